import { tellsSomebody } from './heard.js';
import { pastMannerAside } from './manner-asides.js';
import { addressedApart } from './addressed-apart.js';
import { agentAt, hadFrom, isOfPeople } from './agents.js';
import { isPossessor, REACH } from '../clauses.js';
import { COUNTERPARTS } from '../offices/counterparts.js';
import { followsGap, opensFront, opensItem, otherFrom } from './gapped.js';
import {
  ANOTHER,
  ATTACHED,
  LEADS_ON,
  LEARNED,
  MANNER,
  MEANS_TOLD,
  OPENS_CLAUSE,
  PASSED,
  PURPOSES,
  TOWARDS,
  WANDERS,
  holdsNoMessage,
} from './complement-words.js';
import { ending, govern, isJoined, KEPT, leave, LISTED, type Complements } from './governed.js';
import { isOfOthers } from './of-others.js';
import {
  commaBeforeName,
  isModifier,
  opensClause,
  leading,
  isNamedBehind,
  opensPurpose,
  startsClause,
  PRONOUNS,
  startsVerb,
} from './clause-openings.js';
import { listGoesOn, OBJECT, pastRelative } from './lists-going-on.js';
import { isAnother, isProItem } from '../offices/stand-ins.js';
import { isOwnPeer, isSomebody, OFFICES } from '../offices/unnamed-offices.js';
import { beforeVerb, isAdverb, lowerAt, voiceAt, type Symbols } from './voices.js';
import { ADDRESSES } from './written-in.js';
import { BE, DETERMINERS, HAVE, MODALS, nounOf, PREPOSITIONS, verbOf } from '../lexemes.js';

/** What a message does with what it tells of. */
const RECALLS =
  /^(?:recall(?:s|ed)|quote[sd]|cite[sd]|mention(?:s|ed)|affirm(?:s|ed)?|stress(?:es|ed)|underline[sd]|praise[sd]|evoke[sd])$/;

/** "Congratulated the publisher of the books in a post": the post is how, and not what. */
const BY_MEANS: ReadonlySet<string> = new Set(['in', 'by', 'through', 'via', 'over', 'on']);

/** Reads what a verb or noun governs to its right. */
export function complementsOf(symbols: Symbols, head: number, isNoun = false): Complements {
  const found: Complements = {
    object: null,
    prepositions: {},
    strangers: new Set(),
    counterparts: false,
    item: -1,
    eachOther: false,
    listed: [],
    end: symbols.length,
  };
  let preposition = '';
  let passed = '';
  let direct = !isNoun;
  /** Another phrase than "of ..." or "to ..." has been passed, so that "of A" belongs to that. */
  let wandered = false;
  /** What follows is what the object is about. */
  let isOfTopic = false;
  /** "Congratulated in writing the ministers": a phrase of manner stands before the object. */
  let deferred = false;
  /** "A letter for A and another for B". */
  let again = false;
  /** As what the last party is told. */
  let side = '';
  for (let at = head + 1; at < symbols.length && at < head + REACH; at += 1) {
    const { lower, group } = symbols[at]!;
    if (group) {
      if (found.item >= 0 && opensItem(symbols, at) >= 0) return ending(found, at, preposition);
      found.counterparts ||= group.counterparts;
      const opens =
        (OPENS_CLAUSE.test(lowerAt(symbols, at - 1)) || (!direct && !preposition)) &&
        !found.counterparts;
      if (opens && !isPossessor(symbols, at) && startsClause(symbols, at)) return ending(found, at);
      if (isPossessor(symbols, at)) direct = false;
      else if (direct && !preposition) {
        found.object ??= group;
        side = OBJECT;
        direct = false;
      } else if (preposition) {
        if (!(isNoun && wandered && ATTACHED.has(preposition)))
          govern(found, preposition, group, again || isJoined(symbols, at, preposition));
        side = preposition;
        wandered ||= WANDERS.has(preposition);
        preposition = '';
      } else if (found.counterparts) govern(found, 'to', group);
      else if (deferred && !isNoun) found.object ??= group;
      deferred = false;
      continue;
    }
    if (lower === ':' && isNamedBehind(symbols, at)) {
      // "From three colleagues: A, B and C".
      const open = preposition || [...found.strangers].find((one) => LISTED.has(one));
      if (open && LISTED.has(open)) {
        preposition = open;
        direct = false;
        continue;
      }
    }
    // "Get-well wishes to B: A, C and D".
    const named =
      isNoun && lower === ':' && found.prepositions['to'] ? symbols[at + 1]?.group : null;
    if (named?.official && /^[.;]?$/.test(lowerAt(symbols, at + 2))) {
      if (!found.prepositions['from']) govern(found, 'from', named);
      return ending(found, at, preposition);
    }
    // "Sent his regards, not to A but to B", "wrote as well, but to B", "to B and not to A".
    const apart = addressedApart(symbols, at);
    if (apart > at && (found.prepositions['to'] !== undefined) === (lower === 'and')) {
      leave(found, preposition);
      at = apart - 1;
      preposition = '';
      direct = false;
      continue;
    }
    // "From A, who will come; from B, who wrote; and from C".
    const listed = lower === ';' ? listGoesOn(symbols, at, found) : -1;
    if (listed > at) {
      leave(found, preposition);
      preposition = '';
      direct = false;
      at = listed - 1;
      continue;
    }
    if (lower === ';' || (lower === ':' && at > head + 1 && !preposition && !found.counterparts))
      return ending(found, at, preposition);
    if (lower === 'other' || lower === 'another') {
      const before = lowerAt(symbols, at - 1);
      found.eachOther ||=
        before === 'one' ||
        (lower === 'other' &&
          (before === 'each' || (before === 'the' && lowerAt(symbols, head - 1) === 'each')));
      continue;
    }
    if (opensClause(symbols, at)) {
      const had = isNoun ? hadFrom(symbols, at) : null;
      if (had) {
        govern(found, 'to', had.holder);
        govern(found, 'from', had.giver);
        return ending(found, at, preposition);
      }
      const next = pastRelative(symbols, at, found, side);
      if (next < 0) return ending(found, at, preposition);
      at = next;
      preposition = '';
      direct = false;
      continue;
    }
    if (PREPOSITIONS.has(lower) && !(lower === 'following' && lowerAt(symbols, at - 1) === 'the')) {
      if (lower === 'of' && preposition && /^(?:each|both|all|one)$/.test(lowerAt(symbols, at - 1)))
        continue;
      if (lower === 'to' && opensPurpose(symbols, at + 1)) return ending(found, at, preposition);
      if (lower === 'to' && followsGap(symbols, at)) return ending(found, at - 1);
      if (
        lower === 'through' &&
        found.prepositions['to'] &&
        MEANS_TOLD.test(lowerAt(symbols, at + 1))
      )
        return ending(found, at);
      // "Posted to Suva by A": the place of somebody told elsewhere.
      if (lower === 'to' && symbols[at + 1]?.isCapital && PASSED.has(lowerAt(symbols, at + 2))) {
        leave(found, preposition);
        preposition = '';
        direct = false;
        continue;
      }
      isOfTopic ||= lower === 'on' || lower === 'about';
      wandered ||= WANDERS.has(lower) || (lower === 'of' && passed === 'for');
      passed = lower;
      leave(found, preposition);
      if (lower === 'from' && at > head + 1 && LEARNED.test(lowerAt(symbols, at - 1)))
        return ending(found, at);
      if (lower === 'from' && found.prepositions['by'] && isOfPeople(lowerAt(symbols, at - 1))) {
        preposition = '';
        direct = false;
        continue;
      }
      preposition =
        lower === 'by' ? agentAt(symbols, at, isNoun) : TOWARDS.has(lower) ? 'to' : lower;
      deferred = direct && MANNER.has(lower);
      again = lower === 'for' && ANOTHER.test(lowerAt(symbols, at - 1));
      direct = false;
      continue;
    }
    // "His letter recalls the help from A": what it tells of is not its own.
    if (isNoun && (RECALLS.test(lower) || holdsNoMessage(symbols, at)))
      return ending(found, at, preposition);
    // "A telegram from Kandia signed by A, and from Marrow one by B".
    if (/^(?:,|and)$/.test(lower) && otherFrom(symbols, at + 1) > at)
      return ending(found, at, preposition);
    if (lower === ',') {
      const past = at === head + 1 && direct ? pastMannerAside(symbols, at) : at;
      if (past > at) {
        at = past;
        continue;
      }
      leave(found, preposition);
      // "Congratulated by telephone, B": the object behind the manner.
      deferred &&= symbols[at + 1]?.group?.official === true && !startsVerb(symbols, at + 2);
      direct = false;
      preposition = '';
      continue;
    }
    if (lower === 'and') {
      // "His condolences and those of the Queen".
      if (
        isNoun &&
        /^(?:those|that) of$/.test(`${lowerAt(symbols, at + 1)} ${lowerAt(symbols, at + 2)}`)
      )
        return ending(found, at, preposition);
      if (opensFront(symbols, at + 1)) return ending(found, at, preposition);
      const next = verbOf(lowerAt(symbols, at + 1));
      if (next && !nounOf(lowerAt(symbols, at + 1)) && voiceAt(symbols, at + 1) === 'active')
        return ending(found, at, preposition);
      continue;
    }
    if (nounOf(lower) || isAnother(symbols, at) || (direct && isProItem(symbols, at))) {
      // "Exchanged views on undersea cables".
      if (isOfTopic && found.strangers.has('object')) continue;
      if (found.item < 0) found.item = at;
      if (!BY_MEANS.has(preposition) || !isOfOthers(symbols, head))
        found.strangers.delete('object');
      direct = false;
      if (preposition !== 'to') preposition = '';
      continue;
    }
    if (DETERMINERS.has(lower) || isAdverb(lower)) continue;
    if (COUNTERPARTS.has(lower) && (direct || preposition === 'to' || preposition === 'with')) {
      found.counterparts = true;
      found.strangers.delete('object');
      continue;
    }
    const verb = verbOf(lower);
    if (isNoun && verb?.gerund && ADDRESSES.has(verb.verb)) {
      // "A letter from A inviting B": whom the letter invites is written to.
      const { object } = complementsOf(symbols, at);
      if (object?.official) found.prepositions['to'] ??= object;
      return ending(found, at, preposition);
    }
    if (verb && at > head + 1 && !verb.gerund && voiceAt(symbols, at) === 'active') {
      const before = beforeVerb(symbols, at);
      const isTelling = verb.finite && !verb.participle && !verb.base;
      if (
        before < at - 1 ||
        lowerAt(symbols, before) === ',' ||
        !isNoun ||
        isTelling ||
        symbols[at - 1]!.group
      )
        return ending(found, at, preposition);
    }
    // "A, in a letter, urged B to come": the clause goes on.
    if (isNoun && lowerAt(symbols, at - 1) === ',' && tellsSomebody(symbols, at))
      return ending(found, at, preposition);
    if (BE.has(lower) || HAVE.has(lower) || MODALS.has(lower)) {
      if (isNoun && !LEADS_ON.test(lowerAt(symbols, at + 1))) return ending(found, at, preposition);
      continue;
    }
    if (isSomebody(symbols, at)) {
      const comma = commaBeforeName(symbols, at);
      if (comma > 0) {
        at = comma;
        continue;
      }
      if (direct && isOwnPeer(symbols, at)) found.strangers.delete('object');
    }
    if (direct && /sel(?:f|ves)$/.test(lower)) found.strangers.add('object');
    if (PRONOUNS.has(lower) || OFFICES.test(lower)) {
      preposition = '';
      direct = false;
      continue;
    }
    if (preposition === 'with' && PURPOSES.test(lower)) preposition = '';
    if (direct && at === head + 1 + leading(symbols, head) && /^\p{L}/u.test(lower))
      found.strangers.add('object');
    if (preposition && !isModifier(lower) && !KEPT.has(preposition)) preposition = '';
  }
  return ending(found, symbols.length, preposition);
}
