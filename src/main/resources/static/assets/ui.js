// Small pieces that all pages are made of.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { html } from './html.js';
import { dateText, nameOf, number, scriptOf, t } from './i18n.js';
import { Problem } from './api.js';
import { certaintyOf, laneOf, leaningOf, sidesOf, sourcesText, statusText, titleOf, typeText } from './facts.js';
import { useWhole } from './marks.js';
import { pageOf } from './url.js';

/**
 * What an asynchronous question gives: `{value, problem, isWaiting, again}`. What was there stays while it is asked anew.
 *
 * @param ask called with an AbortSignal
 * @param keys asked again when one changes
 */
export function useAnswer(ask, keys) {
  const [state, setState] = useState({ isWaiting: true });
  const [round, setRound] = useState(0);
  const asked = [...keys, round];
  useEffect(() => {
    const control = new AbortController();
    setState((old) => ({ ...old, problem: undefined, isWaiting: true }));
    ask(control.signal).then(
      (value) => !control.signal.aborted && setState({ value, of: asked, isWaiting: false }),
      (problem) => !control.signal.aborted && setState({ problem, of: asked, isWaiting: false }),
    );
    return () => control.abort();
  }, asked);
  // what is shown for a moment under new keys is still the answer to the old ones
  const isOld = state.of?.some((key, i) => !Object.is(key, asked[i])) ?? false;
  return { ...state, isWaiting: state.isWaiting || isOld, again: () => setRound((n) => n + 1) };
}

/** Shows an answer, or that it is awaited, or why there is none. */
export function Answer({ answer, children }) {
  if (answer.problem) return html`<${Trouble} problem=${answer.problem} again=${answer.again} />`;
  if (answer.value === undefined) return html`<p class="waiting" role="status">${t('waiting')}</p>`;
  return html`<div class="asked" aria-busy=${answer.isWaiting}>${children(answer.value)}</div>`;
}

export function Trouble({ problem, again }) {
  const status = problem instanceof Problem ? problem.status : -1;
  const known = { 0: 'trouble.noService', 401: 'trouble.key', 404: 'trouble.notFound', 410: 'trouble.gone', 503: 'trouble.noGraph' };
  const words = t(known[status] ?? (status >= 500 ? 'trouble.service' : 'trouble.refused'));
  return html`<div class="trouble" role="alert">
    <p>${words}</p>
    ${problem.message && html`<p class="small"><bdi lang="en">${problem.message}</bdi></p>`}
    <button onClick=${again}>${t('trouble.again')}</button>
  </div>`;
}

/** A datum in its own language and direction. */
export const Text = ({ text, lang = scriptOf(text) }) => html`<bdi lang=${lang} class=${'script-' + lang}>${text}</bdi>`;

export function Name({ entity }) {
  const { text, lang, isUnnamed } = nameOf(entity);
  const bdi = html`<bdi lang=${lang} class=${isUnnamed ? 'unnamed' : null}>${text}</bdi>`;
  return entity.kind === 'Place' ? bdi : html`<a href=${pageOf('/entities/' + encodeURIComponent(entity.id))}>${bdi}</a>`;
}

const names = (entities) =>
  entities.slice(0, 5).map((entity, i) => html`${i > 0 ? t('list.separator') : ''}<${Name} entity=${entity} />`).concat(
    entities.length > 5 ? [' +' + number(entities.length - 5)] : []);

/** What a fact is, in one line, with its sides as links. */
export function FactLine({ fact }) {
  const { from, to } = sidesOf(fact);
  return html`<span class="fact-line">
    <strong>${typeText(fact)}</strong>${titleOf(fact) ? html` <${Text} text=${fact.title} />` : ''}${from.length > 0 ? html`: ${names(from)}` : ''}
    ${to.length > 0 ? html` ${t('fact.towards')} ${names(to)}` : ''}</span>`;
}

const PLAIN = new Set(['HELD', 'DONE']);

/** A mark in the shape and colour of its lane, as on timelines. */
export function Mark({ fact }) {
  const leaning = fact.kind === 'STATEMENT' ? leaningOf(fact.type) : '';
  return html`<span class=${`mark ${laneOf(fact.kind, fact.type)} ${certaintyOf(fact.status)} ${leaning}`} aria-hidden="true"></span>`;
}

/** What became of it, where that is not plain: of most meetings and acts there is nothing more to say than that they took place. */
export const Status = ({ fact, isFull }) => fact.status && (isFull || !PLAIN.has(fact.status)) ? html`<span class=${'status ' + certaintyOf(fact.status)}>${statusText(fact)}</span>` : null;

/**
 * Facts as a list: what a timeline shows, in words.
 *
 * @param cache see `useWhole`
 */
export function FactList({ facts, selected, onSelect, cache, step = 30 }) {
  const [shown, setShown] = useState(step);
  const { facts: rows, isWaiting } = useWhole(facts.slice(0, shown), cache);
  if (facts.length === 0) return html`<p class="empty">${t('list.empty')}</p>`;
  return html`<ol class="facts" aria-busy=${isWaiting}>
      ${rows.map((fact) => html`<li key=${fact.id} class=${fact.id === selected ? 'selected' : ''}>
        <${Mark} fact=${fact} /><span class="when">${dateText(fact.date)}</span>
        <span class="what"><${FactLine} fact=${fact} /> <${Status} fact=${fact} /></span>
        <button class="quiet" onClick=${() => onSelect(fact)} aria-label=${t('fact.showSources')}>${sourcesText(fact)}</button>
      </li>`)}
    </ol>
    ${shown < facts.length && html`<button onClick=${() => setShown(shown + 100)}>${t('list.more', { n: facts.length - shown })}</button>`}`;
}

// --- words in texts, without touching the text: Arabic letters keep their joins

const HIGHLIGHTS = ['quote', 'quote-strong'];
const canHighlight = typeof Highlight === 'function' && CSS.highlights;
if (canHighlight) for (const name of HIGHLIGHTS) CSS.highlights.set(name, new Highlight());

/** A text of which stretches are marked: `spans` `{start, end, isStrong}` in UTF-16 units of the text. */
export function Marked({ text, lang = scriptOf(text), spans, tag = 'p', onSpan }) {
  const element = useRef();
  useLayoutEffect(() => {
    const node = element.current.firstChild;
    if (!canHighlight || !node) return undefined;
    const ranges = spans.filter((span) => span.start < span.end && span.end <= text.length).map((span) => {
      const range = new StaticRange({ startContainer: node, startOffset: span.start, endContainer: node, endOffset: span.end });
      const highlight = CSS.highlights.get(span.isStrong ? 'quote-strong' : 'quote');
      highlight.add(range);
      return () => highlight.delete(range);
    });
    return () => ranges.forEach((remove) => remove());
  });
  const onClick = (event) => {
    if (!onSpan) return;
    const at = offsetAt(event, element.current.firstChild);
    const inside = spans.filter((span) => at >= span.start && at < span.end).sort((a, b) => a.end - a.start - (b.end - b.start));
    if (inside[0]) onSpan(inside[0]);
  };
  return html`<${tag} ref=${element} lang=${lang} dir="auto" class=${'source-text script-' + lang} onClick=${onClick}>${text}<//>`;
}

function offsetAt(event, node) {
  const place = document.caretPositionFromPoint?.(event.clientX, event.clientY);
  if (place) return place.offsetNode === node ? place.offset : -1;
  const range = document.caretRangeFromPoint?.(event.clientX, event.clientY);
  return range?.startContainer === node ? range.startOffset : -1;
}
