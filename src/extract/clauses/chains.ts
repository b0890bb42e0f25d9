/** "By A to B and by C to D": whether the prepositions of a clause take turns, so that its parties go together two by two. */
export const isChain = (listed: readonly string[]) =>
  listed.length > 3 &&
  listed.length % 2 === 0 &&
  listed.every((preposition, at) => preposition === listed[at % 2]) &&
  listed[0] !== listed[1];
