/** Small words that only running text of a language is full of. */
const STOP_WORDS: Record<string, string> = {
  en: 'the of and to in that his is was on for with he it has by at from as which had be an',
  fr: 'le la les des et du une est dans que pour qui sur par au avec sont il ses aux',
  es: 'el la los las de que y en un una por con para su del se es al lo como',
  de: 'der die das und ist von zu den mit dem des auf ein eine nicht im sich für als auch',
  pt: 'o a os as de que e em um uma para com do da dos das não por se ao',
  it: 'il lo la gli di che e un una per con del della dei nel sono è si al alla',
  ru: 'и в на с по что от его к не для о за он из был как это',
  tr: 've bir bu için ile da de olarak olan en çok daha sonra kadar',
};
const CODES_BY_WORD = new Map<string, string[]>();
for (const [code, words] of Object.entries(STOP_WORDS))
  for (const word of words.split(' '))
    CODES_BY_WORD.set(word, [...(CODES_BY_WORD.get(word) ?? []), code]);

/** Fewer small words than this share are no sign of a language. */
const SHARE = 0.12;

/** ISO 639-1 code of the language that the beginning of a text is in; `und` where none of the known ones is clear. */
export function languageOf(text: string): string {
  const words =
    text
      .slice(0, 1500)
      .toLowerCase()
      .match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words)
    for (const code of CODES_BY_WORD.get(word) ?? []) counts.set(code, (counts.get(code) ?? 0) + 1);
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best && best[1] >= SHARE * words.length ? best[0] : 'und';
}
