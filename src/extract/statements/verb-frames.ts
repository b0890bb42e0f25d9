import type { DocumentMention, Token } from '../document.js';
import { afterNoun, hasNoun } from './speech-nouns.js';
import type { Opening, SpeechVerb } from './speech-verb.js';
import { isAdverb, isMessageNoun, PREPOSITIONS, PRONOUNS } from './subject-words.js';
import type { Segment } from './subjects.js';

/** What follows a verb of speech: how what is said opens and where, and whom the verb names as addressed. */
export interface VerbFrame {
  opening: Opening;
  contentStart: number;
  addressee: DocumentMention | null;
}

const CIRCUMSTANCE = new Set(
  'in on at after before during through with to via afterwards later earlier yesterday today when'.split(
    ' ',
  ),
);

/** Whether a word (in lower case) begins a circumstance of time, place or way. */
export const isCircumstance = (lower: string): boolean => CIRCUMSTANCE.has(lower);

/** The frame of a verb that fits what follows it, with the place after the words of the frame. */
export function frameAt(segment: Segment, at: number, verb: SpeechVerb): VerbFrame | null {
  const past = pastCircumstance(segment, at + 1);
  for (const { options, opening } of verb.frames)
    for (const words of options) {
      const isNear = !past || !words.length;
      const fit =
        fitsAt(segment, at + 1, words) ??
        (isNear ? null : fitsAt(segment, past, words)) ??
        (words[0] === 'that' ? thatAfterWay(segment, at + 1) : null);
      if (!fit) continue;
      const contentStart =
        opening === 'from' ? at : opening === 'after' ? afterThat(segment, fit.place) : fit.place;
      const addressee = fit.addressee ?? (opening === 'from' ? objectAt(segment, at + 1) : null);
      return { opening, addressee, contentStart };
    }
  return null;
}

/** Past "in his cable", "on Monday" and ", during the call," between a verb and what it governs; null where nothing stands between. */
function pastCircumstance({ tokens }: Segment, at: number): number | null {
  const isOpen = tokens[at]?.text === ',';
  const from = isOpen ? at + 1 : at;
  if (!/^(?:in|during|on|over|by|through|via|at)$/.test(tokens[from]?.lower ?? '')) return null;
  for (let place = from + 1; place < from + LONGEST_CIRCUMSTANCE && tokens[place]; place += 1) {
    if (tokens[place]!.text === ',') return isOpen ? place + 1 : null;
    if (!isOpen && endsCircumstance(tokens[place]!.lower)) return place + 1;
  }
  return null;
}

const endsCircumstance = (lower: string): boolean =>
  isMessageNoun(lower) || /^(?:it|them|\w+day)$/.test(lower);

/** Past "that" behind a short phrase of way, time or place: "reply in kind that", "warned at the weekend that". */
function thatAfterWay({ tokens }: Segment, at: number): { place: number; addressee: null } | null {
  const opener = tokens[at]?.lower ?? '';
  if (!CIRCUMSTANCE.has(opener) && opener !== 'from') return null;
  let isDetermined = false;
  for (let place = at; place < at + LONGEST_PHRASE && tokens[place]; place += 1) {
    const { kind, lower } = tokens[place]!;
    // "Dwells on the year that she spent in Lima" tells of the year.
    if (lower === 'that')
      return isDetermined && opener !== 'from' && !TIMES.test(tokens[place - 1]!.lower)
        ? null
        : { place: place + 1, addressee: null };
    if (kind === 'mark') return null;
    if (PREPOSITIONS.has(lower)) isDetermined = false;
    else isDetermined ||= DETERMINER.test(lower) && tokens[place + 1]?.lower !== 'that';
  }
  return null;
}

const TIMES = /^(?:weekend|morning|afternoon|evening|night|day|ceremony|reception|occasion)$/;
const LONGEST_CIRCUMSTANCE = 16;
const MARKS = new Set([',', '.', ':']);

/** Where a frame's words end; a mark that it asks for is looked at and left. */
function fitsAt(
  segment: Segment,
  from: number,
  words: readonly string[],
): { place: number; addressee: DocumentMention | null } | null {
  const { tokens } = segment;
  let place = from;
  let addressee: DocumentMention | null = null;
  let isPast = false;
  for (const word of words) {
    // "Asked him in a letter to tell", "expressed confidence in her message that".
    if (isPast || (word === 'that' && tokens[place]?.lower !== 'that'))
      place = pastCircumstance(segment, place) ?? place;
    isPast = word === 'P';
    // "Wrote further that".
    if (
      word === 'that' &&
      POINTERS.test(tokens[place]?.lower ?? '') &&
      tokens[place + 1]?.lower === 'that'
    )
      place += 1;
    if (/^~?to$/.test(word) && tokens[place]?.lower === 'not') place += 1;
    const token = tokens[place];
    if (word.startsWith('!#')) {
      if (hasNoun(tokens.slice(place, place + LONGEST_CIRCUMSTANCE), word.slice(2))) return null;
    } else if (word.startsWith('&')) {
      if (!hasNoun(tokens.slice(place, place + LONGEST_CIRCUMSTANCE), word.slice(1))) return null;
    } else if (word.startsWith('#')) {
      const end =
        afterNoun(segment, place, word.slice(1)) ??
        afterNoun(segment, afterPerson(segment, place) ?? tokens.length, word.slice(1));
      if (end === null) return null;
      place = end;
    } else if (word === 'P' || word === 'X') {
      const end = word === 'P' ? afterPerson(segment, place) : addresseeEnd(segment, place);
      if (end === null) return null;
      addressee = segment.mentions.find(({ first, last }) => first >= place && last <= end) ?? null;
      place = word === 'P' ? pastPartner(segment, end) : end;
    } else if (MARKS.has(word)) {
      if ((token?.text ?? '.') !== word) return null;
    } else if (word === '~P') {
      if (afterPerson(segment, place) === null) return null;
    } else if (word.startsWith('~')) {
      if (token?.lower !== word.slice(1)) return null;
    } else if (token?.lower === word) place += 1;
    else return null;
  }
  return { place, addressee };
}

/** Past a second person whom the sentence names beside the first: "X and his wife"; over neither where they stand in a list of clauses. */
function pastPartner({ tokens, mentions }: Segment, end: number): number {
  if (tokens[end]?.lower !== 'and') return end;
  const isOwned = /^(?:the|his|her|their)$/.test(tokens[end + 1]?.lower ?? '');
  const mention = mentions.find(({ first }) => first === end + 1 || (isOwned && first === end + 2));
  return mention?.last ?? (isOwned && tokens[end + 3]?.lower === 'know' ? end + 3 : end);
}

/** Whom a verb governs: "wished X", "praised the President". */
function objectAt(segment: Segment, at: number): DocumentMention | null {
  const end = /^(?:he|she|it|they|his|their)$/.test(segment.tokens[at]?.lower ?? '')
    ? null
    : afterPerson(segment, at);
  return segment.mentions.find(({ first, last }) => first >= at && last === end) ?? null;
}

/** Somebody whom no name tells. */
const PEOPLE =
  /^(?:reader|colleague|counterpart|friend|host|neighbou?r|addressee|guest|listener|successor|predecessor|interlocutor|opposite)$/;

/** Past somebody whom the sentence names, or a pronoun, also after "to"; null where neither stands there. */
function afterPerson({ tokens, mentions }: Segment, at: number): number | null {
  const from = tokens[at]?.lower === 'to' ? at + 1 : at;
  const lead = /^(?:the|his|her|their|both|then|mr|mrs|ms)$/;
  for (let first = from; first < from + 3; first += 1) {
    const mention = mentions.find((one) => one.first === first);
    if (mention) return mention.last;
    if (!lead.test(tokens[first]?.lower ?? '')) break;
  }
  const lower = tokens[from]?.lower ?? '';
  // "Let the veteran know", "let Tongans know".
  if (tokens[from]?.kind === 'name' && tokens[from + 1]?.lower === 'know') return from + 1;
  if (/^(?:the|his|her|its|their)$/.test(lower) && tokens[from + 2]?.lower === 'know')
    return from + 2;
  if (/^(?:the|his|her|its|their)$/.test(lower) && PEOPLE.test(tokens[from + 1]?.lower ?? ''))
    return from + 2;
  return /^(?:him|her|them|us|me|both|it|you)$/.test(lower) ? from + 1 : null;
}

/**
 * Past "that", also past a circumstance before it: "noted, in his message, that", "wrote on Monday that", or before what is told
 * without it: "underlined in her letter the ties".
 */
function afterThat({ tokens }: Segment, at: number): number {
  if (tokens[at]?.lower === 'that') return at + 1;
  if (POINTERS.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'that') return at + 2;
  const isCircumstanced = CIRCUMSTANCE.has(tokens[at]?.lower ?? '');
  const isOpen = tokens[at]?.text === ',' || isCircumstanced;
  if (!isOpen) return at;
  const object =
    isCircumstanced &&
    !/^(?:said|says|say|saying|wrote|writes|write|stated)$/.test(tokens[at - 1]!.lower)
      ? afterCircumstance(tokens, at)
      : null;
  if (object !== null) return object;
  const that = tokens.findIndex(({ lower }, place) => place > at && lower === 'that');
  if (that < 0 || that - at > 10) return at;
  const commas = tokens.slice(at, that).filter(({ text }) => text === ',').length;
  const isBracketed =
    tokens[at]?.text === ',' ? commas === 2 && tokens[that - 1]?.text === ',' : commas === 0;
  return isBracketed ? that + 1 : at;
}

/** "Said there that", "wrote also that". */
const POINTERS = /^(?:there|here|then|also|too|again|once|further|in)$/;
const DETERMINER = /^(?:the|a|an|his|her|its|their|both|those|this)$/;
const LONGEST_PHRASE = 6;

/** Where the article of an object follows a phrase of place, time or way right away; null where none does. */
function afterCircumstance(tokens: readonly Token[], at: number): number | null {
  for (let place = at + 2; place < at + LONGEST_PHRASE && tokens[place]; place += 1) {
    const { kind, lower } = tokens[place]!;
    if (kind === 'mark' || lower === 'that') return null;
    const before = tokens[place - 1]!.lower;
    const isHeaded = !PREPOSITIONS.has(before) && !DETERMINER.test(before);
    if (isHeaded && DETERMINER.test(lower))
      return /^(?:same|next|previous|following|other)$/.test(tokens[place + 1]?.lower ?? '')
        ? null
        : place;
  }
  return null;
}

/** "Is said to have told". */
const HEARSAY = /^(?:to|said|reported|is|was)$/;

/** After the person or people that stand at a place, with their circumstances ("on Monday", "in a message") up to "that". */
function addresseeEnd({ tokens, mentions }: Segment, at: number): number | null {
  const mention = mentions.find(
    ({ first, last }) =>
      first >= at &&
      first <= at + 3 &&
      last > at &&
      tokens
        .slice(at, first)
        .every(({ lower }) => /^(?:the|his|her|their|both|incoming|to)$/.test(lower)),
  );
  const lower = tokens[at]?.lower ?? '';
  // "Thanks Koreans for their rice", "thanked Lima for the ship".
  if (!mention && tokens[at]?.kind === 'name' && tokens[at + 1]?.lower === 'for') return at + 1;
  if (!mention && tokens[at]?.kind === 'name' && tokens[at + 1]?.lower === 'that') return at + 1;
  if (!mention && !/^(?:him|her|them|it|us|both|reporters|his|the|people)$/.test(lower))
    return null;
  let end = mention ? mention.last : at + 1;
  if (!mention && /^(?:his|the|her)$/.test(lower))
    while (
      end < at + 5 &&
      tokens[end] &&
      tokens[end]!.kind !== 'mark' &&
      !/^(?:that|how|of|for|to)$/.test(tokens[end]!.lower)
    )
      end += 1;
  const joined = mentions.find(({ first }) => first === end + 1 && tokens[end]?.lower === 'and');
  if (joined) end = joined.last;
  // "Proud, she tells X, that", "A, X tells it, B": what is told goes on after the clause.
  let teller = at - 2;
  while (isAdverb(tokens[teller]?.lower ?? '') || HEARSAY.test(tokens[teller]?.lower ?? ''))
    teller -= 1;
  const named = mentions.find(({ last }) => last === teller + 1);
  const isTold = (!!named && !mention) || PRONOUNS.has(tokens[teller]?.lower ?? '');
  const isAside = isTold && tokens[(named?.first ?? teller) - 1]?.text === ',';
  if (isAside && tokens[end]?.text === ',') return end;
  for (let place = end; place < Math.min(end + 14, tokens.length); place += 1) {
    if (/^(?:that|how)$/.test(tokens[place]!.lower)) return place;
    if (place === end && /^(?:for|of|to)$/.test(tokens[place]!.lower)) return end;
  }
  return end;
}
