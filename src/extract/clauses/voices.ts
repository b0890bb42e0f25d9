import type { Symbol } from '../coded.js';
import { BE, DETERMINERS, HAVE, MODALS, nounOf, PREPOSITIONS, verbOf } from '../lexemes.js';

export type Symbols = readonly Symbol[];

export const isAdverb = (word: string) =>
  (word.endsWith('ly') && word !== 'family' && word !== 'reply') ||
  word === 'not' ||
  word === 'each' ||
  word === 'both' ||
  word === 'never' ||
  word === 'all' ||
  word === 'so' ||
  word === 'first' ||
  word === 'however' ||
  word === 'meantime' ||
  word === 'likewise' ||
  word === 'too';

export const lowerAt = (symbols: Symbols, at: number) => symbols[at]?.lower ?? '';

/** The place of the nearest symbol to the left that is neither adverb nor auxiliary. */
export function beforeVerb(symbols: Symbols, at: number): number {
  let place = at - 1;
  for (; place >= 0; place -= 1) {
    const { lower } = symbols[place]!;
    if (!isAdverb(lower) && !BE.has(lower) && !HAVE.has(lower) && !MODALS.has(lower)) break;
  }
  return place;
}

const skipAdverbs = (symbols: Symbols, at: number) => {
  let place = at;
  while (place >= 0 && isAdverb(lowerAt(symbols, place))) place -= 1;
  return place;
};

export type Voice = 'active' | 'passive';

/** How a word that may be a verb of the genre stands in its sentence; null where it is a noun or adjective there. */
export function voiceAt(symbols: Symbols, at: number): Voice | null {
  const forms = verbOf(lowerAt(symbols, at))!;
  const previous = skipAdverbs(symbols, at - 1);
  const before = lowerAt(symbols, previous);
  const next = lowerAt(symbols, at + 1);
  const afterParty = symbols[previous]?.group != null;
  if (forms.gerund)
    return next === 'of' ||
      (nounOf(lowerAt(symbols, at)) &&
        (DETERMINERS.has(before) || before === "'s" || next === 'to' || next === 'from')) ||
      (forms.verb === 'mourn' && next !== 'with')
      ? null
      : 'active';
  if (nounOf(lowerAt(symbols, at)) || AMBIGUOUS.has(lowerAt(symbols, at))) {
    const takesParty =
      symbols[at + 1]?.group != null && before !== 'of' && !opensNoun(symbols, previous, at);
    const nounHere =
      !(
        afterParty ||
        MODALS.has(before) ||
        before === 'to' ||
        before === 'who' ||
        isPlural(before)
      ) ||
      next === 'of' ||
      next === 'from' ||
      (next === 'to' && before !== 'to') ||
      (PREPOSITIONS.has(before) && before !== 'to');
    if (!takesParty && !(forms.participle && forms.finite) && nounHere) return null;
  }
  if (forms.participle) {
    if (BE.has(before)) return 'passive';
    if (forms.verb === 'send' && causeOf(symbols, at) >= 0) return 'active';
    const aside = before === ',' ? auxiliaryBeforeAside(symbols, previous) : '';
    if (BE.has(aside)) return 'passive';
    if (HAVE.has(aside)) return 'active';
    if (HAVE.has(before)) return 'active';
    if (next === 'by' && forms.verb === 'hear' && nounOf(lowerAt(symbols, at + 2))) return 'active';
    // "A congratulated by telephone B".
    if (next === 'by' && forms.finite && isMeans(symbols, at + 2)) return 'active';
    if (next === 'by')
      return afterParty || before === ',' || previous < 0 || !forms.finite || nounish(before)
        ? 'passive'
        : 'active';
    if (nounOf(before) && (next === 'to' || next === 'from' || next === 'in' || next === ','))
      return 'passive';
    // "His letter, addressed to B, was handed over".
    if (SENT.test(lowerAt(symbols, at)) && next === 'to' && before === ',')
      if (nounOf(lowerAt(symbols, previous - 1)) === 'message') return 'passive';
    // "A sent B a written message": what kind of message it is.
    if (!forms.finite && DETERMINERS.has(before) && nounOf(next) === 'message') return null;
    if (!forms.finite) return 'passive';
    if (previous < 0 && (next === 'to' || next === 'in' || next === 'from')) return 'passive';
    if (
      DETERMINERS.has(before) &&
      before !== 'that' &&
      before !== 'all' &&
      before !== 'both' &&
      before !== 'each'
    )
      return null;
  }
  // "Over the flood": no verb stands right behind an article.
  if (!forms.participle && ARTICLES.has(before)) return null;
  if (forms.base && !forms.finite && !forms.participle) {
    if (DETERMINERS.has(before) && before !== 'all' && before !== 'both') return null;
    if (PREPOSITIONS.has(before) && before !== 'to') return null;
  }
  return 'active';
}

/** "By telephone", "by letter", and nobody's. */
const isMeans = (symbols: Symbols, at: number): boolean =>
  /^(?:message|call)$/.test(nounOf(lowerAt(symbols, at)) ?? '') ||
  /^(?:video|mail|wire|text|videoconference)$/.test(lowerAt(symbols, at));

const ARTICLES = new Set(['the', 'a', 'an', 'these', 'those']);

/** Words from "had" to what was done with it. */
const LONGEST_CAUSED = 9;

/** "A had it delivered", "A had his condolences conveyed by C": where "had" stands before what is done with a message; -1 without one. */
export function causeOf(symbols: Symbols, participle: number): number {
  if (NOT_CAUSED.test(lowerAt(symbols, participle))) return -1;
  let hasItem = false;
  for (let at = participle - 1; at > 0 && at >= participle - LONGEST_CAUSED; at -= 1) {
    const { lower, group } = symbols[at]!;
    if (HAVE.has(lower)) return hasItem ? at : -1;
    if (group || NO_ITEM.test(lower)) return -1;
    hasItem ||= /^(?:it|them|one)$/.test(lower) || nounOf(lower) !== undefined;
    if (verbOf(lower) && !nounOf(lower)) return -1;
    if (PREPOSITIONS.has(lower) && lower !== 'of' && lower !== 'for') return -1;
  }
  return -1;
}
/** "Has a letter addressed to him": what one has, and not what one has done. */
const NOT_CAUSED = /^(?:addressed|directed|shared|renewed)$/;
/** What stands in no phrase of what is had done. */
const NO_ITEM = /^(?:no|never|not|,|;|:|who|which|that|already|been|to)$/;

const SENT = /^(?:addressed|directed|sent|dispatched)$/;

/** "In two calls A first congratulated B", "in a call A", "in a second call A": words before what is a noun, whoever stands behind it. */
function opensNoun(symbols: Symbols, before: number, at: number): boolean {
  const word = lowerAt(symbols, before);
  if (/^(?:two|three|four|several|some|many|separate)$/.test(word))
    return lowerAt(symbols, at).endsWith('s');
  return (
    ENDS_ARTICLE.test(word) ||
    (CALLS_SO.test(word) && ENDS_ARTICLE.test(lowerAt(symbols, before - 1))) ||
    isOfMeans(symbols, before)
  );
}
const ENDS_ARTICLE = /^(?:an?|the|his|her|their|another)$/;
/** What stands between an article and its noun, and before no verb. */
const CALLS_SO =
  /^(?:first|second|third|last|other|further|separate|similar|brief|short|long|later|earlier|phone|telephone|video|public|open|written|handwritten|personal|private|warm|brief|fresh|new|like)$/;

/**
 * "In a ten-minute", "during a long and warm", "in his half-hour": an article behind a preposition, with words that are no party and no
 * verb.
 */
function isOfMeans(symbols: Symbols, last: number): boolean {
  for (let at = last; at > last - LONGEST_STYLE && at > 0; at -= 1) {
    const { lower, group } = symbols[at]!;
    if (ENDS_ARTICLE.test(lower)) return /^(?:in|during)$/.test(lowerAt(symbols, at - 1));
    if (group || !/^[\p{L}\d-]+$/u.test(lower)) return false;
  }
  return false;
}
/** Words of "a second and much longer". */
const LONGEST_STYLE = 6;

/** "Has, for his part, written": the auxiliary before an aside that ends at a comma. */
function auxiliaryBeforeAside(symbols: Symbols, comma: number): string {
  for (let at = comma - 1; at > 0 && at > comma - 14; at -= 1)
    if (lowerAt(symbols, at) === ',') return lowerAt(symbols, at - 1);
  return '';
}

const AMBIGUOUS = new Set(
  'call calls text texts contact contacts approach talk talks cable cables phone phones wish wishes thanks reply replies answer answers post posts exchange exchanges address addresses issue issues present offer offers ring rings pen release share wire wires tweet tweets trade trades swap swaps pay read telephone telephones response voice mourning express floods flows piles'.split(
    ' ',
  ),
);
const nounish = (word: string) => /^[\p{L}]/u.test(word);
/** Officers in the plural, none of whom is named. */
export const isPlural = (word: string) =>
  /(?:leaders|presidents|ministers|premiers|kings|heads|rulers|royals|officials|counterparts|governments)$/.test(
    word,
  );

/** "All who wrote", "the leaders who called", "the heads of state and government who wrote": several, none of whom is named. */
export const areMany = (symbols: Symbols, at: number): boolean =>
  isPlural(lowerAt(symbols, at)) ||
  /^(?:all|those|everyone|everybody|anyone|others)$/.test(lowerAt(symbols, at)) ||
  (/^(?:state|government)$/.test(lowerAt(symbols, at)) &&
    symbols.slice(Math.max(0, at - 5), at).some(({ lower }) => lower === 'heads'));
