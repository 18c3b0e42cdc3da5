// A timeline to look at, to walk through with the keyboard, and to take away.
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { html } from '../html.js';
import { dateText, dayNumber, dir, isoDay, number, t } from '../i18n.js';
import { leaningOf, lineOf, sourcesText } from '../facts.js';
import { setParameters, useAddress } from '../url.js';
import { BRUSH_HEIGHT, brushing, drawBrush } from './brush.js';
import { coloursOf, draw, prepared } from './draw.js';
import { KEYS } from './keys.js';
import { heightOf, hit, sceneOf } from './scene.js';
import { middleOf, panned, widened, zoomed } from './view.js';
import { framed, keyText, pngOf, save, svgOf } from './picture.js';

const COLOURS = [
  'surface', 'ink', 'ink-2', 'rule', 'grid', 'grid-strong', 'band', 'focus', 'brush',
  'lane-meeting', 'lane-visit', 'lane-call', 'lane-agreement', 'lane-position', 'lane-act',
];
const LEANING_SHAPE = { for: 'up', against: 'down', neither: 'diamond' };
const KIND_SHAPE = { AGREEMENT: 'square', ACT: 'diamond' };

/** Statements point up or down by their stance, agreements are squares: no colour is needed to tell them. */
const shapeOf = (fact) => (fact.kind === 'STATEMENT' ? LEANING_SHAPE[leaningOf(fact.type)] : (KIND_SHAPE[fact.kind] ?? 'circle'));

/** Whether time runs from right to left: as the reader chose, else as the language is read. */
export const isMirrored = (query) => (query.get('time') ?? dir()) === 'rtl';

/**
 * @param model see `modelOf`
 * @param view the days shown
 * @param onView called with the days to show
 * @param selected index of a fact, or null
 * @param onSelect called with an index or null
 * @param labelOf words for a lane
 * @param title of the picture that is taken away
 */
export function Timeline({ model, view, onView, selected, onSelect, labelOf, title, bands = [], colourOf = (lane) => 'lane-' + lane.name }) {
  const { query } = useAddress();
  const canvas = useRef();
  const brush = useRef();
  const box = useRef();
  const state = useRef({});
  const [width, setWidth] = useState(0);
  const [said, say] = useState('');
  const [theme, setTheme] = useState(0);
  const mirrored = isMirrored(query);
  const isRtl = dir() === 'rtl';
  const colours = useMemo(() => (box.current ? coloursOf(box.current, COLOURS) : null), [theme, width > 0]);
  const options = { width, isMirrored: mirrored, isRtl, labelOf, shapeOf, colourOf, selected, bands };
  Object.assign(state.current, { model, view, options, onView, onSelect, mirrored });

  useLayoutEffect(() => {
    const measure = () => setWidth(Math.floor(box.current.clientWidth));
    const observer = new ResizeObserver(measure);
    observer.observe(box.current);
    measure();
    const again = () => setTheme((n) => n + 1);
    const media = matchMedia('(prefers-color-scheme: dark)');
    media.addEventListener('change', again);
    addEventListener('mithaq-theme', again);
    document.fonts.ready.then(again);
    return () => {
      observer.disconnect();
      media.removeEventListener('change', again);
      removeEventListener('mithaq-theme', again);
    };
  }, []);

  useLayoutEffect(() => {
    if (!width || !colours) return;
    const begun = performance.now();
    const scene = sceneOf(model, view, options);
    const context = prepared(canvas.current, width, scene.height);
    draw(context, scene, colours, isRtl);
    drawBrush(brush.current, model, view, width, mirrored, colours);
    state.current.scene = scene;
    if (!canvas.current.dataset.drawn) performance.mark('timeline-drawn');
    canvas.current.dataset.drawn = scene.drawn;
    canvas.current.dataset.ms = (performance.now() - begun).toFixed(2);
  });

  useEffect(() => wheelZoom(canvas.current, state.current), []);

  const select = (index) => {
    onSelect(index);
    if (index !== null) say(spoken(model.facts[index]));
  };

  const onKeyDown = (event) => {
    const move = KEYS[event.key];
    if (!move) return;
    event.preventDefault();
    move(state.current, select, event);
  };

  const onClick = (event) => {
    const found = hit(state.current.scene, event.offsetX, event.offsetY);
    if (!found) select(null);
    else if (found.bin) onView(widened({ from: found.bin.from, to: found.bin.to }, 12));
    else select(found.index);
  };

  return html`<div class="timeline" ref=${box}>
    <canvas ref=${canvas} tabindex="0" role="application" aria-roledescription=${t('timeline.role')}
      aria-label=${t('timeline.label', { n: model.facts.length })} aria-describedby="timeline-help"
      style=${{ height: heightOf(model, bands) + 'px' }} onKeyDown=${onKeyDown} onClick=${onClick}
      ...${dragging(state.current)}></canvas>
    <canvas ref=${brush} class="brush" aria-hidden="true" style=${{ height: BRUSH_HEIGHT + 'px' }} ...${brushing(state.current)}></canvas>
    <p class="visually-hidden" id="timeline-help">${t('timeline.help')}</p>
    <p class="visually-hidden" aria-live="polite">${said}</p>
    <${Tools} ...${{ view, onView, model, mirrored }} onPicture=${(kind) => picture(kind, state.current, colours, title, isRtl)} />
  </div>`;
}

function Tools({ view, onView, model, mirrored, onPicture }) {
  const zoom = (factor) => onView(zoomed(view, factor, middleOf(view)));
  const setDay = (name) => (event) => {
    const day = dayNumber(event.target.value);
    if (!Number.isFinite(day)) return;
    const next = { ...view, [name]: day };
    if (next.to > next.from) onView(next);
  };
  return html`<div class="tools">
    <div class="group">
      <button onClick=${() => zoom(0.5)} aria-label=${t('timeline.zoomIn')} title=${t('timeline.zoomIn')}>+</button>
      <button onClick=${() => zoom(2)} aria-label=${t('timeline.zoomOut')} title=${t('timeline.zoomOut')}>−</button>
      <button onClick=${() => onView(null)}>${t('timeline.whole')}</button>
    </div>
    <label>${t('timeline.from')} <input type="date" value=${isoDay(view.from)} onChange=${setDay('from')} /></label>
    <label>${t('timeline.to')} <input type="date" value=${isoDay(view.to)} onChange=${setDay('to')} /></label>
    <button onClick=${() => setParameters({ time: mirrored ? 'ltr' : 'rtl' })}>
      ${t('timeline.direction')} <span aria-hidden="true">${mirrored ? '←' : '→'}</span>
      <span class="visually-hidden">${t(mirrored ? 'timeline.rightToLeft' : 'timeline.leftToRight')}</span>
    </button>
    <div class="group">
      <button onClick=${() => onPicture('svg')}>SVG</button>
      <button onClick=${() => onPicture('png')}>PNG</button>
    </div>
    <p class="key">${keyText()}</p>
  </div>`;
}

const spoken = (fact) => `${lineOf(fact)}. ${dateText(fact.date)}. ${sourcesText(fact)}`;

// --- the pointer

function wheelZoom(canvas, state) {
  const onWheel = (event) => {
    if (!event.ctrlKey && !event.shiftKey && document.activeElement !== canvas) return; // the page scrolls
    event.preventDefault();
    const { scale } = state.scene;
    if (event.shiftKey) state.onView(panned(state.view, ((event.deltaX || event.deltaY) > 0 ? 0.1 : -0.1) * (state.mirrored ? -1 : 1)));
    else state.onView(zoomed(state.view, Math.exp(event.deltaY * 0.002), scale.day(event.offsetX)));
  };
  canvas.addEventListener('wheel', onWheel, { passive: false });
  return () => canvas.removeEventListener('wheel', onWheel);
}

function dragging(state) {
  let begun = null;
  return {
    onPointerDown: (event) => (begun = event.pointerType === 'touch' ? null : { x: event.offsetX, view: state.view }),
    onPointerMove(event) {
      if (begun && Math.abs(event.offsetX - begun.x) > 4) {
        const days = ((begun.x - event.offsetX) / state.scene.scale.perDay) * (state.mirrored ? -1 : 1);
        state.onView({ from: begun.view.from + days, to: begun.view.to + days });
      }
    },
    onPointerUp: () => (begun = null),
    onPointerLeave: () => (begun = null),
  };
}

async function picture(kind, state, colours, title, isRtl) {
  const { model, view, scene } = state;
  const subtitle = t('picture.subtitle', {
    from: dateText({ earliest: isoDay(view.from), latest: isoDay(view.from) }),
    to: dateText({ earliest: isoDay(view.to), latest: isoDay(view.to) }),
    drawn: number(scene.drawn), undated: number(model.undated.length),
  });
  const shown = framed(scene, { title, subtitle, isRtl, key: keyText(), source: t('picture.source', { address: location.href }) });
  const name = 'mithaq-' + title.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60);
  if (kind === 'svg') save(svgOf(shown, colours, isRtl, title), 'image/svg+xml', name + '.svg');
  else save(await pngOf(shown, colours, isRtl, 2), 'image/png', name + '.png');
}
