import type { Token } from '../document.js';
import type { Terms } from '../terms.js';
import { COUNTERPARTS } from './peer-title.js';

const HEADS = /^(?:head_of_state|head_of_government|monarch)$/;

/** "His own counterpart", "his own president;": a post behind "own" that another holds; not "his own President Li Ro". */
export function isOwnPost(
  tokens: readonly Token[],
  terms: Terms,
  owner: number,
  at: number,
): boolean {
  const term = terms.at.get(at);
  const peer = term?.entry.type === 'country' ? term.last : at;
  if (COUNTERPARTS.test(tokens[peer]?.lower ?? '')) return true;
  if (term?.entry.type !== 'role' || !HEADS.test(term.entry.roleClass)) return false;
  return /^(?:his|her)$/.test(tokens[owner]!.lower) && tokens[term.last]?.kind !== 'name';
}
