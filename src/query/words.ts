import { CHANNELS, DATE_BASES, KINDS, OCCASION_KINDS, PARTY_KINDS, STATUSES } from '../model.js';
import { SEARCHED } from './highlights.js';

/** `re-election` as the API writes it: `RE_ELECTION`. */
export function enumName(word: string): string {
  return word.toUpperCase().replace(/[^A-Z0-9]+/g, '_');
}

const CAPACITIES = ['stated', 'inferred'];
const TIME_UNITS = ['day', 'week', 'month', 'year'];
const TENURE_BASES = ['dated', 'seen', 'undated'];
const WAYS = ['one to other', 'other to one', 'both', 'together'];

const ORDERS = ['name', 'messages', 'latest'];

/** The words of the graph behind each enum of the API. */
export const WORDS: Record<string, readonly string[]> = {
  Kind: KINDS,
  Channel: CHANNELS,
  Status: STATUSES,
  DateBasis: DATE_BASES,
  OccasionKind: OCCASION_KINDS,
  PartyKind: PARTY_KINDS,
  Capacity: CAPACITIES,
  TimeUnit: TIME_UNITS,
  TenureBasis: TENURE_BASES,
  Way: WAYS,
  PersonOrder: ORDERS,
  CountryOrder: ORDERS,
  OccasionOrder: ['date', 'messages', 'latest'],
  MessageOrder: ['latest', 'oldest', 'reports', 'confidence'],
  StatementOrder: ['text', 'latest'],
  ArticleOrder: ['latest', 'oldest', 'messages'],
  SearchedField: SEARCHED,
};

const nameByWord = new Map<string, string>();
const wordByName = new Map<string, string>();
for (const word of Object.values(WORDS).flat()) {
  nameByWord.set(word, enumName(word));
  wordByName.set(enumName(word), word);
}

/** The enum value for a word of the graph; null stays null. */
export function nameOfWord(word: unknown): unknown {
  return nameByWord.get(word as string) ?? word;
}

/** The word of the graph for an enum value. */
export function wordOfName(name: string): string {
  return wordByName.get(name) ?? name;
}
