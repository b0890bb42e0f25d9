import { BARE, type Candidate } from '../candidate.js';
import { subjectOf } from '../clauses.js';
import { voiceAt } from '../clauses/voices.js';
import type { CodedSentence } from '../coded.js';
import type { Document } from '../document.js';
import { verbOf } from '../lexemes.js';
import type { ToldInSentence } from '../told-in-sentence.js';
import { isTaker } from './hub-parties.js';
import type { KnownMessages } from './known-messages.js';
import { Pattern } from '../patterns/pattern.js';

/** What a rule weighs that tells both sides, one of them by reference. */
const WEIGHT = 4;
/** The fewest who are "all". */
const LEAST = 2;

/** "To the above-mentioned leaders", "thanked all of them", "answered them all". */
const ALL = new Pattern(
  /\b(?:to|thank(?:s|ed)?|answer(?:s|ed)?) (?:(?:all |each )?(?:of )?the (?:above-?mentioned|above-?named|aforementioned|aforesaid) (?:\w+ )?(?:leaders|presidents|kings|monarchs|sovereigns|premiers|ministers|heads of state|dignitaries)|(?:all|each) of (?:them|these leaders|the senders)|them all)\b/,
);
const ANSWERS: ReadonlySet<string> = new Set(['send', 'thank', 'reply', 'write']);

/** "The King sent cables of thanks to the above-mentioned leaders": to each who has been told to write to him. */
export function toAllWriters(
  document: Document,
  coded: readonly CodedSentence[],
  told: readonly ToldInSentence[],
  known: KnownMessages,
): Candidate[] {
  return coded.flatMap(({ symbols, sentence }): Candidate[] => {
    if (!ALL.test(told[sentence]!.lower)) return [];
    const kind = told[sentence]!.kind();
    if (kind !== 'thanks' && kind !== 'reply') return [];
    const verb = symbols.findIndex(
      ({ lower }, at) =>
        ANSWERS.has(verbOf(lower)?.verb ?? '') && voiceAt(symbols, at) === 'active',
    );
    const from = verb < 0 ? null : subjectOf(symbols, verb).group;
    if (!from?.official || known.inSentence(sentence).some((one) => one.to && !one.hint)) return [];
    const answered = messagesTo(document, known, from.members, sentence);
    if (answered.size < LEAST) return [];
    return [...answered].map(([one, { occasion }]) => ({
      ...BARE,
      rule: 'to-all-writers',
      weight: WEIGHT,
      from: from.members,
      to: [one],
      coupleFrom: from.couple,
      kind,
      channel: told[sentence]!.channel(),
      occasion,
      sentence,
    }));
  });
}

/** The last message of each who is told before a sentence to write to a party. */
function messagesTo(
  document: Document,
  known: KnownMessages,
  members: readonly number[],
  sentence: number,
): Map<number, Candidate> {
  const messages = new Map<number, Candidate>();
  for (const message of known.all) {
    if (message.hint || message.mutual || message.sentence >= sentence) continue;
    if (!message.to?.some((one) => members.includes(one))) continue;
    for (const one of message.from ?? [])
      if (isTaker(document, one, members)) messages.set(one, message);
  }
  return messages;
}
