import type { FoundOccasion } from '../occasions.js';
import type { ToldInSentence } from '../told-in-sentence.js';

/** "On the 2-1 win", "for their victory": what was won is told elsewhere. */
const BARE_WIN =
  /^(?:(?:on|for|upon) )?(?:[^\s,;:.]+ ){0,3}?(?:victory|win|triumph)\b(?! (?:in|at) (?:the )?(?:\S+ )?(?:elect|vot|poll|ballot|run-?off|referend|first|second|presiden))/;
const OF_VOTES = /elect|vote|poll|ballot|run-?off|presiden|parliament|landslide|referend|mandate/;

const isBareWin = (lower: string, { kind, at }: FoundOccasion): boolean => {
  if (kind !== 'election') return false;
  const words = BARE_WIN.exec(lower.slice(at))?.[0];
  return words !== undefined && !OF_VOTES.test(words);
};

/** What tells that there were votes to win. */
const VOTED = new Set(['election', 're-election', 'appointment', 'inauguration']);

/**
 * The sentences of an article, those wins in it as wins of a team that nothing tells the votes for, where the article tells of a
 * contest of teams: "They qualified for the cup. He congratulated her on the win".
 */
export function withWinsOfTeams(told: readonly ToldInSentence[]): ToldInSentence[] {
  let isOfTeams: boolean | null = null;
  const tellsOfTeams = () => {
    const all = told.flatMap(({ lower, occasions }) =>
      occasions().filter((one) => !isBareWin(lower, one)),
    );
    return (
      all.some(({ kind, weak, aside }) => kind === 'sport' && !weak && !aside) &&
      !all.some(({ kind }) => VOTED.has(kind))
    );
  };
  return told.map((sentence): ToldInSentence => {
    let occasions: readonly FoundOccasion[] | null = null;
    const read = () => {
      const found = sentence.occasions();
      const wins = found.filter((one) => isBareWin(sentence.lower, one));
      if (!wins.length || !(isOfTeams ??= tellsOfTeams())) return found;
      return found.map((one) => (wins.includes(one) ? { ...one, kind: 'sport' as const } : one));
    };
    return { ...sentence, occasions: () => (occasions ??= read()) };
  });
}
