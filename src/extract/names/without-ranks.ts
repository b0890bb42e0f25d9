import { withoutLatin } from './papal-names.js';

/** "Piero Cardinal Maren": a rank between the words of a name. */
const RANK_INSIDE = /(?<=\S) (?:cardinal|card\.) (?=\S)/iu;
/** "Li Sen." ends a sentence, and is no senator. */
const RANK_AT_END = /(?<= (?:Sen|Gen|Adm|Col|Eng))\.$/u;

/** A name as it is printed, without the ranks in it; a pope's as he is called. */
export const withoutRanks = (name: string): string =>
  withoutLatin(name.replace(RANK_INSIDE, ' ').replace(RANK_AT_END, ''));
