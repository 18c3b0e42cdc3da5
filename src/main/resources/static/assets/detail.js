// One fact and the sentences that state it.
import { useEffect, useRef, useState } from 'preact/hooks';
import { html } from './html.js';
import { get } from './api.js';
import { dateText, dayText, percent, t, term } from './i18n.js';
import { Answer, FactLine, Marked, Mark, Name, Status, Text, useAnswer } from './ui.js';
import { sourcesText } from './facts.js';
import { useWhole } from './marks.js';
import { Reasons } from './reasons.js';
import { pageOf } from './url.js';

const SENTENCE_END = /[.!?؟\n]/;
const MOST_AROUND = 240; // characters on either side of a quote

/** Titles and texts of articles already read: one article often states several facts. */
const articles = new Map();

async function articleOf(id, signal) {
  if (!articles.has(id)) articles.set(id, await get('/articles/' + encodeURIComponent(id), signal));
  return articles.get(id);
}

/** The panel beside a timeline. */
export function Detail({ fact: mark, cache, onClose }) {
  const { facts: [fact], isWaiting } = useWhole([mark], cache);
  const heading = useRef();
  useEffect(() => heading.current?.scrollIntoView({ block: 'nearest' }), [fact.id]);
  return html`<aside class="detail panel" aria-busy=${isWaiting} aria-label=${t('detail.label')}>
    <button class="quiet close" onClick=${onClose} aria-label=${t('close')}>×</button>
    <h2 tabindex="-1" ref=${heading}><${Mark} fact=${fact} /> <${FactLine} fact=${fact} /></h2>
    <dl>
      <div><dt>${t('detail.when')}</dt><dd>${dateText(fact.date)}${fact.date?.basis && html` <span class="small">${term('basis', fact.date.basis)}</span>`}</dd></div>
      ${fact.status && html`<div><dt>${t('detail.status')}</dt><dd><${Status} fact=${fact} isFull /></dd></div>`}
      ${fact.place && html`<div><dt>${t('detail.where')}</dt><dd><${Name} entity=${fact.place.entity} /></dd></div>`}
      ${fact.topics?.length > 0 && html`<div><dt>${t('detail.topics')}</dt><dd>${fact.topics.map((topic, i) => html`${i > 0 ? t('list.separator') : ''}<${Text} text=${topic} />`)}</dd></div>`}
      <div><dt>${t('detail.certainty')}</dt><dd>${percent(fact.confidence)} · ${sourcesText(fact)}
        ${fact.confidenceReasons?.length > 1 && html`<${Reasons} reasons=${fact.confidenceReasons} facts=${[fact]} />`}</dd></div>
      ${fact.history?.length > 1 && html`<div><dt>${t('detail.history')}</dt><dd>${fact.history.map(({ on, status }, i) => html`${i > 0 ? t('list.separator') : ''}${term('status', status)}${on ? ` (${dayText(on)})` : ''}`)}</dd></div>`}
      ${fact.conflicts?.length > 0 && html`<div><dt>${t('detail.conflicts')}</dt><dd><${Reasons} reasons=${fact.conflicts} facts=${[fact]} /></dd></div>`}
    </dl>
    <h3>${t('detail.sources')}</h3>
    <${Evidence} fact=${fact} />
    <p><a href=${pageOf('/review', { tab: 'doubtful', fact: fact.id })}>${t('review.this')}</a></p>
  </aside>`;
}

/**
 * The articles that state a fact, with their sentences: some, and the others behind a button.
 *
 * @param chosen ids of claims that are ticked, or nothing where none can be
 * @param first id of the claim that comes before all others
 */
export function Evidence({ fact, chosen, onChoose, first, step = 3 }) {
  const [shown, setShown] = useState(step);
  const answer = useAnswer(async (signal) => {
    const { items } = await get(`/facts/${encodeURIComponent(fact.id)}/evidence`, signal);
    const inOrder = items.sort((a, b) => (b.claim === first) - (a.claim === first));
    const sources = await Promise.all(inOrder.slice(0, shown).map(async (claim) => ({ claim, article: await articleOf(claim.article, signal) })));
    return { sources, left: items.length - sources.length };
  }, [fact.id, shown]);
  return html`<${Answer} answer=${answer}>${({ sources, left }) => html`${sources.map((each) => html`<${Source} key=${each.claim.claim} ...${each} />
    ${chosen && html`<label class="tick"><input type="checkbox" checked=${chosen.includes(each.claim.claim)} onChange=${() => onChoose(each.claim.claim)} /> ${t('review.choose')}</label>`}`)}
    ${left > 0 && html`<button class="quiet" onClick=${() => setShown(shown + 20)}>${t('sources.more', { n: left })}</button>`}`}<//>`;
}

function Source({ claim, article }) {
  const whole = article.title + '\n' + article.text;
  const excerpts = excerptsOf(whole, claim.quotes);
  return html`<figure class="source">
    ${excerpts.map(({ text, spans }) => html`<blockquote><${Marked} text=${text} lang=${article.lang} spans=${spans} /></blockquote>`)}
    <figcaption>
      <a href=${pageOf('/articles/' + encodeURIComponent(article.id), { claim: claim.claim })}><${Text} text=${article.title} lang=${article.lang} /></a>
      <span class="small">${article.outlet && html`<${Text} text=${article.outlet} /> · `}${article.date ? t('article.published', { day: dayText(article.date) }) : t('article.undated')}
        ${' · '}${t('detail.rule')} <code><bdi>${claim.rule}</bdi></code> · ${percent(claim.confidence)}</span>
      ${claim.reasons.length > 0 && html`<${Reasons} reasons=${claim.reasons} />`}
    </figcaption>
  </figure>`;
}

/** Sentences around quotes, those of one sentence together: `[{text, spans}]`, spans within that text. */
export function excerptsOf(whole, quotes) {
  const excerpts = [];
  for (const { start, end } of [...quotes].sort((a, b) => a.start - b.start)) {
    let from = start;
    while (from > 0 && start - from < MOST_AROUND && !SENTENCE_END.test(whole[from - 1])) from--;
    let to = end;
    while (to < whole.length && to - end < MOST_AROUND && !SENTENCE_END.test(whole[to])) to++;
    if (to < whole.length && whole[to] !== '\n') to++;
    const last = excerpts.at(-1);
    if (last && from <= last.to) {
      last.to = Math.max(last.to, to);
      last.quotes.push({ start, end });
    } else excerpts.push({ from, to, quotes: [{ start, end }] });
  }
  return excerpts.map(({ from, to, quotes: within }) => {
    const lead = whole.slice(from, to).length - whole.slice(from, to).trimStart().length;
    return {
      text: whole.slice(from + lead, to),
      spans: within.map(({ start, end }) => ({ start: start - from - lead, end: end - from - lead, isStrong: true })),
    };
  });
}
