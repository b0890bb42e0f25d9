import { BARE, type Candidate } from '../candidate.js';
import { subjectOf } from '../clauses.js';
import type { CodedSentence } from '../coded.js';
import { complementsOf } from '../clauses/complements.js';
import type { Document } from '../document.js';
import { verbOf } from '../lexemes.js';
import type { ToldInSentence } from '../told-in-sentence.js';
import { lowerAt, voiceAt, type Symbols } from '../clauses/voices.js';
import { isTaker } from './hub-parties.js';
import { BOTH } from './meant.js';
import type { KnownMessages } from './known-messages.js';

/** What a rule weighs that tells both sides, one of them by reference. */
const WEIGHT = 4;
/** Sentences over which those may have been told who are meant. */
const SENTENCES_BEFORE = 8;

const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const MANY =
  /^(?:leaders|presidents|kings|monarchs|sovereigns|premiers|ministers|heads|governors|rulers|statesmen)$/;

/** "B and C sent similar cables to the three leaders": to each of those to whom messages have just been told to go. */
export function toAllTold(
  document: Document,
  coded: readonly CodedSentence[],
  told: readonly ToldInSentence[],
  known: KnownMessages,
): Candidate[] {
  return coded.flatMap(({ symbols, sentence }): Candidate[] => {
    const count = countedAt(symbols) || (BOTH.test(told[sentence]!.lower) ? 2 : 0);
    if (count === 0) return [];
    const verb = symbols.findIndex(
      ({ lower }, at) => verbOf(lower)?.verb === 'send' && voiceAt(symbols, at) === 'active',
    );
    if (verb < 0 || complementsOf(symbols, verb).item < 0) return [];
    const from = subjectOf(symbols, verb).group;
    if (!from?.official || known.inSentence(sentence).some((one) => one.to && !one.hint)) return [];
    const meant = new Map<number, Candidate>();
    for (let at = sentence - 1; at >= 0 && at >= sentence - SENTENCES_BEFORE; at -= 1)
      for (const before of known.inSentence(at))
        for (const one of before.to ?? [])
          if (isTaker(document, one, from.members) && !meant.has(one)) meant.set(one, before);
    if (meant.size !== count) return [];
    return [...meant].reverse().map(([one, { kind, occasion }]) => ({
      ...BARE,
      rule: 'to-all-told',
      weight: WEIGHT,
      from: from.members,
      to: [one],
      coupleFrom: from.couple,
      kind: told[sentence]!.kind() ?? kind,
      channel: told[sentence]!.channel(),
      occasion,
      sentence,
    }));
  });
}

/** How many a sentence speaks of as those told before: "to the three leaders"; 0 without any. */
function countedAt(symbols: Symbols): number {
  for (let at = 0; at < symbols.length; at += 1) {
    if (lowerAt(symbols, at) !== 'to') continue;
    const number = NUMBERS.indexOf(lowerAt(symbols, at + 2)) + 2;
    if (number > 1 && lowerAt(symbols, at + 1) === 'the' && MANY.test(lowerAt(symbols, at + 3)))
      return number;
  }
  return 0;
}
