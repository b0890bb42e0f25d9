import type { Chunk } from '../chunks/chunk-reader.js';
import type { Profile } from '../document.js';
import { isAddressed } from '../addressed.js';
import { BE, PREPOSITIONS, verbOf } from '../lexemes.js';
import { isSubject, LEADING, type Scene } from '../scene.js';
import { isFirstTold } from '../states/first-told.js';
import { isForeignName } from '../states/name-states.js';
import { isDescribed } from '../states/named-later.js';
import { inHeadline } from '../states/posts.js';
import type { Title } from '../titles.js';

/** An office of a state that is told without a name. */
export interface OfficeMeant {
  chunk: Chunk;
  title: Pick<Title, 'role' | 'roleClass' | 'countries'>;
  country: string;
  /** Who it is not. */
  notHim: number | null;
  gender: Profile['gender'];
}

/**
 * "President Ba of Sesh rang Li Ro. A wrote to the Kandian leader": the only one told so far who is likelier Kandia's than any other
 * state's and may hold the office, else the one who is named next; null where there is none, or several. Gives him the state.
 */
export function likelyHolder(scene: Scene, meant: OfficeMeant): number | null {
  const { lastSeen, people, profiles } = scene;
  // "Li Ro signed her cards. The presidents of Kandia and Sesh come first": none of those listed.
  const isListed = meant.chunk.rule === 'office-of-list';
  const likely = people.flatMap((_, at) =>
    mayBeMeant(scene, at, meant) &&
    !(isListed && (at === scene.topic || at === scene.previousTopic))
      ? [at]
      : [],
  );
  const told = likely.filter((at) => lastSeen[at]! >= 0);
  const named = told.length ? told : likely.filter((at) => isNamedNext(scene, at, meant));
  if (named.length !== 1) return null;
  const [holder] = named as [number];
  profiles[holder]!.country = meant.country;
  return holder;
}

/**
 * "A rang her Kandian counterpart. She told Li Ro ...": who is the first to be named behind it, as soon as that, and acts or is spoken to.
 */
function isNamedNext(scene: Scene, at: number, { chunk: office, title }: OfficeMeant): boolean {
  const { chunks, lastSeen, people, personOf, places } = scene;
  const next = chunks.find((chunk) => {
    const person = chunk.first >= office.last ? personOf.get(chunk) : undefined;
    return person !== undefined && lastSeen[places.get(person)!]! < 0;
  });
  return (
    next !== undefined &&
    !isFirstTold(scene, office, title) &&
    personOf.get(next) === people[at] &&
    next.sentence > office.sentence &&
    next.sentence <= office.sentence + SOON &&
    !isDescribed(scene, next) &&
    (isSubject(scene, next) || (isAddressed(scene, next) && !isLiked(scene, next)))
  );
}

/** "His sympathies are with Li Ro": nothing is said to him. */
const isLiked = ({ tokens }: Scene, { first }: Chunk): boolean =>
  tokens[first - 1]?.lower === 'with' && BE.has(tokens[first - 2]?.lower ?? '');

/** Sentences behind an office in which its holder is first named. */
const SOON = 2;

/** Whether the state is the likeliest that nobody tells of somebody, and what he is called agrees with the office. */
function mayBeMeant(scene: Scene, at: number, meant: OfficeMeant): boolean {
  const { profiles, people, roles } = scene;
  const { chunk, country, title, notHim, gender } = meant;
  const profile = profiles[at]!;
  if (profile.country !== null || profile.guess !== country) return false;
  if (at === notHim || profile.role === 'deceased') return false;
  if (gender && (profile.gender ?? gender) !== gender) return false;
  if (isBesideHim(scene, at, chunk) || isForeignName(scene, people[at]!, country)) return false;
  const held = roles[at]!.filter(({ former }) => !former);
  if (!held.length)
    return (
      !roles[at]!.length &&
      profile.calling === null &&
      UNTITLED.has(title.roleClass) &&
      !inHeadline(scene, chunk)
    );
  // "The Portuguese president", beside a president-elect: another, as long as he is not told to be of Portugal.
  if (!ELECT.test(title.role) && held.every(({ role }) => ELECT.test(role))) return false;
  return held.some(
    ({ role, roleClass }) =>
      role === title.role ||
      (roleClass === title.roleClass && title.roleClass !== 'minister') ||
      (title.roleClass === 'leader' && LEADING.has(roleClass)) ||
      (roleClass === 'leader' && LEADING.has(title.roleClass)),
  );
}

const ELECT = /-elect|-designate/;

/** Offices of those who are so well known that their names alone are told; a crown goes with a style. */
const UNTITLED = new Set(['head_of_state', 'head_of_government', 'leader']);

/**
 * "A wrote to the Kandian president", "A and the Kandian president": of one sentence, and governed or listed, so that he is another; not
 * "A's election as president of Kandia".
 */
function isBesideHim({ mentions, tokens }: Scene, at: number, { first, sentence }: Chunk): boolean {
  const before = tokens[first - 1]?.lower ?? '';
  if (before === 'as' || (before === 'of' && TAKEN.test(tokens[first - 2]?.lower ?? '')))
    return false;
  if (!/^(?:and|,)$/.test(before) && !PREPOSITIONS.has(before) && !verbOf(before)) return false;
  return mentions.some((mention) => mention.sentence === sentence && mention.profile === at);
}

/** "The office of president": what somebody takes. */
const TAKEN = /^(?:office|post|role|position|duties|presidency|premiership)$/;
