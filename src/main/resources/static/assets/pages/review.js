// What waits for a person: facts that may be one, facts that are little sure; and what was decided, which can be undone.
import { useState } from 'preact/hooks';
import { html } from '../html.js';
import { countryNames, get, post, withQuery } from '../api.js';
import { dateText, momentText, percent, t, term } from '../i18n.js';
import { Answer, FactLine, Mark, Name, Status, Text, Trouble, useAnswer } from '../ui.js';
import { Evidence } from '../detail.js';
import { sourcesText } from '../facts.js';
import { Reasons } from '../reasons.js';
import { pageOf, useAddress } from '../url.js';

const USER = 'mithaq-user';
const MOST = 25;
const TABS = ['pairs', 'doubtful', 'decisions'];

/** Header values hold no Arabic: a name is sent percent-encoded. */
const headers = () => ({ 'X-Mithaq-User': encodeURIComponent(localStorage.getItem(USER) ?? '') });

const decide = (decision) => post('/decisions', JSON.stringify(decision), 'application/json', headers());
const takeBack = (id, reason) => post(`/decisions/${encodeURIComponent(id)}/revert`, JSON.stringify({ reason }), 'application/json', headers());

export function ReviewPage() {
  const { query } = useAddress();
  const tab = TABS.includes(query.get('tab')) ? query.get('tab') : TABS[0];
  const [user, setUser] = useState(localStorage.getItem(USER) ?? '');
  const rename = (event) => {
    localStorage.setItem(USER, event.target.value.trim());
    setUser(event.target.value);
  };
  const Shown = { pairs: Pairs, doubtful: Doubtful, decisions: Decisions }[tab];
  return html`<h1>${t('nav.review')}</h1><p>${t('review.explain')}</p>
    <div class="filters"><label>${t('review.name')} <input dir="auto" autocomplete="name" value=${user} onInput=${rename} /></label></div>
    <p class="tabs">${TABS.map((each) => html`<a href=${pageOf('/review', { tab: each })} aria-current=${each === tab ? 'true' : null}>${t('review.' + each)}</a>`)}</p>
    ${user.trim() ? '' : html`<p class="note">${t('review.whoFirst')}</p>`}
    <${Shown} mayDecide=${Boolean(user.trim())} />`;
}

/** What is being decided on a card: asks for a reason, tells what came of it, and lets it be undone. */
function useDecision() {
  const [state, setState] = useState({});
  const [reason, setReason] = useState('');
  const act = async (ask) => {
    setState({ isBusy: true });
    try {
      setState({ done: await ask() });
    } catch (problem) {
      setState({ problem });
    }
  };
  return { ...state, reason, setReason, forget: () => setState({}), decide: (what) => act(() => decide({ ...what, reason })), undo: () => act(() => takeBack(state.done.id, t('review.undoReason'))) };
}

function Bar({ decision, mayDecide, children }) {
  const { done, problem, isBusy, reason, setReason, undo } = decision;
  if (done) {
    return html`<p class="note" role="status">${t(done.revertedAt ? 'review.undone' : 'review.done.' + done.kind)}
      ${!done.revertedAt && html` <button onClick=${undo}>${t('review.undo')}</button>`}</p>`;
  }
  const isReady = mayDecide && reason.trim() && !isBusy;
  return html`<div class="filters decide"><label class="grow">${t('review.reason')} <input dir="auto" value=${reason} onInput=${(event) => setReason(event.target.value)} /></label>${children(isReady)}</div>
    ${problem && html`<${Trouble} problem=${problem} again=${decision.forget} />`}`;
}

function Pairs({ mayDecide }) {
  const answer = useAnswer(async (signal) => {
    const [pairs, countries] = await Promise.all([get(withQuery('/candidates/pairs', { limit: MOST }), signal), countryNames()]);
    return { ...pairs, countries };
  }, []);
  return html`<${Answer} answer=${answer}>${({ items, page, countries }) => items.length === 0 ? html`<p class="empty">${t('review.nothing')}</p>` : html`
    <p class="count">${t('review.waiting', { n: page.total })}</p>
    ${items.map((pair) => html`<${Pair} key=${pair.one.id + pair.other.id} ...${pair} countries=${countries} mayDecide=${mayDecide} />`)}`}<//>`;
}

function Pair({ one, other, score, reasons, claims, countries, mayDecide }) {
  const decision = useDecision();
  const facts = [one.id, other.id];
  return html`<section class="panel pair-card" aria-label=${t('review.pairs')}>
    <p><strong>${t('review.score', { share: percent(score) })}</strong></p><${Reasons} reasons=${reasons} facts=${[one, other]} countries=${countries} />
    <div class="side-by-side"><${Side} fact=${one} first=${claims[0]} /><${Side} fact=${other} first=${claims[1]} /></div>
    <${Bar} decision=${decision} mayDecide=${mayDecide}>${(isReady) => html`
      <button class="main" disabled=${!isReady} onClick=${() => decision.decide({ kind: 'MERGE', facts })}>${t('review.MERGE')}</button>
      <button disabled=${!isReady} onClick=${() => decision.decide({ kind: 'APART', facts })}>${t('review.APART')}</button>`}<//>
  </section>`;
}

function Side({ fact, chosen, onChoose, first }) {
  return html`<article><h2><${Mark} fact=${fact} /> <${FactLine} fact=${fact} /> <${Status} fact=${fact} isFull /></h2>
    <p class="small">${dateText(fact.date)}${fact.place ? html` · <${Name} entity=${fact.place.entity} />` : ''} · ${sourcesText(fact)}</p>
    <${Evidence} key=${fact.id} fact=${fact} chosen=${chosen} onChoose=${onChoose} first=${first} step=${1} /></article>`;
}

/** Those that are little sure, or the one that a link from its sources names. */
function Doubtful({ mayDecide }) {
  const wanted = useAddress().query.get('fact');
  const answer = useAnswer((signal) => get(wanted ? withQuery('/facts', { id: wanted }) : withQuery('/candidates/facts', { limit: MOST }), signal), [wanted]);
  return html`<${Answer} answer=${answer}>${({ items, page }) => items.length === 0 ? html`<p class="empty">${t('review.nothing')}</p>` : html`
    <p class="count">${t('review.waiting', { n: page.total })}</p>
    ${items.map((fact) => html`<${Doubt} key=${fact.id} fact=${fact} mayDecide=${mayDecide} />`)}`}<//>`;
}

function Doubt({ fact, mayDecide }) {
  const decision = useDecision();
  const [chosen, choose] = useState([]);
  const toggle = (claim) => choose(chosen.includes(claim) ? chosen.filter((each) => each !== claim) : [...chosen, claim]);
  const about = { facts: [fact.id] };
  return html`<section class="panel" aria-label=${t('review.doubtful')}><p><strong>${t('review.sure', { share: percent(fact.confidence) })}</strong></p>
    ${fact.confidenceReasons.length > 1 && html`<${Reasons} reasons=${fact.confidenceReasons} facts=${[fact]} />`}
    <${Side} fact=${fact} chosen=${fact.sources > 1 ? chosen : null} onChoose=${toggle} />
    <${Bar} decision=${decision} mayDecide=${mayDecide}>${(isReady) => html`
      <button class="main" disabled=${!isReady} onClick=${() => decision.decide({ kind: 'ACCEPT', ...about })}>${t('review.ACCEPT')}</button>
      <button disabled=${!isReady} onClick=${() => decision.decide({ kind: 'REJECT', ...about })}>${t('review.REJECT')}</button>
      ${fact.sources > 1 && html`<button disabled=${!isReady || chosen.length === 0} onClick=${() => decision.decide({ kind: 'SPLIT', ...about, claims: chosen })}>${t('review.SPLIT')}</button>`}`}<//>
  </section>`;
}

function Decisions({ mayDecide }) {
  const [round, again] = useState(0);
  const answer = useAnswer((signal) => get('/decisions?limit=100', signal), [round]);
  return html`<${Answer} answer=${answer}>${({ items }) => items.length === 0 ? html`<p class="empty">${t('review.noDecisions')}</p>` : html`
    <ol class="rows panel-list">${items.map((decision) => html`<li key=${decision.id} class="panel"><${Decided} decision=${decision} mayDecide=${mayDecide} onChange=${() => again(round + 1)} /></li>`)}</ol>`}<//>`;
}

function Decided({ decision, mayDecide, onChange }) {
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState(null);
  const undo = () => takeBack(decision.id, reason).then(onChange, setProblem);
  return html`<p><strong>${t('review.' + decision.kind)}</strong> · <${Text} text=${decision.by} /> · ${momentText(decision.at)}
      ${decision.field && html` · <code><bdi>${decision.field} = ${decision.value ?? '–'}</bdi></code>`}</p>
    <blockquote><${Text} text=${decision.reason} /></blockquote>
    ${decision.revertedAt ? html`<p class="small">${t('review.undoneBy')} <${Text} text=${decision.revertedBy} /> · ${momentText(decision.revertedAt)} · <${Text} text=${decision.revertReason} /></p>`
      : html`<div class="filters"><label class="grow">${t('review.reason')} <input dir="auto" value=${reason} onInput=${(event) => setReason(event.target.value)} /></label>
        <button disabled=${!mayDecide || !reason.trim()} onClick=${undo}>${t('review.undo')}</button></div>`}
    ${problem && html`<${Trouble} problem=${problem} again=${undo} />`}`;
}
