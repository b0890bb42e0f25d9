/** How popes sign, by how they are called; "Leo" is the same. */
const IN_LATIN = new Map([
  ['franciscus', 'Francis'],
  ['benedictus', 'Benedict'],
]);
/** "LEO PP. XIV": the pastor of pastors, before the numeral. */
const PASTOR = / PP\.? (?=[IVX]+$)/;

/** A name as it is printed, a pope's in the language of the article and as others call him. */
export function withoutLatin(name: string): string {
  const isSigned = PASTOR.test(name);
  const [first, ...more] = name.replace(PASTOR, ' ').split(' ');
  const called = isSigned || !more.length ? IN_LATIN.get(first!.toLowerCase()) : undefined;
  return [called ?? first, ...more].join(' ');
}
