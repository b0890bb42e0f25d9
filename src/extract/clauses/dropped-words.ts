import type { Token } from '../document.js';

const DROPPED = new Set(
  (
    'also today yesterday tonight warmly personally separately cordially sincerely jointly officially recently earlier later early late again once more meanwhile immediately promptly respectively both just too ' +
    'monday tuesday wednesday thursday friday saturday sunday morning afternoon evening night then thus duly formally solemnly already finally further even respectfully heartily briefly still now soon'
  ).split(' '),
);
const DAY_OR_PART =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|afternoon|evening|night|week)$/;
const NEAR = new Set(['this', 'last', 'next', 'that']);

const LONGEST_BRACKET = 30;

/** Words that say when or how much, and nothing of who did what to whom. */
export const isDropped = (word: string): boolean => DROPPED.has(word);

/** The place after a word or two that rules do not read ("also", "this week", "as well", "(2031)"); the place itself elsewhere. */
export function droppedEnd(tokens: readonly Token[], at: number, last: number): number {
  const word = (offset: number) => (at + offset < last ? tokens[at + offset]!.lower : '');
  if (DROPPED.has(word(0))) return at + 1;
  if (NEAR.has(word(0)) && DAY_OR_PART.test(word(1))) return at + 2;
  if (word(0) === 'as' && word(1) === 'well' && word(2) !== 'as') return at + 2;
  // "Has for his part written", "was on the line by noon".
  if (word(0) === 'for' && /^(?:his|her|its|their)$/.test(word(1)) && word(2) === 'part')
    return at + 3;
  if (word(0) === 'by' && /^(?:noon|midday|midnight|nightfall|dawn|dusk|lunchtime)$/.test(word(1)))
    return at + 2;
  // "To comrade A".
  if (/^(?:comrade|compañer[oa])$/.test(word(0)) && tokens[at + 1]?.kind === 'name') return at + 1;
  const sided = sideEnd(word);
  if (sided > 0) return at + sided;
  const described = describedEnd(tokens, at, last);
  if (described > at) return described;
  if (word(0) !== '(' && word(0) !== '[') return at;
  for (let end = at + 1; end < last && end < at + LONGEST_BRACKET; end += 1)
    if (/^[)\]]$/.test(tokens[end]!.text)) return end + 1;
  return at;
}

/** Words of "on the one hand", "on the other", with the commas around them, which say no more than that there are two sides. */
function sideEnd(word: (offset: number) => string): number {
  const first = word(0) === ',' ? 1 : 0;
  if (word(first) !== 'on' || word(first + 1) !== 'the') return 0;
  const hasNoun = /^(?:hand|side|part)$/.test(word(first + 3));
  if (word(first + 2) !== 'one' && word(first + 2) !== 'other') return 0;
  if (word(first + 2) === 'one' && !hasNoun) return 0;
  const end = first + (hasNoun ? 4 : 3);
  if (hasNoun || /^(?:|[,.;]|on|in|for|to|and|after|over)$/.test(word(end)))
    return first === 1 && word(end) === ',' ? end + 1 : end;
  return 0;
}

/** Words from "what" to "described as". */
const LONGEST_SOURCE = 8;

/** "Sent what the palace described as a cordial message": the place of "a"; `at` elsewhere. */
function describedEnd(tokens: readonly Token[], at: number, last: number): number {
  if (tokens[at]!.lower !== 'what') return at;
  for (let place = at + 2; place < last && place < at + LONGEST_SOURCE; place += 1) {
    const { lower, kind } = tokens[place]!;
    if (kind === 'mark') return at;
    const next = tokens[place + 1]?.lower ?? '';
    if (/^(?:described|characteri[sz]ed|billed|presented)$/.test(lower) && next === 'as')
      return place + 2;
    if (/^(?:called|termed|calls)$/.test(lower) && /^(?:an?|the)$/.test(next)) return place + 1;
  }
  return at;
}
