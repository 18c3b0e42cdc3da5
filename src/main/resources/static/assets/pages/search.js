// Anything, in Arabic or English, and which form of it was found.
import { html } from '../html.js';
import { get, withQuery } from '../api.js';
import { dateText, dayText, lang, t, term } from '../i18n.js';
import { Answer, Mark, Marked, Name, Status, Text, useAnswer } from '../ui.js';
import { typeText } from '../facts.js';
import { pageOf, setParameters, useAddress } from '../url.js';

const HITS = 20;
const KINDS = ['Official', 'Country', 'Organization', 'Fact', 'Article'];

export function SearchPage() {
  const { query } = useAddress();
  const q = query.get('q') ?? '';
  const kind = query.get('kind') ?? '';
  if (!q.trim()) return html`<h1>${t('search.label')}</h1><p class="empty">${t('search.explain')}</p>`;
  const choice = (value, text) => html`<button class="choice" aria-pressed=${kind === value} onClick=${() => setParameters({ kind: value })}>${text}</button>`;
  return html`<h1>${t('search.title')} <${Text} text=${q} /></h1>
    <div class="kinds" role="group" aria-label=${t('search.kinds')}>${choice('', t('all'))}${KINDS.map((each) => choice(each, t('entities.' + each)))}</div>
    <${Results} q=${q} kind=${kind} />`;
}

function Results({ q, kind }) {
  const answer = useAnswer((signal) => get(withQuery('/search', { q, kind, limit: HITS }), signal), [q, kind]);
  return html`<${Answer} answer=${answer}>${({ entities, facts, articles }) => html`
    ${entities.length + facts.length + articles.length === 0 && html`<p class="empty">${t('search.nothing')}</p>`}
    <div class="columns">
    ${entities.length > 0 && html`<section class="panel" aria-labelledby="found-entities"><h2 id="found-entities">${t('search.entities')}</h2><ul class="rows">${entities.map((hit) => html`<li key=${hit.entity.id}><${Named} ...${hit} /></li>`)}</ul></section>`}
    ${facts.length > 0 && html`<section class="panel" aria-labelledby="found-facts"><h2 id="found-facts">${t('entities.Fact')}</h2><ul class="rows">${facts.map((fact) => html`<li key=${fact.id}><${Stated} fact=${fact} /></li>`)}</ul></section>`}
    ${articles.length > 0 && html`<section class="panel" aria-labelledby="found-articles"><h2 id="found-articles">${t('nav.articles')}</h2><ul class="rows">${articles.map((article) => html`<li key=${article.id}>
      <a href=${pageOf('/articles/' + encodeURIComponent(article.id))}><${Found} text=${article.title} lang=${article.lang} words=${article.matched} /></a>
      <span class="small">${article.outlet && html`<${Text} text=${article.outlet} /> · `}${article.publishedOn ? dayText(article.publishedOn) : t('article.undated')}</span></li>`)}</ul></section>`}
    </div>`}<//>`;
}

function Named({ entity, matched, lang: of, match, facts }) {
  return html`<span class="title-bar"><${Name} entity=${entity} /> <span class="small">${term('entity', entity.kind)} · ${t('facts', { n: facts })}</span></span>
    ${match !== 'NAME' || of !== lang() ? html`<span class="small">${t('search.match.' + match)} <bdi lang=${of} class="matched">${matched}</bdi></span>` : ''}`;
}

function Stated({ fact }) {
  const { kind, type, status, edtf, countries, quote, matched, sources } = fact;
  const [a, b] = countries;
  const line = html`<strong>${typeText(fact)}</strong> <span class="small">${edtf ? dateText(dateOf(edtf)) : t('date.none')} · ${t('sources', { n: sources })}</span>`;
  const page = b ? pageOf(`/relations/${a}/${b}`, { fact: fact.id }) : a ? pageOf('/entities/' + a, { fact: fact.id }) : null;
  return html`<${Mark} fact=${{ kind, type, status }} /> ${page ? html`<a href=${page}>${line}</a>` : line} <${Status} fact=${fact} />
    ${quote && html`<${Found} text=${quote} words=${matched} tag="blockquote" />`}`;
}

/** A day, month or year as it is written in EDTF. */
function dateOf(edtf) {
  if (/^\d{4}-\d\d-\d\d$/.test(edtf)) return { edtf, earliest: edtf, latest: edtf, precision: 'DAY' };
  if (/^\d{4}-\d\d$/.test(edtf)) return { edtf, earliest: edtf + '-01', precision: 'MONTH' };
  if (/^\d{4}$/.test(edtf)) return { edtf, earliest: edtf + '-01-01', precision: 'YEAR' };
  return { edtf };
}

/** A text in which the words that were found are marked. */
function Found({ text, lang: of, words, tag = 'span' }) {
  const spans = words.flatMap((word) => {
    const places = [];
    for (let at = text.indexOf(word); word && at >= 0; at = text.indexOf(word, at + word.length)) places.push({ start: at, end: at + word.length });
    return places;
  });
  return html`<${Marked} ...${{ text, spans, tag }} ...${of ? { lang: of } : {}} />`;
}
