import type { Document, Profile } from './document.js';
import { mentionsInSentence } from './mentions-in-order.js';
import { Pattern } from './patterns/pattern.js';

/** Bodies that write to heads of state; an abbreviation may be any of them. */
const PUBLIC =
  /\p{Lu}{3,}|\b(?:party|committee|movement|front|union|league|red (?:cross|crescent)|church|patriarchate|alliance|confederation|coalition|parliament|assembly|congress|senate|association|society|council|organi[sz]ation|community|commission|order|nations|forum|agency|conference|secretariat|federation|institute|fund|office|ministry|government|palace|presidency|house|court|embassy|academy|authority|pati|partido|parti)\b/iu;

/** "The Chamber of Commerce", "Ostrand Shipping": no part of a state, and no body among states, as far as its name tells. */
export const isFirm = ({ kind, country, name }: Profile): boolean =>
  kind === 'organisation' && country === null && !PUBLIC.test(name);

const CALLED_FIRM = new Pattern(
  /\b(?:company|firm|airline|bank|retailer|brewery|insurer|builder|supplier|maker|manufacturer|start-?up|conglomerate|trade union|club)\W+$/i,
);

/** "The shipping company Ostrand": what a sentence calls a name. */
export const isCalledFirm = (document: Document, party: number, sentence: number): boolean =>
  mentionsInSentence(document, sentence).some(
    ({ profile, start }) =>
      profile === party &&
      CALLED_FIRM.test(
        document.text.slice(Math.max(document.sentences[sentence]!.start, start - BEFORE), start),
      ),
  );

/** Letters before a name in which it is told what it is one of. */
const BEFORE = 30;

const TEAM =
  /\S \S*(?:stars|lions|lionesses|eagles|elephants|sharks|panthers|leopards|warriors|falcons|hawks|bulls|foxes|springboks|scorpions|squirrels|cranes|united|fc)$/i;

/** "The Black Stars of Kand": a name of several words, the last of which is one that teams take. */
export const isTeam = ({ kind, name }: Profile): boolean =>
  kind !== 'country' && kind !== 'office' && TEAM.test(name);
