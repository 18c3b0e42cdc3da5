// Facts as the pages speak of them: lanes, certainty, one-line descriptions, and arrays to draw.
import { knownState } from './api.js';
import { dayNumber, list, nameOf, scriptOf, t, term, termIn } from './i18n.js';

/** Lanes of a timeline, from top to bottom. */
export const LANES = ['meeting', 'visit', 'call', 'agreement', 'position', 'act'];

const LANE_OF_MEETING = { VISIT: 'visit', CALL: 'call', MESSAGE: 'call' };

export function laneOf(kind, type) {
  if (kind === 'MEETING') return LANE_OF_MEETING[type] ?? 'meeting';
  return { AGREEMENT: 'agreement', STATEMENT: 'position', ACT: 'act' }[kind];
}

const PLANNED = new Set(['PLANNED', 'PROPOSED', 'NEGOTIATING']);
const OFF = new Set(['CANCELLED', 'DENIED', 'REJECTED', 'TERMINATED', 'SUSPENDED', 'VIOLATED']);

/** `done`, `planned` or `off`: called off, denied, ended. Each is drawn with a shape of its own. */
export const certaintyOf = (status) => (PLANNED.has(status) ? 'planned' : OFF.has(status) ? 'off' : 'done');

const FOR = new Set(['SUPPORT', 'WELCOME', 'PRAISE', 'COMMIT', 'CONDOLE']);
const AGAINST = new Set(['OPPOSE', 'CONDEMN', 'WARN', 'ACCUSE', 'DENY']);

/** Which way a stance points: `for`, `against` or `neither`. */
export const leaningOf = (stance) => (FOR.has(stance) ? 'for' : AGAINST.has(stance) ? 'against' : 'neither');

/** Vocabulary of the types of each kind of fact. */
export const VOCABULARY = { MEETING: 'meetingType', AGREEMENT: 'agreementType', STATEMENT: 'stance', ACT: 'actType' };

export const typeText = (fact) => term(VOCABULARY[fact.kind], fact.type);
export const statusText = (fact) => (fact.status ? term('status', fact.status) : '');

/** Who has a part; of one without a name the post says who is meant. */
export function holderOf({ entity, office, onBehalfOf }) {
  if (entity.name || !office) return entity;
  const state = knownState(onBehalfOf);
  const post = office === 'OTHER' ? t('entity.unnamed') : term('office', office);
  return { ...entity, post: state ? `${post} · ${nameOf(state).text}` : post };
}

const partsOf = (fact, slot) => (fact.parts ?? []).filter((part) => part.slot === slot).map(holderOf);

/** What an agreement is called, where that says more than its type: an article often writes no more than "the agreement". */
export function titleOf(fact) {
  if (!fact.title) return null;
  const type = termIn(scriptOf(fact.title), VOCABULARY[fact.kind], fact.type).toLowerCase();
  const isType = !/\s/.test(fact.title.trim()) && fact.title.toLowerCase().includes(type);
  return isType ? null : fact.title;
}

/** Whoever has a part, named ones first, each once. */
export function actorsOf(fact) {
  const seen = new Map();
  for (const part of fact.parts ?? []) if (!seen.has(part.entity.id)) seen.set(part.entity.id, holderOf(part));
  return [...seen.values()].sort((a, b) => !a.name - !b.name);
}

/** What a fact is, in pieces, so that each name keeps its own direction: `{before, entities, title, after}`. */
export function sidesOf(fact) {
  switch (fact.kind) {
    case 'STATEMENT':
      return { from: partsOf(fact, 'MADE'), to: partsOf(fact, 'ABOUT') };
    case 'ACT':
      return { from: partsOf(fact, 'BY'), to: partsOf(fact, 'TOWARDS') };
    case 'MEETING':
      return { from: actorsOf(fact), to: [] };
    default:
      return { from: partsOf(fact, 'PARTY_TO'), to: [] };
  }
}

/** One line of plain text, for tooltips, announcements and pictures. */
export function lineOf(fact) {
  const { from, to } = sidesOf(fact);
  const named = (entities) => list(entities.slice(0, 4).map((entity) => isolate(nameOf(entity).text)));
  const what = titleOf(fact) ? isolate(fact.title) : typeText(fact);
  const who = from.length === 0 ? '' : named(from);
  const whom = to.length === 0 ? '' : ` ${t('fact.towards')} ${named(to)}`;
  return who ? `${what}: ${who}${whom}` : what + whom;
}

/** How many articles state a fact, and how many stories they tell where some print the same text. */
export const sourcesText = ({ sources, independentSources = sources }) =>
  t('sources', { n: sources }) + (independentSources < sources ? t('list.separator') + t('independent', { n: independentSources }) : '');

/** Text with its own direction inside other text. */
export const isolate = (text) => `\u2068${text}\u2069`;

/** First and last day a fact may lie on, as days since 1970-01-01; null where that is open. */
export function daysOf(fact) {
  if ('first' in fact) return [fact.first, fact.last];
  const { earliest, latest } = fact.date ?? {};
  return [earliest ? dayNumber(earliest) : null, latest ? dayNumber(latest) : null];
}

/**
 * Facts in a form that can be drawn by the hundred thousand, oldest first within each lane.
 *
 * @param facts with `kind, type, status, date, sources`
 * @param laneFor lane of a fact by its name; without one, by kind
 * @param isSlim lanes are low, because there are many with few facts each
 */
export function modelOf(facts, laneNames = LANES, laneFor = (fact) => laneOf(fact.kind, fact.type), isSlim = false) {
  const undated = [];
  const lanes = new Map(laneNames.map((name) => [name, { name, exact: [], vague: [], undated: 0, isSlim }]));
  facts.forEach((fact, index) => {
    const lane = lanes.get(laneFor(fact));
    if (!lane) return;
    const [earliest, latest] = daysOf(fact);
    if (earliest === null && latest === null) {
      undated.push(index);
      lane.undated++;
      return;
    }
    (earliest === latest ? lane.exact : lane.vague).push({ index, earliest, latest });
  });
  return finished([...lanes.values()], facts, undated);
}

function finished(lanes, facts, undated) {
  let first = Infinity;
  let last = -Infinity;
  for (const lane of lanes) {
    lane.exact.sort((a, b) => a.earliest - b.earliest);
    lane.days = Float64Array.from(lane.exact, (event) => event.earliest);
    lane.indices = Int32Array.from(lane.exact, (event) => event.index);
    lane.count = lane.exact.length + lane.vague.length;
    delete lane.exact;
    lane.vague.sort((a, b) => (a.earliest ?? a.latest) - (b.earliest ?? b.latest));
    if (lane.days.length > 0) {
      first = Math.min(first, lane.days[0]);
      last = Math.max(last, lane.days[lane.days.length - 1]);
    }
    for (const { earliest, latest } of lane.vague) {
      first = Math.min(first, earliest ?? latest);
      last = Math.max(last, latest ?? earliest);
    }
  }
  const isEmpty = first > last;
  return { lanes, facts, undated, first: isEmpty ? 0 : first, last: isEmpty ? 1 : last, isEmpty };
}
