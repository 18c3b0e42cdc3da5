// A timeline to look at, to walk through with the keyboard, and to take away.
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { html } from '../html.js';
import { dateText, dayNumber, dir, isoDay, number, t } from '../i18n.js';
import { daysOf, leaningOf, lineOf } from '../facts.js';
import { setParameters, useAddress } from '../url.js';
import { coloursOf, draw } from './draw.js';
import { heightOf, hit, lowerBound, sceneOf } from './scene.js';
import { wholeOf } from './view.js';
import { framed, keyText, pngOf, save, svgOf } from './picture.js';

const COLOURS = [
  'surface', 'ink', 'ink-2', 'rule', 'grid', 'grid-strong', 'band', 'focus', 'brush',
  'lane-meeting', 'lane-visit', 'lane-call', 'lane-agreement', 'lane-position', 'lane-act',
];
const LEANING_SHAPE = { for: 'up', against: 'down', neither: 'diamond' };
const KIND_SHAPE = { AGREEMENT: 'square', ACT: 'diamond' };
const LEAST_DAYS = 5;
const BRUSH_HEIGHT = 44;

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
  const zoom = (factor) => onView(zoomed(view, factor, (view.from + view.to) / 2));
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

const spoken = (fact) => `${lineOf(fact)}. ${dateText(fact.date)}. ${t('sources', { n: fact.sources })}`;

function prepared(canvas, width, height) {
  const ratio = Math.min(3, devicePixelRatio || 1);
  if (canvas.width !== width * ratio || canvas.height !== height * ratio) {
    canvas.width = width * ratio;
    canvas.height = height * ratio;
  }
  const context = canvas.getContext('2d');
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
  return context;
}

// --- the strip below: the whole of time, and the window that is shown

const brushPlace = (model, width, mirrored) => {
  const whole = wholeOf(model);
  const per = (width - 28) / (whole.to - whole.from);
  return {
    whole,
    x: (day) => (mirrored ? width - 14 - (day - whole.from) * per : 14 + (day - whole.from) * per),
    day: (x) => (mirrored ? whole.from + (width - 14 - x) / per : whole.from + (x - 14) / per),
  };
};

function drawBrush(canvas, model, view, width, mirrored, colours) {
  const context = prepared(canvas, width, BRUSH_HEIGHT);
  const { x, day } = brushPlace(model, width, mirrored);
  const counts = [];
  for (let left = 14; left < width - 14; left += 3) {
    const [from, to] = [day(left), day(left + 3)].sort((a, b) => a - b);
    counts.push(model.lanes.reduce((sum, { days }) => sum + lowerBound(days, to) - lowerBound(days, from), 0));
  }
  const most = Math.max(1, ...counts);
  context.fillStyle = colours['ink-2'];
  counts.forEach((count, i) => {
    const height = count === 0 ? 0 : 3 + 27 * Math.sqrt(count / most);
    context.fillRect(14 + i * 3, 38 - height, 2, height);
  });
  const [a, b] = [x(view.from), x(view.to)].sort((p, q) => p - q).map((at) => Math.min(width - 2, Math.max(2, at)));
  context.fillStyle = colours.brush;
  context.fillRect(a, 2, b - a, 38);
  context.strokeStyle = colours.focus;
  context.lineWidth = 2;
  context.strokeRect(a, 2, Math.max(2, b - a), 38);
}

function brushing(state) {
  let begun = null;
  return {
    onPointerDown(event) {
      event.currentTarget.setPointerCapture(event.pointerId);
      const place = brushPlace(state.model, state.options.width, state.mirrored);
      const day = place.day(event.offsetX);
      const edges = ['from', 'to'].filter((edge) => Math.abs(place.x(state.view[edge]) - event.offsetX) < 12);
      const isInside = day > state.view.from && day < state.view.to;
      const isWhole = state.view.to - state.view.from > 0.98 * (place.whole.to - place.whole.from);
      begun = { place, day, view: state.view, edge: edges[0], isMove: !edges[0] && isInside && !isWhole };
    },
    onPointerMove(event) {
      if (!begun) return;
      const day = begun.place.day(event.offsetX);
      const by = day - begun.day;
      if (begun.isMove) state.onView({ from: begun.view.from + by, to: begun.view.to + by });
      else {
        const other = begun.edge === 'from' ? begun.view.to : begun.edge === 'to' ? begun.view.from : begun.day;
        if (Math.abs(day - other) > 2) state.onView({ from: Math.min(day, other), to: Math.max(day, other) });
      }
    },
    onPointerUp: () => (begun = null),
    onPointerCancel: () => (begun = null),
  };
}

// --- moving through time

const widened = (view, least) => {
  const middle = (view.from + view.to) / 2;
  const half = Math.max(least, view.to - view.from) / 2;
  return { from: middle - half, to: middle + half };
};

const zoomed = (view, factor, around) =>
  widened({ from: around - (around - view.from) * factor, to: around + (view.to - around) * factor }, LEAST_DAYS);

const panned = (view, share) => {
  const by = (view.to - view.from) * share;
  return { from: view.from + by, to: view.to + by };
};

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

// --- keyboard: arrows mean what they show, whichever way time runs

const startOf = (fact) => {
  const [first, last] = daysOf(fact);
  return first ?? last;
};

/** Indices of one lane's facts in order of time. */
function walkOf(model, lane) {
  lane.walk ??= [...lane.indices, ...lane.vague.map((event) => event.index)].sort(
    (a, b) => startOf(model.facts[a]) - startOf(model.facts[b]) || a - b,
  );
  return lane.walk;
}

const laneAt = (model, index) => model.lanes.findIndex((lane) => walkOf(model, lane).includes(index));

function step(visual) {
  return (state, select, event) => {
    const { model, view } = state;
    const forward = state.mirrored ? -visual : visual;
    if (event.shiftKey) return state.onView(panned(view, 0.25 * forward));
    const current = state.options.selected ?? null;
    const lane = current === null ? model.lanes.find((l) => l.count > 0) : model.lanes[laneAt(model, current)];
    if (!lane) return undefined;
    const walk = walkOf(model, lane);
    const at = walk.indexOf(current);
    const next = current === null ? (forward > 0 ? 0 : walk.length - 1) : Math.min(walk.length - 1, Math.max(0, at + forward));
    return show(state, select, walk[next]);
  };
}

function show(state, select, index) {
  const day = startOf(state.model.facts[index]);
  const { view } = state;
  select(index);
  if (day < view.from || day > view.to) {
    const half = (view.to - view.from) / 2;
    state.onView({ from: day - half, to: day + half });
  }
}

function change(by) {
  return (state, select) => {
    const { model } = state;
    const current = state.options.selected ?? null;
    const from = current === null ? -1 : laneAt(model, current);
    const day = current === null ? state.view.from : startOf(model.facts[current]);
    for (let at = from + by; at >= 0 && at < model.lanes.length; at += by) {
      const walk = walkOf(model, model.lanes[at]);
      if (walk.length === 0) continue;
      const near = walk.reduce((best, i) => (Math.abs(startOf(model.facts[i]) - day) < Math.abs(startOf(model.facts[best]) - day) ? i : best));
      show(state, select, near);
      return;
    }
  };
}

const middleOf = (view) => (view.from + view.to) / 2;
const KEYS = {
  ArrowLeft: step(-1),
  ArrowRight: step(1),
  ArrowUp: change(-1),
  ArrowDown: change(1),
  '+': ({ view, onView }) => onView(zoomed(view, 0.5, middleOf(view))),
  '=': ({ view, onView }) => onView(zoomed(view, 0.5, middleOf(view))),
  '-': ({ view, onView }) => onView(zoomed(view, 2, middleOf(view))),
  0: ({ onView }) => onView(null),
  Enter: () => document.querySelector('.detail h2')?.focus(),
  Escape: (_, select) => select(null),
};

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
