/** How popes sign, by how they are called; "Leo" is the same. */
const IN_LATIN = new Map([
  ['franciscus', 'Francis'],
  ['benedictus', 'Benedict'],
]);

/** A name as it is printed, a pope's in the language of the article. */
export const withoutLatin = (name: string): string => IN_LATIN.get(name.toLowerCase()) ?? name;
