import { isPossessor } from '../clauses.js';
import { closing, startsClause } from './clause-openings.js';
import { opensItem } from './gapped.js';
import { LISTED, type Complements } from './governed.js';
import { joined } from '../joined-groups.js';
import { PREPOSITIONS } from '../lexemes.js';
import { lowerAt, type Symbols } from './voices.js';

/** Words of a clause about a member of a list. */
const LONGEST_ASIDE = 24;

/** Words before a name: "his old adversary". */
const LONGEST_TITLE = 5;
const TITLE = /^(?!(?:by|from|to|with|in|on|and|who|which|that)$)[\p{L}-]+$/u;

/** The place of "from" in "; from B", "; and from C", where parties have been told behind another "from"; -1 elsewhere. */
export function listGoesOn(
  symbols: Symbols,
  semicolon: number,
  { prepositions }: Complements,
): number {
  const at = lowerAt(symbols, semicolon + 1) === 'and' ? semicolon + 2 : semicolon + 1;
  const preposition = lowerAt(symbols, at);
  if (!LISTED.has(preposition) || !prepositions[preposition]) return -1;
  // "From his old adversary B".
  let party = at + 1;
  while (
    party < at + LONGEST_TITLE &&
    !symbols[party]?.group &&
    TITLE.test(lowerAt(symbols, party))
  )
    party += 1;
  return symbols[party]?.group && !isPossessor(symbols, party) ? at : -1;
}

/** The place where the list goes on behind a clause about its member: "from A, who will come; from B". */
function nextListed(symbols: Symbols, relative: number, found: Complements): number {
  const end = Math.min(symbols.length, relative + LONGEST_ASIDE);
  for (let at = relative + 1; at < end; at += 1)
    if (lowerAt(symbols, at) === ';') return listGoesOn(symbols, at, found);
  return -1;
}

const QUANTITY = /^(?:both|all|each|two|three|none|neither|most|some)$/;

/** The comma before "who", "with whom" and "both of whom"; -1 where none stands there. */
function commaBeforeRelative(symbols: Symbols, relative: number): number {
  let at = relative - 1;
  if (PREPOSITIONS.has(lowerAt(symbols, at))) {
    at -= 1;
    if (QUANTITY.test(lowerAt(symbols, at))) at -= 1;
  }
  return lowerAt(symbols, at) === ',' ? at : -1;
}

/** How the object of a verb is called beside its prepositions. */
export const OBJECT = 'object';

/** Relatives that tell more of whoever stands before them. */
const TELLS_OF = /^(?:who|whom|whose|which|where)$/;

/**
 * "Thanked A, who had rung her, and B", "wrote to A, both of whom came, B and C": the place up to which a clause about the party before it
 * goes, whoever goes on the list behind it told as what `side` says; -1 where the clause does not go on.
 */
export function pastRelative(
  symbols: Symbols,
  relative: number,
  found: Complements,
  side: string,
): number {
  const comma = commaBeforeRelative(symbols, relative);
  if (comma < 0) return -1;
  const isPlain = comma === relative - 1;
  const listed = isPlain ? nextListed(symbols, relative, found) : -1;
  if (listed > relative) return listed - 1;
  const close = closing(symbols, relative);
  if (close < 0) return -1;
  const isList = symbols[comma - 1]?.group != null && TELLS_OF.test(lowerAt(symbols, relative));
  const next = isList ? nextBehindAside(symbols, close) : -1;
  const told = side === OBJECT ? found.object : found.prepositions[side];
  if (next < 0 || !told) return isPlain ? close : -1;
  const both = joined(told, symbols[next]!.group!);
  if (side === OBJECT) found.object = both;
  else found.prepositions[side] = both;
  return next;
}

/**
 * "..., and B, for", "..., B and C": the party that goes on a list behind the comma that closes a clause; -1 where another clause begins
 * there.
 */
function nextBehindAside(symbols: Symbols, close: number): number {
  const and = lowerAt(symbols, close + 1) === 'and';
  const first = and ? close + 2 : close + 1;
  const at = lowerAt(symbols, first) === 'the' ? first + 1 : first;
  const { group } = symbols[at] ?? { group: null };
  if (!group?.official || isPossessor(symbols, at) || startsClause(symbols, at)) return -1;
  return (and || group.members.length > 1) && opensItem(symbols, at) < 0 ? at : -1;
}
