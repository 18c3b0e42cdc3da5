// The keyboard on a timeline: arrows mean what they show, whichever way time runs.
import { daysOf } from '../facts.js';
import { middleOf, panned, zoomed } from './view.js';

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

/** What a key does: called with the timeline's state, what selects, and the event. */
export const KEYS = {
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
