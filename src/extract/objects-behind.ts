import type { Chunk } from './chunks/chunk-reader.js';
import { HAVE, verbOf } from './lexemes.js';
import { DONE_TO_THE_LIVING } from './foreigner-meant.js';
import type { Scene } from './scene.js';
import { isAdverb } from './clauses/voices.js';

/** Words between a verb and whom it is done to: "to the", "to President". */
const FEW = 3;

/**
 * "She congratulates Li Ro", "he wrote to Li Ro": whom the pronoun does something to, and so does not stand for; null where nobody is told.
 */
export function objectBehind(scene: Scene, chunk: Chunk): number | null {
  const { chunksOf, personOf, places, tokens } = scene;
  let verb = chunk.last;
  while (HAVE.has(tokens[verb]?.lower ?? '') || isAdverb(tokens[verb]?.lower ?? '')) verb += 1;
  const form = verbOf(tokens[verb]?.lower ?? '');
  if (!form || form.gerund || !(DONE_TO_THE_LIVING.has(form.verb) || form.verb === 'write'))
    return null;
  const next = chunksOf.get(chunk.sentence)!.find(({ first }) => first > verb);
  const person = next?.form === 'name' ? personOf.get(next) : undefined;
  if (!next || !person || next.first > verb + FEW) return null;
  const isApart = tokens.slice(verb + 1, next.first).some(({ kind }) => kind === 'mark');
  return isApart || tokens[next.last]?.lower === "'s" ? null : places.get(person)!;
}
