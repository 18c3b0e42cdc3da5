// Cypher in pieces, for colours only: the service alone says what is right.
const KEYWORDS = new Set(`
  all and any as asc ascending by call case collect contains count create delete desc descending detach distinct else end
  ends exists explain false filter finish for foreach from in insert is let limit load match merge next none not null offset
  on optional or order profile remove return set shortest shortestpath allshortestpaths single skip starts then true
  typed union unwind use using when where with xor yield`.trim().split(/\s+/));

const PIECE = new RegExp(
  [
    /(?<comment>\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$))/,
    /(?<string>"(?:\\[\s\S]|[^"\\])*(?:"|$)|'(?:\\[\s\S]|[^'\\])*(?:'|$))/,
    /(?<parameter>\$(?:\w|[^\x00-\x7f])+)/,
    /(?<label>:\s*(?:`[^`]*`|[A-Za-z_][\w|&!]*))/,
    /(?<number>\b\d+(?:\.\d+)?\b)/,
    /(?<word>[\p{L}_][\p{L}\p{N}_]*)/,
  ].map((one) => one.source).join('|'),
  'gu',
);

/** Kinds of pieces that have a colour of their own. */
export const COLOURED = ['comment', 'string', 'parameter', 'label', 'number', 'keyword'];

/** Coloured stretches of a text: `[{kind, start, end}]`, in order. */
export function piecesOf(text) {
  const pieces = [];
  for (const { groups, index, 0: found } of text.matchAll(PIECE)) {
    const kind = Object.keys(groups).find((name) => groups[name] !== undefined);
    const isKeyword = kind === 'word' && KEYWORDS.has(found.toLowerCase());
    if (kind !== 'word' || isKeyword) pieces.push({ kind: isKeyword ? 'keyword' : kind, start: index, end: index + found.length });
  }
  return pieces;
}

/** Where a message of Neo4j points to, as an offset into the text; -1 where it points nowhere. */
export function placeOf(message, text) {
  const place = /\(line (\d+), column (\d+)/.exec(message);
  if (!place) return -1;
  const lines = text.split('\n').slice(0, Number(place[1]) - 1);
  const offset = lines.reduce((sum, line) => sum + line.length + 1, 0) + Number(place[2]) - 1;
  return Math.min(Math.max(0, offset), text.length);
}
