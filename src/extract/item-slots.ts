import { isPossessor, subjectOf } from './clauses.js';
import type { CodedSentence } from './coded.js';
import { complementsOf } from './clauses/complements.js';
import type { Group } from './groups.js';
import { BE, HAVE, nounOf, PREPOSITIONS, RELATIVES, verbOf, type VerbClass } from './lexemes.js';
import { isAnother, ONE_OF_THEM } from './offices/stand-ins.js';
import { isSignedByAnother } from './clauses/signed-by.js';
import { beforeVerb, isAdverb, lowerAt, voiceAt, type Symbols } from './clauses/voices.js';

/** Verbs whose subject is the message. */
export const MOVES: ReadonlySet<VerbClass> = new Set<VerbClass>(['come', 'go', 'follow']);

/** "A message was sent", "the letter handed to B": the noun before a passive, or "was sent a message". */
export function itemBefore(symbols: Symbols, verb: number, after: number): number {
  if (ONE_OF_THEM.has(lowerAt(symbols, verb - 1))) return verb - 1;
  if (ONE_OF_THEM.has(lowerAt(symbols, verb + 1)) && lowerAt(symbols, verb + 2) === 'from')
    return verb + 1;
  // "An identical one is addressed to B".
  const passive = BE.has(lowerAt(symbols, verb - 1)) ? verb - 2 : -1;
  if (lowerAt(symbols, passive) === 'one' && isAnother(symbols, passive)) return passive;
  const doer = beforeVerb(symbols, verb);
  // "He said with gratitude that A had come": it is A who came.
  if (
    MOVES.has(verbOf(lowerAt(symbols, verb))?.verb ?? 'say') &&
    symbols[doer]?.group &&
    lowerAt(symbols, doer - 1) === 'that'
  )
    return after;
  for (let at = verb - 1; at >= 0 && at > verb - 24; at -= 1) {
    if (symbols[at]!.lower === ';') break;
    if (nounOf(symbols[at]!.lower)) return at;
  }
  // "It was signed by A".
  if (after < 0 && /^(?:it|they)$/.test(lowerAt(symbols, 0)) && verb < 4) return 0;
  const behind = verb === 0 ? itemBehind(symbols) : -1;
  return behind >= 0 ? behind : after;
}

/** "Addressed to B, it calls", "signed by A, the letter asks": the message of which a clause without a subject is told; -1 without one. */
function itemBehind(symbols: Symbols): number {
  const comma = symbols.findIndex(({ lower }) => lower === ',');
  if (comma < 0 || comma > FAR) return -1;
  const subject = /^(?:the|this|his|her)$/.test(lowerAt(symbols, comma + 1))
    ? comma + 2
    : comma + 1;
  const word = lowerAt(symbols, subject);
  const isMessage = word === 'it' ? subject === comma + 1 : nounOf(word) === 'message';
  return isMessage ? subject : -1;
}

/** "The message which A sent", "in letters exchanged": the noun before the relative. */
export function relativeItem(symbols: Symbols, verb: number): number {
  if (nounOf(lowerAt(symbols, verb - 1)) === 'message') return verb - 1;
  // "A had it delivered to B".
  if (
    /^(?:it|them)$/.test(lowerAt(symbols, verb - 1)) &&
    HAVE.has(lowerAt(symbols, verb - 2)) &&
    verbOf(lowerAt(symbols, verb))?.participle
  )
    return verb - 1;
  // "The cable A addressed to B".
  const before = nounOf(lowerAt(symbols, verb - 2));
  if (symbols[verb - 1]?.group && (before === 'message' || before === 'act')) return verb - 2;
  for (let at = verb - 1; at > 1 && at > verb - 6; at -= 1) {
    if (!/^(?:which|that)$/.test(symbols[at]!.lower)) continue;
    for (let noun = at - 1; noun >= 0 && noun > at - LONGEST_ITEM; noun -= 1) {
      const { lower } = symbols[noun]!;
      if (/^(?:message|act|invitation)$/.test(nounOf(lower) ?? '')) return noun;
      const verb = verbOf(lower);
      if (verb?.finite && !verb.base) break;
    }
  }
  return -1;
}

/** Words of "the invitation to the summit in Marrow" before "which". */
const LONGEST_ITEM = 9;

/** Words over which the clause about a message may begin. */
const FAR = 12;

/**
 * "The letter of condolence in which A asked", "a call came from Marrow, where A asked": who speaks in a message; with `sent` also "the
 * letter that A sent".
 */
export function authorOf(symbols: Symbols, item: number, sent = false): Group | null {
  for (let at = item + 1; at < symbols.length && at < item + FAR; at += 1) {
    const { lower, group } = symbols[at]!;
    if (lower === ';' || lower === '.') return null;
    if (group) continue;
    if (lower === 'where' && isOfPlace(symbols, at)) return subjectBehind(symbols, at + 1);
    if (lower === 'wherein' || (lower === 'which' && IN.has(lowerAt(symbols, at - 1))))
      return subjectBehind(symbols, at + 1);
    if (lower === 'which' || lower === 'that')
      return sent && isJustBehind(symbols, item, at) ? (symbols[at + 1]?.group ?? null) : null;
    const form = verbOf(lower);
    if (form?.finite && !MOVES.has(form.verb) && voiceAt(symbols, at)) return null;
  }
  return null;
}

/** "A call from Marrow, where A": the place that a message comes from. */
const isOfPlace = (symbols: Symbols, where: number): boolean =>
  lowerAt(symbols, where - 1) === ',' &&
  [3, 4].some((back) => lowerAt(symbols, where - back) === 'from') &&
  symbols[where - 2]!.group === null;

/** "The letter that", "the letter of congratulation that". */
const isJustBehind = (symbols: Symbols, item: number, at: number) =>
  at === item + 1 ||
  (at === item + 3 && lowerAt(symbols, item + 1) === 'of' && nounOf(lowerAt(symbols, item + 2)));

const IN = new Set(['in', 'by', 'through', 'with']);
const GETS: ReadonlySet<VerbClass> = new Set<VerbClass>(['receive', 'hear', 'take']);

/** Who acts in the clause that a relative opens; null where the clause tells what befell him. */
function subjectBehind(symbols: Symbols, from: number): Group | null {
  const at = lowerAt(symbols, from) === 'the' ? from + 1 : from;
  const group = symbols[at]?.group;
  if (!group || isPossessor(symbols, at)) return null;
  for (let place = at + 1; place < symbols.length && place < at + 4; place += 1) {
    const form = verbOf(lowerAt(symbols, place));
    const voice = form ? voiceAt(symbols, place) : null;
    if (form && voice) return voice === 'passive' || GETS.has(form.verb) ? null : group;
    if (BE.has(lowerAt(symbols, place)) || isAdverb(lowerAt(symbols, place))) continue;
    break;
  }
  return group;
}

/** "A had a letter for B", "A turned to B with a letter": whoever acts where the message goes with a verb outside the genre. */
export function doerOf(symbols: Symbols, first: number): Group | null {
  const place = doerAt(symbols, first);
  return place < 0 ? null : symbols[place]!.group;
}

/** "A turned to B with a letter", "A surprised B with a card": whom the doer deals with. */
export function approachedBy(symbols: Symbols, first: number): Group | null {
  const doer = doerAt(symbols, first);
  if (doer < 0 || lowerAt(symbols, first - 1) !== 'with') return null;
  for (let at = first - 2; at > doer; at -= 1) {
    const { group } = symbols[at]!;
    if (group && !isPossessor(symbols, at)) return group.official ? group : null;
  }
  return null;
}

function doerAt(symbols: Symbols, first: number): number {
  const link = lowerAt(symbols, first - 1);
  if (PREPOSITIONS.has(link) && link !== 'with') return -1;
  const { group, at } = subjectOf(symbols, first);
  if (!group?.official || at < 0 || at === first - 1) return -1;
  if (isSignedByAnother(symbols, first, group)) return -1;
  // "A prayed for the dead and had a telegram sent to B": what he did before is another matter.
  const and = symbols.findLastIndex(({ lower }, place) => place < first && lower === 'and');
  const isCausing = and > at && /^(?:had|has|have|ordered)$/.test(lowerAt(symbols, and + 1));
  for (let place = isCausing ? and + 1 : at + 1; place < first; place += 1) {
    const word = lowerAt(symbols, place);
    if (symbols[place]!.group && link !== 'with') return -1;
    if (NO_DOING.test(word) || (verbOf(word) && voiceAt(symbols, place))) return -1;
  }
  return at;
}

/** What one does with another's message, and what is not done. */
const NO_DOING =
  /^(?:read|reads|saw|sees|opened|opens|found|finds|kept|keeps|quoted|quotes|mentioned|showed|shows|met|meets|not|no|never|without|who|which|that|will|would|is|was|are|were|and)$/;

const QUOTES: ReadonlySet<VerbClass> = new Set<VerbClass>(['say', 'write', 'post', 'tell']);

/** "'Congratulations to B,' wrote A", "'I congratulate B,' A said": who is quoted with the words before. */
export function quoterOf(symbols: Symbols, from: number): Group | null {
  let at = from + 1;
  while (at < symbols.length && at < from + FAR && !symbols[at]!.group) at += 1;
  if (lowerAt(symbols, at + 1) !== ',') return null;
  const next = at + 2;
  const quotes = (place: number) => {
    const form = verbOf(lowerAt(symbols, place));
    return form !== undefined && QUOTES.has(form.verb) && form.finite;
  };
  if (quotes(next))
    return symbols[lowerAt(symbols, next + 1) === 'the' ? next + 2 : next + 1]?.group ?? null;
  const { group } = symbols[next] ?? { group: null };
  const asides = lowerAt(symbols, next + 1) === ',' ? next + 2 : next + 1;
  return group && (quotes(asides) || isQuotedAsSaying(symbols, asides)) ? group : null;
}

/** "A was cited by his office as saying". */
const isQuotedAsSaying = (symbols: Symbols, at: number) =>
  /^(?:is|was)$/.test(lowerAt(symbols, at)) &&
  /^(?:cited|quoted)$/.test(lowerAt(symbols, at + 1)) &&
  symbols
    .slice(at + 2, at + FAR)
    .some(
      ({ lower }, place, behind) =>
        lower === 'as' && /^(?:saying|writing)$/.test(behind[place + 1]?.lower ?? ''),
    );

/** Words between two verbs of one subject. */
const ONE_CLAUSE = 20;

const CONVERSES: ReadonlySet<VerbClass> = new Set<VerbClass>([
  'speak',
  'phone',
  'call',
  'contact',
  'congratulate',
  'thank',
]);

/** "A spoke to B and offered his condolences", "A spoke to B, conveyed his sympathy and": whom the verb before the link is about. */
export function sharedObject(symbols: Symbols, verb: number): Group | null {
  const link = lowerAt(symbols, beforeVerb(symbols, verb));
  if (link !== 'and' && !(link === ',' && verbOf(lowerAt(symbols, verb))?.finite)) return null;
  for (let at = verb - 2; at >= 0 && at > verb - ONE_CLAUSE; at -= 1) {
    const { lower } = symbols[at]!;
    if (lower === ';' || (link === ',' && RELATIVES.has(lower))) return null;
    const verb = verbOf(lower)?.verb;
    if (!verb || voiceAt(symbols, at) !== 'active') continue;
    if (!CONVERSES.has(verb)) return null;
    const { object, prepositions } = complementsOf(symbols, at);
    const group = object ?? prepositions['to'] ?? prepositions['with'] ?? null;
    return group?.official ? group : null;
  }
  return null;
}

/** "B found a letter from A", "B was the recipient of a letter from A", "B and C were the recipients": whoever has the noun and neither sends nor tells of it. */
export function holderOf(
  { symbols }: CodedSentence,
  first: number,
  author: Group | null,
): Group | null {
  const link = symbols[first - 1]?.lower ?? '';
  const isReceived =
    (link === 'of' && RECIPIENT.test(symbols[first - 2]?.lower ?? '')) ||
    (link === 'with' && isHonoured(symbols, first - 1));
  if (PREPOSITIONS.has(link) && !isReceived) return null;
  const { group, at } = subjectOf(symbols, first);
  if (!group?.official || at < 0) return null;
  // "A recorded a message in which she wished B wisdom": it is A's own.
  if (author?.members.every((member) => group.members.includes(member))) return null;
  // "The envoy left a letter from A with B": B has it.
  const left = symbols.findIndex(
    ({ lower }, place) => place > at && place < first && LEFT.test(lower),
  );
  if (left >= 0) return leftWith(symbols, first);
  if (link === 'with') return group;
  for (let place = at + 1; place < first; place += 1) {
    const { lower } = symbols[place]!;
    if (lower === ',' && place === at + 1) continue;
    if (lower === ',' || symbols[place]!.group || RELATIVES.has(lower)) return null;
    const verb = verbOf(lower)?.verb;
    if (verb && verb !== 'receive' && verb !== 'take') return null;
  }
  return group;
}

const LEFT = /^(?:left|leaves|lodged|deposited)$/;

/** Whoever stands behind "with" after a message, before another clause. */
function leftWith(symbols: Symbols, first: number): Group | null {
  for (let at = first + 1; at < symbols.length && at < first + ONE_CLAUSE; at += 1) {
    const { lower } = symbols[at]!;
    if (lower === ';' || RELATIVES.has(lower)) return null;
    if (lower !== 'with') continue;
    const { group } = symbols[lowerAt(symbols, at + 1) === 'the' ? at + 2 : at + 1] ?? {};
    return group?.official ? group : null;
  }
  return null;
}

const RECIPIENT = /^(?:recipients?|addressees?|receipt)$/;

const HONOURED =
  /^(?:remembered|honou?red|greeted|surprised|favou?red|comforted|cheered|saluted|congratulated|delighted)$/;

/** "B was remembered from Marrow , with a letter in which A": whether a message is what somebody is honoured with. */
function isHonoured(symbols: Symbols, link: number): boolean {
  for (let at = link - 1; at > 0 && at > link - LONGEST_HONOUR; at -= 1)
    if (HONOURED.test(lowerAt(symbols, at))) return BE.has(lowerAt(symbols, at - 1));
  return false;
}
/** Words of "remembered by telephone from Marrow". */
const LONGEST_HONOUR = 7;
