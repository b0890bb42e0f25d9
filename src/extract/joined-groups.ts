import type { Group } from './groups.js';

/** Parties told in two places on one side. */
export const joined = (a: Group, b: Group): Group => ({
  first: a.first,
  last: b.last,
  members: [...new Set([...a.members, ...b.members])],
  couple: false,
  nameless: a.nameless && b.nameless,
  official: a.official || b.official,
  counterparts: a.counterparts || b.counterparts,
  isOfTwos: isOfTwos(a) && isOfTwos(b),
});

/** "By A and B and by C and D": each two for themselves. */
const isOfTwos = ({ members, isOfTwos }: Group) => isOfTwos ?? members.length === 2;

/** "Between A and B and between A and C": A with each of the others. */
export function chained(told: Group, next: Group): Group {
  const common = told.members.find((member) => next.members.includes(member));
  if (common === undefined) return told;
  const both = joined(told, next);
  return {
    ...both,
    isOfTwos: false,
    members: [common, ...both.members.filter((member) => member !== common)],
  };
}
