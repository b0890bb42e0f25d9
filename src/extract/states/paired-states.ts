import type { Chunk } from '../chunks/chunk-reader.js';
import type { Person } from '../people.js';
import { LEADING, type Scene } from '../scene.js';
import { stateOf } from './company-signs.js';

const GOVERNS = /^(?:to|with|for)$/;

/**
 * "Grief to President Li Ro and Prime Minister Ba": of two who are addressed together by different offices, and without a state, both are
 * of the one that is known of either.
 */
export function pairedState(scene: Scene, person: Person): string | null {
  const { chunksOf, tokens } = scene;
  for (const chunk of person.chunks) {
    if (!isBareOfficer(chunk)) continue;
    const other = chunksOf
      .get(chunk.sentence)!
      .find((one) => one !== chunk && isBareOfficer(one) && areJoined(scene, chunk, one));
    if (!other) continue;
    const first = Math.min(chunk.first, other.first);
    if (!GOVERNS.test(tokens[first - 1]?.lower ?? '')) continue;
    const own = new Set(chunk.titles.map(({ role }) => role));
    const state = other.titles.some(({ role }) => own.has(role)) ? null : stateOf(scene, other);
    if (state) return state;
  }
  return null;
}

/** One named by a leading office alone: "President Li Ro". */
const isBareOfficer = ({ form, titles }: Chunk): boolean =>
  form === 'name' &&
  titles.some(({ roleClass }) => LEADING.has(roleClass)) &&
  titles.every(
    ({ countries, possessor, roleClass }) =>
      !countries.length && !possessor && roleClass !== 'counterpart',
  );

const areJoined = ({ tokens }: Scene, one: Chunk, other: Chunk): boolean => {
  const [left, right] = one.first < other.first ? [one, other] : [other, one];
  return right.first === left.last + 1 && tokens[left.last]!.lower === 'and';
};
