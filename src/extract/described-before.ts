import type { Chunk } from './chunks/chunk-reader.js';
import { BE } from './lexemes.js';
import { mentionsInSentence } from './mentions-in-order.js';
import type { Scene } from './scene.js';

/** "The Speaker, B, was not forgotten. A addressed a cable to him": the only one of a short sentence before, which tells what becomes of him. */
export function describedBefore(scene: Scene, { sentence }: Chunk): number | null {
  const { blocks, sentences, tokens } = scene;
  const previous = sentences[sentence - 1];
  if (!previous || blocks[previous.block]!.type !== 'body') return null;
  if (previous.block !== sentences[sentence]!.block) return null;
  if (previous.last - previous.first > SHORT) return null;
  const told = mentionsInSentence(scene, sentence - 1);
  const [only] = told;
  if (!only || told.length > 1 || only.first > previous.first + 1) return null;
  const verb = tokens[only.last]?.lower === ',' ? only.last + 1 : only.last;
  return BE.has(tokens[verb]?.lower ?? '') ||
    (/^ha(?:s|d|ve)$/.test(tokens[verb]?.lower ?? '') && tokens[verb + 1]?.lower === 'not')
    ? only.profile
    : null;
}

/** Tokens of a sentence that tells of one alone. */
const SHORT = 16;
