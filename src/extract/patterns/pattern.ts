import { gateOf, type Gate } from './gates.js';

/** A regular expression that is only tried on a text in which the pieces stand that it cannot match without. */
export class Pattern {
  readonly #expression: RegExp;
  readonly #mayMatch: Gate;

  constructor(expression: RegExp) {
    this.#expression = expression;
    this.#mayMatch = gateOf(expression);
  }

  test(text: string): boolean {
    return this.#mayMatch(text) && this.#expression.test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.#mayMatch(text) ? this.#expression.exec(text) : null;
  }
}
