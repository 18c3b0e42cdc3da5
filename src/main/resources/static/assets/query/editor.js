// A field for Cypher: an ordinary text field, over a layer that shows the same text in colours.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { html } from '../html.js';
import { t } from '../i18n.js';
import { COLOURED, piecesOf } from './tokens.js';

const HIGHLIGHTS = [...COLOURED, 'error'];
const canHighlight = typeof Highlight === 'function' && CSS.highlights;
if (canHighlight) for (const kind of HIGHLIGHTS) CSS.highlights.set('cypher-' + kind, new Highlight());

/** @param errorAt offset of what the service complained about, or -1 */
export function Editor({ value, onInput, onRun, errorAt }) {
  const field = useRef();
  const layer = useRef();
  useLayoutEffect(() => {
    const node = layer.current.firstChild;
    if (!canHighlight || !node) return undefined;
    const pieces = piecesOf(value);
    if (errorAt >= 0) pieces.push({ kind: 'error', ...wordAt(value, errorAt) });
    const added = pieces.map(({ kind, start, end }) => {
      const range = new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });
      CSS.highlights.get('cypher-' + kind).add(range);
      return () => CSS.highlights.get('cypher-' + kind).delete(range);
    });
    return () => added.forEach((remove) => remove());
  }, [value, errorAt]);
  useLayoutEffect(() => {
    if (errorAt < 0) return;
    field.current.focus();
    field.current.setSelectionRange(errorAt, errorAt);
  }, [errorAt]);
  const onKeyDown = (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    onRun();
  };
  return html`<div class=${'editor' + (canHighlight ? ' coloured' : '')} dir="ltr" lang="en">
    <pre ref=${layer} aria-hidden="true">${value + '\n'}</pre>
    <textarea ref=${field} value=${value} onInput=${(event) => onInput(event.target.value)} onKeyDown=${onKeyDown} spellcheck=${false}
      autocapitalize="off" autocomplete="off" aria-label=${t('query.cypher')} aria-describedby="run-help" rows="8"></textarea>
  </div>`;
}

/** The word at a place, or the letter there, or the last one. */
function wordAt(text, at) {
  const length = /^[\p{L}\p{N}_]+|^[^]/u.exec(text.slice(at))?.[0].length;
  return length ? { start: at, end: at + length } : { start: Math.max(0, text.length - 1), end: text.length };
}
