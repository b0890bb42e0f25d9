import type { GraphQLError } from 'graphql';
import { compileFunction } from 'node:vm';
import { cursorOf } from './cursor.js';
import { globalId } from './global-id.js';
import { highlights } from './highlights.js';
import type { Parameters } from './statement.js';
import { nameOfWord } from './words.js';

/** One row of an answer: values by place. */
export type Row = readonly unknown[];

/** What is noticed while a value is made. */
export interface Noticed {
  /** Something that was asked for by name came out empty. */
  isEmpty: boolean;
}

/** Makes a root field's value from the rows of its statement, and from what the server itself answers. */
export type Build = (
  rows: Row[],
  parameters: Parameters,
  facts: Record<string, unknown>,
  noticed: Noticed,
) => unknown;

/** Refuses an answer, such as one that fits a name too often; nothing is wrong where it gives null. */
export type Check = (rows: Row[]) => GraphQLError | null;

/** What the JavaScript of a plan may call. */
const CALLED = { globalId, cursorOf, word: nameOfWord, highlights, missing, checked, byPlace };

/**
 * The function of a plan's JavaScript. It is made of places in rows, names of the schema and response keys, which are names
 * too; no value of a client is in it.
 */
export function builderOf(source: string, check: Check = () => null): Build {
  // The one place where text becomes code: a generated literal is what makes large answers cheap.
  const make = compileFunction(
    `'use strict'; return (rows, parameters, facts, noticed) => ${source};`,
    [...Object.keys(CALLED), 'check'],
    { filename: 'plan.js' },
  ) as (...given: unknown[]) => Build;
  return make(...Object.values(CALLED), check);
}

/** JavaScript that makes a value and notices whether something is empty. */
export function noticing(isEmpty: string, made: string): string {
  return `(noticed.isEmpty ||= ${isEmpty}, ${made})`;
}

function missing(field: string): never {
  throw new Error(`The graph has no "${field}" where the schema requires one`);
}

function checked(check: Check, rows: Row[]): Row | undefined {
  const fault = check(rows);
  if (fault) throw fault;
  return rows[0];
}

/** As many rows as were asked for, each at the place that it ends with, and nothing where there is none. */
function byPlace(rows: Row[], count: number): (Row | undefined)[] {
  const found = new Map(rows.map((row) => [row.at(-1), row]));
  return Array.from({ length: count }, (_, place) => found.get(place));
}
