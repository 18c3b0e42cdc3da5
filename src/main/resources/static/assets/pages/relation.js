// How did the relation between two states develop?
import { html } from '../html.js';
import { countryNames, get } from '../api.js';
import { byName, nameOf, t } from '../i18n.js';
import { marksOf } from '../marks.js';
import { Answer, Name, useAnswer } from '../ui.js';
import { go, pageOf } from '../url.js';
import { Around } from '../around.js';
import { Story } from '../story.js';

/** Chooses two states. */
export function PairPicker({ a = '', b = '' }) {
  const answer = useAnswer(() => countryNames(), []);
  const choose = (event) => {
    event.preventDefault();
    const form = new FormData(event.target);
    if (form.get('a') !== form.get('b')) go(pageOf(`/relations/${form.get('a')}/${form.get('b')}`));
  };
  return html`<${Answer} answer=${answer}>${(countries) => {
    const sorted = [...countries.values()].map((c) => [c.id, nameOf(c).text]).sort((x, y) => byName(x[1], y[1]));
    const select = (name, value) => html`<select name=${name} aria-label=${t('pair.' + name)} value=${value}>${sorted.map(([id, text]) => html`<option value=${id} selected=${id === value}>${text}</option>`)}</select>`;
    return html`<form class="pair" onSubmit=${choose}>${select('a', a || 'RUS')} <span>${t('pair.and')}</span> ${select('b', b || 'SYR')}
      <button class="main">${t('pair.show')}</button></form>`;
  }}<//>`;
}

export const Relations = () => html`<h1>${t('nav.relations')}</h1><p>${t('pair.explain')}</p><${PairPicker} />`;

export function Relation({ parts: [a, b] }) {
  const path = `/countries/${encodeURIComponent(a)}/relations/${encodeURIComponent(b)}`;
  const answer = useAnswer(async (signal) => {
    const timeline = await get(path + '/timeline?format=columnar', signal);
    return { ...timeline, facts: marksOf(timeline.columns) };
  }, [path]);
  return html`<${Answer} answer=${answer}>${(relation) => html`<${Pair} ...${relation} path=${path} />`}<//>`;
}

function Pair({ a, b, facts, columns, path }) {
  const title = t('relation.title', { a: nameOf(a).text, b: nameOf(b).text });
  const undated = columns.count - columns.dated;
  return html`<div class="head"><h1><${Name} entity=${a} /> ${t('pair.and')} <${Name} entity=${b} /></h1>
      <p class="count">${t('facts', { n: facts.length })}${undated > 0 ? ` · ${t('undated', { n: undated })}` : ''}</p>
      <details><summary>${t('pair.other')}</summary><${PairPicker} a=${a.id} b=${b.id} /></details></div>
    ${facts.length === 0
      ? html`<p class="empty">${t('relation.empty')}</p>`
      : html`<${Story} facts=${facts} title=${title}>${(shown) => html`<${Around} ...${shown} path=${path + '/network'} title=${t('relation.who')} centre=${[a, b]} />`}<//>`}`;
}
