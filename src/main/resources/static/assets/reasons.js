// Why: what speaks for and against, and where sources disagree, in the reader's words.
import { html } from './html.js';
import { edtfText, has, nameOf, t, term, weightText } from './i18n.js';
import { VOCABULARY } from './facts.js';
import { Text } from './ui.js';

/** A reason as the service writes it: a phrase, behind a colon what it is about, and its weight. */
const REASON = /^(.*?)(?::? ([+×-]?)(\d\.\d\d))?$/;

/** What claims may disagree about, and the words for its values. */
const VALUES = {
  STATUS: (value) => term('status', value),
  TYPE: (value, fact) => term(VOCABULARY[fact?.kind], value),
  DATE: edtfText,
  ROLE: (value) => term('role', value),
};

/**
 * Reasons in a row, each with its weight. One that the pages do not know is shown as it came.
 *
 * @param facts those the reasons are about: they know names
 * @param countries names of states by their code
 */
export function Reasons({ reasons, facts = [], countries }) {
  const who = (id) => {
    const parts = facts.flatMap((fact) => fact.parts ?? []);
    const known = parts.find((part) => part.entity.id === id)?.entity ?? countries?.get(id);
    return known ? nameOf(known) : { text: id, lang: 'en' };
  };
  return html`<ul class="reasons">${reasons.map((reason) => html`<li key=${reason}><${Reason} reason=${reason} who=${who} fact=${facts[0]} /></li>`)}</ul>`;
}

function Reason({ reason, who, fact }) {
  const [, said, sign, weight] = REASON.exec(reason);
  const colon = said.indexOf(': ');
  const [phrase, about] = colon < 0 ? [said] : [said.slice(0, colon), said.slice(colon + 2)];
  const share = weight && html` <bdi dir="ltr" class="weight">${weightText(sign, Number(weight))}</bdi>`;
  const [subject, of] = phrase.split(/ (.*)/);
  if (about && subject in VALUES) {
    const values = about.split(' | ').map((value) => VALUES[subject](value, fact)).join(' | ');
    return html`${t('reason.' + subject)}${of ? html` <${Text} ...${who(of)} />` : ''}: ${values}${share}`;
  }
  const n = /\d+/.exec(phrase)?.[0];
  const key = 'reason.' + (n ? phrase.replace(n, '{n}') : phrase);
  if (!has(key)) return html`<bdi lang="en">${reason}</bdi>`;
  return html`${t(key, { n: Number(n) })}${about ? html`: <${Text} ...${who(about)} />` : ''}${share}`;
}
