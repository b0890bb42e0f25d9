import type { Channel, Kind } from '../model.js';
import { channelOf, kindOf } from './acts.js';
import { datesIn, type FoundDate } from './dates.js';
import type { Document, Sentence } from './document.js';
import { announcesRoundUp } from './hubs/round-up.js';
import { occasionsIn, type FoundOccasion } from './occasions.js';
import { Pattern } from './patterns/pattern.js';

/** What a sentence tells whoever wrote to whom; each is worked out once, when it is first asked for. */
export interface ToldInSentence {
  /** The sentence in lower case with straight apostrophes. */
  lower: string;
  kind: () => Kind | null;
  channel: () => Channel | null;
  occasions: () => readonly FoundOccasion[];
  dates: () => readonly FoundDate[];
  /** Whether it announces that many write to one. */
  announcesMany: () => boolean;
}

export function toldIn(document: Document, { start, end }: Sentence): ToldInSentence {
  const lower = document.text.slice(start, end).toLowerCase().replace(/[’ʻ]/g, "'");
  let kind: Kind | null | undefined;
  let channel: Channel | null | undefined;
  let occasions: readonly FoundOccasion[] | null = null;
  let dates: readonly FoundDate[] | null = null;
  let announcesMany: boolean | null = null;
  return {
    lower,
    kind: () => (kind === undefined ? (kind = kindOf(lower)) : kind),
    channel: () => (channel === undefined ? (channel = channelOf(lower)) : channel),
    occasions: () => (occasions ??= occasionsIn(lower)),
    dates: () => (dates ??= datesIn(lower, document.header.publishedOn?.date ?? null)),
    announcesMany: () => (announcesMany ??= announcesRoundUp(lower)),
  };
}

/** The act that most sentences of an article tell; null where none does. */
export function mainKind(told: readonly ToldInSentence[]): Kind | null {
  const times = new Map<Kind, number>();
  for (const sentence of told) {
    const kind = sentence.kind();
    if (kind && kind !== 'reply') times.set(kind, (times.get(kind) ?? 0) + 1);
  }
  return (
    [...times].reduce<[Kind, number] | null>(
      (most, one) => (most && most[1] >= one[1] ? most : one),
      null,
    )?.[0] ?? null
  );
}

/** What the sentence before tells, and what tells of the messages that it counts: "Seven have been delivered". */
export function toldBefore(told: readonly ToldInSentence[], at: number): string {
  const { lower } = told[at - 1] ?? { lower: '' };
  return COUNTS.test(lower) ? `${told[at - 2]?.lower ?? ''} ${lower}` : lower;
}

const COUNTS = new Pattern(
  /^(?:they|these|all|both|some|most|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:of (?:them|these) )?(?:have|were|are) /,
);
