/** JavaScript that makes a value of the response; `row` is the name of the variable that holds the row. */
export type Read = (row: string) => string;

/** The Cypher expressions that make a row, each once, from place `first` on. */
export class Columns {
  readonly #places = new Map<string, number>();
  readonly #first: number;

  constructor(first = 0) {
    this.#first = first;
  }

  /** Place of the expression in the row. */
  at(expression: string): number {
    const known = this.#places.get(expression);
    if (known !== undefined) return known;
    const place = this.#places.size + this.#first;
    this.#places.set(expression, place);
    return place;
  }

  get expressions(): string[] {
    return [...this.#places.keys()];
  }

  /** What RETURN says; `beside` follows the places. Without a name of its own each column would be sent under its whole text. */
  returned(...beside: string[]): string {
    const all = [...this.expressions, ...beside];
    if (!all.length) return 'true AS c0';
    return all.map((expression, place) => `${expression} AS c${place}`).join(', ');
  }

  /** The row as one Cypher list. */
  get list(): string {
    return `[${this.expressions.join(', ')}]`;
  }
}

/** Makes an object with these keys, in this order. */
export function objectOf(entries: [string, Read][]): Read {
  return (row) =>
    `{${entries.map(([key, read]) => `${JSON.stringify(key)}: ${read(row)}`).join(', ')}}`;
}

/** The name of a row within the row of this name, so that both can be told apart. */
export function within(row: string): string {
  return `r${Number(row.slice(1)) + 1}`;
}

/** The name of the row of a root item. */
export const ROOT_ROW = 'r1';
