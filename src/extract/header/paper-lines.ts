import { pageNameIn } from './page-names.js';
import { writtenDates } from './written-dates.js';
import { Pattern } from '../patterns/pattern.js';

/** What a paper says of itself below its name: "Voice of the working class", "Established 1961", "The news service of the Samal quarter". */
const MOTTO =
  /^(?:the )?(?:(?:official |daily |weekly |monthly |independent )*(?:voice|organ|mouthpiece|newspaper|journal|bulletin|magazine|newsletter|news service)|notes|dispatches|news and views|news and analysis) (?:of|from|for|on) |^(?:est(?:ablished|d)?\.?|founded|since|published since) (?:in )?1[89]\d\d\b|^(?:established|founded) (?:in )?20\d\d\b|\bsince 1[89]\d\d$|^\([^()]{3,40}, (?:\w+ )?(?:service|edition|desk|online|newsroom)\)|^(?:\.{3}|…) ?[a-z]|\*{3}/i;
/** What a page says of itself to its readers: "The weekly that reads the others", "Your valley, every morning". */
const TAGLINE =
  /^(?:(?:the )?official portal of |the (?:daily|weekly|monthly|paper|portal) (?:that|which|for) |your [^.!?:]{3,40}, every (?:morning|evening|day|week)$|\((?:weekly |daily )?organ of |news from the [^:]+$)|\b(?:no\. ?1|number one|leading|oldest) (?:\p{L}+ )?(?:paper|newspaper|daily|weekly)\b|^[^:]{3,40}, in (?:English|French|Portuguese|Spanish)$/iu;
/** "The blog of the Marrow Embassy", which may also be the publisher. */
const BLOG = /^(?:the |an? )?(?:\p{L}+ )?blog of /iu;
/** "A column by Ona Velt", below the headline as well as above it. */
const COLUMN_OF = /^an? (?:\p{L}+ )?column by /iu;
/** "Tern Matin (web edition)", "A Tern - English edition", "Souvenir Edition". */
const EDITION =
  /\b(?:web|online|digital|print|english|international|weekend|sunday|morning|evening|souvenir|special|french|arabic)[ -](?:edition|version|digest|service|supplement|page|pages|desk)\)?$/i;
/** "Tern Matin (machine translated from Marrovian)". */
const TRANSLATED = /\b(?:translated|translation) from(?: the)? \p{Lu}\p{L}+\)?$/u;
/** "Tern & Tide – politics meets the sea": a name and, behind a dash, a few words that begin no sentence. */
const NAME_AND_WORDS =
  /^\p{Lu}[\p{L}’'-]*(?: (?:& )?\p{Lu}[\p{L}’'-]*){0,3} [–—-] (?:\p{Ll}[\p{Ll}’'-]* ?){3,8}$/u;
/** "THE BACK PADDOCK with Ona Velt": a column and who writes it. */
const COLUMN = /^\p{Lu}[\p{Lu} ’'-]{4,40} (?:with|by) \p{Lu}\p{Ll}+ \p{Lu}[\p{L}’'-]+$/u;
const REPORTER = new Pattern(
  /^(?:from )?(?:our|by our|a) (?:\p{L}+ ){0,2}(?:reporters?|correspondents?|staff|desk|writers?)\b/iu,
);
const NUMBER = /\b(?:No|Nr|ID|Vol|Volume|Issue)\.?:? ?\d/u;

/** Whether a line above a story tells of the paper, its column or its staff, and thus is no headline. */
export const isAboutThePaper = (text: string): boolean =>
  MOTTO.test(text) ||
  isTagline(text) ||
  COLUMN_OF.test(text) ||
  pageNameIn(text) !== null ||
  EDITION.test(text) ||
  TRANSLATED.test(text) ||
  COLUMN.test(text) ||
  REPORTER.test(text);

/** Whether a line may be a paper's name with its motto, and thus is a headline only where nothing else is. */
export const mayBeNameAndMotto = (text: string): boolean => NAME_AND_WORDS.test(text);

/** Whether a line tells readers what the page is whose name stands above it. */
export const isTagline = (text: string): boolean => TAGLINE.test(text) || BLOG.test(text);

/** Whether a line is what a paper says of itself, and thus no name. */
export const isMotto = (text: string): boolean =>
  MOTTO.test(text) || isTagline(text) || REPORTER.test(text) || COLUMN.test(text);

/** "Tern Matin" of "Tern Matin (web edition)"; any other line stays. */
export const withoutEdition = (text: string): string =>
  EDITION.test(text) || / in English$| \(English\)$/.test(text)
    ? text
        .replace(/ \(English\)$/, '')
        .replace(EDITION, '')
        .replace(/ in English$/, '')
        .replace(/[\s(,:|–—-]+$/u, '')
    : text;

/** Whether a line ends with a day and its year, or has a number, and tells no news. */
export const isDatedLine = (text: string): boolean =>
  !TELLS.test(text) &&
  (NUMBER.test(text) ||
    writtenDates(text).some(({ year, end }) => year !== null && end > text.length - 3));

/** Verbs and nouns of news beside which a date may stand in a headline. */
const TELLS = new Pattern(
  /\b(?:congratulat\w*|condol\w*|messages?|telegrams?|letters?|calls?|greet\w*|sends?|sent|thanks?|wish\w*|receives?|invit\w*|mourns?|visits?|meets?|statement|speech|remarks|conference|briefing|interview|transcript|readout|summit|says?|on the occasion|anniversary)\b/i,
);
