import { lowerAt, type Symbols } from './voices.js';

/** "His and the Queen's condolences": the place of the pronoun, whose they are first of all; -1 without one. */
export function ownBefore(symbols: Symbols, owner: number): number {
  const and = lowerAt(symbols, owner - 1) === 'the' ? owner - 2 : owner - 1;
  const isJoint =
    lowerAt(symbols, and) === 'and' && /^(?:his|her)$/.test(lowerAt(symbols, and - 1));
  return isJoint ? and - 1 : -1;
}
