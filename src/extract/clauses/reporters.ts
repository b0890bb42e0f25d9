import type { Candidate } from '../candidate.js';
import type { CodedSentence } from '../coded.js';
import { verbOf } from '../lexemes.js';
import { lowerAt, type Symbols } from './voices.js';

/** Words from "wrote" to "that": "wrote on his page on Monday that". */
const LONGEST_MEANS = 8;

/** Without whoever only reports: "A wrote on X that B, in a letter to C, had thanked him" tells of B's letter, and of none by A. */
export function withoutReporters(
  { symbols }: Pick<CodedSentence, 'symbols'>,
  found: Candidate[],
): Candidate[] {
  if (found.length < 2) return found;
  const senders = found.flatMap(({ from, to, hint }) => (from && to && !hint ? [from] : []));
  return found.filter(
    ({ from, to, hint }) =>
      !from ||
      to ||
      hint ||
      !senders.some((other) => other[0] !== from[0] && reports(symbols, from[0]!, other[0]!)),
  );
}

/** "A wrote ... that B": what B does stands in A's report. */
function reports(symbols: Symbols, reporter: number, sender: number): boolean {
  return symbols.some(({ group }, at) => {
    if (!group?.members.includes(sender)) return false;
    const that = lowerAt(symbols, at - 1) === 'the' ? at - 2 : at - 1;
    if (lowerAt(symbols, that) !== 'that') return false;
    for (let place = that - 1; place > 0 && place > that - LONGEST_MEANS; place -= 1) {
      if (symbols[place]!.group) return false;
      if (WRITES.has(verbOf(lowerAt(symbols, place))?.verb ?? ''))
        return symbols.slice(0, place).some((symbol) => symbol.group?.members.includes(reporter));
    }
    return false;
  });
}

const WRITES: ReadonlySet<string> = new Set(['write', 'post']);
