// The service as the pages see it: JSON in, problems told in words, the API key of this session.
const KEY = 'mithaq-api-key';
const keyListeners = new Set();

/** What the service refused or failed at; `status` is 0 where it did not answer. */
export class Problem extends Error {
  constructor(status, detail, errors = []) {
    super(detail);
    this.status = status;
    this.errors = errors;
  }
}

export const apiKey = {
  get: () => sessionStorage.getItem(KEY),
  set(value) {
    if (value) sessionStorage.setItem(KEY, value);
    else sessionStorage.removeItem(KEY);
  },
  /** Calls back when a request was refused for want of the right key. */
  onWanted(listener) {
    keyListeners.add(listener);
    return () => keyListeners.delete(listener);
  },
};

async function send(path, options = {}) {
  const headers = { Accept: 'application/json', ...options.headers };
  if (apiKey.get()) headers['X-API-Key'] = apiKey.get();
  let response;
  try {
    response = await fetch('/api/v1' + path, { ...options, headers });
  } catch (e) {
    if (e.name === 'AbortError') throw e;
    throw new Problem(0, '');
  }
  if (response.status === 401) keyListeners.forEach((listener) => listener(Boolean(apiKey.get())));
  if (!response.ok) throw await problemOf(response);
  return response;
}

async function problemOf(response) {
  try {
    const body = await response.json();
    return new Problem(response.status, body.detail ?? body.title ?? '', body.errors ?? []);
  } catch {
    return new Problem(response.status, response.statusText);
  }
}

export const get = async (path, signal) => (await send(path, { signal })).json();

export const post = async (path, body, type = 'application/json', headers = {}) =>
  (await send(path, { method: 'POST', body, headers: { 'Content-Type': type, ...headers } })).json();

/** A path with its query; null, empty and absent values are left out, lists repeat the name. */
export function withQuery(path, values) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== null && one !== undefined && one !== '') query.append(name, one);
    }
  }
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}

/** All pages of a list, up to `most` items: `{items, total}`. */
export async function all(path, values, signal, most = 2000) {
  const items = [];
  let cursor = null;
  let total = 0;
  do {
    const page = await get(withQuery(path, { ...values, limit: Math.min(500, most), cursor }), signal);
    items.push(...page.items);
    total = page.page.total;
    cursor = page.page.next;
  } while (cursor && items.length < most);
  return { items, total };
}

let countries = null;
let named = new Map();

/** A state by its ISO 3166-1 alpha-3, where its names have come by now. */
export const knownState = (id) => named.get(id);

/** Names of all states by ISO 3166-1 alpha-3, asked for once. */
export function countryNames() {
  countries ??= all('/countries', {}, undefined, 1000).then(
    ({ items }) => (named = new Map(items.map((country) => [country.id, country]))),
    (e) => {
      countries = null;
      throw e;
    },
  );
  return countries;
}
