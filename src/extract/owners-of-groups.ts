import type { DocumentMention, Profile, Token } from './document.js';
import type { Group } from './groups.js';
import { verbOf } from './lexemes.js';

/** "A's widow, B", "A's successor in Sesh, B": B alone is a side of what is told. */
export const ownsNext = (tokens: readonly Token[], owner: Group, next: Group | undefined) =>
  next !== undefined &&
  owner.official &&
  /^'s?$/.test(tokens[owner.last]?.lower ?? '') &&
  (next.first === owner.last + 1 || isKinBehind(tokens, owner.last + 1, next.first));

const KIN =
  /^(?:successor|predecessor|widow|widower|son|daughter|brother|sister|deputy|wife|husband|mother|father)$/;
/**
 * The mentions of a sentence in which "A's predecessor in Sesh, B" is B alone, where a list leads up to it: "from C, D and A's predecessor,
 * B".
 */
export function withoutOwners(
  tokens: readonly Token[],
  mentions: readonly DocumentMention[],
  profiles: readonly Profile[],
): readonly DocumentMention[] {
  const found: DocumentMention[] = [];
  for (let at = 0; at < mentions.length; at += 1) {
    const owner = mentions[at]!;
    const next = kinOf(tokens, mentions, at, profiles);
    if (next < 0 || !isLinked(tokens, owner.first)) {
      found.push(owner);
      continue;
    }
    found.push({ ...mentions[next]!, first: owner.first });
    at = next;
  }
  return found;
}

/** Where the mention stands of whoever comes after, or before, the owner told at a place; -1 without. */
function kinOf(
  tokens: readonly Token[],
  mentions: readonly DocumentMention[],
  at: number,
  profiles: readonly Profile[],
): number {
  const { last, profile } = mentions[at]!;
  if (profiles[profile]!.kind !== 'person' || !/^'s?$/.test(tokens[last]?.lower ?? '')) return -1;
  for (let next = at + 1; next < mentions.length && next < at + 3; next += 1) {
    const { kind } = profiles[mentions[next]!.profile]!;
    if (kind === 'person' && isKinBehind(tokens, last + 1, mentions[next]!.first)) return next;
    if (kind === 'person') return -1;
  }
  return -1;
}

const isLinked = (tokens: readonly Token[], first: number): boolean =>
  /^(?:and|,)$/.test(tokens[first - 1]?.lower ?? '');

/** Words of "successor at the head of the alliance,". */
const LONGEST_KINSHIP = 11;

/** "Successor in Sesh," before a name. */
function isKinBehind(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > LONGEST_KINSHIP || tokens[to - 1]?.lower !== ',') return false;
  const [kin, ...place] = tokens.slice(from, to - 1);
  return (
    KIN.test(kin?.lower ?? '') &&
    place.every(({ lower, kind }) => kind !== 'mark' && !verbOf(lower)?.finite) &&
    (!place.length || /^(?:in|at|as|of|but)$/.test(place[0]!.lower))
  );
}

/** "To A and to B's widow, C": those of a group who stand before its last preposition, and own nothing of what B owns. */
export function toldApart(tokens: readonly Token[], { first, last, members }: Group): number[] {
  const isApart = tokens
    .slice(first, last)
    .some(
      ({ lower }, at) =>
        /^(?:to|with|from|by)$/.test(lower) && tokens[first + at - 1]!.lower === 'and',
    );
  return isApart ? members.slice(0, -1) : [];
}
