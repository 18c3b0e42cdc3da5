// What was agreed, how far has it come, and in which words?
import { useMemo, useState } from 'preact/hooks';
import { html } from '../html.js';
import { all, get } from '../api.js';
import { dateText, nameOf, t, term } from '../i18n.js';
import { Answer, Name, Status, Text, useAnswer } from '../ui.js';
import { setParameters, useAddress } from '../url.js';
import { Detail } from '../detail.js';
import { Timeline } from '../timeline/timeline.js';
import { viewOf, wholeOf } from '../timeline/view.js';
import { isolate, modelOf, sourcesText, titleOf, typeText } from '../facts.js';

const STATUSES = ['PROPOSED', 'NEGOTIATING', 'AGREED', 'SIGNED', 'RATIFIED', 'IN_FORCE', 'VIOLATED', 'SUSPENDED', 'TERMINATED', 'REJECTED'];
const MOST = 500;
const DRAWN = 16;
const AT_ONCE = 4;

export function AgreementsPage() {
  const { query } = useAddress();
  const [status, q, chosen] = ['status', 'q', 'fact'].map((name) => query.get(name) ?? '');
  const answer = useAnswer((signal) => all('/agreements', { status, q }, signal, MOST), [status, q]);
  const search = (event) => {
    event.preventDefault();
    setParameters({ q: new FormData(event.target).get('q') });
  };
  return html`<h1>${t('nav.agreements')}</h1>
    <form class="filters" onSubmit=${search}><label>${t('detail.status')} <select value=${status} onChange=${(event) => setParameters({ status: event.target.value })}>
      <option value="">${t('all')}</option>${STATUSES.map((word) => html`<option value=${word} selected=${word === status}>${term('status', word)}</option>`)}</select></label>
      <label>${t('filter.words')} <input type="search" name="q" dir="auto" value=${q} /></label><button>${t('filter.apply')}</button></form>
    <${Answer} answer=${answer}>${({ items, total }) => html`<p class="count">${t('agreements', { n: total })}</p>
      ${items.length === 0 ? html`<p class="empty">${t('list.empty')}</p>` : html`
      <${LifeLines} agreements=${items.slice(0, DRAWN)} />
      <div class=${'story' + (items.some((item) => item.id === chosen) ? ' with-detail' : '')}>
      <div class="panel scroll" tabindex="0" role="region" aria-label=${t('nav.agreements')}><table class="wide-table"><thead><tr>${['agreement', 'parties', 'status', 'when', 'sources'].map((name) => html`<th scope="col">${t('column.' + name)}</th>`)}</tr></thead>
        <tbody>${items.map((fact) => html`<tr key=${fact.id} class=${fact.id === chosen ? 'selected' : ''}><td>${titleOf(fact) ? html`<${Text} text=${fact.title} />` : typeText(fact)}</td>
          <td>${fact.parts.filter((part) => part.slot === 'PARTY_TO').map(({ entity }, i) => html`${i > 0 ? t('list.separator') : ''}<${Name} entity=${entity} />`)}</td>
          <td><${Status} fact=${fact} /></td><td>${dateText(fact.date)}</td>
          <td><button class="quiet" onClick=${() => setParameters({ fact: fact.id })} aria-label=${t('fact.showSources')}>${sourcesText(fact)}</button></td></tr>`)}</tbody></table></div>
      ${items.filter((item) => item.id === chosen).map((fact) => html`<${Detail} fact=${fact} onClose=${() => setParameters({ fact: null })} />`)}</div>`}`}<//>`;
}

/** Every telling of the agreements at its own day, each with its own status: a chain from proposal to force, or to its end. */
async function tellings(agreements, signal) {
  const told = [];
  for (let from = 0; from < agreements.length; from += AT_ONCE) {
    const some = agreements.slice(from, from + AT_ONCE);
    const evidence = await Promise.all(some.map((fact) => get(`/facts/${encodeURIComponent(fact.id)}/evidence`, signal)));
    evidence.forEach(({ items }, i) => items.forEach((claim) => told.push({
      ...some[i], id: claim.claim, of: some[i].id, status: claim.status, sources: 1, isReported: !claim.date,
      date: claim.date ?? (claim.publishedOn ? { edtf: claim.publishedOn, earliest: claim.publishedOn, latest: claim.publishedOn, precision: 'DAY' } : null),
    })));
  }
  return told;
}

function LifeLines({ agreements }) {
  const answer = useAnswer((signal) => tellings(agreements, signal), [agreements.map((fact) => fact.id).join()]);
  return html`<section class="panel" aria-labelledby="life"><h2 id="life">${t('agreements.life')}</h2><p class="small">${t('agreements.lifeExplain', { n: agreements.length })}</p>
    <${Answer} answer=${answer}>${(told) => html`<${Lines} agreements=${agreements} told=${told} />`}<//></section>`;
}

function Lines({ agreements, told }) {
  const { query } = useAddress();
  const names = agreements.filter((fact) => told.some((claim) => claim.of === fact.id && claim.date)).map((fact) => fact.id);
  const model = useMemo(() => modelOf(told, names, (claim) => claim.of, true), [told]);
  const [view, setView] = useState(() => viewOf(model, query));
  const [selected, select] = useState(null);
  if (model.isEmpty) return html`<p class="empty">${t('timeline.allUndated')}</p>`;
  const label = (lane) => {
    const fact = agreements.find((each) => each.id === lane.name);
    return isolate(titleOf(fact) ?? typeText(fact)) + ': ' + fact.parts.slice(0, 2).map(({ entity }) => isolate(nameOf(entity).text)).join(' – ');
  };
  return html`<${Timeline} ...${{ model, view, selected }} onView=${(next) => setView(next ?? wholeOf(model))} onSelect=${select}
      labelOf=${label} title=${t('agreements.life')} colourOf=${() => 'lane-agreement'} />
    ${selected !== null && html`<p role="status"><strong>${term('status', told[selected].status)}</strong> · ${told[selected].isReported ? t('agreements.reported', { day: dateText(told[selected].date) }) : dateText(told[selected].date)}
      ${' · '}<button class="quiet" onClick=${() => setParameters({ fact: told[selected].of })}>${t('fact.showSources')}</button></p>`}`;
}
