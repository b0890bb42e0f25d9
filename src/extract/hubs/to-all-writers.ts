import { BARE, type Candidate } from '../candidate.js';
import type { CodedSentence } from '../coded.js';
import type { Document } from '../document.js';
import { verbOf } from '../lexemes.js';
import { Pattern } from '../patterns/pattern.js';
import { offsetOf } from '../status-at.js';
import { statusOf } from '../status.js';
import type { ToldInSentence } from '../told-in-sentence.js';
import { isTaker } from './hub-parties.js';
import type { KnownMessages } from './known-messages.js';

/** What a rule weighs that tells both sides, one of them by reference. */
const WEIGHT = 4;
/** The fewest who are "all". */
const LEAST = 2;

/** "To all three", "the two leaders", "to the brotherly leaders", "both presidents", "each of them", "the senders": all who wrote. */
const ALL = new Pattern(
  /\b(?:to|thank(?:s|ed|ing)?|answer(?:s|ed|ing)?|to his|to her|wishes of|by|from) (?:(?:all|each|both) (?:of )?)?(?:(?:the|these|those|his|her) )?(?:(?:above-?mentioned|above-?named|aforementioned|aforesaid|said|same|brotherly|friendly|sisterly|fellow|foreign|(?<two>two)|(?<three>three)|(?<four>four)|(?<five>five)|(?:brotherly|sisterly|fraternal) and friendly) )*(?:leaders|presidents|kings|monarchs|sovereigns|(?:prime |foreign )?ministers|premiers|rulers|heads of (?:state|government)(?: and (?:of )?government)?|dignitaries|senders|well-wishers|colleagues|counterparts)(?= (?:of (?:both|these|those|the (?:two|three|four|brotherly|said))|(?:who|that) (?:had |have )?(?:written|wrote|called|rung|cabled|congratulated|sent|wished)|in (?:turn|reply|return|answer|kind|his|her|cables?|letters?|separate)|for (?:their|the)|with|on|by|were|was|have|at|and (?:wished|expressed|hoped|said))\b|[.,;]|$)/,
);
const ALL_OF_THEM = new Pattern(
  /\b(?:to|thank(?:s|ed|ing)?|answer(?:s|ed|ing)?|address(?:es|ed|ing)?) (?:(?:all |each )?of them\b|all (?:of )?(?:them|(?<two>two)|(?<three>three)|(?<four>four)|(?<five>five))\b|each of (?:them|these|the (?:senders|leaders))\b|them (?<both>both)\b|them all\b|(?<pair>both)(?= of them| in (?:return|turn|writing|reply|kind|answer)| by | with (?:a |his |her |words )|[.,;]|$))/,
);
/** "Each received a letter of thanks from the President": all who wrote are the subject. */
const EACH = new Pattern(
  /(?:^|[;,:] )(?:each|all|both)(?: of (?:them|the leaders|the senders|these))?(?: (?<two>two)| (?<three>three)| (?<four>four))? (?:has |have |had |also |since )*(?:received|got|were sent|was sent|had) (?:[\w-]+ ){0,4}?(?:letters?|cards?|messages?|cables?|telegrams?|notes?|repl(?:y|ies)|answers?|thanks)\b/,
);
const COUNTS: Readonly<Record<string, number>> = {
  two: 2,
  both: 2,
  pair: 2,
  three: 3,
  four: 4,
  five: 5,
};
/** "Wrote to", "answered": an answer where no word of the act tells it. */
const ANSWERS = new Pattern(/\b(?:answer|repl(?:y|ie)|wr(?:ote|itten) (?:back|in turn|to)\b)/);

/** "The King sent cables of thanks to the above-mentioned leaders": to each who has been told to write to him. */
export function toAllWriters(
  document: Document,
  coded: readonly CodedSentence[],
  told: readonly ToldInSentence[],
  known: KnownMessages,
): Candidate[] {
  return coded.flatMap((sentence): Candidate[] => {
    const here = sentence.sentence;
    const kind = answerIn(told[here]!);
    if (!kind) return [];
    const all = allMeant(told[here]!.lower);
    if (!all) return [];
    const said = known.inSentence(here).filter((one) => one.to && !one.hint);
    const answerer = answererIn(document, sentence, said, known);
    if (!answerer) return [];
    const { members, at } = answerer;
    const answered = messagesTo(document, known, members, here);
    if (answered.size < Math.max(LEAST, all.count)) return [];
    if (all.count > 0 && answered.size !== all.count) return [];
    if (said.some(({ to }) => !to!.every((one) => answered.has(one)))) return [];
    if (statusIn(document, sentence, at) !== 'sent') return [];
    const { start, end } = document.sentences[here]!;
    if (statusOf(document.text.slice(start, end), all.at, end - start) !== 'sent') return [];
    return [...answered].map(([one, { occasion }]) => ({
      ...BARE,
      rule: 'to-all-writers',
      weight: WEIGHT,
      from: [...members],
      to: [one],
      coupleFrom: members.length > 1,
      kind,
      channel: told[here]!.channel(),
      occasion,
      sentence: here,
    }));
  });
}

/** Thanks or an answer, whichever a sentence tells. */
function answerIn(told: ToldInSentence): 'thanks' | 'reply' | null {
  const kind = told.kind();
  if (kind === 'thanks' || kind === 'reply') return kind;
  return kind === null && ANSWERS.test(told.lower) ? 'reply' : null;
}

/** Whether a sentence speaks of all who wrote, of how many, 0 where it does not count them, and where. */
function allMeant(lower: string): { count: number; at: number } | null {
  const found = ALL_OF_THEM.exec(lower) ?? ALL.exec(lower) ?? EACH.exec(lower);
  if (!found) return null;
  const counted = Object.entries(found.groups ?? {}).find(([, word]) => word)?.[0];
  return { count: counted ? COUNTS[counted]! : 0, at: found.index };
}

/** Who alone of a sentence has been written to by several: he answers. */
function answererIn(
  document: Document,
  { groups, symbols, sentence }: CodedSentence,
  said: readonly Candidate[],
  known: KnownMessages,
): { members: readonly number[]; at: number } | null {
  const answerers = groups.filter(
    ({ official, members }) =>
      official &&
      messagesTo(document, known, members, sentence).size >= LEAST &&
      said.every(({ from }) => !from || from.every((one) => members.includes(one))),
  );
  const [first] = answerers;
  if (!first || answerers.some(({ members }) => String(members) !== String(first.members)))
    return null;
  const at = symbols.findIndex(({ group }) => group === first);
  // "B thanked all of them": another is told before him.
  const writers = messagesTo(document, known, first.members, sentence);
  const other = symbols
    .slice(0, at)
    .some(({ group }) => group?.official && !group.members.every((one) => writers.has(one)));
  return other ? null : { members: first.members, at };
}

/** Whether the sentence takes back what the first verb behind the answerer tells. */
function statusIn(document: Document, sentence: CodedSentence, from: number) {
  const { symbols } = sentence;
  const behind = symbols.findIndex(({ lower }, at) => at > from && verbOf(lower));
  const verb = behind < 0 ? symbols.findIndex(({ lower }) => verbOf(lower)) : behind;
  const { start, end } = document.sentences[sentence.sentence]!;
  return statusOf(
    document.text.slice(start, end),
    offsetOf(document, sentence, Math.max(verb, 0)),
    end - start,
  );
}

/** The last message of each who is told before a sentence to write to a party, or to nobody named where it alone is written to. */
function messagesTo(
  document: Document,
  known: KnownMessages,
  members: readonly number[],
  sentence: number,
): Map<number, Candidate> {
  const messages = new Map<number, Candidate>();
  for (const message of known.all) {
    if (message.hint || message.mutual || message.sentence >= sentence) continue;
    const { from, to } = message;
    if (to ? !to.some((one) => members.includes(one)) : !isAlsoTo(message)) continue;
    for (const one of from ?? []) if (isTaker(document, one, members)) messages.set(one, message);
  }
  return messages;

  /** "B also cabled his congratulations": to whom those before him wrote. */
  function isAlsoTo(message: Candidate): boolean {
    const before = known
      .inSentence(message.sentence - 1)
      .filter(({ to, hint, mutual }) => to && !hint && !mutual);
    return (
      message.kind !== null &&
      before.length > 0 &&
      before.every(({ to }) => to!.every((one) => members.includes(one)))
    );
  }
}
