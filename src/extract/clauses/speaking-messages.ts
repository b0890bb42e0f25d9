import type { CodedSentence } from '../coded.js';
import type { Group } from '../groups.js';
import { firstSubject } from '../clauses.js';
import { complementsOf } from './complements.js';
import { nounOf } from '../lexemes.js';
import { lowerAt } from './voices.js';
import { Pattern } from '../patterns/pattern.js';

/** What nobody has written himself. */
const GETS =
  /\b(?:receiv|accept|read|open|got|gets|heard|(?<!\b(?:his|her|their|own|the) )hand|carr|deliver|brought)|\b(?:flew|flies|travels|travelled|traveled|arrive[ds]|came|comes|went|drove|sailed) [^.;]*\bwith (?:an?|the|his|her) /;

/** "Has had a greeting read", "had her letter delivered": others do it for whoever has written. */
const HAS_DONE = new Pattern(
  /\b(?:ha[sd]|have) had (?:(?:read|delivered|handed|brought|carried)\b|(?:an?|his|her|the) (?:[a-z-]+ ){1,3}(?:read|delivered|handed|brought|carried)\b)|\bhad (?:an?|his|her) (?:[a-z-]+ ){1,3}(?:read|delivered|handed|brought|carried)\b/,
);

/** A message, the words of a greeting, or what holds a letter. */
const isWritten = (lower: string) =>
  nounOf(lower) === 'message' || /^(?:greetings?|envelope|scroll|parchment)$/.test(lower);

/** Words of "his short letter of congratulation". */
const LONGEST_SUBJECT = 6;

/** Who writes "his letter" that is the subject of a clause: whom the sentence before is about; null where another message is the subject. */
export function letterOwner(
  { symbols }: CodedSentence,
  verb: number,
  told: CodedSentence | undefined,
): readonly number[] | null {
  const opening = symbols.slice(0, Math.min(verb, LONGEST_SUBJECT));
  const isOwn =
    /^(?:his|her)$/.test(lowerAt(symbols, 0)) &&
    opening.some(({ lower }) => nounOf(lower) === 'message');
  if (!isOwn || !told) return null;
  const [only, ...others] = told.groups.filter(({ official }) => official);
  const owner = firstSubject(told) ?? (others.length ? null : only);
  return owner && isOne(owner) ? owner.members : null;
}

/** "It is signed by A, and congratulates B": who is told right before a verb to have signed the message that is its subject. */
export function signerBefore({ symbols }: CodedSentence, verb: number): readonly number[] | null {
  const isMessage =
    lowerAt(symbols, 0) === 'it' ||
    (/^(?:the|this)$/.test(lowerAt(symbols, 0)) &&
      symbols.slice(1, LONGEST_SUBJECT).some(({ lower }) => nounOf(lower) === 'message'));
  if (!isMessage || lowerAt(symbols, verb - 1) !== 'and') return null;
  for (let at = 2; at < verb - 1; at += 1) {
    if (lowerAt(symbols, at) !== 'by' || !SIGNS.test(lowerAt(symbols, at - 1))) continue;
    const party = lowerAt(symbols, at + 1) === 'the' ? at + 2 : at + 1;
    const { group } = symbols[party] ?? {};
    const isLast = symbols.slice(party + 1, verb).every((one) => !one.group);
    return group && isOne(group) && party < verb && isLast ? group.members : null;
  }
  return null;
}

const SIGNS = /^(?:signed|sent|written|penned)$/;

/**
 * "A signed a letter. It thanks B", "a letter from A is here. It congratulates B": whose message the sentence before tells of, where none has told to
 * whom; null where that is not sure.
 */
export function authorBefore(told: CodedSentence | undefined, previous: string): number[] | null {
  if (!told) return null;
  const noun = told.symbols.findIndex(({ lower }) => isWritten(lower));
  if (noun < 0) return null;
  const { from, by, of } = complementsOf(told.symbols, noun, true).prepositions;
  const isGot = GETS.test(previous) && !HAS_DONE.test(previous);
  const author = from ?? by ?? of ?? (isGot ? null : firstSubject(told));
  return author && isOne(author) ? author.members : null;
}

/** "A dictated a message. It congratulates B": whom the sentence before tells of as he writes. */
export function writerBefore(
  { before }: CodedSentence,
  previous: string,
  to: readonly number[],
): number[] | null {
  if (before?.members.length !== 1 || to.includes(before.members[0]!)) return null;
  return WRITES_IT.test(previous) ? before.members : null;
}

const WRITES_IT = new Pattern(
  /\b(?:dictat|draft|compos|pen|wr[io]t|post|tweet|issu|fil|record)\w* (?:(?:an?|his|her|the|another) )(?:[a-z-]+ ){0,2}(?:message|letter|telegram|cable|note|tweet|post|card)\b|\bput (?:an?|his|her) (?:[a-z-]+ ){0,2}(?:message|letter|telegram|cable|note|card) (?:on|in|into)\b/,
);

const isOne = ({ official, members }: Group) => official && members.length === 1;
