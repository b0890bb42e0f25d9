import { isPossessor } from '../clauses.js';
import { LISTED, type Complements } from './governed.js';
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
export function nextListed(symbols: Symbols, relative: number, found: Complements): number {
  const end = Math.min(symbols.length, relative + LONGEST_ASIDE);
  for (let at = relative + 1; at < end; at += 1)
    if (lowerAt(symbols, at) === ';') return listGoesOn(symbols, at, found);
  return -1;
}
