import type { Token } from './document.js';
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
/** Words of "successor at the head of the alliance,". */
const LONGEST_KINSHIP = 9;

/** "Successor in Sesh," before a name. */
function isKinBehind(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > LONGEST_KINSHIP || tokens[to - 1]?.lower !== ',') return false;
  const [kin, ...place] = tokens.slice(from, to - 1);
  return (
    KIN.test(kin?.lower ?? '') &&
    place.every(({ lower, kind }) => kind !== 'mark' && !verbOf(lower)?.finite) &&
    (!place.length || /^(?:in|at|as|of)$/.test(place[0]!.lower))
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
