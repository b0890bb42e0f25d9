import { isGoverned, isPossessor } from '../clauses.js';
import { BE, DETERMINERS, HAVE, MODALS, nounOf, verbOf } from '../lexemes.js';
import { isAdverb, lowerAt, type Symbols } from '../clauses/voices.js';

/** Verbs by which somebody comes by a message, or makes something of it. */
const RECEIVES =
  /^(?:got|get|gets|receive|received|receives|took|takes|accepted|accepts|found|finds|has|have|had|opened|put|posted|published|showed|shows|shown|pocketed|holds|held|kept|keeps|acknowledged)$/;
/** What is done to whoever is brought a message. */
const IS_BROUGHT =
  /^(?:handed|given|brought|presented|sent|passed|served|approached|asked|invited|bidden|bid|entrusted|supplied|written|delivered|carried|taken)$/;
const ASKED = /^(?:approached|asked|invited|bidden|bid|written)$/;
/** Verbs by which a carrier parts with a message. */
const DELIVERS =
  /^(?:left|leaves|handed|hands|gave|gives|given|presented|presents|delivered|delivers|brought|brings|took|takes|taken|carried|carries|dropped|passed|passes|deposited|lodged|had|has)$/;
/** What a letter does to its addressee. */
const LETTER_ASKS =
  /^(?:urges|asks|invites|begs|bids|calls|tells|assures|requests|urged|asked|invited|begged|called|addresses|addressed)$/;
/** Words that stand for a message in a story of messages. */
const STANDS_FOR_MESSAGE =
  /^(?:his|hers|theirs|one|it|copy|copies|envelope|envelopes|twin|another|them|invitation|invitations)$/;
/** More words between belong to something else. */
const FAR = 12;

/** The place of the word by which a party comes by a message in a sentence of the story of one who writes to many; -1 without one. */
export function receivesAt(symbols: Symbols, at: number): number {
  if (isPossessor(symbols, at)) return ownedAt(symbols, at);
  const brought = isBroughtTo(symbols, at);
  if (brought >= 0) return brought;
  if (lowerAt(symbols, at - 1) === 'whom' || isGoverned(symbols, at)) return -1;
  for (let place = at + 1; place < symbols.length && place < at + FAR; place += 1) {
    const { lower, group } = symbols[place]!;
    if (group?.official || /^[;:.]$/.test(lower)) return -1;
    const before = lowerAt(symbols, place - 1);
    if (IS_BROUGHT.test(lower) && (BE.has(before) || BE.has(lowerAt(symbols, place - 2))))
      return ASKED.test(lower) || hasMessage(symbols, place) ? place : -1;
    if (RECEIVES.test(lower) && !leadsOn(symbols, place))
      return hasMessage(symbols, place) ? place : -1;
    if (verbOf(lower)?.finite && !nounOf(lower)) return -1;
  }
  return -1;
}

/** "B's copy was brought by the minister": the place of what is done with it; -1 without. */
function ownedAt(symbols: Symbols, at: number): number {
  if (
    !STANDS_FOR_MESSAGE.test(lowerAt(symbols, at + 2)) &&
    nounOf(lowerAt(symbols, at + 2)) !== 'message'
  )
    return -1;
  for (let place = at + 3; place < symbols.length && place < at + FAR; place += 1) {
    if (symbols[place]!.group) return -1;
    if (/^(?:came|went|arrived|followed)$/.test(lowerAt(symbols, place))) return place;
    if (BE.has(lowerAt(symbols, place - 1)) && IS_BROUGHT.test(lowerAt(symbols, place)))
      return place;
  }
  return -1;
}

/** "Has had": an auxiliary before another verb. */
const leadsOn = (symbols: Symbols, at: number) =>
  HAVE.has(lowerAt(symbols, at)) &&
  (verbOf(lowerAt(symbols, at + 1))?.participle === true ||
    BE.has(lowerAt(symbols, at + 1)) ||
    HAVE.has(lowerAt(symbols, at + 1)) ||
    isAdverb(lowerAt(symbols, at + 1)) ||
    /ed$|^(?:put|shown|found|got|kept|held)$/.test(lowerAt(symbols, at + 1)));

/** A message, or a word for one, is the object of a verb. */
function hasMessage(symbols: Symbols, verb: number): boolean {
  for (let at = verb + 1; at < symbols.length && at < verb + 7; at += 1) {
    const { lower, group } = symbols[at]!;
    if (group ? !isPossessor(symbols, at) : /^[,;:.]$/.test(lower)) return false;
    if (nounOf(lower) === 'message' || nounOf(lower) === 'invitation') return true;
    if (STANDS_FOR_MESSAGE.test(lower) && !isDeterminer(symbols, at)) return true;
  }
  return false;
}

/** "His tour", "one day": the word belongs to a noun behind it. */
const isDeterminer = (symbols: Symbols, at: number) =>
  /^(?:his|one|another)$/.test(lowerAt(symbols, at)) &&
  /^\p{L}/u.test(lowerAt(symbols, at + 1)) &&
  !/^(?:of|on|from|in|at|to|by|for|with|and|addressed|via|through|as|before|after|while|when)$/.test(
    lowerAt(symbols, at + 1),
  );

/** "Left a letter with B", "handed the one for B", "B, for whom he had a letter", "it urges B". */
function isBroughtTo(symbols: Symbols, at: number): number {
  let link = at - 1;
  while (DETERMINERS.has(lowerAt(symbols, link)) && link > at - 3) link -= 1;
  const governs = lowerAt(symbols, link);
  if (LETTER_ASKS.test(governs) && /^(?:it|which|that)$/.test(lowerAt(symbols, link - 1)))
    return link;
  if (governs === 'with' || governs === 'to') {
    for (let place = link - 1; place >= 0 && place > link - FAR; place -= 1) {
      if (/^[;:.]$/.test(lowerAt(symbols, place))) return -1;
      if (DELIVERS.test(lowerAt(symbols, place))) return hasMessage(symbols, place) ? place : -1;
    }
    return -1;
  }
  const after = lowerAt(symbols, at + 1) === ',' ? at + 2 : at + 1;
  if (/^(?:for|to)$/.test(lowerAt(symbols, after)) && lowerAt(symbols, after + 1) === 'whom') {
    for (let place = after + 2; place < symbols.length && place < after + FAR; place += 1)
      if (DELIVERS.test(lowerAt(symbols, place))) return hasMessage(symbols, place) ? place : -1;
  }
  return -1;
}

/** "B got the letter, and C on the morrow": a party behind the comma whose sentence goes on without a verb. */
export function receivesToo(symbols: Symbols, at: number): boolean {
  if (lowerAt(symbols, at - 1) !== 'and' || !/^(?:,|;)$/.test(lowerAt(symbols, at - 2)))
    return false;
  for (let place = at + 1; place < symbols.length; place += 1) {
    const { lower, group } = symbols[place]!;
    if (/^[,;.]$/.test(lower)) return true;
    if (group || place > at + 6) return false;
    if (verbOf(lower)?.finite || BE.has(lower) || HAVE.has(lower) || MODALS.has(lower))
      return false;
  }
  return true;
}

/** Verbs of a bearer's call, before whoever is called on. */
const VISITS = /^(?:saw|sees|met|meets|visited|visits|reached|reaches|found)$/;
/** "Was received by B", "called on B", "went to B", "in audience with B". */
const VISITED_BY = /^(?:received|welcomed|met|heard|seen|awaited)$/;

/** The place of the word by which a party is visited: "saw B", "was received by B", "called on B"; -1 without one. */
export function visitedAt(symbols: Symbols, at: number): number {
  if (isPossessor(symbols, at)) return -1;
  let link = at - 1;
  while (DETERMINERS.has(lowerAt(symbols, link)) && link > at - 3) link -= 1;
  const governs = lowerAt(symbols, link);
  const before = lowerAt(symbols, link - 1);
  if (VISITS.test(governs)) return link;
  if (governs === 'by')
    for (let place = link - 1; place > link - 5 && !symbols[place]?.group; place -= 1)
      if (VISITED_BY.test(lowerAt(symbols, place))) return link;
  if (governs === 'on' && /^(?:called|calls|calling|call)$/.test(before)) return link;
  if (
    /^(?:with|of|by)$/.test(governs) &&
    /^(?:audience|meeting|talks|tea|lunch|dinner|guest|palace|office|door|gate)$/.test(before)
  )
    return link;
  for (let place = at + 1; place < symbols.length && place < at + 4; place += 1)
    if (
      VISITED_BY.test(lowerAt(symbols, place)) &&
      symbols.slice(place + 1, place + 3).some(({ group }) => group?.official)
    )
      return place;
  return -1;
}
