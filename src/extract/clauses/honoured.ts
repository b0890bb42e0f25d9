import { isPossessor } from '../clauses.js';
import type { Group } from '../groups.js';
import { lowerAt, type Symbols } from './voices.js';

const CONGRATULATIONS = /^(?:congratulations?|felicitations?)$/;
const FAR_OCCASION = 12;

/** What somebody is congratulated on who has brought it about himself. */
const SUCCESS =
  /^(?:(?:re-?)?election|(?:re)?appointment|victory|win|triumph|success|inauguration|accession|installation|investiture|enthronement|return|swearing-in|elevation|nomination)$/;

/** "The congratulations of A on B's re-election", "on the re-election of B", with no addressee beside: whose success they are for; null where nobody's is told. */
export function honouredBy(symbols: Symbols, item: number): Group | null {
  if (item < 0 || !CONGRATULATIONS.test(lowerAt(symbols, item))) return null;
  for (let at = item + 1; at < symbols.length && at < item + FAR_OCCASION; at += 1) {
    if (/^[;:.]$/.test(lowerAt(symbols, at))) return null;
    const { group } = symbols[at]!;
    const before = lowerAt(symbols, at - 1) === 'the' ? at - 2 : at - 1;
    if (
      group?.official &&
      /^(?:on|upon|for|over)$/.test(lowerAt(symbols, before)) &&
      isPossessor(symbols, at)
    )
      return group;
    if (group?.official && isOnSuccessOf(symbols, before) && !isAddressed(symbols, item))
      return group;
  }
  return null;
}

/** "On the re-election of". */
function isOnSuccessOf(symbols: Symbols, of: number): boolean {
  if (lowerAt(symbols, of) !== 'of' || !SUCCESS.test(lowerAt(symbols, of - 1))) return false;
  const on = /^(?:the|his|her)$/.test(lowerAt(symbols, of - 2)) ? of - 3 : of - 2;
  return /^(?:on|upon|for|over)$/.test(lowerAt(symbols, on));
}

/** "Congratulations to C". */
const isAddressed = (symbols: Symbols, item: number): boolean =>
  symbols
    .slice(item + 1, item + FAR_OCCASION * 2)
    .some(({ lower }, at) => lower === 'to' && !!symbols[item + at + 2]?.group);
