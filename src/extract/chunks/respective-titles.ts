import type { Token } from '../document.js';
import type { Chunk } from './chunk-reader.js';

const RESPECTIVELY = /^(?:respectively|accordingly)$/;

/**
 * "Li Ro and Ba, the president and the prime minister respectively, cabled": each of the two has the office at his own place, so that the
 * first does not stand behind the second name and nobody else holds the other.
 */
export function withRespectiveTitles(tokens: readonly Token[], chunks: Chunk[]): Chunk[] {
  return chunks.filter((office, at) => {
    const [one, other] = [chunks[at - 2], chunks[at - 1]];
    if (!one || !other || !areRespective(tokens, one, other, office)) return true;
    one.titles = [...one.titles, ...other.titles];
    other.titles = office.titles;
    other.last = office.last;
    return false;
  });
}

/** Whether two names stand side by side, with an office of each behind the comma, and the word that parts them. */
function areRespective(tokens: readonly Token[], one: Chunk, other: Chunk, office: Chunk): boolean {
  const [title] = office.titles;
  return (
    one.form === 'name' &&
    other.form === 'name' &&
    office.form === 'office' &&
    one.sentence === office.sentence &&
    title !== undefined &&
    !title.possessor &&
    other.titles.length === 1 &&
    other.name !== null &&
    other.titles[0]!.first >= other.name.last &&
    isLone(tokens, one.last, other.first, 'and') &&
    isLone(tokens, other.last, office.first, 'and') &&
    RESPECTIVELY.test(tokens[office.last]?.lower ?? '')
  );
}

const isLone = (tokens: readonly Token[], first: number, end: number, word: string): boolean =>
  end === first + 1 && tokens[first]!.lower === word;
