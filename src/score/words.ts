/** A text in lower case without accents, apostrophes and punctuation, as its words. */
export function plainWords(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’ʻ`]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** Share of the shorter text's words that the other has too, from 0 to 1. */
export function wordOverlap(one: string, other: string): number {
  const [left, right] = [new Set(plainWords(one)), new Set(plainWords(other))];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / Math.max(1, Math.min(left.size, right.size));
}
