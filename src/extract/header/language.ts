/** Small words that only running text of a language is full of. */
const STOP_WORDS: Record<string, string> = {
  en: 'the a of and to in that his is was on for with he it has by at from as which had be an her who this will their been have not its are they said also or she were would but after',
  fr: 'le la les des et du une est dans que pour qui sur par au avec sont il ses aux ce cette pas plus ont été son sa nous leur',
  es: 'el la los las de que y en un una por con para su del se es al lo como más este esta fue sus ha entre sobre',
  de: 'der die das und ist von zu den mit dem des auf ein eine nicht im sich für als auch hat wird bei einer er sie wurde',
  pt: 'o a os as de que e em um uma para com do da dos das não por se ao foi na no sua seu pelo pela entre mais',
  it: 'il lo la gli di che e un una per con del della dei nel sono è si al alla ha da non anche più le delle nella',
  nl: 'de het een van en in is dat op te zijn met voor niet aan er om hij ook als bij naar heeft werd door over',
  sv: 'och att det som en på är av för med den till inte har de ett om var sig från han hon',
  no: 'og i det som en på er av for med den til ikke har de et om var seg fra han hun ble',
  da: 'og i det som en på er af for med den til ikke har de et om var sig fra han hun blev',
  fi: 'ja on että ei se oli hän mutta kun myös ovat tai kuin sekä joka jotka ole mukaan',
  hu: 'a az és hogy nem is egy volt meg de ez csak azt van már még ki el szerint',
  pl: 'i w na z się nie do że to jest o od za przez po jak oraz który są dla był',
  cs: 'a v se na je že s z do o to i za k ve jsou pro by byl jako který po',
  ro: 'de și în la a cu pe că din nu este pentru mai care se un o al ale sunt fost prin',
  hr: 'i u je na se da za su od s koji kao iz o bi te će nije ali bio',
  sq: 'të e në dhe për me një që nga i është si ka së u do janë në',
  tr: 've bir bu için ile da de olarak olan en çok daha sonra kadar nın ise gibi etti',
  az: 'və bir bu üçün ilə də ki olan ən çox daha sonra kimi edib olub deyib',
  uz: "va bir bu uchun bilan ham bo'lgan hamda o'z deb edi o'rtasida",
  id: 'yang dan di dari untuk dengan ini itu pada dalam tidak akan juga telah adalah oleh ke sebagai',
  vi: 'và của là có các trong được cho với một những đã này không người tại về đến',
  sw: 'ya na wa kwa ni katika za la cha kuwa hii alisema kwamba pia yake huyo',
  tl: 'ang ng sa mga na ay at si ni kay para nang ito hindi siya may',
  ru: 'и в на с по что от его к не для о за он из был как это также',
  uk: 'і в на з та що до від його не для про за він із був як це також',
  bg: 'и на в за от да се с по на че са е не като това му',
  kk: 'және мен үшін бұл бір деп туралы болды арасындағы өз',
};
/** Languages that their script tells, the telling range of letters first. */
const SCRIPTS: [code: string, letters: RegExp][] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['fa', /[پچژگک]/g],
  ['ar', /[\u0600-\u06ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['hi', /[\u0900-\u097f]/g],
  ['bn', /[\u0980-\u09ff]/g],
  ['th', /[\u0e00-\u0e7f]/g],
  ['my', /[\u1000-\u109f]/g],
  ['ka', /[\u10a0-\u10ff]/g],
  ['hy', /[\u0530-\u058f]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['km', /[\u1780-\u17ff]/g],
  ['am', /[\u1200-\u137f]/g],
];
const CODES_BY_WORD = new Map<string, string[]>();
for (const [code, words] of Object.entries(STOP_WORDS))
  for (const word of new Set(words.split(' ')))
    CODES_BY_WORD.set(word, [...(CODES_BY_WORD.get(word) ?? []), code]);

/** Fewer small words than this share are no sign of a language. */
const SHARE = 0.12;
/** A script tells where so many of the letters are of it; two are told by a few letters of their own. */
const MOST = 0.4;
const FEW: Record<string, number> = { ja: 0.1, fa: 0.04 };
/** As far as a text is looked at. */
const SAMPLE = 800;
const ENOUGH = 12;

/** ISO 639-1 code of the language that the beginning of a text is in; `und` where none of the known ones is clear. */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const words = sample.toLowerCase().match(/\p{L}[\p{L}\p{M}']*/gu) ?? [];
  const byScript = scriptOf(sample, words);
  if (byScript) return byScript;
  // English first, so that it wins where another has no more.
  const counts = new Map<string, number>([['en', 0]]);
  for (const word of words)
    for (const code of CODES_BY_WORD.get(word) ?? []) counts.set(code, (counts.get(code) ?? 0) + 1);
  let best = 'und';
  let most = 0;
  for (const [code, count] of counts) if (count > most) [best, most] = [code, count];
  return most >= SHARE * words.length ? best : 'und';
}

function scriptOf(sample: string, words: readonly string[]): string | null {
  if (!/[^\u0000-\u036f\u2000-\u20ff]/.test(sample)) return null;
  const letters = words.reduce((sum, { length }) => sum + length, 0);
  for (const [code, pattern] of SCRIPTS) {
    const share = (sample.match(pattern)?.length ?? 0) / Math.max(1, letters);
    if (share >= (FEW[code] ?? MOST)) return code;
  }
  return null;
}

/** Whether a text is clearly in a language, `code`, that is not read: nothing is guessed at in it. Short ones are never clear. */
export function isForeign(text: string, code: string): boolean {
  if (code === 'en' || code === 'und') return false;
  return (text.slice(0, SAMPLE).match(/\p{L}+/gu)?.length ?? 0) >= ENOUGH;
}
