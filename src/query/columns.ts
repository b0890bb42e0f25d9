import type { Parameters } from './statement.js';

/** One row of an answer: values by place. */
export type Row = readonly unknown[];

/** Makes a value of the response from a row. */
export type Read = (row: Row, parameters: Parameters) => unknown;

/** The Cypher expressions that make a row, each once. */
export class Columns {
  readonly #places = new Map<string, number>();

  /** Place of the expression in the row. */
  at(expression: string): number {
    const known = this.#places.get(expression);
    if (known !== undefined) return known;
    const place = this.#places.size;
    this.#places.set(expression, place);
    return place;
  }

  get expressions(): string[] {
    return [...this.#places.keys()];
  }

  /** The row as one Cypher list. */
  get list(): string {
    return `[${this.expressions.join(', ')}]`;
  }
}

/** Makes an object with these keys, in this order. */
export function objectOf(entries: [string, Read][]): Read {
  return (row, parameters) => {
    const object: Record<string, unknown> = {};
    for (const [key, read] of entries) object[key] = read(row, parameters);
    return object;
  };
}
