import { occasionFields } from '../../lexicon/lexicon.generated.js';
import type { Kind, OccasionKind } from '../../model.js';
import { suits } from './occasion-kinds.js';
import type { FoundOccasion } from '../occasions.js';

/** A word of the field of an occasion, with the sentence where it stands. */
interface FieldWord {
  kind: OccasionKind;
  word: string;
  sentence: number;
}

const FIELDS = occasionFields.map(({ kind, field }) => ({
  kind: kind as OccasionKind,
  pattern: new RegExp(`(?<![a-z0-9-])(?:${field})(?![a-z0-9])`, 'g'),
}));
/** Words so many sentences away from an act count half. */
const NEAR = 3;
/** One word counts where it stands near the act; else it takes several, as it does against what is hinted at. */
const LEAST = 0.5;
const AGAINST_HINTS = 0.75;
/** Acts that are seldom done for nothing; a message or an answer may be. */
const FOR_SOMETHING = new Set<Kind>(['congratulation', 'greeting', 'condolence', 'sympathy']);

/** Every word of a field in the sentences of an article. */
export function fieldWordsIn(sentences: readonly string[]): FieldWord[] {
  return sentences.flatMap((lower, sentence) =>
    FIELDS.flatMap(({ kind, pattern }) =>
      [...new Set(lower.match(pattern))].map((word) => ({ kind, word, sentence })),
    ),
  );
}

/**
 * The occasion from whose field most words stand around an act, and a visit for an invitation; null where too few do, or none is to be
 * expected.
 */
export function fieldOccasion(
  words: readonly FieldWord[],
  act: { kind: Kind; sentence: number },
  isHinted = false,
): FoundOccasion | null {
  if (act.kind === 'invitation') return hinted('visit');
  if (!FOR_SOMETHING.has(act.kind)) return null;
  const least = isHinted ? AGAINST_HINTS : LEAST;
  const weights = new Map<OccasionKind, Map<string, number>>();
  for (const { kind, word, sentence } of words) {
    if (!suits(act.kind, kind)) continue;
    const near = NEAR / (NEAR + Math.abs(sentence - act.sentence));
    const told = weights.get(kind) ?? new Map<string, number>();
    weights.set(kind, told.set(word, Math.max(told.get(word) ?? 0, near)));
  }
  let [best, most]: [OccasionKind | null, number] = [null, 0];
  for (const [kind, told] of weights) {
    const weight = [...told.values()].reduce((sum, one) => sum + one, 0);
    if (weight > most && weight >= least) [best, most] = [kind, weight];
  }
  return best && hinted(best);
}

const hinted = (kind: OccasionKind): FoundOccasion => ({
  kind,
  detail: null,
  ordinal: null,
  at: 0,
  weak: true,
  meant: false,
  aside: false,
  askedTo: false,
  isEvent: false,
  isHint: true,
});
