import { eachOf } from './clauses/antecedents.js';
import { ownBefore } from './clauses/joint-owners.js';
import type { CodedSentence } from './coded.js';
import type { Group } from './groups.js';
import {
  BE,
  DETERMINERS,
  HAVE,
  nounOf,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
  verbOf,
} from './lexemes.js';
import { beforeAside } from './clauses/before-asides.js';
import { listedBehind } from './clauses/listed-behind.js';
import { writtenIn } from './clauses/written-in.js';
import { causeBefore } from './clauses/causes.js';
import { isObject, isPassedOver } from './clauses/passed-over.js';
import { ownerBefore } from './clauses/owner-words.js';
import { areMany, beforeVerb, lowerAt, voiceAt, type Symbols } from './clauses/voices.js';

/** How far from its verb a party may stand, in symbols. */
export const REACH = 45;

/** Transitive verbs outside the genre, after which a party is an object. */
const TAKES_OBJECT =
  /^(?:met|told|beat|won|made|left|saw|took|became|meet|meets|succeeds|defeats|welcomes|visits|visit|sees|tells|asks|urges|calls|became|becomes|joins|lost|helps|help|chose|knew|knows|elects|names|hosts|host|represents|leads|leading|quoted|quotes|cites)$/;

/** "Described B", "praised B": of whom something is said, and not ", said B". */
const SPEAKS_OF =
  /^(?:(?:describ|prais|laud|hail|salut|commend|welcom|remember|evok|lament|deplor|acknowledg)(?:e|es|ed|s)?)$/;

/** What may stand between a preposition or verb and its party. */
const LEADS_IN =
  /^(?:the|an?|both|all|each|his|her|their|its|new|newly|then|outgoing|incoming|re-elected|elected|not)$/;

/** Whether a group is governed by a preposition or a verb before it, so that it is no subject. */
export function isGoverned(symbols: Symbols, at: number): boolean {
  let place = at - 1;
  while (place >= 0 && LEADS_IN.test(lowerAt(symbols, place))) place -= 1;
  if (place < 0) return false;
  const { lower, group } = symbols[place]!;
  if (group) return false;
  if (lower === "'s") return isOwnedInGovernment(symbols, at, place);
  if (PREPOSITIONS.has(lower) || lower === 'than') return true;
  if (lower === 'and' || lower === ',' || lower === 'that' || lower === ':') return false;
  const verb = verbOf(lower);
  if (verb) {
    if (verb.verb === 'say' && SPEAKS_OF.test(lower)) return lowerAt(symbols, place - 1) !== ',';
    if (verb.verb === 'say' || verb.verb === 'write' || verb.verb === 'post' || verb.verb === 'do')
      return false;
    return voiceAt(symbols, place) !== null || !nounOf(lower);
  }
  if (BE.has(lower) || (HAVE.has(lower) && isHad(symbols, place, at))) return true;
  return (
    TAKES_OBJECT.test(lower) ||
    (/(?:ed|ing)$/.test(lower) &&
      lower.length > 4 &&
      !nounOf(lower) &&
      !DETERMINERS.has(lowerAt(symbols, place - 1)))
  );
}

/**
 * "By the opposition's A", not "the opposition's A phoned": whoever is told as of a body, city or land that is no party here stands where
 * that stands. So does a body that is told as of a state.
 */
function isOwnedInGovernment(symbols: Symbols, party: number, mark: number): boolean {
  if (mark !== party - 1) return true;
  if (!symbols[party]!.group?.official)
    return symbols[mark - 1]?.group?.official !== false || isGoverned(symbols, mark - 1);
  const owner = ownerBefore(symbols, mark);
  return owner === mark || isGoverned(symbols, owner);
}

/** "Had B on the line", not "so has A", "nor had A", "has A offer B": whether a party is what somebody has. */
const isHad = (symbols: Symbols, have: number, party: number): boolean =>
  have > 0 &&
  !/^(?:so|nor|neither|as|than|only|never|,)$/.test(lowerAt(symbols, have - 1)) &&
  verbOf(lowerAt(symbols, party + 1))?.base !== true;

/** Whom a sentence is about: the first party that nothing governs. */
export const firstSubject = ({ symbols }: Pick<CodedSentence, 'symbols'>): Group | null =>
  symbols.find(
    ({ group }, at) =>
      group?.official &&
      !isGoverned(symbols, at) &&
      // "A's successor, B, wrote".
      !(isPossessor(symbols, at) && symbols[at + 2]?.group?.official),
  )?.group ?? null;

export interface Subject {
  group: Group | null;
  /** It is "the message", whose sender is told elsewhere. */
  isMessage: boolean;
  at: number;
}

const NO_SUBJECT: Subject = { group: null, isMessage: false, at: -1 };

export const isPossessor = (symbols: Symbols, at: number) =>
  lowerAt(symbols, at + 1) === "'s" || lowerAt(symbols, at + 1) === "'";

/** Who does what a verb tells: the nearest party to its left that nothing governs, across asides and other verbs. */
export function subjectOf(symbols: Symbols, verb: number): Subject {
  const told = writtenIn(symbols, verb) ?? listedBehind(symbols, verb) ?? eachOf(symbols, verb);
  if (told) return { ...told, isMessage: false };
  const edge = beforeVerb(symbols, verb);
  const infinitive = lowerAt(symbols, edge) === 'to';
  const head = beforeAside(symbols, edge);
  const own = symbols[head];
  const causes = infinitive ? -1 : causeBefore(symbols, verb);
  const causer = causes > 0 ? subjectOf(symbols, causes) : NO_SUBJECT;
  if (causer.group?.official) return causer;
  const gerund = verbOf(lowerAt(symbols, verb))?.gerund === true;
  if (own && !own.group && !infinitive && !gerund && /^\p{L}/u.test(own.lower)) {
    const foreign = foreignSubject(symbols, head);
    if (foreign) return foreign;
  }
  let owner: Subject | null = null;
  let state: Subject | null = null;
  const saysMore =
    lowerAt(symbols, edge) === 'and' && verbOf(lowerAt(symbols, verb))?.verb === 'say';
  const goesOn = lowerAt(symbols, edge) === 'and' && lowerAt(symbols, edge - 1) === ',';
  let comma = lowerAt(symbols, edge) === ',' || lowerAt(symbols, edge) === 'and';
  for (let at = edge; at >= 0 && at > verb - REACH; at -= 1) {
    const { lower, group } = symbols[at]!;
    if (lower === ';' || opensContrast(symbols, at)) break;
    if (lower === ':' && at < edge) break;
    if (group) {
      if (isPossessor(symbols, at)) {
        const head = messageAfter(symbols, at + 2);
        if (head >= 0 && head < verb) owner ??= { group, isMessage: false, at };
        continue;
      }
      if (isPassedOver(symbols, at, group, { saysMore, goesOn, comma })) continue;
      // "A congratulated the head and people of Kandia, and invited B": who did the first goes on.
      if (goesOn && !group.official && isObject(symbols, at)) {
        state ??= { group, isMessage: false, at };
        continue;
      }
      // "Since A had rung": what governs a party elsewhere opens a clause where its verb follows.
      const isLast = at === edge || (at === edge - 1 && lowerAt(symbols, edge) === ',');
      const opens =
        isLast &&
        !gerund &&
        OPENS_TIME.test(lowerAt(symbols, at - 1)) &&
        !(comma && endsRelative(symbols, at - 1));
      if (opens || !isGoverned(symbols, at))
        return apposed(symbols, at) ?? { group, isMessage: false, at };
      continue;
    }
    if (lower === ',') comma = true;
    if (lower === 'who' || (lower === 'which' && !comma)) {
      const before = lowerAt(symbols, at - 1) === ',' ? at - 2 : at - 1;
      const antecedent = symbols[before];
      if (antecedent?.group && !(comma && at < edge - 1 && isGoverned(symbols, before)))
        return { group: antecedent.group, isMessage: false, at: before };
      if (at === edge && before === at - 1 && areMany(symbols, before))
        return { ...NO_SUBJECT, at: before };
    }
  }
  return owner ?? state ?? NO_SUBJECT;
}

/** "A, who rang before B, thanked": the time ends what is told of A, and no clause begins with B. */
function endsRelative(symbols: Symbols, end: number): boolean {
  const who = symbols.findLastIndex(({ lower }, at) => at < end && lower === 'who');
  const told = who < 0 ? [] : symbols.slice(who + 1, end);
  return (
    told.some(({ lower }) => verbOf(lower)?.finite) &&
    told.every(({ group, lower }) => !group && lower !== ',')
  );
}

const OPENS_TIME = /^(?:since|after|before|until|as)$/;

/** "A wrote, while a cable from Kand came": another clause with a subject of its own. */
const opensContrast = (symbols: Symbols, at: number) =>
  /^(?:while|whereas)$/.test(lowerAt(symbols, at)) &&
  DETERMINERS.has(lowerAt(symbols, at + 1)) &&
  !symbols[at + 2]?.group;

/** "King A, the Supreme Commander of the B Forces, has": a body in an aside is not who acts. */
function apposed(symbols: Symbols, body: number): Subject | null {
  if (symbols[body]!.group!.official) return null;
  for (let at = body - 1; at > 0 && at > body - 6; at -= 1) {
    if (lowerAt(symbols, at) !== ',') continue;
    const before = symbols[at - 1]!.group;
    return before?.official && !isGoverned(symbols, at - 1)
      ? { group: before, isMessage: false, at: at - 1 }
      : null;
  }
  return null;
}

/** The place of a message noun within a few words, no party between. */
function messageAfter(symbols: Symbols, from: number): number {
  for (let at = from; at < from + 5 && at < symbols.length; at += 1) {
    if (symbols[at]!.group || symbols[at]!.lower === ',') return -1;
    if (nounOf(symbols[at]!.lower)) return at;
  }
  return -1;
}

/** "A's telephone rang": somebody calls him. */
export const RINGS = /^(?:tele)?phone$/;

/** "The crowd congratulated B", "the message thanked B": a subject that is no party. */
function foreignSubject(symbols: Symbols, edge: number): Subject | null {
  const head = lowerAt(symbols, edge);
  if (RELATIVES.has(head) || head === 'and' || SUBORDINATORS.has(head) || PREPOSITIONS.has(head))
    return null;
  // "A marked it by a message": what A marked.
  if (head === 'it') return isGoverned(symbols, edge) ? null : { ...NO_SUBJECT, isMessage: true };
  for (let at = edge; at >= 0 && at > edge - 7; at -= 1) {
    const { lower, group } = symbols[at]!;
    if (group) return null;
    if (PREPOSITIONS.has(lower)) return null;
    if (lower === "'s") return nounOf(head) && !RINGS.test(head) ? null : { ...NO_SUBJECT, at };
    if (verbOf(lower) && at < edge && voiceAt(symbols, at)) return null;
    if (DETERMINERS.has(lower) || at === 0) {
      const before = lowerAt(symbols, at - 1);
      if (PREPOSITIONS.has(before) || symbols[at - 1]?.group) return null;
      if (verbOf(before)) return null;
      if (nounOf(head) === 'message') return { ...NO_SUBJECT, isMessage: true };
      return DETERMINERS.has(lower) && at < edge ? { ...NO_SUBJECT, at } : null;
    }
    if (lower === ',') return null;
  }
  return null;
}

/** The party after the clause that does what a fronted phrase tells: "Congratulating A, B said". */
export function laterSubject(symbols: Symbols, from: number): Group | null {
  for (let at = from; at < symbols.length && at < from + REACH; at += 1) {
    const { lower, group } = symbols[at]!;
    if (lower === ';') return null;
    if (!group || isPossessor(symbols, at) || isGoverned(symbols, at)) continue;
    const before = lowerAt(symbols, at - 1);
    if (before === ',' || symbols[at - 1]?.group || before === 'the' || verbOf(before))
      return group;
  }
  return null;
}

/** Whose a noun is: "A's message", "his message" (null group). */
export function possessorOf(
  symbols: Symbols,
  noun: number,
): { group: Group | null; own: boolean; first: number } {
  let at = noun - 1;
  for (; at >= 0 && at > noun - 7; at -= 1) {
    const { lower, group } = symbols[at]!;
    if (lower === "'s" || lower === "'") {
      const owner = symbols[at - 1]?.group ?? null;
      const joint = ownBefore(symbols, at - 1);
      if (joint >= 0) return { group: null, own: true, first: joint };
      return { group: owner, own: false, first: at - 1 };
    }
    if (lower === 'whose') {
      const before = lowerAt(symbols, at - 1) === ',' ? at - 2 : at - 1;
      return { group: symbols[before]?.group ?? null, own: false, first: at };
    }
    if (/^(?:his|her|their|its|my)$/.test(lower)) return { group: null, own: true, first: at };
    if (DETERMINERS.has(lower)) return { group: null, own: false, first: at };
    if (group || PREPOSITIONS.has(lower) || lower === ',' || BE.has(lower) || HAVE.has(lower))
      break;
    const verb = verbOf(lower);
    if (
      verb &&
      !nounOf(lower) &&
      (verb.finite || verb.gerund) &&
      !(verb.verb === 'congratulate' && verb.gerund)
    )
      break;
  }
  return { group: null, own: false, first: at + 1 };
}
