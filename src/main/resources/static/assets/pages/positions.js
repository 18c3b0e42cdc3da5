// Who said what about whom, and did it change?
import { useMemo } from 'preact/hooks';
import { html } from '../html.js';
import { all, countryNames } from '../api.js';
import { byName, nameOf, t, term } from '../i18n.js';
import { Answer, useAnswer } from '../ui.js';
import { setParameters, useAddress } from '../url.js';
import { countsOf } from '../around.js';
import { Story } from '../story.js';

const STANCES = ['SUPPORT', 'WELCOME', 'PRAISE', 'COMMIT', 'CONDOLE', 'CALL_FOR', 'EXPRESS_CONCERN', 'NEUTRAL', 'WARN', 'DENY', 'ACCUSE', 'OPPOSE', 'CONDEMN'];
const MOST = 1000;
const SPEAKERS = 10;
const OTHERS = '…';

export function PositionsPage() {
  const { query } = useAddress();
  const [type, country, q] = ['type', 'country', 'q'].map((name) => query.get(name) ?? '');
  const answer = useAnswer(async (signal) => ({ countries: await countryNames(), ...(await all('/statements', { type, country, q }, signal, MOST)) }), [type, country, q]);
  return html`<h1>${t('nav.positions')}</h1><p>${t('positions.explain')}</p>
    <${Answer} answer=${answer}>${({ countries, items, total }) => html`<${Filters} ...${{ type, country, q, countries }} />
      <p class="count">${t('statements', { n: total })}${total > items.length ? ` · ${t('entity.newest', { n: items.length })}` : ''}</p>
      ${items.length === 0 ? html`<p class="empty">${t('list.empty')}</p>` : html`<${Positions} statements=${items} />`}`}<//>`;
}

function Filters({ type, country, q, countries }) {
  const change = (name) => (event) => setParameters({ [name]: event.target.value });
  const states = [...countries.values()].map((state) => [state.id, nameOf(state).text]).sort((a, b) => byName(a[1], b[1]));
  const submit = (event) => {
    event.preventDefault();
    setParameters({ q: new FormData(event.target).get('q') });
  };
  return html`<form class="filters" onSubmit=${submit}>
    <label>${t('filter.stance')} <select onChange=${change('type')}><option value="">${t('all')}</option>${STANCES.map((word) => html`<option value=${word} selected=${word === type}>${term('stance', word)}</option>`)}</select></label>
    <label>${t('filter.country')} <select onChange=${change('country')}><option value="">${t('all')}</option>${states.map(([id, text]) => html`<option value=${id} selected=${id === country}>${text}</option>`)}</select></label>
    <label>${t('filter.words')} <input type="search" name="q" dir="auto" value=${q} /></label><button>${t('filter.apply')}</button></form>`;
}

const speakerOf = (fact) => fact.parts.find((part) => part.slot === 'MADE')?.entity;

function Positions({ statements }) {
  const speakers = useMemo(() => countsOf(statements.map((fact) => ({ parts: fact.parts.filter((part) => part.slot === 'MADE') })), []), [statements]);
  // whoever has no dated position has no lane: what they said stands below
  const dated = useMemo(() => countsOf(statements.filter((fact) => fact.date).map((fact) => ({ parts: fact.parts.filter((part) => part.slot === 'MADE') })), []), [statements]);
  const lanes = useMemo(() => [...dated.slice(0, SPEAKERS).map(({ entity }) => entity.id), OTHERS], [dated]);
  const laneFor = useMemo(() => (fact) => (lanes.includes(speakerOf(fact)?.id) ? speakerOf(fact).id : OTHERS), [lanes]);
  const label = (lane) => (lane.name === OTHERS ? t('positions.others') : nameOf(speakers.find(({ entity }) => entity.id === lane.name).entity).text);
  return html`<p class="key">${t('positions.key')}</p><${Story} facts=${statements} title=${t('nav.positions')} laneNames=${lanes} laneFor=${laneFor} labelOf=${label} colourOf=${() => 'lane-position'} />`;
}
