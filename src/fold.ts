/** A name made comparable and sortable: lower case, no accents, single spaces. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** The beginning of a name, comparable with names that are folded: a space at its end still parts words. */
export function foldStart(text: string): string {
  return fold(`${text}.`).slice(0, -1);
}

/** Letters that folding keeps although many outlets write them plainly. */
const PLAIN: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
  ə: 'a',
};

/** The words of a text as they are compared: folded, apostrophes left out, parted at everything that is no letter or digit. */
export function wordsOf(text: string): string[] {
  return (
    fold(text)
      .replace(/[łøđðßæœıþə]/g, (letter) => PLAIN[letter] ?? letter)
      .replace(/['’ʻʼ`´]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/**
 * What a name is found by: its words, whatever their order, without articles; equal for "Yoon Suk-yeol" and "Suk Yeol Yoon",
 * and for "the Gambia" and "Gambia". Empty where there is no letter or digit.
 */
export function nameKey(name: string): string {
  return wordsOf(name)
    .filter((word) => word !== 'the')
    .sort()
    .join(' ');
}
