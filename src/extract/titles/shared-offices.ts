import type { Token } from '../document.js';
import type { Term, Terms } from '../terms.js';
import { COUNTERPARTS } from './peer-title.js';

/**
 * Whether an "and" between two words for states leads on to an office of both: "the Kandian and Seshi presidents", and, by the names of the
 * states, "his Kandian and Sesh colleagues", of which only the plural of the office tells.
 */
export function shareOffice(
  tokens: readonly Token[],
  terms: Terms,
  { entry }: Term,
  { entry: next, last }: Term,
): boolean {
  if (entry.type !== 'country' || next.type !== 'country') return false;
  if (next.form === 'demonym' && entry.form === 'demonym') return true;
  if (next.form === 'metonym' || entry.form === 'metonym') return false;
  if (next.form === 'name' && entry.form === 'name') return false;
  const office = terms.at.get(last)?.entry;
  return office?.type === 'role' ? office.plural : arePeers(tokens[last]?.lower ?? '');
}

const arePeers = (word: string): boolean =>
  word === 'colleagues' || (word.endsWith('s') && COUNTERPARTS.test(word));
