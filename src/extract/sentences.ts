import type { Block, Sentence, Token } from './document.js';
import { scan } from './scan.js';

/** Longer runs without a full stop are parted here, so that no later stage meets a sentence of unbounded length. */
const LONGEST = 400;

const STOPS = new Set(['.', '!', '?', '…', ';']);
const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '»']);
const OPENERS = new Set(['"', '“', '‘', '(', '[', '«', "'"]);

/** The tokens of all blocks and the sentences they make; a sentence never crosses a block. */
export function sentencesOf(
  text: string,
  blocks: readonly Block[],
): { tokens: Token[]; sentences: Sentence[] } {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  blocks.forEach((block, index) => {
    const inside = scan(text, block.start, block.end);
    const offset = tokens.length;
    for (const token of inside) tokens.push(token);
    let first = 0;
    const close = (last: number) => {
      if (last <= first) return;
      sentences.push({
        first: offset + first,
        last: offset + last,
        start: inside[first]!.start,
        end: inside[last - 1]!.end,
        block: index,
      });
      first = last;
    };
    for (let at = 0; at < inside.length; at += 1) {
      const long = at + 1 - first >= LONGEST;
      if (!long && !STOPS.has(inside[at]!.text)) continue;
      let last = at + 1;
      while (last < inside.length && CLOSERS.has(inside[last]!.text) && touches(inside, last))
        last += 1;
      if (!long && !endsSentence(inside, at, last)) continue;
      close(last);
      at = last - 1;
    }
    close(inside.length);
  });
  return { tokens, sentences };
}

const touches = (tokens: readonly Token[], at: number) => tokens[at - 1]!.end === tokens[at]!.start;

/** A stop ends a sentence where a capital, a digit or a quotation follows it. */
function endsSentence(tokens: readonly Token[], at: number, last: number): boolean {
  const stop = tokens[at]!.text;
  if (stop === ';') return tokens[at + 1]?.text === '•';
  const next = tokens[last];
  if (!next) return true;
  if (touches(tokens, last) && last === at + 1) return false;
  if (OPENERS.has(next.text)) return true;
  return next.kind === 'name' || next.kind === 'number' || next.kind === 'mark';
}
