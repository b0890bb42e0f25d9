import type { Chunk } from './chunks/chunk-reader.js';
import { verbOf, type VerbClass } from './lexemes.js';
import { mentionsInSentence } from './mentions-in-order.js';
import type { Scene } from './scene.js';

/** What a letter does and whoever brings it does not. */
const DONE_BY_LETTER: ReadonlySet<VerbClass> = new Set<VerbClass>([
  'congratulate',
  'condole',
  'invite',
  'wish',
]);
const BRINGS =
  /^(?:with|bearing|bore|bears|brought|brings|bringing|carried|carries|carrying|handed|hands|delivered|delivers|presented|presents)$/;
const MESSAGE = /^(?:letter|message|note|card|telegram|cable|invitation)$/;

/**
 * "The ambassador came with a letter from A. He congratulates B": whoever wrote the letter brought in the sentence before, where the
 * pronoun is the subject of what letters do; else null.
 */
export function authorOfCarried(scene: Scene, chunk: Chunk): number | null {
  const { previousTopic, profiles, sentences, tokens, topic } = scene;
  const before = sentences[chunk.sentence - 1];
  if (topic !== null || chunk.first !== sentences[chunk.sentence]!.first) return null;
  if (before?.block !== sentences[chunk.sentence]!.block) return null;
  if (!DONE_BY_LETTER.has(verbOf(tokens[chunk.last]?.lower ?? '')?.verb ?? 'say')) return null;
  const author = mentionsInSentence(scene, chunk.sentence - 1).findLast(
    ({ first, profile }) =>
      profile !== previousTopic &&
      tokens[first - 1]?.lower === 'from' &&
      isBrought(scene, before.first, first - 1),
  );
  return author && profiles[author.profile]!.kind === 'person' ? author.profile : null;
}

/** "Came with a message from", "handed B a letter from": the words before "from". */
function isBrought({ tokens }: Scene, start: number, from: number): boolean {
  if (!MESSAGE.test(tokens[from - 1]!.lower)) return false;
  return tokens.slice(start, from).some(({ lower }) => BRINGS.test(lower));
}
