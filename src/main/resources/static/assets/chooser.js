// Chooses an official, a state or an organisation by typing a part of a name in either script.
import { useEffect, useRef, useState } from 'preact/hooks';
import { html } from './html.js';
import { get, withQuery } from './api.js';
import { nameOf } from './i18n.js';

const PAUSE_MS = 180;
const MOST = 8;
let lists = 0;

/**
 * @param value id that is chosen, or empty
 * @param kind of whom to look for
 * @param onChoose called with an id, or with nothing where the field was emptied
 */
export function Chooser({ label, value, kind, onChoose, required }) {
  const [text, setText] = useState('');
  const [hits, setHits] = useState([]);
  const list = useRef();
  list.current ??= `chooser-${++lists}`;
  useEffect(() => {
    const control = new AbortController();
    if (!value) setText('');
    else get('/entities/' + encodeURIComponent(value), control.signal).then((entity) => setText(nameOf(entity).text), () => setText(value));
    return () => control.abort();
  }, [value]);
  const input = useRef({});
  const look = (words) => {
    clearTimeout(input.current.timer);
    input.current.timer = setTimeout(async () => {
      if (!words.trim()) return;
      const found = await get(withQuery('/search', { q: words, kind, limit: MOST })).catch(() => ({ entities: [] }));
      setHits(found.entities.map(({ entity }) => entity));
    }, PAUSE_MS);
  };
  const named = (words) => hits.find((entity) => [nameOf(entity).text, entity.id].includes(words.trim()));
  const onInput = ({ target }) => {
    setText(target.value);
    const hit = named(target.value);
    if (hit) onChoose(hit.id);
    else look(target.value);
  };
  // what was only half typed is taken for the surest match
  const onBlur = async () => {
    if (!text.trim()) {
      if (value) onChoose('');
      return;
    }
    if (named(text) || input.current.last === text) return;
    input.current.last = text;
    const found = await get(withQuery('/search', { q: text, kind, limit: 1 })).catch(() => ({ entities: [] }));
    if (found.entities[0]) onChoose(found.entities[0].entity.id);
  };
  return html`<label>${label} <input type="search" dir="auto" autocomplete="off" list=${list.current} value=${text} required=${required}
      onInput=${onInput} onChange=${onBlur} />
    <datalist id=${list.current}>${hits.map((entity) => html`<option key=${entity.id} value=${nameOf(entity).text} />`)}</datalist></label>`;
}
