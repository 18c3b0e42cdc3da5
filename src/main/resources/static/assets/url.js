// The address is the state of a page: every view is a link.
import { useEffect, useState } from 'preact/hooks';

const listeners = new Set();
const tell = () => listeners.forEach((listener) => listener());

addEventListener('popstate', tell);

/** Goes to an address within the dashboard. */
export function go(address, { replace = false } = {}) {
  history[replace ? 'replaceState' : 'pushState'](null, '', address);
  tell();
  if (!replace) scrollTo(0, 0);
}

/** Changes parameters of the address; null or empty removes one. */
export function setParameters(changes, { replace = true } = {}) {
  const url = new URL(location.href);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === undefined || value === '') url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  if (url.href !== location.href) go(url.pathname + url.search, { replace });
}

/** The address as it stands; the component is drawn again when it changes. */
export function useAddress() {
  const [, redraw] = useState(0);
  useEffect(() => {
    const listener = () => redraw((n) => n + 1);
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, []);
  return { path: location.pathname, query: new URLSearchParams(location.search) };
}

/** The address of a page, in the language and on the terms that the present one has. */
export function pageOf(path, values = {}) {
  const url = new URL(path, location.origin);
  const language = new URLSearchParams(location.search).get('lang');
  if (language) url.searchParams.set('lang', language);
  for (const [name, value] of Object.entries(values)) {
    if (value !== null && value !== undefined && value !== '') url.searchParams.set(name, value);
  }
  return url.pathname + url.search;
}

/** Clicks on plain links within the dashboard change the page without loading it anew. */
export function followLinks() {
  addEventListener('click', (event) => {
    const link = event.target.closest?.('a[href]');
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!link || !isPlain || link.target || link.hasAttribute('download') || event.defaultPrevented) return;
    const url = new URL(link.href);
    const isOurs = url.origin === location.origin && !/^\/(api|swagger-ui|v3|actuator|assets)\b/.test(url.pathname);
    if (!isOurs || (url.hash && url.pathname === location.pathname && url.search === location.search)) return;
    event.preventDefault();
    go(url.pathname + url.search);
  });
}
