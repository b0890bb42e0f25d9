import { isPossessor } from '../clauses.js';
import type { Group } from '../groups.js';
import { lowerAt, type Symbols } from './voices.js';

const CONGRATULATIONS = /^(?:congratulations?|felicitations?)$/;
const FAR_OCCASION = 12;

/** What somebody is congratulated on who has brought it about himself. */
const SUCCESS =
  /^(?:(?:re-?)?election|(?:re)?appointment|victory|win|triumph|success|inauguration|accession|installation|investiture|enthronement|return|swearing-in|elevation|nomination)$/;

/**
 * "The congratulations of A on B's re-election", "on the re-election of B", with no addressee beside: whose success they are for; null
 * where nobody's is told.
 */
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

const FEAST = /^(?:birthday|jubilee|nameday|name-day)$/;
/** Words of "on the 57th birthday of His Majesty". */
const FAR_FEAST = 9;

/**
 * "On the birthday of B, cables were received from A", "for B's election messages were received": whose feast a sentence opens with; null
 * where nobody's.
 */
export function feastedIn(symbols: Symbols): Group | null {
  if (!/^(?:on|for|upon)$/.test(lowerAt(symbols, 0))) return null;
  for (let at = 1; at < symbols.length && at < FAR_FEAST; at += 1) {
    const { group, lower } = symbols[at]!;
    if (/^[,;:.]$/.test(lower)) return null;
    if (!group?.official) continue;
    const isFeast = (word: string) => FEAST.test(word) || SUCCESS.test(word);
    const of = lowerAt(symbols, at - 1) === 'the' ? at - 2 : at - 1;
    const isOf = lowerAt(symbols, of) === 'of' && isFeast(lowerAt(symbols, of - 1));
    const isOwn =
      isPossessor(symbols, at) && [2, 3].some((on) => isFeast(lowerAt(symbols, at + on)));
    return isOf || isOwn ? group : null;
  }
  return null;
}
