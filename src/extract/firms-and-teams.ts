import { entriesIn } from './countries.js';
import type { Document, Profile } from './document.js';
import { mentionsInSentence } from './mentions-in-order.js';
import { Pattern } from './patterns/pattern.js';

/** Bodies that write to heads of state. */
const PUBLIC =
  /\b(?:party|committee|movement|front|union|league|red (?:cross|crescent)|church|patriarchate|alliance|confederation|coalition|parliament|assembly|congress|senate|association|society|council|organi[sz]ation|community|commission|order|nations|forum|agency|conference|secretariat|federation|institute|fund|office|ministry|government|palace|presidency|house|court|embassy|academy|authority|pati|partido|parti)\b/i;
/** It may be any of them. */
const ABBREVIATED = /\p{Lu}{3,}/u;

/** Those of one trade in one state: "the Sugar Growers' Association", "the Bar Association". */
const OF_TRADE =
  /\b(?:bar|growers|farmers|teachers|writers|employers|journalists|lawyers|nurses|doctors|medical|manufacturers|hotels?|hoteliers|traders|merchants|bankers|students|chiefs|retailers|taxi|fishermen|miners|trade)['’]?s? (?:association|union|federation|council|society|guild)\b/i;

/** "The Chamber of Commerce", "Ostrand Shipping": no part of a state, and no body among states, as far as its name tells. */
export const isFirm = ({ kind, country, name }: Profile): boolean =>
  kind === 'organisation' &&
  country === null &&
  (OF_TRADE.test(name) || !PUBLIC.test(name)) &&
  !ABBREVIATED.test(name) &&
  !entriesIn(name).some(({ entry }) => entry.type === 'organisation');

const PRIVATE = /\b(?:club|company|brewery|restaurant|hotel|ltd|limited|inc|plc)\b/i;

/** "Bergen Rowing Club", to which somebody writes who is told to hold no office: private people among themselves. */
export const isPrivatelyWritten = (sender: Profile, addressee: Profile): boolean =>
  sender.kind === 'person' &&
  sender.title === null &&
  isFirm(addressee) &&
  PRIVATE.test(addressee.name);

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
