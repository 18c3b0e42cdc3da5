// Rows of a query: as a table, as a file, as what is linked to what.
import { useMemo, useState } from 'preact/hooks';
import { html } from '../html.js';
import { number, scriptOf, t } from '../i18n.js';
import { save } from '../timeline/picture.js';
import { Network, networkOf } from './network.js';
import { isNode, isRelation, nodePage, nodeText } from './nodes.js';

const STEP = 100;
const FORMULA = /^[=+\-@\t\r]/;

/**
 * @param columns names in order; `meanings` words for some of them
 * @param rows objects by column
 */
export function Rows({ answer, meanings = {}, name }) {
  const [shown, setShown] = useState(STEP);
  const [isGraph, setGraph] = useState(false);
  const network = useMemo(() => networkOf(answer), [answer]);
  const { columns, rows } = answer;
  const download = () => save('\ufeff' + csvOf(answer), 'text/csv;charset=utf-8', name + '.csv');
  return html`<section class="panel" aria-labelledby="rows-title">
    <div class="title-bar"><h2 id="rows-title">${t('query.rows', { n: rows.length })}</h2>
      <span class="small">${t('query.took', { ms: answer.millis })}</span>
      <div class="group" role="group" aria-label=${t('query.shownAs')}>
        <button aria-pressed=${!isGraph} class="choice" onClick=${() => setGraph(false)}>${t('query.asTable')}</button>
        <button aria-pressed=${isGraph} class="choice" disabled=${network.nodes.length === 0} onClick=${() => setGraph(true)}>${t('query.asGraph')}</button>
      </div>
      <button onClick=${download} disabled=${rows.length === 0}>CSV</button></div>
    ${answer.isTruncated && html`<p class="note" role="status">${t('query.truncated')} <bdi lang="en">${answer.truncated}</bdi></p>`}
    ${rows.length === 0 ? html`<p class="empty">${t('query.noRows')}</p>` : isGraph ? html`<${Network} network=${network} />` : html`
      <div class="scroll" tabindex="0" role="group" aria-labelledby="rows-title"><table class="answer">
        <thead><tr>${columns.map((column) => html`<th scope="col"><bdi dir="ltr">${column}</bdi>${meanings[column] ? html`<span class="small meaning"><bdi lang="en">${meanings[column]}</bdi></span>` : ''}</th>`)}</tr></thead>
        <tbody>${rows.slice(0, shown).map((row, i) => html`<tr key=${i}>${columns.map((column) => html`<td><${Value} value=${row[column]} /></td>`)}</tr>`)}</tbody>
      </table></div>
      ${shown < rows.length && html`<button onClick=${() => setShown(shown + 5 * STEP)}>${t('list.more', { n: rows.length - shown })}</button>`}`}
    ${answer.plan && html`<details open><summary>${t('query.plan')}</summary><pre class="code" tabindex="0" dir="ltr">${JSON.stringify(answer.plan, null, 1)}</pre></details>`}
  </section>`;
}

function Value({ value }) {
  if (value === null || value === undefined) return html`<span class="small" aria-label=${t('query.nothing')}>–</span>`;
  if (typeof value === 'number') return html`<span class="number">${number(value)}</span>`;
  if (typeof value === 'boolean') return html`<bdi>${String(value)}</bdi>`;
  if (typeof value === 'string') return html`<bdi lang=${scriptOf(value)} dir="auto">${value}</bdi>`;
  if (isNode(value)) {
    const text = html`<bdi dir="auto">${nodeText(value)}</bdi>`;
    const page = nodePage(value);
    return html`<span class="chip">${page ? html`<a href=${page}>${text}</a>` : text} <span class="small"><bdi dir="ltr">:${value.labels.at(-1)}</bdi></span></span>`;
  }
  if (isRelation(value)) return html`<span class="chip"><bdi dir="ltr">${value.type}</bdi></span>`;
  if (Array.isArray(value)) return value.map((each, i) => html`${i > 0 ? t('list.separator') : ''}<${Value} value=${each} />`);
  return html`<code><bdi dir="ltr">${JSON.stringify(value)}</bdi></code>`;
}

/** RFC 4180; what is no single value is JSON, and no cell begins as a formula does. */
export function csvOf({ columns, rows }) {
  const cell = (value) => {
    if (value === null || value === undefined) return '';
    let text = typeof value === 'object' ? JSON.stringify(value) : String(value);
    if (typeof value === 'string' && FORMULA.test(text)) text = "'" + text;
    return /[",\r\n]/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text;
  };
  return [columns, ...rows.map((row) => columns.map((column) => row[column]))].map((line) => line.map(cell).join(',')).join('\r\n') + '\r\n';
}
