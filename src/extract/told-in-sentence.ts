import type { Channel, Kind } from '../model.js';
import { channelOf, kindOf, thankedActOf } from './acts.js';
import { datesIn, type FoundDate } from './dates.js';
import type { Document, Sentence } from './document.js';
import { announcesRoundUp } from './hubs/round-up.js';
import { withDayComeRound } from './occasions/days-come-round.js';
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
  const published = document.header.publishedOn?.date;
  let kind: Kind | null | undefined;
  let channel: Channel | null | undefined;
  let occasions: readonly FoundOccasion[] | null = null;
  let dates: readonly FoundDate[] | null = null;
  let announcesMany: boolean | null = null;
  return {
    lower,
    kind: () => (kind === undefined ? (kind = kindOf(lower)) : kind),
    channel: () => (channel === undefined ? (channel = channelOf(lower)) : channel),
    occasions: () => (occasions ??= withDayComeRound(occasionsIn(lower), lower, published)),
    dates: () => (dates ??= datesIn(lower, document.header.publishedOn?.date ?? null)),
    announcesMany: () => (announcesMany ??= announcesRoundUp(lower)),
  };
}

/** The act that most sentences of an article tell, beside those left out; null where none does. */
export function mainKind(
  told: readonly ToldInSentence[],
  without: ReadonlySet<Kind> = NO_ACT,
): Kind | null {
  const times = new Map<Kind, number>();
  for (const sentence of told) {
    const kind = sentence.kind();
    if (kind && !without.has(kind)) times.set(kind, (times.get(kind) ?? 0) + 1);
  }
  return (
    [...times].reduce<[Kind, number] | null>(
      (most, one) => (most && most[1] >= one[1] ? most : one),
      null,
    )?.[0] ?? null
  );
}

/** The act of a whole story; an invitation that one sentence tells besides is not it: "He also invited her". */
export function storyKind(told: readonly ToldInSentence[]): Kind | null {
  const kind = mainKind(told);
  if (kind !== 'invitation') return kind;
  const invitations = told.filter((one) => one.kind() === kind);
  return invitations.length === 1 && BESIDES.test(invitations[0]!.lower)
    ? mainKind(told, BUT_INVITATIONS)
    : kind;
}

const BESIDES = new Pattern(
  /\b(?:also|besides|furthermore|moreover|in turn|in the same \w+)\b|\band (?:he |she )?invit/,
);
const BUT_INVITATIONS: ReadonlySet<Kind> = new Set<Kind>(['reply', 'invitation']);

/** An answer is no act of its own. */
const NO_ACT: ReadonlySet<Kind> = new Set<Kind>(['reply']);

/**
 * What those wrote who are thanked in an article of thanks: the act that it names so, else the one it tells most beside its thanks; null
 * where it tells none.
 */
export function actThankedFor(told: readonly ToldInSentence[]): Kind | null {
  for (const { lower } of told) {
    const act = thankedActOf(lower);
    if (act && act !== 'greeting') return act;
  }
  return mainKind(told, BESIDE_THANKS);
}

/** What nobody is thanked for, but answered. */
const BESIDE_THANKS: ReadonlySet<Kind> = new Set<Kind>([
  'reply',
  'thanks',
  'invitation',
  'greeting',
]);

/** What the sentence before tells, and what tells of the messages that it counts: "Seven have been delivered". */
export function toldBefore(told: readonly ToldInSentence[], at: number): string {
  const { lower } = told[at - 1] ?? { lower: '' };
  return COUNTS.test(lower) ? `${told[at - 2]?.lower ?? ''} ${lower}` : lower;
}

const COUNTS = new Pattern(
  /^(?:they|these|all|both|some|most|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:of (?:them|these) )?(?:have|were|are) /,
);

const DEATH = new Pattern(
  /\b(?:died|dead|deadly|deaths?|kill(?:ed|s|ing)|perished|victims|drowned|toll|casualties|mourn\w*|grie\w+|bereaved|(?:lost|claimed|takes|taken|took|cost|loss of) (?:\w+ ){0,4}(?:life|lives)|bodies)\b/,
);

/** "No deaths have been recorded", "nobody was killed". */
const NO_DEATH =
  /\b(?:no|without(?: any)?|neither) (?:(?:reported|known|confirmed|immediate|reports? of|news of|word of) ){0,2}(?:deaths?|dead|casualties|victims|loss of (?:human )?(?:life|lives)|lives (?:were |was )?lost)\b|\b(?:nobody|no one|none|no-one) (?:(?:was|were|has|have|had|been|is|reported|of them) ){0,3}(?:died|dead|killed|perished|drowned)\b/g;

/** Whether a sentence, in small letters, tells that somebody has died. */
export const tellsDeath = (lower: string): boolean => DEATH.test(lower.replace(NO_DEATH, ''));

const EXCHANGED = new Pattern(
  /\bexchang(?:ed|es|ing) (?:[^\s,;:.]+ ){0,3}?(?:greetings|congratulations|felicitations|good wishes|best wishes)\b|\b(?:greetings|congratulations|felicitations|wishes)\b[^;:.]{0,40} (?:was|were) (?:also )?exchanged\b/,
);

/** Whether a sentence, in small letters, tells that good wishes went both ways: "in a call with A he exchanged greetings". */
export const tellsExchange = (lower: string): boolean => EXCHANGED.test(lower);

const TOLL = new Pattern(
  /(?<![\d.,])(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty(?:-\w+)?|dozens|scores|hundreds|thousands)(?: (?!years?\b)[^\s,;:.]+){0,4}? (?:dead|killed|deaths?|died|perished|drowned|buried|survived|missing|lives|victims)\b/,
);

/** Whether a sentence, in small letters, counts people who died together, or might have. */
export const tellsToll = (lower: string): boolean => TOLL.test(lower);
