import { isGoverned, isPossessor } from '../clauses.js';
import type { CodedSentence } from '../coded.js';
import { complementsOf } from '../clauses/complements.js';
import { ownWishesAt } from './own-wishes.js';
import { listedIn, opensItem } from './listed-senders.js';
import { BE, nounOf, RELATIVES, SUBORDINATORS, verbOf, type VerbClass } from '../lexemes.js';
import { lowerAt, voiceAt, type Symbols } from '../clauses/voices.js';

/** Where a party stands that takes part in what an article tells of one and many, and how much that says. */
export const POSITIONS = {
  /** A member of a list that an introducing clause opens. */
  item: 4,
  /** "A: ...", "Kand: President A ...", a line of its own above a quotation. */
  label: 3,
  /** "Among those who wrote were A and B". */
  member: 3,
  /** "A, B, C" where A takes part. */
  conjunct: 3,
  /** "A's letter", "that of A". */
  owner: 3,
  /** "A put his congratulations into a letter". */
  own: 3,
  /** "The message to B", "B was wished". */
  addressee: 3,
  /** "B got his copy", "left a letter with B". */
  receiver: 3,
  /** "A recalled ...", "..., A wrote". */
  speaker: 2,
  /** First in a sentence that tells of a message. */
  told: 1,
  /** First beside one who writes to many, and doing nothing. */
  meant: 1,
} as const;

export type Position = keyof typeof POSITIONS;

/** A place in a sentence's symbols whose party takes part, and the word that tells so. */
export interface Part {
  at: number;
  position: Position;
  trigger: number;
}

/** Verbs of saying, writing, calling, posting, wishing. */
const SPEAKS: ReadonlySet<VerbClass> = new Set<VerbClass>([
  'say',
  'write',
  'send',
  'call',
  'post',
  'tell',
  'assure',
  'wish',
  'congratulate',
  'condole',
  'mourn',
  'thank',
  'phone',
  'speak',
  'cable',
  'join',
  'follow',
]);
const OPENS_QUOTATION = /^["“„«'‘]$/;
/** Between a party and its verb. */
export const FAR = 14;

/** The parts that are taken in one sentence by those who write to a hub; `below` are the first words of the sentence after it, where that stands in a line of its own. */
export function senderParts(
  sentence: CodedSentence,
  quotes: (at: number) => boolean,
  below: string | null,
  hub: readonly number[],
): Part[] {
  const { symbols } = sentence;
  const parts: Part[] = [];
  const named = listedIn(sentence, hub);
  const underState = officerUnderState(symbols);
  symbols.forEach(({ group }, at) => {
    if (!group || (underState >= 0 && at < underState && !group.official)) return;
    if (group === named || (group.official && opensItem(symbols, at, parts)))
      parts.push({ at, position: 'member', trigger: at });
    else if (at === underState || isLabel(symbols, at, below))
      parts.push({ at, position: 'label', trigger: at });
    else if (owns(symbols, at) >= 0)
      parts.push({ at, position: 'owner', trigger: owns(symbols, at) });
    else if (isPossessor(symbols, at)) return;
    else if (ownWishesAt(symbols, at) >= 0)
      parts.push({ at, position: 'own', trigger: ownWishesAt(symbols, at) });
    else {
      const verb = speaksAt(symbols, at, quotes);
      if (verb >= 0) parts.push({ at, position: 'speaker', trigger: verb });
      else if (continues(symbols, at, parts)) parts.push({ at, position: 'conjunct', trigger: at });
    }
  });
  return parts;
}

/** "A: ...", "- A, on X: ...", and a line of its own above a quotation. */
function isLabel(symbols: Symbols, at: number, below: string | null): boolean {
  const start = pastPlace(symbols, firstWord(symbols));
  if (at > start + 2) return false;
  const before = symbols.slice(start, at);
  if (
    !before.every(({ lower, group }) => !group && (/^[\p{L}.]+$/u.test(lower) || HOUR.test(lower)))
  )
    return false;
  let end = at + 1;
  while (end < symbols.length && end < at + 10 && lowerAt(symbols, end) !== ':') {
    if (
      symbols[end]!.group ||
      (end === at + 1 && !/^(?:,|on|in|via|by|\()$/.test(lowerAt(symbols, end)))
    )
      break;
    end += 1;
  }
  if (lowerAt(symbols, end) === ':') return true;
  return end === symbols.length && below !== null && OPENS_QUOTATION.test(below.charAt(0));
}

/** "From Taipei, President A: ...": the place behind where a line says to come from. */
function pastPlace(symbols: Symbols, start: number): number {
  if (!/^(?:from|in)$/.test(lowerAt(symbols, start))) return start;
  const comma = symbols.findIndex(({ lower }, at) => at > start && lower === ',');
  const isPlace = symbols.slice(start + 1, comma).every(({ group }) => !group?.official);
  return comma > start + 1 && comma < start + 4 && isPlace ? comma + 1 : start;
}

/** Before an entry of a page that grows. */
const HOUR = /^\d{1,2}(?:[:.h]\d{2})?$/;

/** "Kand: President A called it a loss": where the officer of the state that opens a line stands; -1 without one. */
function officerUnderState(symbols: Symbols): number {
  const start = firstWord(symbols);
  const state = symbols[start]?.group;
  if (!state || state.official) return -1;
  let colon = start + 1;
  while (colon < start + 4 && lowerAt(symbols, colon) !== ':') colon += 1;
  if (lowerAt(symbols, colon) !== ':') return -1;
  return symbols.findIndex(({ group }, place) => place > colon && group?.official);
}

/** The place after a bullet. */
const firstWord = (symbols: Symbols) => (/^[•*–—·▪◦●>-]$/.test(lowerAt(symbols, 0)) ? 1 : 0);

/** The place of the message that a party has: "A's letter", "that of A", "a letter from A"; -1 without one. */
function owns(symbols: Symbols, at: number): number {
  if (isPossessor(symbols, at)) {
    if (isBarePossessor(symbols, at)) return at + 1;
    for (let place = at + 2; place < at + 6 && place < symbols.length; place += 1) {
      if (symbols[place]!.group) return -1;
      const noun = nounOf(lowerAt(symbols, place));
      if (noun === 'message' || noun === 'act' || noun === 'call') return place;
      if (/^(?:words|tribute|post|statement)$/.test(lowerAt(symbols, place))) return place;
      if (/^[.,;:]$/.test(lowerAt(symbols, place)) || BE.has(lowerAt(symbols, place))) return -1;
    }
    return -1;
  }
  if (isSigned(symbols, at)) return at - 2;
  const of = lowerAt(symbols, at - 1) === 'the' ? at - 2 : at - 1;
  if (/^(?:of|from|by)$/.test(lowerAt(symbols, of)) && !verbOf(lowerAt(symbols, of - 1))) {
    if (/^(?:that|one|those|another|other|signature|name|hand|pen)$/.test(lowerAt(symbols, of - 1)))
      return of;
  }
  return -1;
}

/** "A's is in Latin", "A's came by sea", "in A's there is talk of": the message goes without saying. */
function isBarePossessor(symbols: Symbols, at: number): boolean {
  const next = lowerAt(symbols, at + 2);
  if (BE.has(next)) return !PARTICIPLE.test(lowerAt(symbols, at + 3));
  if (/^[.;,]$/.test(next) && BE.has(lowerAt(symbols, at - 1))) return true;
  return (
    /^(?:came|comes|arrived|arrives|followed|reads|runs|says|said|speaks|spoke|mentions|mentioned|recalls|recalled|went|there|he|she)$/.test(
      next,
    ) ||
    (next === '.' && verbOf(lowerAt(symbols, at - 1))?.verb === 'say')
  );
}
const PARTICIPLE = /(?:ed|ing)$/;

/** "Signed by A, it speaks of". */
const isSigned = (symbols: Symbols, at: number) =>
  lowerAt(symbols, at - 1) === 'by' && lowerAt(symbols, at - 2) === 'signed';

/** The place of the verb by which a party speaks, writes or calls; -1 without one. */
function speaksAt(symbols: Symbols, at: number, quotes: (at: number) => boolean): number {
  const before = verbOf(lowerAt(symbols, at - 1));
  if (before && (before.verb === 'say' || before.verb === 'write' || before.verb === 'post'))
    return at - 1;
  if (
    lowerAt(symbols, at - 1) === 'of' &&
    /^(?:view|words|opinion|eyes)$/.test(lowerAt(symbols, at - 2))
  )
    return at - 2;
  if (isGoverned(symbols, at)) return -1;
  if (quotes(at)) return at;
  let comma = false;
  for (let place = at + 1; place < symbols.length && place < at + FAR; place += 1) {
    const { lower, group } = symbols[place]!;
    if (lower === ';' || lower === ':' || lower === '.') return -1;
    if (lower === ',') comma = true;
    if (group?.official && !comma) return -1;
    if (!comma && (RELATIVES.has(lower) || SUBORDINATORS.has(lower))) return -1;
    if (!comma && (didSo(symbols, place) || choosesChannel(symbols, place))) return place;
    const verb = verbOf(lower);
    if (!verb || verb.gerund) continue;
    const voice =
      voiceAt(symbols, place) ??
      (comma && verb.finite && lowerAt(symbols, place - 1) === ',' ? 'active' : null);
    if (voice === 'active' && SPEAKS.has(verb.verb))
      return isToAnother(symbols, place) || (verb.verb === 'send' && !sendsWords(symbols, place))
        ? -1
        : place;
    if (voice === 'passive' && verb.verb === 'feel') return place;
    if (voice) return -1;
  }
  return -1;
}

/** "Chose the telephone", "took to X", "put his sympathy into a letter". */
const CHOOSES =
  /^(?:chose|chooses|preferred|prefers|opted|opts|used|uses|took|takes|turned|turns|resorted|resorts|reached|picked|put|puts|sat|left|leaves)$/;
const CHANNEL_WORD =
  /^(?:x|twitter|facebook|instagram|whatsapp|sms|video|clip|recording|tweet|network|networks|media|telephone|phone|receiver|letter|telegram|cable|pen|paper|post|message|card|note|telex|line|congratulations|condolences|sympathy|felicitations|wishes)$/;

function choosesChannel(symbols: Symbols, verb: number): boolean {
  if (!CHOOSES.test(lowerAt(symbols, verb))) return false;
  for (let at = verb + 1; at < symbols.length && at < verb + 7; at += 1) {
    const { lower, group } = symbols[at]!;
    if (group || /^[,.;:]$/.test(lower)) return false;
    if (CHANNEL_WORD.test(lower)) return true;
  }
  return false;
}

/** What "chose the telephone" is read as. */
const didSo = (symbols: Symbols, verb: number) =>
  lowerAt(symbols, verb) === 'did' && lowerAt(symbols, verb + 1) === 'so';

/** "Sent a letter", "offered help", not "sent nothing", "paid a visit", "addressed parliament". */
const sendsWords = (symbols: Symbols, verb: number) =>
  /^offer/.test(lowerAt(symbols, verb)) ||
  (/^address/.test(lowerAt(symbols, verb)) &&
    !symbols.slice(verb + 1, verb + 4).some(({ lower }) => AUDIENCE.has(lower))) ||
  symbols.slice(verb + 1, verb + 5).some(({ lower }) => /^statements?$/.test(lower)) ||
  complementsOf(symbols, verb).item >= 0;

/** Who or what is addressed in a speech. */
const AUDIENCE = new Set(
  'nation people parliament assembly congress senate council summit meeting conference session rally gathering crowd audience troops press reporters journalists party issue issues question problem'.split(
    ' ',
  ),
);

/** "Spoke with the envoy", "told the crowd", "said to reporters": to somebody who is no party. */
function isToAnother(symbols: Symbols, verb: number): boolean {
  const { strangers } = complementsOf(symbols, verb);
  if (/^point/.test(lowerAt(symbols, verb))) return false;
  return (
    strangers.has('to') || (strangers.has('with') && WITH.has(verbOf(lowerAt(symbols, verb))!.verb))
  );
}
const WITH: ReadonlySet<VerbClass> = new Set<VerbClass>(['speak', 'call', 'phone']);

/** "From A, B and C": one whom a comma or "and" joins to a party that takes part. */
export function continues(symbols: Symbols, at: number, parts: readonly Part[]): boolean {
  let place = at - 1;
  while (
    place > at - 5 &&
    /^(?:,|and|;|the|from|by|as|well|mr|mrs|ms|mr\.|ms\.|mrs\.)$/.test(lowerAt(symbols, place))
  )
    place -= 1;
  return place < at - 1 && parts.at(-1)?.at === place;
}

/** The first party of a sentence beside the hub, where nothing else tells what it does: "A preferred a telegram", "then came A"; null where it belongs to something else. */
export function firstPart({ symbols }: CodedSentence, hub: readonly number[]): Part | null {
  const at = symbols.findIndex(
    ({ group }) => group?.official && !group.members.some((one) => hub.includes(one)),
  );
  if (at < 0 || isPossessor(symbols, at)) return null;
  return { at, position: 'told', trigger: at };
}
