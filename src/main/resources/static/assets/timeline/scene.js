// What a timeline shows, as a list of shapes: the same for the canvas, for SVG and for tests.
import { axisText, number, t } from '../i18n.js';
import { certaintyOf } from '../facts.js';
import { scaleOf, ticksOf } from './scale.js';

const DOT = 5;
const DENSE_PX = 9; // below this room for each event a lane becomes a histogram
const BIN_PX = 4;
const ROWS = [0, -1, 1];
const BRACKET_ROWS = 3;
const BRACKET_STEP = 9;
export const AXIS_HEIGHT = 30;
const LABEL_HEIGHT = 20;
const BODY_HEIGHT = 48;
const SLIM_HEIGHT = 22;
const BAND_STEP = 22;

/** First index whose value is not below `value`. */
export function lowerBound(sorted, value) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

const bracketsHeight = (lane) => (lane.vague.length > 0 ? BRACKET_ROWS * BRACKET_STEP + 4 : 0);
const bodyHeight = (lane) => (lane.days.length === 0 ? 4 : lane.isSlim ? SLIM_HEIGHT : BODY_HEIGHT);
export const laneHeight = (lane) => LABEL_HEIGHT + bodyHeight(lane) + bracketsHeight(lane);

/** Bands in rows: one that begins when another has ended stands beside it. */
function rowsOf(bands) {
  const rows = [];
  for (const band of [...bands].sort((a, b) => a.from - b.from)) {
    const row = rows.find((each) => each.at(-1).to <= band.from + 1);
    if (row) row.push(band);
    else rows.push([band]);
  }
  return rows;
}

const bandsHeight = (bands) => (bands.length > 0 ? 12 + rowsOf(bands).length * BAND_STEP : 0);

/** Height of the picture without a title, in pixels. */
export const heightOf = (model, bands = []) =>
  AXIS_HEIGHT + bandsHeight(bands) + model.lanes.reduce((sum, lane) => sum + laneHeight(lane), 0);

/**
 * The shapes that a view shows.
 *
 * @param model see `modelOf`
 * @param view first and last day shown, `{from, to}`
 * @param options `width`, `isMirrored`, `isRtl` (of labels), `labelOf(lane)`, `shapeOf(fact)`, `colourOf(lane)`,
 *   `selected` (index of a fact), `bands` (`{label, from, to, isOpen}`: posts held)
 */
export function sceneOf(model, view, options) {
  const { width, isMirrored, isRtl } = options;
  const scale = scaleOf(view, 14, width - 14, isMirrored);
  const scene = { width, height: heightOf(model, options.bands), shapes: [], dots: [], bins: [], brackets: [], lanes: [], drawn: 0, scale };
  let y = axis(scene, view, model);
  y = bands(scene, options, y);
  for (const lane of model.lanes) {
    scene.lanes.push({ name: lane.name, y, height: laneHeight(lane) });
    label(scene, lane, options, y, isRtl);
    const middle = y + LABEL_HEIGHT + bodyHeight(lane) / 2 - 3;
    events(scene, lane, model, view, options, middle);
    brackets(scene, lane, model, view, options, y + LABEL_HEIGHT + bodyHeight(lane));
    y += laneHeight(lane);
    scene.shapes.push({ kind: 'line', x1: 0, y1: y - 0.5, x2: width, y2: y - 0.5, colour: 'rule' });
  }
  return scene;
}

function axis(scene, view, model) {
  const { scale, width } = scene;
  const bottom = heightOf(model);
  const ticks = ticksOf(view, scale.perDay, 62);
  for (const { day, unit } of ticks) {
    const x = Math.round(scale.x(day)) + 0.5;
    scene.shapes.push({ kind: 'line', x1: x, y1: AXIS_HEIGHT - 6, x2: x, y2: Math.max(bottom, scene.height), colour: unit === 'year' ? 'grid-strong' : 'grid' });
    if (x > 24 && x < width - 24) {
      scene.shapes.push({ kind: 'text', x, y: 14, text: axisText(day, unit), align: 'center', colour: 'ink-2', size: 12, isStrong: unit === 'year' });
    }
  }
  scene.shapes.push({ kind: 'line', x1: 0, y1: AXIS_HEIGHT - 0.5, x2: width, y2: AXIS_HEIGHT - 0.5, colour: 'rule' });
  return AXIS_HEIGHT;
}

function bands(scene, options, top) {
  const shown = options.bands ?? [];
  rowsOf(shown).forEach((row, n) => row.forEach((band) => drawBand(scene, options, band, top + 6 + n * BAND_STEP)));
  return top + bandsHeight(shown);
}

function drawBand(scene, options, band, y) {
  const ends = [scene.scale.x(band.from), scene.scale.x(band.to)];
  const x = Math.max(2, Math.min(...ends) + 1);
  const right = Math.min(scene.width - 2, Math.max(...ends) - 1);
  if (right <= x) return;
  scene.shapes.push({ kind: 'rect', x, y, width: right - x, height: 18, colour: 'band', radius: 4 });
  scene.shapes.push({
    kind: 'text', x: options.isRtl ? right - 6 : x + 6, y: y + 9, text: band.label, align: options.isRtl ? 'right' : 'left',
    colour: 'ink', size: 12, most: right - x - 12,
  });
}

function label(scene, lane, options, y, isRtl) {
  const text = `${options.labelOf(lane)} · ${number(lane.count)}${lane.undated > 0 ? ` · ${t('undated', { n: lane.undated })}` : ''}`;
  scene.shapes.push({
    kind: 'text', x: isRtl ? scene.width - 8 : 8, y: y + 11, text, align: isRtl ? 'right' : 'left', colour: 'ink-2', size: 12,
    isStrong: true, hasGround: true, most: scene.width - 16,
  });
}

function events(scene, lane, model, view, options, middle) {
  const { days, indices } = lane;
  const slack = 8 / scene.scale.perDay;
  const from = lowerBound(days, view.from - slack);
  const to = lowerBound(days, view.to + slack);
  if (to === from) return;
  const room = scene.width / (to - from);
  if (room < DENSE_PX && to - from > 40) histogram(scene, lane, options, from, to, middle);
  else dots(scene, lane, model, options, from, to, middle);
  scene.drawn += to - from;
}

function dots(scene, lane, model, options, from, to, middle) {
  const rows = lane.isSlim ? ROWS.slice(0, 1) : ROWS;
  const lastAt = rows.map(() => -Infinity);
  for (let i = from; i < to; i++) {
    const x = scene.scale.x(lane.days[i]);
    const free = lastAt.findIndex((last) => Math.abs(x - last) >= 2 * DOT + 2);
    const row = free < 0 ? (i - from) % rows.length : free;
    lastAt[row] = x;
    const index = lane.indices[i];
    const fact = model.facts[index];
    const dot = {
      kind: 'dot', x, y: middle + rows[row] * (2 * DOT + 2), radius: DOT, lane: lane.name, colour: options.colourOf(lane, fact), index,
      shape: options.shapeOf(fact), certainty: certaintyOf(fact.status), sources: fact.sources, isSelected: index === options.selected,
    };
    scene.shapes.push(dot);
    scene.dots.push(dot);
  }
}

function histogram(scene, lane, options, from, to, middle) {
  const { scale, width } = scene;
  const counts = [];
  let most = 1;
  for (let left = 0; left < width; left += BIN_PX) {
    const ends = [scale.day(left), scale.day(left + BIN_PX)].sort((a, b) => a - b);
    const first = Math.max(from, lowerBound(lane.days, ends[0]));
    const last = Math.min(to, lowerBound(lane.days, ends[1]));
    const count = Math.max(0, last - first);
    counts.push({ left, count, from: ends[0], to: ends[1] });
    most = Math.max(most, count);
  }
  for (const { left, count, from: first, to: last } of counts) {
    if (count === 0) continue;
    const height = 3 + (bodyHeight(lane) - 10) * Math.sqrt(count / most);
    const bin = {
      kind: 'rect', x: left, y: middle + bodyHeight(lane) / 2 - 6 - height, width: BIN_PX - 1, height, colour: options.colourOf(lane), lane: lane.name,
      count, from: first, to: last,
    };
    scene.shapes.push(bin);
    scene.bins.push(bin);
  }
}

/** Events whose day is not known: a bracket from the first to the last day they may lie on, open where there is none. */
function brackets(scene, lane, model, view, options, top) {
  const { scale, width } = scene;
  const ends = new Array(BRACKET_ROWS).fill(-Infinity);
  for (const { index, earliest, latest } of lane.vague) {
    const isBefore = latest !== null && latest < view.from;
    const isAfter = earliest !== null && earliest > view.to;
    if (isBefore || isAfter) continue;
    const first = earliest ?? view.from;
    const last = (latest ?? view.to) + 1;
    const free = ends.findIndex((end) => first > end);
    const row = free < 0 ? BRACKET_ROWS - 1 : free;
    ends[row] = Math.max(ends[row], last);
    const xs = [scale.x(Math.max(first, view.from)), scale.x(Math.min(last, view.to))].sort((a, b) => a - b);
    const isOpenAt = (day) => day === null;
    const bracket = {
      kind: 'bracket', x1: Math.max(2, xs[0]), x2: Math.min(width - 2, Math.max(xs[1], xs[0] + 6)), y: top + 4 + row * BRACKET_STEP,
      lane: lane.name, colour: options.colourOf(lane, model.facts[index]), index, certainty: certaintyOf(model.facts[index].status),
      isSelected: index === options.selected,
    };
    const startIsOpen = isOpenAt(earliest) || first < view.from;
    const endIsOpen = isOpenAt(latest) || last > view.to + 1;
    bracket.isOpenLeft = scale.isMirrored ? endIsOpen : startIsOpen;
    bracket.isOpenRight = scale.isMirrored ? startIsOpen : endIsOpen;
    scene.shapes.push(bracket);
    scene.brackets.push(bracket);
    scene.drawn++;
  }
}

/** What lies at a place: `{index}` of a fact, `{bin}`, or null. */
export function hit(scene, x, y) {
  let best = null;
  let least = 14 * 14;
  for (const dot of scene.dots) {
    const distance = (dot.x - x) ** 2 + (dot.y - y) ** 2;
    if (distance < least) [least, best] = [distance, { index: dot.index, x: dot.x, y: dot.y }];
  }
  if (best) return best;
  const bracket = scene.brackets.find((b) => x >= b.x1 - 3 && x <= b.x2 + 3 && Math.abs(y - b.y) <= 5);
  if (bracket) return { index: bracket.index, x, y: bracket.y };
  const lane = scene.lanes.find((l) => y >= l.y && y < l.y + l.height);
  const bin = lane && scene.bins.find((b) => b.lane === lane.name && x >= b.x && x < b.x + BIN_PX);
  return bin ? { bin, x, y: bin.y } : null;
}
