/** "By A to B and by C to D": whether the prepositions of a clause take turns, so that its parties go together two by two. */
export const isChain = (listed: readonly string[]) =>
  listed.length > 3 &&
  listed.length % 2 === 0 &&
  listed.every((preposition, at) => preposition === listed[at % 2]) &&
  listed[0] !== listed[1];

/** "By A to B, and by the Speaker to the Speaker": the links of a chain that have two ends. */
export function sureLinks(
  from: readonly number[],
  to: readonly number[],
): [from: number[], to: number[]] {
  const isSure = from.map((one, at) => from.length !== to.length || one !== to[at]);
  if (!isSure.includes(true)) return [[...from], [...to]];
  const keep = (side: readonly number[]) => side.filter((_, at) => isSure[at] ?? true);
  return [keep(from), keep(to)];
}
