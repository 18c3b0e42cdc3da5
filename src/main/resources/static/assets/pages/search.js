// Anything, in Arabic or English.
import { html } from '../html.js';
import { get, withQuery } from '../api.js';
import { t, term } from '../i18n.js';
import { Answer, Name, Text, useAnswer } from '../ui.js';
import { pageOf, useAddress } from '../url.js';

const LISTS = { officials: 'Official', countries: 'Country', organizations: 'Organization' };

async function read(q, signal) {
  const [articles, ...lists] = await Promise.all([
    get(withQuery('/articles', { q, limit: 20 }), signal),
    ...Object.keys(LISTS).map((kind) => get(withQuery('/' + kind, { q, limit: 20 }), signal)),
  ]);
  return { articles, lists };
}

export function SearchPage() {
  const { query } = useAddress();
  const q = query.get('q') ?? '';
  if (!q.trim()) return html`<h1>${t('search.label')}</h1><p>${t('search.placeholder')}</p>`;
  return html`<h1>${t('search.title')} <${Text} text=${q} /></h1><${Results} q=${q} />`;
}

function Results({ q }) {
  const answer = useAnswer((signal) => read(q, signal), [q]);
  return html`<${Answer} answer=${answer}>${({ articles, lists }) => html`
    ${articles.page.total + lists.reduce((sum, list) => sum + list.page.total, 0) === 0 && html`<p class="empty">${t('search.nothing')}</p>`}
    ${Object.values(LISTS).map((kind, i) => lists[i].items.length > 0 && html`<section class="panel"><h2>${term('entities', kind)} · ${lists[i].page.total}</h2>
      <ul class="names">${lists[i].items.map((entity) => html`<li key=${entity.id}><${Name} entity=${entity} /></li>`)}</ul></section>`)}
    ${articles.items.length > 0 && html`<section class="panel"><h2>${t('nav.articles')} · ${articles.page.total}</h2><ul class="rows">${articles.items.map((article) => html`<li key=${article.id}>
      <a href=${pageOf('/articles/' + encodeURIComponent(article.id))}><${Text} text=${article.title} lang=${article.lang} /></a></li>`)}</ul></section>`}`}<//>`;
}
