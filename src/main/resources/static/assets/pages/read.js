// Drop or paste an article, and see what is read from it.
import { useState } from 'preact/hooks';
import { html } from '../html.js';
import { get, post } from '../api.js';
import { t } from '../i18n.js';
import { go, pageOf } from '../url.js';

const POLL_MS = 400;

export function ReadPage() {
  const [state, setState] = useState(null);
  const [article, setArticle] = useState({ title: '', text: '', date: '' });
  const set = (name) => (event) => setArticle({ ...article, [name]: event.target.value });

  const send = async (event) => {
    event.preventDefault();
    setState({ words: t('read.reading') });
    try {
      const receipt = await post('/articles', JSON.stringify({ title: article.title, text: article.text, date: article.date || undefined }));
      go(pageOf('/articles/' + encodeURIComponent(receipt.id)));
    } catch (problem) {
      setState({ problem });
    }
  };

  const take = async (file) => {
    if (!file) return;
    try {
      if (/\.(jsonl|ndjson)$/i.test(file.name)) await takeMany(file, setState);
      else if (/\.json$/i.test(file.name)) {
        setState({ words: t('read.reading') });
        const receipt = await post('/articles', await file.text());
        go(pageOf('/articles/' + encodeURIComponent(receipt.id)));
      } else setArticle({ ...article, ...titleAndText(await file.text()) });
    } catch (problem) {
      setState({ problem });
    }
  };

  const onDrop = (event) => {
    event.preventDefault();
    take(event.dataTransfer.files[0]);
  };
  return html`<h1>${t('nav.read')}</h1><p>${t('read.explain')}</p>
    <form class="read panel" onSubmit=${send} onDragOver=${(event) => event.preventDefault()} onDrop=${onDrop}>
      <label>${t('read.title')} <input name="title" dir="auto" required value=${article.title} onInput=${set('title')} /></label>
      <label>${t('read.text')} <textarea name="text" dir="auto" rows="12" required value=${article.text} onInput=${set('text')}></textarea></label>
      <label>${t('read.date')} <input type="date" value=${article.date} onInput=${set('date')} /></label>
      <p class="small">${t('read.dateWhy')}</p>
      <div class="tools"><button class="main">${t('read.send')}</button>
        <label>${t('read.file')} <input type="file" accept=".txt,.json,.jsonl,.ndjson" onChange=${(event) => take(event.target.files[0])} /></label></div>
    </form>
    <div aria-live="polite">${state?.words && html`<p class="waiting">${state.words}</p>`}
      ${state?.job && html`<p>${t('read.progress', { done: state.job.done, received: state.job.received, failed: state.job.failed })}</p>
        <progress max=${state.job.received || 1} value=${state.job.done} aria-label=${t('read.reading')}></progress>
        ${state.job.failures.length > 0 && html`<ul>${state.job.failures.map((failure) => html`<li>${t('read.line', { line: failure.line })} <bdi lang="en">${failure.reason}</bdi></li>`)}</ul>`}`}
      ${state?.problem && html`<div class="trouble" role="alert"><p>${t('read.refused')}</p><ul>${(state.problem.errors?.length ? state.problem.errors.map((error) => `${error.field}: ${error.reason}`) : [state.problem.message || t('trouble.noService')]).map((words) => html`<li><bdi>${words}</bdi></li>`)}</ul></div>`}</div>`;
}

/** As files of text are read everywhere: the title, a blank line, the text. */
function titleAndText(content) {
  const [first, ...rest] = content.replace(/^\ufeff/, '').split(/\r?\n\s*\r?\n/);
  return rest.length > 0 ? { title: first.trim().split(/\r?\n/).at(-1), text: rest.join('\n\n').trim() } : { title: '', text: content.trim() };
}

async function takeMany(file, setState) {
  let job = await post('/articles', file, 'application/x-ndjson');
  while (job.state !== 'DONE' && job.state !== 'FAILED') {
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    job = await get('/jobs/' + job.id);
    setState({ job });
  }
  setState({ job });
}
