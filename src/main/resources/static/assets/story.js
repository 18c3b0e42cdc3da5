// Facts as a timeline, as a list of the same, and one of them with its sources: the middle of several pages.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { html } from './html.js';
import { isoDay, number, t } from './i18n.js';
import { daysOf, LANES, laneOf, modelOf } from './facts.js';
import { useWhole } from './marks.js';
import { FactLine, FactList, Mark } from './ui.js';
import { Detail } from './detail.js';
import { Timeline } from './timeline/timeline.js';
import { bulkOf, viewOf, wholeOf } from './timeline/view.js';
import { setParameters, useAddress } from './url.js';

const SETTLE_MS = 120;
const FEW_UNDATED = 6;
const MORE_UNDATED = 100;

/**
 * @param facts all of them, or marks of them (see `marks.js`); which are shown stands in the address (`from`, `to`, `hide`, `fact`)
 * @param children called with `{view, hidden}` for what stands below; `view` is null where all of time is shown
 * @param laneNames and laneFor where lanes are not the kinds of facts
 */
export function Story({ facts, title, bands, laneNames, laneFor, labelOf, colourOf, children }) {
  const { query } = useAddress();
  const cache = useRef();
  cache.current ??= new Map();
  const hidden = (query.get('hide') ?? '').split(',').filter(Boolean);
  const kept = useMemo(() => (laneNames ? facts : facts.filter((fact) => !hidden.includes(laneOf(fact.kind, fact.type)))), [facts, hidden.join()]);
  const lanes = laneNames ?? LANES.filter((lane) => facts.some((fact) => laneOf(fact.kind, fact.type) === lane) && !hidden.includes(lane));
  const model = useMemo(() => modelOf(kept, lanes, laneFor, Boolean(laneNames)), [kept, lanes.join('\u0000'), laneFor]);
  const [view, setView] = useState(() => viewOf(model, query));
  const settled = useSettled(view);
  const inView = useMemo(() => sortedOut(kept, settled), [kept, settled]);
  const wanted = query.get('fact');
  const selected = wanted ? kept.findIndex((fact) => fact.id === wanted) : -1;
  const isWhole = isSame(wholeOf(model), settled);

  useEffect(() => setView(viewOf(model, query)), [model]);
  useEffect(() => {
    const isUsual = isSame(bulkOf(model), settled);
    setParameters(isUsual ? { from: null, to: null } : { from: isoDay(settled.from), to: isoDay(settled.to) });
  }, [settled]);

  const onView = (next) => setView(next ?? wholeOf(model));
  const select = (fact) => setParameters({ fact: fact?.id ?? null });
  const undated = useMemo(() => model.undated.map((index) => kept[index]), [model]);
  return html`
    ${!laneNames && html`<${Kinds} facts=${facts} hidden=${hidden} />`}
    <div class=${'story' + (selected >= 0 ? ' with-detail' : '')}>
      <div class="panel">
        ${model.isEmpty
          ? html`<p class="empty">${t('timeline.allUndated')}</p>`
          : html`<${Timeline} ...${{ model, view, onView, title, bands, colourOf }} labelOf=${labelOf ?? ((lane) => t('lane.' + lane.name))}
              selected=${selected >= 0 ? selected : null} onSelect=${(index) => select(index === null ? null : kept[index])} />
            <${Outside} before=${inView.before} after=${inView.after} onView=${onView} model=${model} view=${settled} />`}
        ${undated.length > 0 && html`<${Undated} facts=${undated} onSelect=${select} selected=${wanted} cache=${cache.current} />`}
      </div>
      ${selected >= 0 && html`<${Detail} fact=${kept[selected]} cache=${cache.current} onClose=${() => select(null)} />`}
    </div>
    <section class="panel" aria-labelledby="list-title"><h2 id="list-title">${t('list.title', { n: inView.shown.length })}</h2>
      <${FactList} facts=${inView.shown} selected=${wanted} onSelect=${select} cache=${cache.current} /></section>
    ${children?.({ view: isWhole || (inView.before === 0 && inView.after === 0) ? null : settled, hidden })}`;
}

const isSame = (a, b) => Math.abs(a.from - b.from) < 1 && Math.abs(a.to - b.to) < 1;

/** Facts in a view, those without a date among them, and how many lie before and after it. */
function sortedOut(facts, view) {
  const found = { shown: [], before: 0, after: 0 };
  for (const fact of facts) {
    const [first, last] = daysOf(fact);
    if (last !== null && last < view.from) found.before++;
    else if (first !== null && first > view.to) found.after++;
    else found.shown.push(fact);
  }
  return found;
}

/** What lies outside the view, and the way there. */
function Outside({ before, after, onView, model, view }) {
  const whole = wholeOf(model);
  return html`<p class="outside">${before > 0 && html`<button class="quiet" onClick=${() => onView({ ...view, from: whole.from })}>${t('timeline.earlier', { n: before })}</button>`}
    ${after > 0 && html`<button class="quiet" onClick=${() => onView({ ...view, to: whole.to })}>${t('timeline.later', { n: after })}</button>`}</p>`;
}

function useSettled(value) {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

function Kinds({ facts, hidden }) {
  const counts = new Map(LANES.map((lane) => [lane, 0]));
  for (const fact of facts) counts.set(laneOf(fact.kind, fact.type), counts.get(laneOf(fact.kind, fact.type)) + 1);
  const toggle = (lane) => setParameters({ hide: (hidden.includes(lane) ? hidden.filter((h) => h !== lane) : [...hidden, lane]).join() });
  return html`<div class="kinds" role="group" aria-label=${t('kinds.label')}>${LANES.filter((lane) => counts.get(lane) > 0).map((lane) => html`
    <button aria-pressed=${!hidden.includes(lane)} onClick=${() => toggle(lane)}><span class=${'mark done ' + lane} aria-hidden="true"></span> ${t('lane.' + lane)} <span class="small number">${number(counts.get(lane))}</span></button>`)}</div>`;
}

function Undated({ facts, onSelect, selected, cache }) {
  const [shown, setShown] = useState(FEW_UNDATED);
  const { facts: rows, isWaiting } = useWhole(facts.slice(0, shown), cache);
  return html`<section class="undated" aria-labelledby="undated-title" aria-busy=${isWaiting}><h2 id="undated-title">${t('undated', { n: facts.length })}</h2><p class="small">${t('undated.explain')}</p>
    <ul>${rows.map((fact) => html`<li key=${fact.id} class=${fact.id === selected ? 'selected' : ''}>
      <button class="quiet" onClick=${() => onSelect(fact)} aria-label=${t('fact.showSources')}><${Mark} fact=${fact} /></button> <${FactLine} fact=${fact} /></li>`)}</ul>
    ${facts.length > shown && html`<button onClick=${() => setShown(shown + MORE_UNDATED)}>${t('list.more', { n: facts.length - shown })}</button>`}</section>`;
}
