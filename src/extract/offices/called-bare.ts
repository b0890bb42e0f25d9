import type { Chunk } from '../chunks/chunk-reader.js';
import { verbOf } from '../lexemes.js';
import { acts, LEADING, type Scene } from '../scene.js';
import type { Title } from '../titles.js';

/**
 * "Prime Minister conveyed greetings to the Sultan, who thanked Prime Minister": an office in capitals without an article, as the subject
 * that opens a sentence or right behind a verb or "to", in an article that names the one who holds it.
 */
export function isCalledBare(scene: Scene, chunk: Chunk, title: Title): boolean {
  const { first, last, sentence } = chunk;
  const { tokens, sentences, roles } = scene;
  if (title.definite || !LEADING.has(title.roleClass) || tokens[last - 1]?.kind !== 'name')
    return false;
  const before = tokens[first - 1]?.lower ?? '';
  const isSubject = first === sentences[sentence]!.first && acts(tokens, chunk);
  const isObject = before === 'to' || verbOf(before)?.finite === true;
  if (!isSubject && !isObject) return false;
  const holders = roles.filter((held) =>
    held.some(({ role, former }) => role === title.role && !former),
  );
  return holders.length === 1;
}
