// What happened lately, who is active, who deals with whom?
import { html } from '../html.js';
import { countryNames, get } from '../api.js';
import { dateText, dayText, nameOf, number, t } from '../i18n.js';
import { Answer, FactLine, Mark, Name, Status, Text, useAnswer } from '../ui.js';
import { pageOf } from '../url.js';
import { countsOf } from '../around.js';
import { PairPicker } from './relation.js';

const KINDS = ['meetings', 'agreements', 'statements', 'acts'];
const LATEST = 500; // of each kind, newest first
const MATRIX = 8;
const LINES = 12;

async function read(signal) {
  const [articles, countries, ...lists] = await Promise.all([
    get('/articles?limit=6', signal),
    countryNames(),
    ...KINDS.map((kind) => get(`/${kind}?limit=${LATEST}`, signal)),
  ]);
  const facts = lists.flatMap((list) => list.items);
  return { articles, countries, facts, total: lists.reduce((sum, list) => sum + list.page.total, 0) };
}

const newest = (a, b) => dayOf(b).localeCompare(dayOf(a));
const dayOf = ({ date }) => date?.latest ?? date?.earliest ?? '';

export function Overview() {
  const answer = useAnswer(read, []);
  return html`<div class="hero"><h1>${t('overview.title')}</h1><p>${t('overview.explain')}</p><${PairPicker} /></div>
    <${Answer} answer=${answer}>${({ articles, countries, facts, total }) => html`
      <p class="count">${t('articles', { n: articles.page.total })} · ${t('facts', { n: total })}${total > facts.length ? ` · ${t('overview.newest', { n: facts.length })}` : ''}</p>
      ${facts.length === 0 ? html`<p class="empty">${t('articles.empty')} <a href=${pageOf('/read')}>${t('nav.read')}</a></p>` : html`
      <div class="stacks">
        <div>
          <section class="panel" aria-labelledby="latest"><h2 id="latest">${t('overview.latest')}</h2>
            <ol class="facts narrow">${[...facts].sort(newest).slice(0, LINES).map((fact) => html`<li key=${fact.id}><${Mark} fact=${fact} /><span class="when">${dateText(fact.date)}</span>
              <span class="what"><${FactLine} fact=${fact} /> <${Status} fact=${fact} /></span></li>`)}</ol></section>
          <section class="panel" aria-labelledby="articles"><h2 id="articles">${t('overview.articles')}</h2><ul class="rows">${articles.items.map((article) => html`<li key=${article.id}>
            <a href=${pageOf('/articles/' + encodeURIComponent(article.id))}><${Text} text=${article.title} lang=${article.lang} /></a>
            <span class="small">${article.date ? dayText(article.date) : t('article.undated')}</span></li>`)}</ul></section>
        </div>
        <div>
          <${Matrix} facts=${facts} countries=${countries} />
          <section class="panel" aria-labelledby="active"><h2 id="active">${t('overview.active')}</h2><${Active} facts=${facts} /></section>
        </div>
      </div>`}`}<//>`;
}

function Active({ facts }) {
  const rows = countsOf(facts, []).filter(({ entity }) => entity.kind === 'Official' && entity.name).slice(0, 10);
  const most = Math.max(...rows.map((row) => row.n), 1);
  return html`<ol class="bars">${rows.map(({ entity, n }) => html`<li key=${entity.id}><${Name} entity=${entity} /><meter min="0" max=${most} value=${n} aria-label=${t('facts', { n })}></meter><span class="number">${number(n)}</span></li>`)}</ol>`;
}

/** Which states deal with each other: number of facts that involve both. */
function Matrix({ facts, countries }) {
  const pairs = new Map();
  const totals = new Map();
  for (const { countries: involved } of facts) {
    for (const [i, a] of involved.entries()) {
      for (const b of involved.slice(i + 1)) {
        pairs.set(a + b, (pairs.get(a + b) ?? 0) + 1);
        for (const state of [a, b]) totals.set(state, (totals.get(state) ?? 0) + 1);
      }
    }
  }
  const states = [...totals].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).slice(0, MATRIX).map(([id]) => id);
  const most = Math.max(...pairs.values(), 1);
  const text = (id) => (countries.has(id) ? nameOf(countries.get(id)).text : id);
  if (states.length < 2) return null;
  return html`<section class="panel wide" aria-labelledby="matrix"><h2 id="matrix">${t('overview.matrix')}</h2><div class="scroll" tabindex="0" role="group" aria-labelledby="matrix"><table class="matrix">
    <thead><tr><td></td>${states.map((id) => html`<th scope="col"><bdi>${text(id)}</bdi></th>`)}</tr></thead>
    <tbody>${states.map((a) => html`<tr><th scope="row"><a href=${pageOf('/entities/' + a)}><bdi>${text(a)}</bdi></a></th>${states.map((b) => {
      const n = pairs.get(a < b ? a + b : b + a);
      return html`<td class=${n && a !== b ? 'heat-' + Math.ceil((4 * n) / most) : ''}>${n && a !== b ? html`<a href=${pageOf(`/relations/${a}/${b}`)} aria-label=${`${text(a)} – ${text(b)}: ${t('facts', { n })}`}>${number(n)}</a>` : ''}</td>`;
    })}</tr>`)}</tbody></table></div></section>`;
}
