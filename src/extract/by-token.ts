/** What belongs to single tokens of a text, looked up by their place; it is gone through in text order. */
export class ByToken<Value> {
  readonly #values: (Value | undefined)[];

  /** Of a text of so many tokens. */
  constructor(tokens: number) {
    this.#values = new Array<Value | undefined>(tokens).fill(undefined);
  }

  /** Undefined where nothing belongs to a token, and outside the text. */
  get(token: number): Value | undefined {
    return token >= 0 && token < this.#values.length ? this.#values[token] : undefined;
  }

  has(token: number): boolean {
    return this.get(token) !== undefined;
  }

  set(token: number, value: Value): void {
    this.#values[token] = value;
  }

  delete(token: number): void {
    this.#values[token] = undefined;
  }

  *[Symbol.iterator](): IterableIterator<[number, Value]> {
    for (let token = 0; token < this.#values.length; token += 1) {
      const value = this.#values[token];
      if (value !== undefined) yield [token, value];
    }
  }

  values(): Value[] {
    return this.#values.filter((value) => value !== undefined);
  }
}
