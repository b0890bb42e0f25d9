import type { Chunk } from './chunks/chunk-reader.js';
import type { Scene } from './scene.js';

const UNNAMED =
  /^(?:ambassador|envoy|captain|coach|mayor|bishop|judge|singer|boxer|player|striker|athlete|winner|doctor|driver|pilot|soldier|journalist|reporter|farmer|student|pupil|diplomat|commissioner|attach[ée]|consul|nuncio|chef|waiter|nurse)$/;

/** Words looked back over for somebody without a name. */
const LOOKED_BACK = 40;

/** "A received the ambassador and wished him success": somebody without a name, told since the last who has one. */
export function isUnnamed({ tokens, sentences, mentions, profiles }: Scene, chunk: Chunk): boolean {
  const start = Math.max(sentences[chunk.sentence]!.first, chunk.first - LOOKED_BACK);
  for (let at = chunk.first - 1; at >= start; at -= 1) {
    const covering = mentions.findLast(({ first }) => first <= at);
    if (covering && at < covering.last && profiles[covering.profile]!.kind !== 'country')
      return false;
    if (!UNNAMED.test(tokens[at]!.lower)) continue;
    const article = [1, 2, 3].find((back) => /^(?:the|an?)$/.test(tokens[at - back]?.lower ?? ''));
    if (!article) return false;
    // "Declared B the winner", "B, the captain": the one just named.
    const before = tokens[at - article - 1]?.lower === ',' ? at - article - 1 : at - article;
    return covering?.last !== before;
  }
  return false;
}
