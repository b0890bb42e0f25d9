import type { Token } from './document.js';
import type { Group } from './groups.js';

const ACTS =
  /^(?:congratulations|felicitations|congrats|condolences|sympathies|sympathy|thoughts|prayers|congratulate|greet)$/;
/** What else may stand between the mark that opens a quotation and whom its act is for. */
const BETWEEN =
  /^(?:my|our|the|all|sincere|sincerest|heartfelt|warm|warmest|hearty|deepest|deep|profound|many|huge|big|best|wishes|are|is|and|to|with|for|go|goes|out|i|we|from|heart|warmly|sincerely|today|mr|mrs|ms|mr\.|mrs\.|ms\.|president-elect|dear|friend|,)$/;
/** What speaks of the act and does not perform it: "Congratulations to B are out of place". */
const SPOKEN_OF =
  /^(?:is|are|was|were|will|would|should|may|might|can|could|have|has|had|do|does)$/;
/** Words in which the act has to be told. */
const OPENING = 11;
/** Shorter quotations are read as they stand. */
const SHORT = 9;
const OPEN = /^["“«„]$/;
const CLOSE = /^["”»“]$/;

/**
 * The party for whom an act is that opens a long quotation, whose mark is at `mark`, with the place of the closing mark: "Congratulations to B on ...",
 * "My condolences to B"; null where none does.
 */
export function quotedAct(
  tokens: readonly Token[],
  mark: number,
  last: number,
  groups: readonly Group[],
): { group: Group; end: number } | null {
  const { kind, text } = tokens[mark]!;
  if (kind !== 'mark' || !OPEN.test(text) || isClosing(tokens, mark)) return null;
  let act = false;
  for (let at = mark + 1; at < last && at < mark + OPENING; at += 1) {
    const group = groups.find(({ first }) => first === at);
    if (group) {
      if (!act || SPOKEN_OF.test(tokens[group.last]?.lower ?? '')) return null;
      let end = group.last;
      while (end < last && !CLOSE.test(tokens[end]!.text)) end += 1;
      return end < last && end - mark > SHORT ? { group, end } : null;
    }
    const { lower } = tokens[at]!;
    if (ACTS.test(lower)) act = true;
    else if (!BETWEEN.test(lower)) return null;
  }
  return null;
}

/** Whether a straight mark closes what an earlier sentence opened: it touches the word before it and not the one after it. */
export function isClosing(tokens: readonly Token[], mark: number): boolean {
  const { text, start, end } = tokens[mark]!;
  return (
    text === '"' && tokens[mark - 1]?.end === start && (tokens[mark + 1]?.start ?? end) !== end
  );
}
