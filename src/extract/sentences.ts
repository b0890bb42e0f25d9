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
    let first = tokens.length;
    scan(text, block.start, block.end, tokens);
    const end = tokens.length;
    const close = (last: number) => {
      if (last <= first) return;
      sentences.push({
        first,
        last,
        start: tokens[first]!.start,
        end: tokens[last - 1]!.end,
        block: index,
      });
      first = last;
    };
    for (let at = first; at < end; at += 1) {
      const long = at + 1 - first >= LONGEST;
      const token = tokens[at]!;
      if (!long && (token.kind !== 'mark' || !STOPS.has(token.text))) continue;
      let last = at + 1;
      while (last < end && CLOSERS.has(tokens[last]!.text) && touches(tokens, last)) last += 1;
      if (!long && !endsSentence(tokens, at, last)) continue;
      close(last);
      at = last - 1;
    }
    close(end);
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
