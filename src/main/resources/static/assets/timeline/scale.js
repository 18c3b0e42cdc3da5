// Days to places and back, in either direction of time, and where the axis has its ticks.

/** @param view `{from, to}` in days; `isMirrored`: time runs from right to left */
export function scaleOf(view, left, right, isMirrored) {
  const span = view.to - view.from;
  const perDay = (right - left) / span;
  return {
    perDay,
    left,
    right,
    isMirrored,
    x: (day) => (isMirrored ? right - (day - view.from) * perDay : left + (day - view.from) * perDay),
    day: (x) => (isMirrored ? view.from + (right - x) / perDay : view.from + (x - left) / perDay),
  };
}

const STEPS = [
  ['day', 1], ['day', 2], ['day', 7], ['day', 14], ['month', 1], ['month', 3], ['month', 6],
  ['year', 1], ['year', 2], ['year', 5], ['year', 10], ['year', 20], ['year', 50], ['year', 100],
];
const DAYS = { day: 1, month: 30.44, year: 365.25 };
const at = (year, month, day) => Date.UTC(year, month, day) / 86400000;

/** Ticks with at least `room` pixels for each label: `[{day, unit}]`. */
export function ticksOf(view, perDay, room) {
  const [unit, step] = STEPS.find(([u, n]) => DAYS[u] * n * perDay >= room) ?? STEPS.at(-1);
  const start = new Date(view.from * 86400000);
  const ticks = [];
  let [year, month, day] = [start.getUTCFullYear(), start.getUTCMonth(), start.getUTCDate()];
  if (unit === 'year') [year, month, day] = [Math.floor(year / step) * step, 0, 1];
  if (unit === 'month') [month, day] = [Math.floor(month / step) * step, 1];
  for (let n = 0; n < 400; n++) {
    const tick =
      unit === 'year' ? at(year + n * step, 0, 1) : unit === 'month' ? at(year, month + n * step, 1) : at(year, month, day + n * step);
    if (tick > view.to) break;
    if (tick >= view.from) {
      const isYear = unit === 'month' && new Date(tick * 86400000).getUTCMonth() === 0;
      ticks.push({ day: tick, unit: isYear ? 'year' : unit });
    }
  }
  return ticks;
}
