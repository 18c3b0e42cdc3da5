// Who is this, with whom, and when?
import { useMemo } from 'preact/hooks';
import { html } from '../html.js';
import { all, get } from '../api.js';
import { dayNumber, nameOf, t, term } from '../i18n.js';
import { Answer, Name, Text, useAnswer } from '../ui.js';
import { pageOf } from '../url.js';
import { Around } from '../around.js';
import { Story } from '../story.js';

const KINDS = ['meetings', 'agreements', 'statements', 'acts'];
const MOST = 1000;

async function read(id, signal) {
  const entity = await get('/entities/' + encodeURIComponent(id), signal);
  const filter = entity.kind === 'Country' ? { country: id } : { official: id };
  const lists = await Promise.all(KINDS.map((kind) => all('/' + kind, filter, signal, MOST)));
  const facts = lists.flatMap((list) => list.items);
  return { entity, facts, total: lists.reduce((sum, list) => sum + list.total, 0) };
}

export function EntityPage({ parts: [id] }) {
  const answer = useAnswer((signal) => read(id, signal), [id]);
  return html`<${Answer} answer=${answer}>${(value) => html`<${Entity} ...${value} />`}<//>`;
}

function Entity({ entity, facts, total }) {
  const { text, lang } = nameOf(entity);
  const bands = useMemo(() => bandsOf(entity), [entity, lang]);
  const others = entity.names.filter((name) => name.text !== text);
  return html`<div class="head"><p class="kind">${term('entity', entity.kind)}${entity.type ? ` · ${entity.type}` : ''}</p><h1><${Text} text=${text} lang=${lang} /></h1>
      <p class="count">${t('facts', { n: total })}${total > facts.length ? ` · ${t('entity.newest', { n: facts.length })}` : ''}</p>
      ${others.length > 0 && html`<details><summary>${t('entity.names', { n: others.length })}</summary><ul class="names">${others.map((name) => html`<li><${Text} ...${name} /></li>`)}</ul></details>`}
      ${entity.offices.length > 0 && html`<h2>${t('entity.offices')}</h2><ul class="names">${entity.offices.map((office) => html`<li>${officeText(office)} <span class="small">${officeTime(office)}</span></li>`)}</ul>`}</div>
    ${facts.length === 0
      ? html`<p class="empty">${t('entity.empty')}</p>`
      : html`<${Story} facts=${facts} title=${text} bands=${bands}>${(shown) => html`<${Around} facts=${shown} without=${[entity.id]} title=${t('entity.with')} centre=${[entity]} />`}<//>`}`;
}

const officeText = (office) => term('office', office.type) + (office.of ? ` · ${office.of}` : '');
const officeTime = ({ from, to, isOpen }) => `${from ?? '?'} – ${to ?? (isOpen ? t('entity.now') : '?')}`;

/** Posts held, drawn above the lanes; as precise as they are known, at their widest. */
function bandsOf(entity) {
  return entity.offices.filter((office) => office.from).map((office) => ({
    label: officeText(office),
    from: dayNumber((office.from + '-01-01').slice(0, 10)),
    to: office.to ? dayNumber((office.to + '-12-28').slice(0, 10)) : Date.now() / 86400000,
  }));
}
