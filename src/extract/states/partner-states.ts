import type { Person } from '../people.js';
import { isSubject, type Scene } from '../scene.js';
import { stateOf } from './company-signs.js';
import { isTaken } from './posts.js';

/** Words between a subject and "with" that tell of something done by two of different states. */
const BY_TWO =
  /^(?:exchang\w+|same|likewise|so|swapped|spoke|talked|conversation|call|talks|letters|messages|greetings)$/;

/**
 * "Minister Sa did the same with Minister Ba", "notes were exchanged by Minister Sa and Minister Ba", where the article's people
 * are of two states: whoever something is exchanged with is of the other one.
 */
export function partnerState(scene: Scene, person: Person, at: number): string | null {
  const { chunksOf, profiles, tokens } = scene;
  for (const chunk of person.chunks) {
    const link = tokens[chunk.first - 1]?.lower;
    if (!/^(?:with|and)$/.test(link ?? '') || !chunk.titles.length) continue;
    const partner = chunksOf
      .get(chunk.sentence)!
      .find(
        (one) =>
          one.form === 'name' &&
          (link === 'and'
            ? one.last === chunk.first - 1
            : one.first < chunk.first && isSubject(scene, one)),
      );
    const own = partner && (stateOf(scene, partner) ?? scene.home);
    if (!own) continue;
    const { first } = scene.sentences[chunk.sentence]!;
    const isByTwo =
      link === 'and'
        ? tokens.slice(first, partner.first).some(({ lower }) => lower === 'exchanged')
        : tokens.slice(partner.last, chunk.first).some(({ lower }) => BY_TWO.test(lower));
    if (!isByTwo) continue;
    const states = new Set(
      profiles.flatMap(({ country, kind }) => (kind === 'person' && country ? [country] : [])),
    );
    states.delete(own);
    const [other] = states;
    if (states.size === 1 && !isTaken(scene, at, other!)) return other!;
  }
  return null;
}
