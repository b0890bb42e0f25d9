import { isCountry, isKnownPlace } from '../header/places.js';

const NAME = "[\\p{L}'’.-]+";
/** "invited her to Samal", "asked him to come to Marrow", "an invitation to visit Tarn": up to what is named. */
const ASKED = new RegExp(
  `\\b(?:invit(?:e|es|ed|ing|ations?)|ask(?:s|ed|ing)?)(?: (?!to\\b)${NAME}){0,8}? to (?<errand>(?:(?:pay|make|undertake) (?:a|an|his|her|another|the|their) (?:${NAME} ){0,3}?visit(?: to)?|visit|come(?: back)?(?: to)?|travel to) )?(?<rest>[^.;:!?]*)`,
  'gu',
);
/** What one is asked to a place for, which then is the occasion. */
const FOR_AN_EVENT =
  /\b(?:for (?:the|its|their|his|her|an?) (?!visit|\p{L}+ visit|talks|winter|spring|summer|autumn|fall|weekend|week|time|holiday|cup|lunch|dinner)|to (?:attend|join|take part|participate|witness|open|celebrate|mark|see|speak|address|watch)|on the occasion|on (?:its|their|the) |at (?:the|its|an?) |during the|where (?:the|its)|when (?:the|its|it)|in time for|and attend|and take part|as guest)/u;

/**
 * Whether an invitation in a sentence, in small letters, is to a place and to no event there: "invited him to Marrow in the spring". The
 * place is a known one or, behind "to visit" and its like, whatever has no article.
 */
export function isAskedToPlace(lower: string): boolean {
  for (const { groups } of lower.matchAll(ASKED)) {
    const { errand, rest = '' } = groups ?? {};
    const words = rest.split(/[\s,]+/).map((word) => word.replace(/['’]s?$/, ''));
    const [first = '', second = '', third = ''] = words[0] === 'the' ? words.slice(1) : words;
    const isPlace = [first, `${first} ${second}`, `${first} ${second} ${third}`].some(
      (name) => isKnownPlace(name) || isCountry(name),
    );
    const isErrand =
      errand !== undefined &&
      !/^(?:the|an?|his|her|their|its|this|our)$/.test(words[0] ?? '') &&
      !errand.startsWith('come');
    if ((isPlace || isErrand) && !FOR_AN_EVENT.test(rest)) return true;
  }
  return false;
}
