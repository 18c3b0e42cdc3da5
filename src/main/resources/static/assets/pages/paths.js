// How are two officials linked, and which words say so?
import { html } from '../html.js';
import { get, withQuery } from '../api.js';
import { nameOf, t } from '../i18n.js';
import { Answer, FactLine, Mark, Name, Text, useAnswer } from '../ui.js';
import { dateText } from '../i18n.js';
import { Chooser } from '../chooser.js';
import { sourcesText } from '../facts.js';
import { Detail } from '../detail.js';
import { setParameters, useAddress } from '../url.js';

const MOST = 12;

/** Paths with their meetings and officials whole: `[{officials, meetings, words}]`. */
async function read(from, to, signal) {
  const { rows } = await get(withQuery('/queries/paths-between-officials', { from, to, limit: MOST }), signal);
  const ids = [...new Set(rows.flatMap((row) => row.meetings))];
  const meetings = new Map((await Promise.all(ids.map((id) => get('/meetings/' + encodeURIComponent(id), signal)))).map((meeting) => [meeting.id, meeting]));
  const ends = await Promise.all([from, to].map((id) => get('/entities/' + encodeURIComponent(id), signal)));
  return {
    ends,
    paths: rows.map((row) => {
      const steps = row.meetings.map((id) => meetings.get(id));
      return { steps, words: row.words, officials: row.path.filter((_, i) => i % 2 === 0).map((name, i) => officialOf(name, i, steps, ends)) };
    }),
  };
}

/** Who stands between two meetings: the query tells the name, the meetings who that is. */
function officialOf(name, i, steps, ends) {
  if (i === 0) return ends[0];
  if (i === steps.length) return ends[1];
  return steps[i].parts.map((part) => part.entity).find((entity) => entity.name === name || entity.id === name) ?? { kind: 'Place', name, names: [] };
}

export function PathsPage() {
  const { query } = useAddress();
  const [from, to] = ['from', 'to'].map((name) => query.get(name) ?? '');
  const choose = (name) => (id) => setParameters({ [name]: id, fact: null }, { replace: false });
  const turn = () => setParameters({ from: to, to: from }, { replace: false });
  return html`<h1>${t('nav.paths')}</h1><p>${t('paths.explain')}</p>
    <div class="filters panel"><${Chooser} label=${t('paths.from')} value=${from} kind="Official" onChoose=${choose('from')} />
      <button onClick=${turn} disabled=${!from && !to} aria-label=${t('paths.turn')} title=${t('paths.turn')}>⇄</button>
      <${Chooser} label=${t('paths.to')} value=${to} kind="Official" onChoose=${choose('to')} /></div>
    ${!from || !to ? html`<p class="empty">${t('paths.choose')}</p>` : from === to ? html`<p class="empty">${t('paths.same')}</p>` : html`<${Found} from=${from} to=${to} chosen=${query.get('fact')} />`}`;
}

function Found({ from, to, chosen }) {
  const answer = useAnswer((signal) => read(from, to, signal), [from, to]);
  return html`<${Answer} answer=${answer}>${({ paths, ends }) => {
    if (paths.length === 0) return html`<p class="empty">${t('paths.none', { a: nameOf(ends[0]).text, b: nameOf(ends[1]).text })}</p>`;
    const fact = paths.flatMap((path) => path.steps).find((step) => step.id === chosen);
    return html`<p class="count">${t('paths.found', { n: paths.length })} · ${t('paths.steps', { n: paths[0].steps.length })}</p>
      <div class=${'story' + (fact ? ' with-detail' : '')}><ol class="paths">${paths.map((path, i) => html`<li key=${i} class="panel"><${Path} ...${path} chosen=${chosen} /></li>`)}</ol>
      ${fact && html`<${Detail} fact=${fact} onClose=${() => setParameters({ fact: null })} />`}</div>`;
  }}<//>`;
}

function Path({ officials, steps, words, chosen }) {
  return html`<ol class="path">${officials.map((official, i) => html`<li class="official"><${Name} entity=${official} /></li>
    ${i < steps.length && html`<li class=${'step' + (steps[i].id === chosen ? ' selected' : '')}><${Mark} fact=${steps[i]} /> <span class="when">${dateText(steps[i].date)}</span> <${FactLine} fact=${steps[i]} />
      ${words[i] && html`<blockquote><${Text} text=${words[i]} /></blockquote>`}
      <button class="quiet" onClick=${() => setParameters({ fact: steps[i].id })} aria-label=${t('fact.showSources')}>${sourcesText(steps[i])}</button></li>`}`)}</ol>`;
}
