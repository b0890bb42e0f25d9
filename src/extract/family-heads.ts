import type { Chunk } from './chunks/chunk-reader.js';
import { verbOf } from './lexemes.js';
import { LEADING, type Scene } from './scene.js';

/**
 * "His card wishes the Odo family a peaceful year": the only leader of that name, to whom such wishes go; null where the household itself
 * is meant.
 */
export function headWished({ people, roles, tokens }: Scene, chunk: Chunk): number | null {
  if (chunk.rule !== 'family') return null;
  if (verbOf(tokens[chunk.first - 1]?.lower ?? '')?.verb !== 'wish') return null;
  const surname = tokens[chunk.last - 2]!.lower;
  const heads = people.flatMap(({ name }, at) =>
    name.toLowerCase().endsWith(` ${surname}`) &&
    roles[at]!.some(({ roleClass, former }) => LEADING.has(roleClass) && !former)
      ? [at]
      : [],
  );
  return heads.length === 1 ? heads[0]! : null;
}
