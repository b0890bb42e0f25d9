import type { GraphQLError } from 'graphql';
import { refusal } from './refusal.js';

/** What one request may ask for; a server may set some of them otherwise. */
export const LIMITS = {
  /** Objects that the answer may hold when every page is full. */
  cost: 50_000,
  depth: 20,
  rootFields: 20,
  /** Fields of the answer, each counted where it stands in the query. */
  fields: 1_000,
  aliases: 100,
  /** Words and signs of the query text. */
  tokens: 4_000,
  /** Length of the query text. */
  text: 100_000,
  /** Single values in arguments and variables. */
  values: 1_000,
  /** Input objects in arguments and variables: each one of a filter is planned by the database. */
  conditions: 50,
  /** Patterns of the graph in all statements, each of which the database plans by itself. */
  patterns: 300,
  /** Levels of lists and objects in a variable. */
  nesting: 20,
  /** Length of one text in arguments and variables. */
  characters: 5_000,
} as const;

export type Limits = Record<keyof typeof LIMITS, number>;

const NAMES: Record<keyof Limits, string> = {
  cost: 'objects at most, by its page sizes',
  depth: 'levels of depth',
  rootFields: 'root fields',
  fields: 'fields',
  aliases: 'aliases',
  tokens: 'words and signs',
  text: 'characters of query text',
  values: 'values in its arguments',
  conditions: 'objects in its arguments',
  patterns: 'patterns of the graph, by its fields and filters',
  nesting: 'levels of depth in a variable',
  characters: 'characters in one text',
};
const REMEDIES: Partial<Record<keyof Limits, string>> = {
  values: 'Ask in several queries.',
  conditions: 'Ask in several queries.',
  patterns: 'Ask for fewer fields or with fewer conditions, or in several queries.',
  tokens: 'Ask for fewer fields, or put values into variables.',
  nesting: 'Write the condition flatter.',
  text: 'Shorten the query.',
  characters: 'Shorten the text.',
};

/** Throws QUERY_TOO_COSTLY where more is asked than is allowed, and says both in words and in `extensions`. */
export function keepTo(limits: Limits, name: keyof Limits, requested: number): void {
  if (requested > limits[name]) throw tooCostly(limits, name, requested);
}

/** The error for a request that asks for more than is allowed. */
export function tooCostly(limits: Limits, name: keyof Limits, requested: number): GraphQLError {
  const limit = limits[name];
  return refusal(
    'QUERY_TOO_COSTLY',
    `The query asks for ${requested} ${NAMES[name]}; ${limit} are allowed. ${REMEDIES[name] ?? 'Ask for smaller pages or fewer fields.'}`,
    { [name]: { requested, limit } },
  );
}
