import type { Candidate } from '../candidate.js';
import { subjectOf } from '../clauses.js';
import { voiceAt } from '../clauses/voices.js';
import type { CodedSentence } from '../coded.js';
import type { Document, Profile } from '../document.js';
import type { Group } from '../groups.js';
import { verbOf } from '../lexemes.js';
import { isPolitical } from '../political-bodies.js';

/** What is done by whoever has got messages. */
const GETS = new Set(['receive', 'hear', 'get', 'have']);
const HAS = /^(?:has|have|had|got|received|receives|gets)$/;

/**
 * To whom all write whom a clause lists below it, where it tells so itself: "The Congress has had messages from:", "Letters to B came
 * from:", "B has been greeted by:"; null where it does not.
 */
export function listAddressee(
  document: Document,
  { groups, sentence, symbols }: CodedSentence,
  found: readonly Candidate[],
): readonly number[] | null {
  const fits = (group: Group | null | undefined) =>
    group &&
    group.members.length < 3 &&
    group.members.every((one) => isAddressed(document.profiles[one]!))
      ? group.members
      : null;
  const reading = found.find((one) => one.sentence === sentence && one.to && !one.from);
  if (reading?.namelessTo) return null;
  const told = reading?.to;
  if (told) return fits(groups.find(({ members }) => String(members) === String(told)));
  for (const [at, { lower, group }] of symbols.entries()) {
    if (group && /^(?:to|for)$/.test(lowerBefore(symbols, at))) return fits(group);
    const verb = verbOf(lower);
    const voice = verb ? voiceAt(symbols, at) : null;
    if (voice === 'passive' || HAS.test(lower) || (verb && GETS.has(verb.verb))) {
      const subject = fits(subjectOf(symbols, at).group);
      if (subject) return subject;
    }
  }
  return null;
}

const isAddressed = (profile: Profile) =>
  profile.kind === 'organisation' ? isPolitical(profile) : profile.kind !== 'country';

/** The word before a party but for its article. */
function lowerBefore(symbols: CodedSentence['symbols'], at: number): string {
  const before = symbols[at - 1]?.lower ?? '';
  return before === 'the' ? (symbols[at - 2]?.lower ?? '') : before;
}
