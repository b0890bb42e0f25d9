import { occasionFields } from '../../lexicon/lexicon.generated.js';
import type { Kind, OccasionKind } from '../../model.js';
import { suits } from './occasion-kinds.js';
import type { FoundOccasion } from '../occasions.js';
import { gateOf } from '../patterns/gates.js';

/** A word of the field of an occasion, with the sentence where it stands. */
interface FieldWord {
  kind: OccasionKind;
  word: string;
  sentence: number;
}

const FIELDS = occasionFields.map(({ kind, field }) => {
  const pattern = new RegExp(`(?<![a-z0-9-])(?:${field})(?![a-z0-9])`, 'g');
  return { kind: kind as OccasionKind, pattern, mayFit: gateOf(pattern) };
});
/** Words so many sentences away from an act count half. */
const NEAR = 3;
/** One word counts where it stands near the act; else it takes several. */
const LEAST = 0.5;
/** Acts that are seldom done for nothing; a message or an answer may be. */
const FOR_SOMETHING = new Set<Kind>(['congratulation', 'greeting', 'condolence', 'sympathy']);

/** Every word of a field in the sentences of an article. */
export function fieldWordsIn(sentences: readonly string[]): FieldWord[] {
  return sentences.flatMap((lower, sentence) =>
    FIELDS.flatMap(({ kind, pattern, mayFit }) =>
      mayFit(lower)
        ? [...new Set(lower.match(pattern))].map((word) => ({ kind, word, sentence }))
        : [],
    ),
  );
}

/** How much stands around an act of the fields of occasions that suit it; what too little stands of is left out, as is all where nothing is expected. */
export function fieldsAround(
  words: readonly FieldWord[],
  act: { kind: Kind; sentence: number },
): Map<OccasionKind, number> {
  const weights = new Map<OccasionKind, number>();
  if (!FOR_SOMETHING.has(act.kind)) return weights;
  const nearest = new Map<string, FieldWord & { near: number }>();
  for (const one of words) {
    if (!suits(act.kind, one.kind)) continue;
    const near = NEAR / (NEAR + Math.abs(one.sentence - act.sentence));
    const key = `${one.kind} ${one.word}`;
    if (near > (nearest.get(key)?.near ?? 0)) nearest.set(key, { ...one, near });
  }
  for (const { kind, near } of nearest.values()) weights.set(kind, (weights.get(kind) ?? 0) + near);
  for (const [kind, weight] of weights) if (weight < LEAST) weights.delete(kind);
  return weights;
}

/** An occasion that no words name. */
export const hinted = (kind: OccasionKind): FoundOccasion => ({
  kind,
  detail: null,
  ordinal: null,
  at: 0,
  weak: true,
  meant: false,
  aside: false,
  askedTo: false,
  ofMany: false,
  overcome: false,
  isEvent: false,
  isHint: true,
});

/** What somebody is asked to who is asked to come, whatever else is told beside it. */
export const VISIT: FoundOccasion = { ...hinted('visit'), isHint: false };
