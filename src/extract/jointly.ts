import type { Candidate } from './candidate.js';
import { isCouple } from './couples.js';
import type { Document } from './document.js';
import { mentionsInSentence } from './mentions-in-order.js';
import { Pattern } from './patterns/pattern.js';

const AS_ONE = new Pattern(
  /\b(?:joint|common) (?:[\w-]+ )?(?:letter|message|telegram|cable|note|card|post)\b|\b(?:wr(?:ote|ite|ites|iting|itten)|sent|cabled|signed) (?:[\w-]+ ){0,3}?(?:jointly|as one)\b|\bjointly (?:wrote|written|sent|signed|cabled|addressed|congratulat|condol)/i,
);
const SIGNED = new Pattern(/\b(?:co-)?signed (?:jointly )?by\b/i);

/** Whether a sentence tells that several write one letter: "in a joint letter A and B". */
const isToldAsOne = ({ text, sentences }: Document, sentence: number): boolean =>
  AS_ONE.test(text.slice(sentences[sentence]!.start, sentences[sentence]!.end));

/**
 * Candidates of one sender each, those of a couple who write to the same in one sentence as one: "A and Queen B write to the King", "the one
 * signed by A and B".
 */
export function joinedCouples(document: Document, candidates: readonly Candidate[]): Candidate[] {
  const joined: Candidate[] = [];
  for (const candidate of candidates) {
    const other = joined.findIndex((one) => areOfOneLetter(document, one, candidate));
    if (other < 0) joined.push(candidate);
    else {
      const first = joined[other]!;
      const from = [...first.from!, ...candidate.from!];
      const ordered = areInOrder(document, candidate, from) ? from : from.reverse();
      joined[other] = { ...first, from: ordered, coupleFrom: true };
    }
  }
  return joined;
}

function areOfOneLetter(document: Document, one: Candidate, other: Candidate): boolean {
  if (one.sentence !== other.sentence || one.kind !== other.kind) return false;
  if (one.from?.length !== 1 || other.from?.length !== 1 || one.to?.[0] !== other.to?.[0])
    return false;
  const [a, b] = [one.from[0]!, other.from[0]!];
  if (!areSideBySide(document, one.sentence, a, b) && !areSideBySide(document, one.sentence, b, a))
    return false;
  const pair = areInOrder(document, one, [a, b]) ? [a, b] : [b, a];
  const profiles = pair.map((place) => document.profiles[place]!);
  const { start, end } = document.sentences[one.sentence]!;
  return (
    isCouple(profiles) ||
    isToldAsOne(document, one.sentence) ||
    SIGNED.test(document.text.slice(start, end))
  );
}

/** "A and B", and nothing between. */
function areSideBySide(document: Document, sentence: number, a: number, b: number): boolean {
  const mentions = mentionsInSentence(document, sentence);
  return mentions.some((mention, at) => {
    const next = mentions[at + 1];
    if (mention.profile !== a || next?.profile !== b) return false;
    return /^,? and (?:his wife,? |her husband,? )?$/.test(
      document.text.slice(mention.end, next.start).replace(/\s+/g, ' '),
    );
  });
}

function areInOrder(
  document: Document,
  { sentence }: Candidate,
  [a, b]: readonly number[],
): boolean {
  const mentions = mentionsInSentence(document, sentence);
  return (
    mentions.findIndex(({ profile }) => profile === a) <
    mentions.findIndex(({ profile }) => profile === b)
  );
}
