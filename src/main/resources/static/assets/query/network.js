// What the rows of a query link, as a picture: nodes that push each other away, held together by their links.
import { useMemo } from 'preact/hooks';
import { html } from '../html.js';
import { t } from '../i18n.js';
import { pageOf } from '../url.js';
import { isNode, isRelation, nodePage, nodeText } from './nodes.js';

const MOST = 60;
const WIDTH = 1000;
const HEIGHT = 560;
const ROUNDS = 220;
const ISO3 = /^[A-Z]{3}$/;

/** `{nodes: [{key, text, kind, page}], links: [{from, to, text, weight}], left}` of an answer; `left`: nodes not drawn. */
export function networkOf({ columns, rows }) {
  const nodes = new Map();
  const links = new Map();
  const take = (value) => {
    if (Array.isArray(value)) value.forEach(take);
    else if (isNode(value)) {
      nodes.set(value.elementId, { key: value.elementId, text: nodeText(value), kind: value.labels.at(-1), page: nodePage(value) });
    } else if (isRelation(value)) {
      links.set(value.elementId, { from: value.startElementId, to: value.endElementId, text: value.type, weight: 1 });
    } else if (value?.nodes && value.relationships) [...value.nodes, ...value.relationships].forEach(take);
  };
  for (const row of rows) for (const column of columns) take(row[column]);
  if (nodes.size === 0) takePairs(columns, rows, nodes, links);
  return drawable(nodes, links);
}

/** Rows that name two ends, by ids of entities or by codes of states. */
function takePairs(columns, rows, nodes, links) {
  const ids = columns.filter((column) => column.endsWith('Id'));
  const codes = columns.filter((column) => rows.length > 0 && rows.every((row) => ISO3.test(row[column])));
  const ends = ids.length === 2 ? ids : codes.length === 2 ? codes : null;
  if (!ends) return;
  const weight = columns.find((column) => typeof rows[0]?.[column] === 'number');
  for (const row of rows) {
    const [from, to] = ends.map((end) => row[end]);
    if (!from || !to || from === to) continue;
    for (const end of ends) {
      const key = row[end];
      nodes.set(key, { key, text: row[end.replace(/Id$/, '')] ?? key, kind: ISO3.test(key) ? 'Country' : 'Official', page: pageOf('/entities/' + encodeURIComponent(key)) });
    }
    links.set(from + '\u0000' + to, { from, to, text: weight ? `${weight}: ${row[weight]}` : '', weight: weight ? row[weight] : 1 });
  }
}

function drawable(nodes, links) {
  const degree = new Map();
  for (const { from, to } of links.values()) for (const end of [from, to]) degree.set(end, (degree.get(end) ?? 0) + 1);
  const kept = [...nodes.values()].sort((a, b) => (degree.get(b.key) ?? 0) - (degree.get(a.key) ?? 0)).slice(0, MOST);
  const keys = new Set(kept.map((node) => node.key));
  return { nodes: kept, links: [...links.values()].filter(({ from, to }) => keys.has(from) && keys.has(to)), left: nodes.size - kept.length };
}

/** Places of nodes after a number of rounds; the same for the same nodes. */
export function placed({ nodes, links }) {
  const spots = new Map(nodes.map((node, i) => {
    const angle = i * 2.399963; // the golden angle: no two nodes begin at one place
    const radius = 26 * Math.sqrt(i + 0.5);
    return [node.key, { ...node, x: radius * Math.cos(angle) * 1.6, y: radius * Math.sin(angle) }];
  }));
  const all = [...spots.values()];
  for (let round = 0; round < ROUNDS; round++) {
    const heat = 14 * (1 - round / ROUNDS);
    const force = new Map(all.map((spot) => [spot, { x: -spot.x * 0.012, y: -spot.y * 0.03 }]));
    const push = (a, b, strength) => {
      const dx = a.x - b.x || 0.1;
      const dy = a.y - b.y || 0.1;
      const distance = Math.hypot(dx, dy);
      const by = strength(distance);
      force.get(a).x += (dx / distance) * by;
      force.get(a).y += (dy / distance) * by;
      force.get(b).x -= (dx / distance) * by;
      force.get(b).y -= (dy / distance) * by;
    };
    for (let i = 0; i < all.length; i++) for (let j = i + 1; j < all.length; j++) push(all[i], all[j], (d) => 5200 / (d * d + 60) + (d < 70 ? 2 : 0));
    for (const { from, to } of links) if (from !== to) push(spots.get(from), spots.get(to), (d) => -0.045 * (d - 95));
    for (const [spot, { x, y }] of force) {
      const length = Math.hypot(x, y) || 1;
      spot.x += (x / length) * Math.min(heat, length);
      spot.y += (y / length) * Math.min(heat, length);
    }
  }
  return fitted(spots);
}

function fitted(spots) {
  const all = [...spots.values()];
  const fit = (axis, size, margin) => {
    const values = all.map((spot) => spot[axis]);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const scale = Math.min(1.7, (size - 2 * margin) / Math.max(1, most - least));
    for (const spot of all) spot[axis] = size / 2 + (spot[axis] - (least + most) / 2) * scale;
  };
  fit('x', WIDTH, 110);
  fit('y', HEIGHT, 34);
  return spots;
}

const shortened = (text) => '\u2068' + (text.length > 26 ? text.slice(0, 25) + '…' : text) + '\u2069';

export function Network({ network }) {
  const spots = useMemo(() => placed(network), [network]);
  const most = Math.max(1, ...network.links.map((link) => link.weight));
  const areFew = network.links.length <= 24;
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${t('around.label')}>
    <svg class="network" viewBox=${`0 0 ${WIDTH} ${HEIGHT}`} role="group" aria-label=${t('around.label')} direction="ltr">
      ${network.links.map(({ from, to, text, weight }) => {
        const [a, b] = [spots.get(from), spots.get(to)];
        return html`<g><line x1=${a.x} y1=${a.y} x2=${b.x} y2=${b.y} stroke-width=${1 + (4 * weight) / most}><title>${text}</title></line>
          ${areFew && text && html`<text class="link" x=${(a.x + b.x) / 2} y=${(a.y + b.y) / 2 - 3} text-anchor="middle">${shortened(text)}</text>`}</g>`;
      })}
      ${[...spots.values()].map(({ x, y, text, kind, page }) => {
        const mark = html`<title>${text} · ${kind}</title><circle class=${'node ' + kind} cx=${x} cy=${y} r="8" />
          <text x=${x} y=${y + 21} text-anchor="middle">${shortened(text)}</text>`;
        return page ? html`<a href=${page}>${mark}</a>` : html`<g>${mark}</g>`;
      })}
    </svg></div>
    ${network.left > 0 && html`<p class="small">${t('query.notDrawn', { n: network.left })}</p>`}`;
}
