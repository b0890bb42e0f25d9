import type { Block, Sentence, Token } from './document.js';

/** Of each sentence, whether every word in it may be capitalised: headlines and longer stretches in capitals. */
export function loudSentences(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  blocks: readonly Block[],
): boolean[] {
  return sentences.map(({ first, last, block }) => {
    if (blocks[block]!.type === 'headline') return true;
    if (last - first < 9) return false;
    let capitals = 0;
    for (let at = first; at < last; at += 1) if (isLoud(tokens[at]!.text)) capitals += 1;
    return capitals > (last - first) * 0.6;
  });
}

const isSmall = (code: number) => code >= 97 && code <= 122;

/** Two signs or more, none of them a small letter; the second one tells it of nearly every word. */
const isLoud = (text: string) =>
  text.length > 1 && !isSmall(text.charCodeAt(1)) && /^[^\p{Ll}]{2,}$/u.test(text);
