// The strip below a timeline: the whole of time, and the window that is shown.
import { prepared } from './draw.js';
import { lowerBound } from './scene.js';
import { wholeOf } from './view.js';

export const BRUSH_HEIGHT = 44;

const brushPlace = (model, width, mirrored) => {
  const whole = wholeOf(model);
  const per = (width - 28) / (whole.to - whole.from);
  return {
    whole,
    x: (day) => (mirrored ? width - 14 - (day - whole.from) * per : 14 + (day - whole.from) * per),
    day: (x) => (mirrored ? whole.from + (width - 14 - x) / per : whole.from + (x - 14) / per),
  };
};

export function drawBrush(canvas, model, view, width, mirrored, colours) {
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

/** Moves and draws the window with the pointer. */
export function brushing(state) {
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
