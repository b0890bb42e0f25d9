import type { Chunk } from '../chunks/chunk-reader.js';
import { plainProfile, type Scene } from '../scene.js';
import type { Title } from '../titles.js';
import { counterpartAcross } from './counterpart-holders.js';
import { holderOf } from './holders.js';

/** Offices of which a state has one. */
const SOLE = /^(?:head_of_state|head_of_government|minister|parliament)$/;

/**
 * "A message from Li Ro, Prime Minister of Kandia, addressed to the Prime Minister", "sent by the Speaker, Ba, to the Speaker of the
 * Assembly": nobody writes to himself, so that it is who holds the office in the other state; null where no holder of it writes there.
 */
export function addressedPeer(scene: Scene, chunk: Chunk, title: Title): number | null {
  const { home, mentions, profiles, roles, tokens } = scene;
  if (!title.definite || title.possessor || title.former || !SOLE.test(title.roleClass))
    return null;
  if (tokens[chunk.first - 1]?.lower !== 'to') return null;
  const author = mentions.findLast(
    ({ sentence, first, profile }) =>
      sentence === chunk.sentence &&
      /^(?:from|by)$/.test(tokens[first - 1]?.lower ?? '') &&
      roles[profile]!.some(({ role, former }) => role === title.role && !former),
  )?.profile;
  if (author === undefined) return null;
  const { country } = profiles[author]!;
  if (country === null) return null;
  if (home === null || country === home) return counterpartAcross(scene, chunk, author, title.role);
  return holderOf(scene, title, home, author) ?? plainProfile(scene, 'office', title.role, home);
}
