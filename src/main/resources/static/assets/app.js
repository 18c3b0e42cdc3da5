// The frame around every page: language, theme, search, navigation.
import { useEffect, useRef, useState } from 'preact/hooks';
import { html, render } from './html.js';
import { apiKey, countryNames } from './api.js';
import { dir, lang, otherLang, rememberLang, rereadLanguage, setSetting, setting, SETTINGS, t } from './i18n.js';
import { followLinks, go, pageOf, setParameters, useAddress } from './url.js';
import { Overview } from './pages/overview.js';
import { Relation, Relations } from './pages/relation.js';
import { EntityPage } from './pages/entity.js';
import { ArticlePage, ArticlesPage } from './pages/article.js';
import { AgreementsPage } from './pages/agreements.js';
import { PositionsPage } from './pages/positions.js';
import { ReadPage } from './pages/read.js';
import { SearchPage } from './pages/search.js';
import { QueryPage } from './pages/query.js';
import { PathsPage } from './pages/paths.js';
import { ReviewPage } from './pages/review.js';

const ROUTES = [
  [/^\/$/, Overview, 'nav.overview'],
  [/^\/relations$/, Relations, 'nav.relations'],
  [/^\/relations\/([^/]+)\/([^/]+)$/, Relation, 'nav.relations'],
  [/^\/entities\/([^/]+)$/, EntityPage, null],
  [/^\/agreements$/, AgreementsPage, 'nav.agreements'],
  [/^\/positions$/, PositionsPage, 'nav.positions'],
  [/^\/articles$/, ArticlesPage, 'nav.articles'],
  [/^\/articles\/([^/]+)$/, ArticlePage, 'nav.articles'],
  [/^\/search$/, SearchPage, null],
  [/^\/paths$/, PathsPage, 'nav.paths'],
  [/^\/query$/, QueryPage, 'nav.query'],
  [/^\/review$/, ReviewPage, 'nav.review'],
  [/^\/read$/, ReadPage, 'nav.read'],
];
const NAVIGATION = ['overview', 'relations', 'agreements', 'positions', 'articles', 'paths', 'query', 'review', 'read'];
const ADDRESS = { overview: '/' };

function App() {
  const { path } = useAddress();
  rereadLanguage();
  const [, redraw] = useState(0);
  const route = ROUTES.find(([pattern]) => pattern.test(path));
  const parts = route ? route[0].exec(path).slice(1).map(decodeURIComponent) : [];
  const Page = route?.[1] ?? NoPage;
  document.documentElement.lang = lang();
  document.documentElement.dir = dir();
  document.documentElement.style.colorScheme = setting('theme') === 'auto' ? 'light dark' : setting('theme');
  useEffect(() => {
    document.title = `${route?.[2] ? t(route[2]) + ' · ' : ''}${t('name')}`;
    document.querySelector('nav [aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [path, lang()]);
  return html`
    <a class="skip" href="#main">${t('skip')}</a>
    <header>
      <a class="brand" href=${pageOf('/')}>${t('name')}</a>
      <nav aria-label=${t('nav.label')}>${NAVIGATION.map((name) => {
        const key = 'nav.' + name;
        return html`<a href=${pageOf(ADDRESS[name] ?? '/' + name)} aria-current=${route?.[2] === key ? 'page' : null}>${t(key)}</a>`;
      })}</nav>
      <${SearchBox} key=${path} />
      <div class="group">
        <button lang=${otherLang()} onClick=${changeLanguage}>${t('otherLanguage')}</button>
        <${Settings} onChange=${() => redraw((n) => n + 1)} />
      </div>
    </header>
    <main id="main" tabindex="-1"><${Page} key=${path} parts=${parts} /></main>
    <footer><p>${t('footer')} <a href="/swagger-ui.html">${t('footer.api')}</a></p></footer>
    <${KeyDialog} />`;
}

function changeLanguage() {
  rememberLang(otherLang());
  setParameters({ lang: otherLang() });
}

function SearchBox() {
  const input = useRef();
  useEffect(() => {
    const focus = (event) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) return;
      event.preventDefault();
      input.current.focus();
    };
    addEventListener('keydown', focus);
    return () => removeEventListener('keydown', focus);
  }, []);
  const search = (event) => {
    event.preventDefault();
    if (input.current.value.trim()) go(pageOf('/search', { q: input.current.value.trim() }));
  };
  return html`<form class="search" role="search" onSubmit=${search}>
    <input ref=${input} type="search" dir="auto" aria-label=${t('search.label')} placeholder=${t('search.placeholder')}
      value=${new URLSearchParams(location.search).get('q') ?? ''} />
  </form>`;
}

function Settings({ onChange }) {
  const change = (name) => (event) => {
    setSetting(name, event.target.value);
    onChange();
    if (name === 'theme') requestAnimationFrame(() => dispatchEvent(new Event('mithaq-theme')));
  };
  const shown = lang() === 'ar' ? Object.keys(SETTINGS) : ['theme'];
  return html`<details class="settings"><summary>${t('settings')}</summary><div class="panel">
    ${shown.map((name) => html`<label>${t('settings.' + name)}
      <select value=${setting(name)} onChange=${change(name)}>${SETTINGS[name].map((value) => html`<option value=${value}>${t(`settings.${name}.${value}`)}</option>`)}</select>
    </label>`)}
  </div></details>`;
}

/** Asks for the API key where the service wants one; it is kept until this tab is closed. */
function KeyDialog() {
  const dialog = useRef();
  const [isWrong, setWrong] = useState(false);
  useEffect(() => apiKey.onWanted((hadKey) => {
    setWrong(hadKey);
    if (!dialog.current.open) dialog.current.showModal();
  }), []);
  const submit = (event) => {
    event.preventDefault();
    apiKey.set(new FormData(event.target).get('key').trim());
    location.reload();
  };
  return html`<dialog ref=${dialog} aria-labelledby="key-title"><form onSubmit=${submit}>
    <h2 id="key-title">${t('key.title')}</h2>
    <p>${t(isWrong ? 'key.wrong' : 'key.why')}</p>
    <label>${t('key.label')} <input name="key" type="password" autocomplete="off" dir="ltr" required /></label>
    <button class="main">${t('key.use')}</button>
  </form></dialog>`;
}

const NoPage = () => html`<h1>${t('noPage')}</h1><p><a href=${pageOf('/')}>${t('nav.overview')}</a></p>`;

followLinks();
countryNames().catch(() => {}); // a page that needs them asks again
render(html`<${App} />`, document.getElementById('app'));
