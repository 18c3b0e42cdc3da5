// What was read from this article? Words and facts point at each other.
import { useEffect, useState } from 'preact/hooks';
import { html } from '../html.js';
import { countryNames, get, withQuery } from '../api.js';
import { dateText, dayText, lang, momentText, nameOf, number, percent, t, term } from '../i18n.js';
import { Reasons } from '../reasons.js';
import { Answer, Marked, Text, useAnswer } from '../ui.js';
import { pageOf, setParameters, useAddress } from '../url.js';

export function ArticlesPage() {
  const { query } = useAddress();
  const [cursor, q] = ['cursor', 'q'].map((name) => query.get(name) ?? '');
  const answer = useAnswer((signal) => get(withQuery('/articles', { limit: 50, cursor, q }), signal), [cursor, q]);
  const search = (event) => {
    event.preventDefault();
    setParameters({ q: new FormData(event.target).get('q'), cursor: null });
  };
  return html`<h1>${t('nav.articles')}</h1>
    <form class="filters" onSubmit=${search}><label>${t('filter.words')} <input type="search" name="q" dir="auto" value=${q} /></label><button>${t('filter.apply')}</button></form>
    <${Answer} answer=${answer}>${({ items, page }) => html`
    <p class="count">${t('articles', { n: page.total })}</p>
    ${items.length === 0 ? html`<p class="empty">${q ? t('search.nothing') : html`${t('articles.empty')} <a href=${pageOf('/read')}>${t('nav.read')}</a>`}</p>` : html`
    <ul class="articles panel">${items.map((article) => html`<li key=${article.id}>
      <span class="when">${article.date ? dayText(article.date) : t('article.undated')}</span>
      <a href=${pageOf('/articles/' + encodeURIComponent(article.id))}><${Text} text=${article.title} lang=${article.lang} /></a>
      <span class="small">${article.outlet && html`<${Text} text=${article.outlet} />`}</span><span class="small">${t('facts', { n: article.claims })}</span></li>`)}</ul>`}
    ${page.next && html`<button onClick=${() => setParameters({ cursor: page.next }, { replace: false })}>${t('page.next')}</button>`}`}<//>`;
}

export function ArticlePage({ parts: [id] }) {
  const path = '/articles/' + encodeURIComponent(id);
  const answer = useAnswer(async (signal) => {
    const [article, facts, countries] = await Promise.all([get(path, signal), get(path + '/facts', signal), countryNames()]);
    return { article, facts, countries };
  }, [id]);
  return html`<${Answer} answer=${answer}>${(value) => html`<${Article} ...${value} />`}<//>`;
}

const GROUPS = ['meetings', 'agreements', 'statements', 'acts'];
const VOCABULARY = { meetings: 'meetingType', agreements: 'agreementType', statements: 'stance', acts: 'actType' };

/** Everything that was read, with the places it was read from: `{ref, group, spans}`. */
function readingsOf(facts) {
  const of = (group, spans) => facts[group].map((entry) => ({ ref: entry.ref, group, entry, spans: spans(entry) }));
  return [
    ...GROUPS.flatMap((group) => of(group, (entry) => entry.evidence)),
    ...['officials', 'countries', 'organizations'].flatMap((group) => of(group, (entry) => entry.mentions)),
  ];
}

function Article({ article, facts, countries }) {
  const [chosen, choose] = useState(null);
  const readings = readingsOf(facts);
  const spans = readings.flatMap(({ ref, spans: of, group }) => of.map(({ start, end }) => ({ start, end, ref, isStrong: ref === chosen, group })))
    .filter((span) => GROUPS.includes(span.group) || span.isStrong);
  const body = article.title.length + 1;
  const inTitle = spans.filter((span) => span.end <= article.title.length);
  const inText = spans.filter((span) => span.start >= body).map((span) => ({ ...span, start: span.start - body, end: span.end - body }));
  useEffect(() => {
    if (chosen) document.getElementById('reading-' + chosen)?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const label = (reading) => labelOf(reading, countries);
  const labelled = (ref) => label(readings.find((reading) => reading.ref === ref));
  return html`<div class="head">
      <${Marked} tag="h1" text=${article.title} lang=${article.lang} spans=${inTitle} onSpan=${(span) => choose(span.ref)} />
      <p class="count">${article.outlet && html`<${Text} text=${article.outlet} /> · `}${article.date ? t('article.published', { day: dayText(article.date) }) : t('article.undated')} · ${t('article.received', { day: momentText(article.receivedAt) })}
        ${article.url && html` · <bdi dir="ltr" class="address">${article.url}</bdi>`}</p>
      ${article.withdrawnAt && html`<p class="trouble">${t('article.withdrawn')}</p>`}
      ${article.supersededAt && html`<p class="trouble">${t('article.superseded')}</p>`}</div>
    <div class="reading"><section class="panel" aria-label=${t('article.text')}><${Marked} tag="div" text=${article.text} lang=${article.lang} spans=${inText} onSpan=${(span) => choose(span.ref)} /></section>
    <section class="panel" aria-labelledby="read-title"><h2 id="read-title">${t('article.read')}</h2>
      ${readings.length === 0 && html`<p class="empty">${t('article.nothing')}</p>`}
      ${[...GROUPS, 'officials', 'countries', 'organizations'].filter((group) => facts[group].length > 0).map((group) => html`<h3>${t('group.' + group)} · ${number(facts[group].length)}</h3>
        <ul class="readings">${readings.filter((reading) => reading.group === group).map((reading) => html`<li key=${reading.ref}>
          <button id=${'reading-' + reading.ref} class="reading-button" aria-pressed=${reading.ref === chosen} onClick=${() => choose(reading.ref === chosen ? null : reading.ref)}>
            <${Reading} reading=${reading} label=${label} labelled=${labelled} /></button>${pageFor(reading)}</li>`)}</ul>`)}</section></div>`;
}

/** What a thing that was read is called, in the reader's language where it is known. */
function labelOf(reading, countries) {
  if (!reading) return '?';
  const { entry, group } = reading;
  if (group === 'countries') return countries.has(entry.iso3) ? nameOf(countries.get(entry.iso3)).text : (entry.mentions[0]?.text ?? entry.iso3);
  return (lang() === 'en' ? entry.nameEn : null) ?? entry.name ?? entry.officeText ?? entry.acronym ?? entry.title ?? entry.ref;
}

/** The way to the page of one whom the graph knows. */
function pageFor({ entry, group }) {
  const id = group === 'countries' ? entry.iso3 : GROUPS.includes(group) ? null : entry.id;
  return id ? html`<a class="to-page" href=${pageOf('/entities/' + encodeURIComponent(id))} aria-label=${`${t('article.toPage')} ${id}`}>↗</a>` : '';
}

function Reading({ reading, label, labelled }) {
  const { entry, group, spans } = reading;
  if (!GROUPS.includes(group)) {
    const more = group === 'officials' ? entry.officeText : null;
    return html`<${Text} text=${label(reading)} />${more && entry.name ? html` <span class="small"><${Text} text=${more} /></span>` : ''} <span class="small">× ${number(spans.length)}</span>`;
  }
  const who = { meetings: () => entry.participants.map((p) => p.ref), agreements: () => entry.parties, statements: () => [entry.speaker, ...entry.about], acts: () => [entry.actor, entry.target] }[group]().filter(Boolean);
  return html`<strong>${term(VOCABULARY[group], group === 'statements' ? entry.stance : entry.type)}</strong>${entry.title ? html` <${Text} text=${entry.title} />` : ''}
    ${': '}${who.map((ref, i) => html`${i > 0 ? t('list.separator') : ''}<${Text} text=${labelled(ref)} />`)}
    <span class="small">${' · '}${dateText(entry.date)}${entry.status ? ` · ${term('status', entry.status)}` : ''} · ${percent(entry.confidence)} · <code><bdi>${entry.rule}</bdi></code></span>
    ${entry.reasons?.length > 0 && html`<${Reasons} reasons=${entry.reasons} />`}`;
}
