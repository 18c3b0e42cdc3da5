// Who stands in the same facts: a ring around the centre, and the same as a table.
import { html } from './html.js';
import { get, withQuery } from './api.js';
import { nameOf, number, t, term } from './i18n.js';
import { windowOf } from './marks.js';
import { Answer, Name, useAnswer } from './ui.js';
import { pageOf } from './url.js';

const MOST_DRAWN = 12;
const MOST_ROWS = 14;
const MOST_LISTED = 100;
const WIDTH = 720;
const HEIGHT = 400;

/** Entities of facts with how often they stand in them, the most often first. */
export function countsOf(facts, without) {
  const counts = new Map();
  for (const fact of facts) {
    const seen = new Set(without);
    for (const { entity } of fact.parts) {
      if (seen.has(entity.id)) continue;
      seen.add(entity.id);
      const row = counts.get(entity.id) ?? { entity, n: 0 };
      row.n++;
      counts.set(entity.id, row);
    }
  }
  return [...counts.values()].sort((x, y) => y.n - x.n || (x.entity.id < y.entity.id ? -1 : 1));
}

const KIND_LANES = { meetings: ['meeting', 'visit', 'call'], agreements: ['agreement'], statements: ['position'], acts: ['act'] };

/**
 * @param path where the service tells it
 * @param view days to count in, or null for all of time
 * @param hidden lanes that are left out
 * @param centre entities in the middle
 */
export function Around({ path, view, hidden, title, centre }) {
  const { from, to } = windowOf(view);
  const answer = useAnswer((signal) => get(withQuery(path, { from, to, limit: MOST_LISTED }), signal), [path, from, to]);
  return html`<section class="panel" aria-labelledby="around-title"><h2 id="around-title">${title}</h2>
    <${Answer} answer=${answer}>${({ items }) => {
      const kinds = Object.keys(KIND_LANES).filter((kind) => KIND_LANES[kind].some((lane) => !hidden.includes(lane)));
      const rows = items.map((item) => ({ entity: item.entity, n: kinds.reduce((sum, kind) => sum + item[kind], 0) }))
        .filter(({ entity, n }) => n > 0 && (entity.name || entity.names.length > 0)).sort((x, y) => y.n - x.n);
      return rows.length === 0 ? html`<p class="empty">${t('list.empty')}</p>` : html`<${Neighbours} rows=${rows} centre=${centre} />`;
    }}<//></section>`;
}

function Neighbours({ rows, centre }) {
  return html`<div class="around"><${Ring} rows=${rows.slice(0, MOST_DRAWN)} centre=${centre} />
    <table><thead><tr><th scope="col">${t('around.name')}</th><th scope="col">${t('around.kind')}</th><th scope="col">${t('around.facts')}</th></tr></thead>
      <tbody>${rows.slice(0, MOST_ROWS).map(({ entity, n }) => html`<tr key=${entity.id}><td><${Name} entity=${entity} /></td><td>${term('entity', entity.kind)}</td><td class="number">${number(n)}</td></tr>`)}</tbody></table></div>
    ${rows.length > MOST_ROWS && html`<p class="small">${t('around.rest', { n: rows.length - MOST_ROWS })}</p>`}`;
}

function Ring({ rows, centre }) {
  const most = Math.max(...rows.map((row) => row.n));
  const places = rows.map((row, i) => {
    const angle = (2 * Math.PI * (i + 0.5)) / rows.length - Math.PI / 2;
    return { ...row, x: WIDTH / 2 + 190 * Math.cos(angle), y: HEIGHT / 2 + 150 * Math.sin(angle), isRight: Math.cos(angle) >= 0 };
  });
  return html`<svg class="ring" viewBox=${`0 0 ${WIDTH} ${HEIGHT}`} role="group" aria-label=${t('around.label')} direction="ltr">
    ${places.map(({ x, y, n }) => html`<line x1=${WIDTH / 2} y1=${HEIGHT / 2} x2=${x} y2=${y} stroke-width=${1 + (5 * n) / most} />`)}
    <circle class="centre" cx=${WIDTH / 2} cy=${HEIGHT / 2} r="46" />
    ${centre.map((entity, i) => html`<text class="centre" x=${WIDTH / 2} y=${HEIGHT / 2 + (i - (centre.length - 1) / 2) * 20} dy=".35em" text-anchor="middle">${shortened(nameOf(entity).text, 13)}</text>`)}
    ${places.map(({ entity, n, x, y, isRight }) => html`<a href=${pageOf('/entities/' + encodeURIComponent(entity.id))}>
      <title>${nameOf(entity).text} · ${t('facts', { n })}</title>
      <circle class=${'node ' + entity.kind} cx=${x} cy=${y} r=${6 + (8 * n) / most} />
      <text x=${isRight ? x + 18 : x - 18} y=${y} dy=".35em" text-anchor=${isRight ? 'start' : 'end'}>${shortened(nameOf(entity).text, 20)}</text></a>`)}
  </svg>`;
}

// the ring's own direction is left to right, so that places and anchors mean the same in both languages
const shortened = (text, most) => '\u2068' + (text.length > most ? text.slice(0, most - 1) + '…' : text) + '\u2069';
