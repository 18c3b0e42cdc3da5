// Which days a timeline shows.
import { dayNumber } from '../i18n.js';

const MOST_OUTLIERS = 0.05;
const LEAST_GAP = 0.5; // of the time that all facts span

const withRoom = (first, last) => {
  const room = Math.max(20, (last - first) * 0.03);
  return { from: first - room, to: last + room };
};

/** The whole of a model with some room at either end. */
export const wholeOf = (model) => withRoom(model.first, model.last);

/**
 * The time in which nearly all facts lie: a few of them, alone at one end beyond a gap that takes half of the time, are left
 * out, because one wrong year would push all others into a corner.
 */
export function bulkOf(model) {
  model.bulk ??= bulk(model);
  return model.bulk;
}

function bulk(model) {
  const days = [];
  for (const { days: exact, vague } of model.lanes) {
    for (const day of exact) days.push(day);
    for (const { earliest, latest } of vague) days.push(earliest ?? latest);
  }
  days.sort((a, b) => a - b);
  const most = days.length < 4 ? 0 : Math.max(1, Math.floor(days.length * MOST_OUTLIERS));
  const gap = (model.last - model.first) * LEAST_GAP;
  let [low, high] = [0, days.length - 1];
  for (let n = 1; n <= most; n++) {
    if (days[n] - days[n - 1] > gap) low = n;
    if (days[days.length - n] - days[days.length - 1 - n] > gap) high = days.length - 1 - n;
  }
  if (low === 0 && high === days.length - 1) return wholeOf(model);
  return withRoom(low === 0 ? model.first : days[low], high === days.length - 1 ? model.last : days[high]);
}

/** First and last day shown, from the address. */
export function viewOf(model, query) {
  const usual = bulkOf(model);
  const read = (name, otherwise) => {
    const n = dayNumber(query.get(name) ?? '');
    return Number.isFinite(n) ? n : otherwise;
  };
  const view = { from: read('from', usual.from), to: read('to', usual.to) };
  return view.to - view.from >= 1 ? view : usual;
}

// --- moving through time

const LEAST_DAYS = 5;

/** At least some days around the middle. */
export const widened = (view, least) => {
  const middle = (view.from + view.to) / 2;
  const half = Math.max(least, view.to - view.from) / 2;
  return { from: middle - half, to: middle + half };
};

export const zoomed = (view, factor, around) =>
  widened({ from: around - (around - view.from) * factor, to: around + (view.to - around) * factor }, LEAST_DAYS);

export const panned = (view, share) => {
  const by = (view.to - view.from) * share;
  return { from: view.from + by, to: view.to + by };
};

export const middleOf = (view) => (view.from + view.to) / 2;
