// Facts as a timeline, as a list of the same, and one of them with its sources: the middle of several pages.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { html } from './html.js';
import { dayNumber, isoDay, t } from './i18n.js';
import { LANES, laneOf, modelOf } from './facts.js';
import { FactLine, FactList, Mark } from './ui.js';
import { Detail } from './detail.js';
import { Timeline, viewOf } from './timeline/timeline.js';
import { setParameters, useAddress } from './url.js';

const SETTLE_MS = 120;

/**
 * @param facts all of them; which are shown stands in the address (`from`, `to`, `hide`, `fact`)
 * @param children called with the facts shown, for what stands below
 * @param laneNames and laneFor where lanes are not the kinds of facts
 */
export function Story({ facts, title, bands, laneNames, laneFor, labelOf, colourOf, children }) {
  const { query } = useAddress();
  const hidden = (query.get('hide') ?? '').split(',').filter(Boolean);
  const kept = useMemo(() => (laneNames ? facts : facts.filter((fact) => !hidden.includes(laneOf(fact.kind, fact.type)))), [facts, hidden.join()]);
  const lanes = laneNames ?? LANES.filter((lane) => facts.some((fact) => laneOf(fact.kind, fact.type) === lane) && !hidden.includes(lane));
  const model = useMemo(() => modelOf(kept, lanes, laneFor), [kept, lanes.join('\u0000'), laneFor]);
  const [view, setView] = useState(() => viewOf(model, query));
  const settled = useSettled(view);
  const shown = useMemo(() => kept.filter((fact) => !isDated(fact) || overlaps(fact.date, settled)), [kept, settled]);
  const wanted = query.get('fact');
  const selected = wanted ? kept.findIndex((fact) => fact.id === wanted) : -1;

  useEffect(() => setView(viewOf(model, query)), [model]);
  const onView = (next) => {
    if (next === null) setParameters({ from: null, to: null });
    setView(next ?? viewOf(model, new URLSearchParams()));
  };
  useEffect(() => {
    const whole = viewOf(model, new URLSearchParams());
    const isWhole = Math.abs(whole.from - settled.from) < 1 && Math.abs(whole.to - settled.to) < 1;
    setParameters(isWhole ? { from: null, to: null } : { from: isoDay(settled.from), to: isoDay(settled.to) });
  }, [settled]);

  const select = (fact) => setParameters({ fact: fact?.id ?? null });
  const undated = model.undated.map((index) => kept[index]);
  return html`
    ${!laneNames && html`<${Kinds} facts=${facts} hidden=${hidden} />`}
    <div class=${'story' + (selected >= 0 ? ' with-detail' : '')}>
      <div class="panel">
        ${model.isEmpty
          ? html`<p class="empty">${t('timeline.allUndated')}</p>`
          : html`<${Timeline} ...${{ model, view, onView, title, bands, colourOf }} labelOf=${labelOf ?? ((lane) => t('lane.' + lane.name))}
              selected=${selected >= 0 ? selected : null} onSelect=${(index) => select(index === null ? null : kept[index])} />`}
        ${undated.length > 0 && html`<${Undated} facts=${undated} onSelect=${select} selected=${wanted} />`}
      </div>
      ${selected >= 0 && html`<${Detail} fact=${kept[selected]} onClose=${() => select(null)} />`}
    </div>
    <section class="panel" aria-labelledby="list-title"><h2 id="list-title">${t('list.title', { n: shown.length })}</h2>
      <${FactList} facts=${shown} selected=${wanted} onSelect=${select} /></section>
    ${children?.(shown)}`;
}

function useSettled(value) {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

const isDated = ({ date }) => Boolean(date && (date.earliest || date.latest));

const overlaps = ({ earliest, latest }, view) =>
  (!latest || dayNumber(latest) >= view.from) && (!earliest || dayNumber(earliest) <= view.to);

function Kinds({ facts, hidden }) {
  const counts = new Map(LANES.map((lane) => [lane, 0]));
  for (const fact of facts) counts.set(laneOf(fact.kind, fact.type), counts.get(laneOf(fact.kind, fact.type)) + 1);
  const toggle = (lane) => setParameters({ hide: (hidden.includes(lane) ? hidden.filter((h) => h !== lane) : [...hidden, lane]).join() });
  return html`<div class="kinds" role="group" aria-label=${t('kinds.label')}>${LANES.filter((lane) => counts.get(lane) > 0).map((lane) => html`
    <button aria-pressed=${!hidden.includes(lane)} onClick=${() => toggle(lane)}><span class=${'mark done ' + lane} aria-hidden="true"></span> ${t('lane.' + lane)}</button>`)}</div>`;
}

function Undated({ facts, onSelect, selected }) {
  const [all, setAll] = useState(false);
  return html`<section class="undated" aria-labelledby="undated-title"><h2 id="undated-title">${t('undated', { n: facts.length })}</h2>
    <ul>${facts.slice(0, all ? facts.length : 6).map((fact) => html`<li key=${fact.id} class=${fact.id === selected ? 'selected' : ''}>
      <button class="quiet" onClick=${() => onSelect(fact)} aria-label=${t('fact.showSources')}><${Mark} fact=${fact} /></button> <${FactLine} fact=${fact} /></li>`)}</ul>
    ${facts.length > 6 && !all && html`<button onClick=${() => setAll(true)}>${t('list.more', { n: facts.length - 6 })}</button>`}</section>`;
}
