import type { Kind } from '../../model.js';
import type { Group } from '../groups.js';
import { complementsOf } from './complements.js';
import { isOfOthers } from './of-others.js';
import { verbOf } from '../lexemes.js';
import { lowerAt, voiceAt, type Symbols } from './voices.js';

/** Whether the clause to which the adjunct at `first` belongs has a reader or a matter of its own, so that nobody told elsewhere is written to. */
export const isElsewhere = (symbols: Symbols, first: number, kind: Kind | null): boolean =>
  goesToStranger(symbols, first) || (kind === null && isOfBusiness(symbols, first));

/** Symbols from the verb to the message by which it is done. */
const FAR = 20;
const ACTS = /^(?:congratulate|condole|thank|invite)$/;

/** "A congratulated the publisher of the books, by telephone": the verb of the clause to which the adjunct at `first` belongs is done to a stranger. */
function goesToStranger(symbols: Symbols, first: number): boolean {
  for (let at = first - 1; at >= 0 && at > first - FAR; at -= 1) {
    if (/^[;:]$/.test(lowerAt(symbols, at))) return false;
    const form = verbOf(lowerAt(symbols, at));
    if (!form || !ACTS.test(form.verb) || voiceAt(symbols, at) !== 'active') continue;
    const { object, strangers } = complementsOf(symbols, at);
    return object === null && strangers.has('object') && isOfOthers(symbols, at);
  }
  return false;
}

/** "A discussed gas supplies with B, in a telephone conversation": the adjunct at `first` belongs to a verb of business. */
const isOfBusiness = (symbols: Symbols, first: number): boolean =>
  symbols
    .slice(Math.max(0, first - FAR), Math.max(0, first))
    .some(
      ({ group }, at, before) =>
        group?.official === true &&
        before.slice(Math.max(0, at - 3), at).some(({ lower: word }) => word === 'with') &&
        before.slice(0, at).some(({ lower: word }) => DISCUSSES.test(word)),
    );

const DISCUSSES = /^(?:discuss(?:ed|es)|review(?:ed|s)|negotiat(?:ed|es)|debat(?:ed|es))$/;

/** "A presented a letter in which B wishes them well", whom the sentence names. */
export const isOfAnother = (author: Group | null, subject: Group | null): boolean =>
  author !== null &&
  subject !== null &&
  author.official &&
  !author.nameless &&
  !author.members.some((one) => subject.members.includes(one));
