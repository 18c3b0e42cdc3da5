// Who is this, with whom, and when?
import { useMemo } from 'preact/hooks';
import { html } from '../html.js';
import { countryNames, get } from '../api.js';
import { dateText, dayNumber, nameOf, t, term } from '../i18n.js';
import { holderOf } from '../facts.js';
import { marksOf } from '../marks.js';
import { Answer, Name, Text, useAnswer } from '../ui.js';
import { Around } from '../around.js';
import { Story } from '../story.js';

export function EntityPage({ parts: [id] }) {
  const path = '/entities/' + encodeURIComponent(id);
  const answer = useAnswer(async (signal) => {
    const [{ entity, columns }, countries] = await Promise.all([get(path + '/timeline?format=columnar', signal), countryNames()]);
    return { entity, facts: marksOf(columns), countries };
  }, [path]);
  return html`<${Answer} answer=${answer}>${(value) => html`<${Entity} ...${value} path=${path} />`}<//>`;
}

function Entity({ entity, facts, countries, path }) {
  const { text, lang } = nameOf(holderOf({ entity, office: entity.offices[0]?.type, onBehalfOf: entity.offices[0]?.of }));
  const bands = useMemo(() => bandsOf(entity, countries), [entity, lang]);
  const others = entity.names.filter((name) => name.text !== text);
  return html`<div class="head"><p class="kind">${term('entity', entity.kind)}${entity.type ? ` · ${entity.type}` : ''}</p><h1><${Text} text=${text} lang=${lang} /></h1>
      <p class="count">${t('facts', { n: facts.length })}</p>
      ${others.length > 0 && html`<details><summary>${t('entity.names', { n: others.length })}</summary><ul class="names">${others.map((name) => html`<li><${Text} ...${name} /></li>`)}</ul></details>`}
      ${entity.offices.length > 0 && html`<h2>${t('entity.offices')}</h2><ul class="posts">${entity.offices.map((office) => html`<li>${term('office', office.type)}${countries.has(office.of) ? html` · <${Name} entity=${countries.get(office.of)} />` : office.of ? ` · ${office.of}` : ''} <span class="small">${officeTime(office)}</span></li>`)}</ul>`}</div>
    ${facts.length === 0
      ? html`<p class="empty">${t('entity.empty')}</p>`
      : html`<${Story} facts=${facts} title=${text} bands=${bands}>${(shown) => html`<${Around} ...${shown} path=${path + '/network'} title=${t('entity.with')} centre=${[entity]} />`}<//>`}`;
}

/** A day, month or year as far as it is known. */
function when(iso) {
  const [precision, earliest, latest] = { 4: ['YEAR', iso + '-01-01'], 7: ['MONTH', iso + '-01'] }[iso.length] ?? ['DAY', iso, iso];
  return dateText({ precision, earliest, latest });
}

const officeTime = ({ from, to, isOpen }) => `${from ? when(from) : '?'} – ${to ? when(to) : isOpen ? t('entity.now') : '?'}`;

/** Posts held, drawn above the lanes; as precise as they are known, at their widest. */
function bandsOf(entity, countries) {
  return entity.offices.filter((office) => office.from).map((office) => ({
    label: term('office', office.type) + (office.of ? ` · ${countries.has(office.of) ? nameOf(countries.get(office.of)).text : office.of}` : ''),
    from: dayNumber((office.from + '-01-01').slice(0, 10)),
    to: office.to ? dayNumber((office.to + '-12-28').slice(0, 10)) : Date.now() / 86400000,
  }));
}
