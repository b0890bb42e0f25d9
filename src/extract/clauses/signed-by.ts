import type { Group } from '../groups.js';
import { lowerAt, type Symbols } from './voices.js';

/** Words from a message to whoever signed it. */
const FAR = 12;

/** "A had in his bag a letter for B, signed by C": he only carries it. */
export function isSignedByAnother(symbols: Symbols, first: number, doer: Group): boolean {
  for (let at = first; at < symbols.length && at < first + FAR; at += 1) {
    if (lowerAt(symbols, at) === ';') return false;
    const signatory = symbols[at]!.group;
    if (signatory && lowerAt(symbols, at - 1) === 'by' && lowerAt(symbols, at - 2) === 'signed')
      return !signatory.members.some((member) => doer.members.includes(member));
  }
  return false;
}
