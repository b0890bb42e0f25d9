import type { DocumentMention } from '../document.js';
import {
  invertedSubject,
  participleSubject,
  subjectOf,
  type Segment,
  type Subject,
} from './subjects.js';
import type { Opening, SpeechVerb } from './speech-verb.js';
import { isMessageNoun, PRONOUNS } from './subject-words.js';
import { impersonal } from './impersonal.js';
import { afterNoun } from './speech-nouns.js';
import { unlistedVerbs, verbsOfForm } from './verbs.js';

/** A predicate of speech: its verb, who speaks, where its clause and its content begin. */
export interface Head {
  verb: SpeechVerb;
  at: number;
  subject: Subject;
  /** Token at which its clause begins, the joining comma or "and" included. */
  clauseStart: number;
  contentStart: number;
  opening: Opening;
  addressee: DocumentMention | null;
  /** Nothing but commas, adverbs and circumstances follow the verb, so that what is said stands before it. */
  isPostposed: boolean;
  isParticiple: boolean;
}

const INVERTIBLE = new Set(['say', 'write', 'add', 'note', 'stress', 'recall', 'reply']);
const CIRCUMSTANCE = new Set(
  'in on at after before during through with to via afterwards later earlier yesterday today when'.split(
    ' ',
  ),
);

/** Whether a word (in lower case) begins a circumstance of time, place or way. */
export const isCircumstance = (lower: string): boolean => CIRCUMSTANCE.has(lower);

/** Every predicate of speech in a segment, from left to right; those inside what another says are none. */
export function headsOf(segment: Segment): Head[] {
  const heads: Head[] = [];
  const within = messageAt(segment);
  segment.tokens.forEach((token, at) => {
    if (token.kind === 'name' ? at > 0 : token.kind !== 'word') return;
    const listed = verbsOfForm(token.lower);
    for (const verb of listed.length ? listed : unlistedVerbs(token.lower, at > within)) {
      const head = headAt(segment, at, verb, heads.at(-1) ?? null);
      if (!head || (!listed.length && isOfAnother(segment, head, heads.at(-1)))) continue;
      if (!isInside(segment, head, heads.at(-1))) heads.push(head);
      return;
    }
  });
  return heads;
}

/** A verb that no table has speaks only with a subject of its own or after "and", and not inside what another says. */
function isOfAnother({ tokens }: Segment, { at, isParticiple }: Head, previous?: Head): boolean {
  const before = tokens[at - 1]!;
  if (isParticiple) return previous?.opening === 'after';
  return (
    before.text === ',' ||
    (previous?.opening === 'after' && before.lower !== 'and') ||
    before.lower === 'who'
  );
}

/** After which token a sentence tells what stands in a message: "In the letter, ...", "..., in which"; beyond its end where it does not. */
function messageAt({ tokens }: Segment): number {
  if (/^(?:in|with|through)$/.test(tokens[0]?.lower ?? ''))
    for (let at = 1; at < Math.min(tokens.length, 6) && tokens[at]!.kind !== 'mark'; at += 1)
      if (isMessageNoun(tokens[at]!.lower)) return at;
  const which = tokens.findIndex(
    ({ lower }, at) =>
      /^(?:which|where)$/.test(lower) && /^(?:in|,)$/.test(tokens[at - 1]?.lower ?? ''),
  );
  const isOfMessage =
    which > 0 &&
    tokens.slice(Math.max(0, which - 5), which).some(({ lower }) => isMessageNoun(lower));
  return isOfMessage ? which : tokens.length;
}

/** After "said that A" a clause with its own subject belongs to A unless "and" or "while" joins it. */
function isInside({ tokens }: Segment, head: Head, previous: Head | undefined): boolean {
  if (!previous || previous.opening !== 'after' || previous.isParticiple || previous.isPostposed)
    return false;
  if (head.isParticiple || head.isPostposed) return false;
  const join = tokens.slice(head.clauseStart, head.clauseStart + 2).map(({ lower }) => lower);
  return (
    !join.some((word) => /^(?:and|but|while|as|who)$/.test(word)) && head.at - head.clauseStart > 1
  );
}

function headAt(
  segment: Segment,
  at: number,
  verb: SpeechVerb,
  previous: Head | null,
): Head | null {
  const { tokens } = segment;
  const isParticiple = tokens[at]!.lower.endsWith('ing');
  const inverted = isParticiple ? null : invertedAt(segment, at, verb);
  const placed = inverted
    ? { subject: inverted, clauseStart: at - 1 }
    : ((isParticiple ? participleSubject : subjectOf)(
        segment,
        at,
        previous?.subject ?? null,
        previous?.opening === 'after' ? previous.at : null,
      ) ?? (isParticiple ? null : impersonal(segment, at)));
  if (!placed) return null;
  const frame = inverted
    ? { opening: 'after' as const, contentStart: at + 1, addressee: null }
    : frameAt(segment, at, verb);
  if (!frame) return null;
  const opensWithThat = tokens[frame.contentStart - 1]?.lower === 'that';
  if (isParticiple && at === 0 && frame.opening !== 'from' && !opensWithThat) return null;
  const next = tokens[frame.contentStart];
  return {
    verb,
    at,
    isParticiple,
    ...frame,
    ...placed,
    isPostposed:
      !!inverted ||
      (frame.opening === 'after' &&
        !isParticiple &&
        !opensWithThat &&
        (!next ||
          (next.kind === 'mark' && !/^["“:(]$/.test(next.text)) ||
          CIRCUMSTANCE.has(next.lower))),
  };
}

/** "A, said X"; of a verb that is seldom turned around nothing but a mark may follow its subject. */
function invertedAt(segment: Segment, at: number, verb: SpeechVerb): Subject | null {
  const subject = invertedSubject(segment, at);
  if (!subject || INVERTIBLE.has(verb.id)) return subject;
  if (!canEnd(verb)) return null;
  const end = subject.type === 'mention' ? subject.mention.last : at + 3;
  const isClosed = (segment.tokens[end]?.kind ?? 'mark') === 'mark';
  return isClosed && subject.type !== 'previous' ? subject : null;
}

/** Whether what a verb tells may stand before it. */
const canEnd = ({ frames }: SpeechVerb): boolean =>
  frames.some(
    ({ opening, options }) =>
      opening === 'after' && options.some(([word]) => word === undefined || word === ','),
  );

/** The frame of a verb that fits what follows it, with the place after the words of the frame. */
function frameAt(
  segment: Segment,
  at: number,
  verb: SpeechVerb,
): Pick<Head, 'opening' | 'contentStart' | 'addressee'> | null {
  const past = pastCircumstance(segment, at + 1);
  for (const { options, opening } of verb.frames)
    for (const words of options) {
      const isNear = !past || !words.length || MARKS.has(words[0]!);
      const fit = fitsAt(segment, at + 1, words) ?? (isNear ? null : fitsAt(segment, past, words));
      if (!fit) continue;
      const contentStart =
        opening === 'from' ? at : opening === 'after' ? afterThat(segment, fit.place) : fit.place;
      const addressee = fit.addressee ?? (opening === 'from' ? objectAt(segment, at + 1) : null);
      return { opening, addressee, contentStart };
    }
  return null;
}

/** Past "in his cable" and ", during the call," between a verb and what it governs; null where nothing stands between. */
function pastCircumstance({ tokens }: Segment, at: number): number | null {
  const isOpen = tokens[at]?.text === ',';
  const from = isOpen ? at + 1 : at;
  if (!/^(?:in|during|on|over|by|through|via|at)$/.test(tokens[from]?.lower ?? '')) return null;
  for (let place = from + 1; place < from + LONGEST_CIRCUMSTANCE && tokens[place]; place += 1) {
    if (tokens[place]!.text === ',') return isOpen ? place + 1 : null;
    if (!isOpen && isMessageNoun(tokens[place]!.lower)) return place + 1;
  }
  return null;
}

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
  for (const word of words) {
    const token = tokens[place];
    if (word.startsWith('#')) {
      const end =
        afterNoun(segment, place, word.slice(1)) ??
        afterNoun(segment, afterPerson(segment, place) ?? tokens.length, word.slice(1));
      if (end === null) return null;
      place = end;
    } else if (word === 'P') {
      const end = afterPerson(segment, place);
      if (end === null) return null;
      addressee = segment.mentions.find(({ first, last }) => first >= place && last <= end) ?? null;
      place = end;
    } else if (word === 'X') {
      const end = addresseeEnd(segment, place);
      if (end === null) return null;
      addressee = segment.mentions.find(({ first, last }) => first >= place && last <= end) ?? null;
      place = end;
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

/** Whom a verb governs: "wished X", "praised the President". */
function objectAt(segment: Segment, at: number): DocumentMention | null {
  const end = /^(?:he|she|it|they|his|their)$/.test(segment.tokens[at]?.lower ?? '')
    ? null
    : afterPerson(segment, at);
  return segment.mentions.find(({ first, last }) => first >= at && last === end) ?? null;
}

/** Past somebody whom the sentence names, or a pronoun, also after "to"; null where neither stands there. */
function afterPerson({ tokens, mentions }: Segment, at: number): number | null {
  const from = tokens[at]?.lower === 'to' ? at + 1 : at;
  const lead = /^(?:the|his|her|their|both|then|mr|mrs|ms)$/;
  for (let first = from; first < from + 3; first += 1) {
    const mention = mentions.find((one) => one.first === first);
    if (mention) return mention.last;
    if (!lead.test(tokens[first]?.lower ?? '')) break;
  }
  return /^(?:him|her|them|us|me|both|it|you)$/.test(tokens[from]?.lower ?? '') ? from + 1 : null;
}

/** Past "that", also past a circumstance before it: "noted, in his message, that", "wrote on Monday that". */
function afterThat({ tokens }: Segment, at: number): number {
  if (tokens[at]?.lower === 'that') return at + 1;
  const isOpen = tokens[at]?.text === ',' || CIRCUMSTANCE.has(tokens[at]?.lower ?? '');
  if (!isOpen) return at;
  const that = tokens.findIndex(({ lower }, place) => place > at && lower === 'that');
  if (that < 0 || that - at > 10) return at;
  const commas = tokens.slice(at, that).filter(({ text }) => text === ',').length;
  const isBracketed =
    tokens[at]?.text === ',' ? commas === 2 && tokens[that - 1]?.text === ',' : commas === 0;
  return isBracketed ? that + 1 : at;
}

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
  // "Proud, she tells X, that": what is told goes on after the clause.
  const isAside = PRONOUNS.has(tokens[at - 2]?.lower ?? '') && tokens[at - 3]?.text === ',';
  if (isAside && tokens[end]?.text === ',') return end;
  for (let place = end; place < Math.min(end + 14, tokens.length); place += 1) {
    if (/^(?:that|how)$/.test(tokens[place]!.lower)) return place;
    if (place === end && /^(?:for|of|to)$/.test(tokens[place]!.lower)) return end;
  }
  return end;
}
