import type { Person } from '../people.js';
import type { Title } from '../titles.js';
import type { NameKey } from './name-keys.js';

const ROYAL = /^(?:crown )?(?:prince|princess)$/;

/**
 * Royals are called by their own name: whether one name under such a style, though it fits a part of a person's name, is another's. "King Salman" is not
 * Mohammed bin Salman, "Crown Prince Hussein" neither Princess Rajwa Al Hussein nor the coach Hussein Lami.
 */
export function isOtherRoyal(
  { tokens: [word, more] }: NameKey,
  titles: readonly Pick<Title, 'role' | 'roleClass'>[],
  { key, titles: theirs }: Pick<Person, 'key' | 'titles'>,
): boolean {
  if (more) return false;
  const isFirst = key.tokens[0] === word;
  const isFathers = !isFirst && key.fathers.includes(word!);
  return titles.some(({ role, roleClass }) => {
    if (!ROYAL.test(role)) return isFathers && roleClass === 'monarch';
    if (isFathers || !theirs.length) return isFathers;
    const isLast = !isFirst && key.tokens.at(-1) === word;
    return (
      (isLast && theirs.every(({ title }) => title.role !== role)) ||
      theirs.every(({ title }) => title.roleClass === 'other')
    );
  });
}

/** "Pope Odo" bears no family's name: not Mayor Odo Lindqvist, whose office is another; a signature tells none. */
export const isOtherPope = (
  titles: readonly Pick<Title, 'roleClass'>[],
  { titles: theirs }: Pick<Person, 'titles'>,
): boolean =>
  titles.some(({ roleClass }) => roleClass === 'pope') &&
  theirs.length > 0 &&
  theirs.every(({ title }) => title.roleClass !== 'pope');
