/** A name all in capitals, of more than four letters, as it is written elsewhere: "ODO WERO" is Odo Wero; other names stay. */
export function withoutShouting(name: string): string {
  const isLoud = /^\p{Lu}+(?:[ -]\p{Lu}+)*$/u.test(name.replace(/ [IVX]+$/, ''));
  if (!isLoud || name.length <= 4) return name;
  // A numeral never stands first: XI WERO is no eleventh.
  return name.replace(/\p{Lu}{2,}/gu, (word, place: number) =>
    place > 0 && /^[IVX]+$/.test(word) ? word : word[0]! + word.slice(1).toLowerCase(),
  );
}
