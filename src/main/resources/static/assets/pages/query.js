// Any question: those that are asked often, by name, and the reader's own in Cypher.
import { useState } from 'preact/hooks';
import { html } from '../html.js';
import { countryNames, get, post, withQuery } from '../api.js';
import { byName, has, lang, nameOf, t } from '../i18n.js';
import { Answer, Trouble, useAnswer } from '../ui.js';
import { Chooser } from '../chooser.js';
import { Editor } from '../query/editor.js';
import { placeOf } from '../query/tokens.js';
import { Rows } from '../query/answer.js';
import { go, pageOf, setParameters, useAddress } from '../url.js';
import arabic from '../i18n/queries.ar.json' with { type: 'json' };

const FIRST = `MATCH (a:Country {id: 'RUS'})<-[:INVOLVES]-(f:Fact)-[:INVOLVES]->(b:Country {id: 'SYR'})
MATCH path = (f)<-[:SUPPORTS]-(:Claim)<-[:STATES]-(:Article)
RETURN f.edtf AS date, f.kind AS kind, f.type AS type, path
ORDER BY f.earliest, f.id LIMIT 25`;

export function QueryPage() {
  const { query } = useAddress();
  const name = query.get('name');
  const isOwn = query.has('cypher');
  const tab = (address, text, isCurrent) => html`<a href=${address} aria-current=${isCurrent ? 'true' : null}>${text}</a>`;
  return html`<h1>${t('nav.query')}</h1>
    <p class="tabs">${tab(pageOf('/query'), t('query.named'), !isOwn)} ${tab(pageOf('/query', { cypher: FIRST }), t('query.own'), isOwn)}</p>
    ${isOwn ? html`<${Own} />` : html`<${Named} name=${name} />`}`;
}

// --- questions by name

const questionOf = (query) => (lang() === 'ar' ? arabic[query.name]?.question : null) ?? query.question;
const meaningOf = (query, parameter) => (lang() === 'ar' ? arabic[query.name]?.[parameter.name] : null) ?? parameter.meaning;

function Named({ name }) {
  const answer = useAnswer(async (signal) => ({ queries: (await get('/queries', signal)).items, countries: await countryNames() }), []);
  return html`<${Answer} answer=${answer}>${({ queries, countries }) => {
    const query = queries.find((each) => each.name === name);
    if (query) return html`<${Question} key=${name} query=${query} countries=${countries} />`;
    return html`${name && html`<p class="trouble" role="alert">${t('query.unknown')}</p>`}<ul class="questions">${queries.map((each) => html`<li key=${each.name}>
      <a href=${pageOf('/query', { name: each.name, ...exampleOf(each) })}>${questionOf(each)}</a></li>`)}</ul>`;
  }}<//>`;
}

const exampleOf = (query) => Object.fromEntries(query.parameters.map(({ name, example }) => [name, example]));

function Question({ query, countries }) {
  const { query: address } = useAddress();
  const values = Object.fromEntries(query.parameters.map(({ name }) => [name, address.get(name) ?? '']));
  const isComplete = query.parameters.every((parameter) => parameter.isOptional || values[parameter.name]);
  const submit = (event) => {
    event.preventDefault();
    setParameters(Object.fromEntries(new FormData(event.target)), { replace: false });
  };
  const meanings = Object.fromEntries(query.columns.map((column) => [column.name, column.meaning]));
  return html`<section class="panel" aria-labelledby="question"><h2 id="question">${questionOf(query)}</h2>
      <form class="filters" onSubmit=${submit}>${query.parameters.map((parameter) => html`<${Field} key=${parameter.name} ...${{ parameter, countries }}
          label=${meaningOf(query, parameter)} value=${values[parameter.name]} />`)}<button class="main">${t('query.ask')}</button></form>
      <details><summary>${t('query.cypher')}</summary><pre class="code" dir="ltr" lang="en" tabindex="0">${query.text.trim()}</pre>
        <a href=${pageOf('/query', { cypher: query.text.trim(), parameters: JSON.stringify(typed(query, values)) })}>${t('query.edit')}</a></details></section>
    ${isComplete ? html`<${Asked} name=${query.name} values=${values} meanings=${meanings} />` : html`<p class="empty">${t('query.fill')}</p>`}`;
}

/** Values as Cypher wants them. */
const typed = (query, values) => Object.fromEntries(query.parameters.map(({ name, type, otherwise }) => {
  const value = values[name] || otherwise;
  return [name, !value ? null : type === 'INTEGER' ? Number(value) : value];
}));

function Asked({ name, values, meanings }) {
  const answer = useAnswer((signal) => get(withQuery('/queries/' + name, values), signal), [name, JSON.stringify(values)]);
  return html`<${Answer} answer=${answer}>${(rows) => html`<${Rows} answer=${rows} meanings=${meanings} name=${name} />`}<//>`;
}

function Field({ parameter, label, value, countries }) {
  const { name, type, isOptional, otherwise } = parameter;
  const [chosen, choose] = useState(value);
  if (type === 'COUNTRY') {
    const states = [...countries.values()].map((state) => [state.id, nameOf(state).text]).sort((a, b) => byName(a[1], b[1]));
    return html`<label>${label} <select name=${name} required=${!isOptional}><option value="">${t(isOptional ? 'all' : 'query.choose')}</option>
      ${states.map(([id, text]) => html`<option value=${id} selected=${id === value}>${text}</option>`)}</select></label>`;
  }
  if (type === 'OFFICIAL') {
    return html`<span><${Chooser} label=${label} value=${chosen} kind="Official" required=${!isOptional} onChoose=${choose} /><input type="hidden" name=${name} value=${chosen} /></span>`;
  }
  const kind = { DAY: 'date', INTEGER: 'number' }[type] ?? 'text';
  return html`<label>${label} <input name=${name} type=${kind} dir="auto" value=${value} placeholder=${otherwise ?? ''} required=${!isOptional}
    min=${kind === 'number' ? '1' : null} /></label>`;
}

// --- the reader's own

function Own() {
  const { query } = useAddress();
  const [cypher, setCypher] = useState(query.get('cypher'));
  const [parameters, setText] = useState(query.get('parameters') ?? '');
  const [state, setState] = useState({});
  const run = async () => {
    setParameters({ cypher, parameters });
    let values;
    try {
      values = parameters.trim() ? JSON.parse(parameters) : {};
    } catch {
      setState({ words: t('query.badParameters') });
      return;
    }
    setState((old) => ({ ...old, isRunning: true, problem: null, words: null }));
    try {
      setState({ answer: await post('/cypher', JSON.stringify({ query: cypher, parameters: values })), round: (state.round ?? 0) + 1 });
    } catch (problem) {
      setState({ problem, errorAt: placeOf(problem.message, cypher) });
    }
  };
  const change = (text) => {
    setCypher(text);
    setState((old) => ({ ...old, errorAt: -1 }));
  };
  return html`<section class="panel" aria-label=${t('query.own')}>
      <p class="small" id="run-help">${t('query.help')}</p>
      <${Editor} value=${cypher} onInput=${change} onRun=${run} errorAt=${state.errorAt ?? -1} />
      <div class="filters"><label class="grow">${t('query.parameters')} <input dir="ltr" lang="en" spellcheck=${false} placeholder=${'{"id": "SYR"}'} value=${parameters} onInput=${(event) => setText(event.target.value)} /></label>
        <button class="main" onClick=${run} disabled=${state.isRunning}>${t('query.ask')}</button></div>
      ${state.words && html`<p class="trouble" role="alert">${state.words}</p>`}
      ${state.problem && html`<${Trouble} problem=${state.problem} again=${run} />`}
      ${state.isRunning && html`<p class="waiting" role="status">${t('waiting')}</p>`}</section>
    ${state.answer && html`<${Rows} key=${state.round} answer=${state.answer} name="mithaq" />`}`;
}
