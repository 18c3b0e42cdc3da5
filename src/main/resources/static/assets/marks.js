// Facts as marks: what a picture needs of a fact, by the hundred thousand; the rest is asked for where it is shown.
import { useEffect, useRef, useState } from 'preact/hooks';
import { get, withQuery } from './api.js';
import { isoDay } from './i18n.js';

const AT_ONCE = 60;

/** A fact of which only kind and time are known yet. `first` and `last` are days since 1970-01-01, or null. */
class FactMark {
  constructor(id, kind, type, status, first, last, precision, sources, independentSources, confidence) {
    Object.assign(this, { id, kind, type, status, first, last, precision, sources, independentSources, confidence });
  }

  get date() {
    const { first, last, precision } = this;
    if (first === null && last === null) return null;
    return { earliest: first === null ? null : isoDay(first), latest: last === null ? null : isoDay(last), precision };
  }
}

/** Marks of columns as the service sends them. */
export function marksOf({ count, words, id, kind, type, status, earliest, latest, precision, confidence, sources, independentSources }) {
  const marks = new Array(count);
  for (let i = 0; i < count; i++) {
    marks[i] = new FactMark(id[i], words.kind[kind[i]], words.type[type[i]], words.status[status[i]] ?? null,
      earliest[i], latest[i], words.precision[precision[i]] ?? null, sources[i], independentSources[i], confidence[i] / 100);
  }
  return marks;
}

/** Names of `{from, to}` for the service, where a view is no whole one. */
export const windowOf = (view) => (view ? { from: isoDay(view.from), to: isoDay(view.to) } : {});

/**
 * The same facts, whole where they are known, and asked for where not.
 *
 * @param cache facts by id that one page has asked for
 * @return `{facts, isWaiting}`
 */
export function useWhole(facts, cache) {
  const own = useRef();
  own.current ??= new Map();
  const known = cache ?? own.current;
  const [, redraw] = useState(0);
  const [failed, fail] = useState(null);
  const missing = facts.filter((fact) => !fact.parts && !known.has(fact.id)).slice(0, AT_ONCE).map((fact) => fact.id);
  const key = missing.join();
  const isAsked = missing.length > 0 && failed !== key;
  useEffect(() => {
    if (!isAsked) return undefined;
    const control = new AbortController();
    get(withQuery('/facts', { id: missing }), control.signal).then(
      ({ items }) => {
        items.forEach((fact) => known.set(fact.id, fact));
        // what has gone since is not asked for again
        for (const id of missing) if (!known.has(id)) known.set(id, null);
        redraw((n) => n + 1);
      },
      () => !control.signal.aborted && fail(key),
    );
    return () => control.abort();
  }, [key, isAsked]);
  return { facts: facts.map((fact) => (fact.parts ? fact : (known.get(fact.id) ?? fact))), isWaiting: isAsked };
}
