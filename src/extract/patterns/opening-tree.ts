/** Letters, then digits; -1 for all else. */
export function symbolOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 97;
  return code >= 48 && code <= 57 ? code - 48 + DIGITS : -1;
}

/** The first symbol that is a digit. */
export const DIGITS = 26;
const SYMBOLS = 36;

/** Where every word is looked up from; as a child it means that nothing goes on so. */
export const ROOT = 0;

/** Which rows of a table begin with which letters, letter by letter, so that most words are done with after a few. */
export class Openings {
  readonly #next: number[] = new Array<number>(SYMBOLS).fill(ROOT);
  readonly #cues: (number[] | undefined)[] = [undefined];

  add(opening: string, cue: number): void {
    let node = ROOT;
    for (let at = 0; at < opening.length; at += 1) {
      const symbol = symbolOf(opening.charCodeAt(at));
      if (symbol < 0) return;
      const place = node * SYMBOLS + symbol;
      if (this.#next[place] === ROOT) {
        this.#next[place] = this.#cues.length;
        this.#cues.push(undefined);
        for (let child = 0; child < SYMBOLS; child += 1) this.#next.push(ROOT);
      }
      node = this.#next[place]!;
    }
    (this.#cues[node] ??= []).push(cue);
  }

  /** The node that a symbol leads to. */
  next(node: number, symbol: number): number {
    return symbol < 0 ? ROOT : this.#next[node * SYMBOLS + symbol]!;
  }

  /** The rows that may begin with the letters up to a node. */
  cuesAt(node: number): readonly number[] | undefined {
    return this.#cues[node];
  }
}
