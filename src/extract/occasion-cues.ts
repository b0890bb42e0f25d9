import { occasionEvents, occasionHints, occasions } from '../lexicon/lexicon.generated.js';
import type { OccasionKind } from '../model.js';
import { openingsOf, OWNER } from './openings.js';

/** One row of the table of occasions, ready to be tried. */
export interface OccasionCue {
  /** Of `commemoration` the text around tells what it is one of. */
  kind: OccasionKind | 'commemoration';
  detail: string | null;
  pattern: RegExp;
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

/** Whether every match begins with letters or digits under which the row is looked up; the others are sought everywhere. */
const OPENINGS = ROWS.map(({ pattern }) => openingsOf(pattern));

/** Every row of the tables; a space in it may hold a comma. */
export const OCCASION_CUES: readonly OccasionCue[] = ROWS.map(({ kind, detail, pattern }, row) => ({
  kind: kind as OccasionCue['kind'],
  detail: detail || null,
  isEvent: row >= occasions.length && row < NAMED,
  isHint: row >= NAMED,
  pattern: new RegExp(
    `(?<![a-z-])(?:${pattern.replaceAll(' …', GAP).replaceAll(/ /g, ',?\\s+')})(?![a-z])`,
    OPENINGS[row] ? 'y' : 'g',
  ),
}));

/** A place at which a row of `OCCASION_CUES` is to be tried; with a sticky pattern it can match nowhere else. */
export interface LikelyCue {
  cue: number;
  at: number;
}

/** How many of the first letters of a row's matches it is looked up by. */
const LETTERS = 6;
const SOUGHT: number[] = [];
/** Which of the last bits of a key belong to an opening at all; it spares most words the look-up. */
const LAST_BITS = 0x3fff;
const OPENS = new Uint8Array(LAST_BITS + 1);
const BY_OPENING = new Map<number, number[]>();
OPENINGS.forEach((openings, cue) => {
  if (!openings) SOUGHT.push(cue);
  for (const key of new Set(openings?.map(keyOf))) addCue(key, cue);
});

function addCue(key: number, cue: number): void {
  OPENS[key & LAST_BITS] = 1;
  const cues = BY_OPENING.get(key);
  if (cues) cues.push(cue);
  else BY_OPENING.set(key, [cue]);
}

/** Two openings may share a key; then a row is tried in vain. */
function keyWith(key: number, code: number): number {
  return (Math.imul(key, 31) + code) | 0;
}

function keyOf(opening: string): number {
  let key = 0;
  for (let at = 0; at < Math.min(LETTERS, opening.length); at += 1)
    key = keyWith(key, opening.charCodeAt(at));
  return key;
}

const isLetter = (code: number) => code >= 97 && code <= 122;
const isDigit = (code: number) => code >= 48 && code <= 57;
/** Nothing begins deeper in a run of digits, so that the time stays linear in its length. */
const WITHIN = 16;
const HYPHEN = 45;
const APOSTROPHE = 39;
const UNDERSCORE = 95;
const OWNED = BY_OPENING.get(keyOf(OWNER)) ?? [];

/** Where in a lower-case text which rows may match, row by row in the order of the table, from left to right. */
export function likelyCues(lowerText: string): LikelyCue[] {
  const found: LikelyCue[] = SOUGHT.map((cue) => ({ cue, at: 0 }));
  let isInside = false;
  /** Where the letters and digits just passed begin. */
  let run = 0;
  /** Where an owner may begin in the letters and digits just passed. */
  const owners: number[] = [];
  for (let at = 0; at < lowerText.length; at += 1) {
    const code = lowerText.charCodeAt(at);
    const isPart = isLetter(code) || isDigit(code) || code === UNDERSCORE;
    const opens = isPart && !isInside && at - run < WITHIN;
    if (code === APOSTROPHE)
      for (const owner of owners) for (const cue of OWNED) found.push({ cue, at: owner });
    if (opens) owners.push(at);
    if (!isPart) {
      owners.length = 0;
      run = at + 1;
    }
    isInside = isLetter(code) || code === HYPHEN;
    if (!opens) continue;
    let key = 0;
    for (let next = at; next < at + LETTERS; next += 1) {
      key = keyWith(key, lowerText.charCodeAt(next));
      if (!OPENS[key & LAST_BITS]) continue;
      for (const cue of BY_OPENING.get(key) ?? []) found.push({ cue, at });
    }
  }
  return found.sort((a, b) => a.cue - b.cue || a.at - b.at);
}
