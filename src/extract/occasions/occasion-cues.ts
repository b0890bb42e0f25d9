import { occasionEvents, occasionHints, occasions } from '../../lexicon/lexicon.generated.js';
import type { OccasionKind } from '../../model.js';
import { gateOf, type Gate } from '../patterns/gates.js';
import { DIGITS, Openings, ROOT, symbolOf } from '../patterns/opening-tree.js';
import { alternativesOf, openingsOf, OWNER } from '../patterns/openings.js';

/** One way of telling an occasion, of those that a row of the table has, ready to be tried. */
export interface OccasionCue {
  /** The row of the table; of its ways the first that matches at a place counts. */
  row: number;
  /** Of `commemoration` the text around tells what it is one of. */
  kind: OccasionKind | 'commemoration';
  detail: string | null;
  pattern: RegExp;
  mayFit: Gate;
  /** It is told as a thing and what befell it, which has no name. */
  isEvent: boolean;
  /** Its words speak of the occasion without naming it: a name elsewhere is preferred. */
  isHint: boolean;
}

/** Words over which an anniversary does not reach to what it is the anniversary of. */
const NO_GAP =
  'independen|revolution\\b|victory|birth|death|accession|coronation|reign|liberation|national|treaty|agreement|party|wish|hop(?:e|ed|ing)\\b|express|conve[yi]|reaffirm|said\\b|that\\b|which\\b|who\\b|while\\b|strengthen|deepen|enhanc|congratulat';
/** `…` in the table: up to eight words of the same phrase. */
const GAP = `(?:\\s+(?!${NO_GAP})[^\\s,;.:()]+){0,8}?`;

/** Between a thing and what happens to it, in either order: up to eight words of the same clause. */
const BETWEEN = '(?: [^\\s.;:!?()]+){0,8}? ';

/** A thing and what happened to it, in either order, as one pattern. */
const EVENTS = occasionEvents.map(({ kind, detail, things, happenings }) => ({
  kind,
  detail,
  pattern: `(?:${things})\\b${BETWEEN}(?:${happenings})|(?:${happenings})\\b${BETWEEN}(?:${things})`,
}));

/** What names occasions, then what tells one as a thing and what befell it, then what only speaks of them. */
const ROWS = [...occasions, ...EVENTS, ...occasionHints];
const NAMED = occasions.length + EVENTS.length;

/**
 * The ways of each row: alternatives that are looked up by the letters or digits that every match begins with, or, where
 * one of them has no such opening, the row as a whole, which is sought everywhere.
 */
const WAYS = ROWS.flatMap(({ kind, detail, pattern }, row) =>
  (openingsOf(pattern) ? alternativesOf(pattern) : [pattern]).map((way) => ({
    row,
    kind: kind as OccasionKind,
    detail: detail || null,
    way,
    openings: openingsOf(way),
  })),
);

/** Every way of the tables, row by row; a space in it may hold a comma. */
export const OCCASION_CUES: readonly OccasionCue[] = WAYS.map(
  ({ row, kind, detail, way, openings }) => {
    const pattern = new RegExp(
      `(?<![a-z\\d-])(?:${way.replaceAll(' …', GAP).replaceAll(/ /g, ',?\\s+')})(?![a-z])`,
      openings ? 'y' : 'g',
    );
    return {
      row,
      kind,
      detail,
      isEvent: row >= occasions.length && row < NAMED,
      isHint: row >= NAMED,
      pattern,
      mayFit: gateOf(pattern),
    };
  },
);

/** A place at which one of `OCCASION_CUES` is to be tried; with a sticky pattern it can match nowhere else. */
export interface LikelyCue {
  cue: number;
  at: number;
}

/** How many of the first letters of its matches a cue is looked up by. */
const LETTERS = 6;
const SOUGHT: number[] = [];
const BY_OPENING = new Openings();
WAYS.forEach(({ openings }, cue) => {
  if (!openings) SOUGHT.push(cue);
  for (const opening of new Set(openings?.map((one) => one.slice(0, LETTERS))))
    BY_OPENING.add(opening, cue);
});

/** Nothing begins deeper in a run of digits, so that the time stays linear in its length. */
const WITHIN = 16;
const HYPHEN = 45;
const APOSTROPHE = 39;
const UNDERSCORE = 95;
const OWNED = WAYS.flatMap(({ openings }, cue) => (openings?.includes(OWNER) ? [cue] : []));

/** Whether a cue may match in the text at hand. */
const UNASKED = 0;
const OPEN = 1;
const SHUT = 2;

/** Where in a lower-case text which cues may match, row by row in the order of the table, from left to right. */
export function likelyCues(lowerText: string): LikelyCue[] {
  const found: LikelyCue[] = [];
  const asked = new Uint8Array(WAYS.length);
  const put = (cues: readonly number[], at: number) => {
    for (const cue of cues) {
      if (asked[cue] === UNASKED) asked[cue] = OCCASION_CUES[cue]!.mayFit(lowerText) ? OPEN : SHUT;
      if (asked[cue] === OPEN) found.push({ cue, at });
    }
  };
  put(SOUGHT, 0);
  let isInside = false;
  /** Where the letters and digits just passed begin. */
  let run = 0;
  /** Where an owner may begin in the letters and digits just passed. */
  const owners: number[] = [];
  for (let at = 0; at < lowerText.length; at += 1) {
    const code = lowerText.charCodeAt(at);
    const symbol = symbolOf(code);
    const isPart = symbol >= 0 || code === UNDERSCORE;
    const opens = isPart && !isInside && at - run < WITHIN;
    if (code === APOSTROPHE) for (const owner of owners) put(OWNED, owner);
    if (opens) owners.push(at);
    if (!isPart) {
      if (owners.length) owners.length = 0;
      run = at + 1;
    }
    isInside = (symbol >= 0 && symbol < DIGITS) || code === HYPHEN;
    if (!opens) continue;
    let node = BY_OPENING.next(ROOT, symbol);
    for (let next = at + 1; node !== ROOT; next += 1) {
      const cues = BY_OPENING.cuesAt(node);
      if (cues) put(cues, at);
      node =
        next < lowerText.length
          ? BY_OPENING.next(node, symbolOf(lowerText.charCodeAt(next)))
          : ROOT;
    }
  }
  return found.sort(
    (a, b) => OCCASION_CUES[a.cue]!.row - OCCASION_CUES[b.cue]!.row || a.at - b.at || a.cue - b.cue,
  );
}
