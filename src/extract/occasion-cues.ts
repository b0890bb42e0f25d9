import { occasions } from '../lexicon/lexicon.generated.js';
import type { OccasionKind } from '../model.js';
import { requiredWords } from './required-words.js';

/** One row of the table of occasions, ready to be tried. */
export interface OccasionCue {
  kind: OccasionKind;
  detail: string | null;
  pattern: RegExp;
}

/** Words over which an anniversary does not reach to what it is the anniversary of. */
const NO_GAP =
  'independen|revolution\\b|victory|birth|death|accession|coronation|reign|liberation|national|treaty|agreement|party|wish|hop(?:e|ed|ing)\\b|express|conve[yi]|reaffirm|said\\b|that\\b|which\\b|who\\b|while\\b|strengthen|deepen|enhanc|congratulat';
/** `…` in the table: up to eight words of the same phrase. */
const GAP = `(?:\\s+(?!${NO_GAP})[^\\s,;.:()]+){0,8}?`;

/** Every row of the table; a space in it may hold a comma. */
export const OCCASION_CUES: readonly OccasionCue[] = occasions.map(({ kind, detail, pattern }) => ({
  kind: kind as OccasionKind,
  detail: detail || null,
  pattern: new RegExp(
    `(?<![a-z-])(?:${pattern.replaceAll(' …', GAP).replaceAll(/ /g, ',?\\s+')})(?![a-z])`,
    'g',
  ),
}));

const codeOf = (text: string, at: number) => text.charCodeAt(at) - 96;
const isLetter = (code: number) => code >= 1 && code <= 26;

/** A word is looked up by its first letters, so that the table may say "congratulat\\w*". */
const LETTERS = 4;
const ALWAYS: number[] = [];
const BY_LETTERS = new Map<number, number[]>();
occasions.forEach(({ pattern }, cue) => {
  const words = requiredWords(pattern);
  if (!words?.every((word) => word.length > 2)) ALWAYS.push(cue);
  else for (const key of new Set(words.map(keyOf))) addCue(key, cue);
});

function addCue(key: number, cue: number): void {
  const cues = BY_LETTERS.get(key);
  if (cues) cues.push(cue);
  else BY_LETTERS.set(key, [cue]);
}

function keyOf(word: string): number {
  let key = 0;
  for (let at = 0; at < Math.min(LETTERS, word.length); at += 1) key = key * 32 + codeOf(word, at);
  return key;
}

const isLong = (text: string, at: number) =>
  isLetter(codeOf(text, at + 1)) && isLetter(codeOf(text, at + 2));

/** Places in `OCCASION_CUES` of the rows that may match a lower-case text by its words, ascending. */
export function likelyCues(lowerText: string): number[] {
  const found: number[] = [...ALWAYS];
  let inside = 0;
  let key = 0;
  for (let at = 0; at < lowerText.length; at += 1) {
    const code = codeOf(lowerText, at);
    if (!isLetter(code)) {
      inside = 0;
      key = 0;
      continue;
    }
    inside += 1;
    if (inside > LETTERS) continue;
    key = key * 32 + code;
    // A row's word of three letters is sought in words of three or four.
    if (inside < LETTERS - 1 || (inside < LETTERS && isLong(lowerText, at))) continue;
    const cues = BY_LETTERS.get(key);
    if (cues) for (const cue of cues) if (!found.includes(cue)) found.push(cue);
  }
  return found.sort((a, b) => a - b);
}
