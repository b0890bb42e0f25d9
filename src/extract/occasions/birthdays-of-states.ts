import type { OccasionKind } from '../../model.js';
import type { FoundOccasion } from '../occasions.js';
import type { ToldInSentence } from '../told-in-sentence.js';

/** What states, their ties and their bodies have instead of birthdays. */
const DAYS = new Set<OccasionKind>([
  'anniversary_of_diplomatic_relations',
  'national_day',
  'independence_day',
  'state_founding',
  'organisation_anniversary',
  'party_founding',
]);

const PERSONAL = new Set<OccasionKind>(['birthday', 'birth_anniversary']);

/** Whose birthday it is: "her", "the King's", "on the 70th". */
const OWNED =
  /(?:\b(?:his|her|your|my|their|whose|royal|official|majesty|highness|first|happy)|['’]s?|\d(?:st|nd|rd|th)|(?:ie|fif|ten|nin)th|(?:for|of|to|with) [^\s,.]+)(?: [^\s,.]+)? $/;
const FAR = 40;

/** "Birthday letters", "in birthday mood": of nobody who is told. */
const isBare = (lower: string, { kind, ordinal, at, isHint }: FoundOccasion): boolean =>
  kind === 'birthday' &&
  ordinal === null &&
  !isHint &&
  /^birthdays?\b(?! of\b)/.test(lower.slice(at)) &&
  !OWNED.test(lower.slice(Math.max(0, at - FAR), at));

/**
 * The sentences of an article, a birthday in it that is nobody's as the day of a state or of its ties, where the article tells of one such
 * day and of no person's birthday: "On the morning of Estonia's 104th birthday ... had prepared birthday letters".
 */
export function withBirthdaysOfStates(told: readonly ToldInSentence[]): ToldInSentence[] {
  let day: FoundOccasion | null | undefined;
  const onlyDay = (): FoundOccasion | null => {
    const all = told.flatMap(({ lower, occasions }) =>
      occasions().filter((one) => !isBare(lower, one)),
    );
    if (all.some(({ kind, isHint }) => PERSONAL.has(kind) && !isHint)) return null;
    const days = all.filter(({ kind, aside, isHint }) => DAYS.has(kind) && !aside && !isHint);
    if (new Set(days.map(({ kind }) => kind)).size !== 1) return null;
    return days.find(({ ordinal }) => ordinal !== null) ?? days[0]!;
  };
  return told.map((sentence): ToldInSentence => {
    let occasions: readonly FoundOccasion[] | null = null;
    const read = () => {
      const found = sentence.occasions();
      const bare = found.filter((one) => isBare(sentence.lower, one));
      if (!bare.length) return found;
      if (day === undefined) day = onlyDay();
      const meant = day && { kind: day.kind, ordinal: day.ordinal };
      return meant ? found.map((one) => (bare.includes(one) ? { ...one, ...meant } : one)) : found;
    };
    return { ...sentence, occasions: () => (occasions ??= read()) };
  });
}
