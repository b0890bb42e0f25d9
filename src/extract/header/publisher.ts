import type { Layout } from './layout.js';
import { isNewspaper } from './newspapers.js';
import { isOrgan, isState } from './official-publishers.js';
import { isShortFor } from './outlet-names.js';
import { isCountry, isKnownPlace } from './places.js';
import { PUBLISHER_PLACES } from './publisher-places.js';
import { isSection } from './sections.js';
import { isPersonName } from './editor.js';

/** The agency or outlet that gives itself as such; one merely cited is none. Null where the text names none. */
export function publisherOf(layout: Layout, text: string, editor: string | null): string | null {
  const claims: Claim[] = [];
  for (const { weight, names } of PUBLISHER_PLACES)
    for (const found of names(layout, text)) {
      const name = withoutRights(found).trim();
      if (name && !isNobody(name, layout, editor) && (weight >= SURE || !isKnownPlace(name)))
        claims.push({
          name,
          key: keyOf(name),
          weight:
            isOrgan(name) || (weight < SURE_OF_NAME && isPersonName(name)) ? weight / 2 : weight,
        });
    }
  const best = bestOf(claims);
  return best && withLetters(longName(best.name, claims), layout);
}

/** A name without what a line of rights adds to it: "Copyright Tern 2041", "Tern Ltd", "Tern - All rights reserved". */
const withoutRights = (name: string): string =>
  name
    .replace(/^[-–—\s]+|^copyright (?=\p{Lu})|^issued by (?:the )?| staff$/giu, '')
    .replace(/\s*[-–—,]\s*all rights reserved\b.*$/i, '')
    .replace(/(?<=\p{Ll}|\p{Lu}) (?:19|20)\d\d$/u, '')
    .replace(/,? (?:Ltd|Limited|Inc|LLC|PLC|Pty Ltd|GmbH)\.?$/, '');

/** A name in one place that names publishers. */
interface Claim {
  name: string;
  key: string;
  weight: number;
}

/** From here on even a palace's name is one's own. */
const SURE = 6;
/** Below this what people are called is rather an author's name. */
const SURE_OF_NAME = 8;
/** What each other place adds that has the same name. */
const AGREEMENT = 1.5;

/** The claim of the surest place, where others with the same name speak for it. */
function bestOf(claims: readonly Claim[]): Claim | null {
  let best: Claim | null = null;
  let most = 0;
  for (const claim of claims) {
    const agreeing = new Set(
      claims.filter(({ key }) => key === claim.key).map(({ weight }) => weight),
    );
    const weight = claim.weight + AGREEMENT * (agreeing.size - 1);
    if (weight > most) [best, most] = [claim, weight];
  }
  return best;
}

/** The long name that another claim has for letters: "Samal News Service" for SN or SNS. */
function longName(name: string, claims: readonly Claim[]): string {
  if (!/^\p{Lu}{2,5}$/u.test(name)) return name;
  const long = claims.find(({ name: other }) => {
    const initials = (other.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('');
    return initials.length > 2 && initials.startsWith(name) && initials.length <= name.length + 1;
  });
  return long ? `${long.name} (${name})` : name;
}

/** "The Tern", "TERN" and "Tern.com" are one name. */
const keyOf = (name: string) =>
  name
    .toLowerCase()
    .replace(/^the |\.(?:com|org|net|info|co|gov|example)\b.*$|[^\p{L}\p{N}]/gu, '');

const NOBODY =
  /^(?:(?:\w+ )?(?:reporter|staff|our|the foreign desk|foreign desk)\b|(?:(?:all|latest|top|share|print|politics|world|national|international|business|society|culture) ?)?(?:news|materials|stories|share|print|politics|world|international|business|society|culture)$|(?:press|media|news) (?:room|cent(?:re|er)|library|service|releases?)$|(?:local|parliament|general|home|foreign) news\b|headlines?$|national$|policy$|parliament$|news from\b|note to the press|institutional\b|associated links|related (?:links|documents|stories|news)|news id\b|\p{L}?\d+$|publi(?:sh(?:ed)?|cations?)$|edited$|online$|bulletin (?:no|n°)|no\. ?\d|modified\b|most (?:viewed|read|popular)|issue\b|volume\b|page \d|breaking$|counties$|official chronicle$|pol[ií]tica$|politique$|politik$|nyheter$|not[ií]cias$|actualit[eé]s?$|[ap]\.?m\.?$|old style|new style|correspondence$|facebook$|twitter$)/iu;

function isNobody(name: string, { datelines }: Layout, editor: string | null): boolean {
  return (
    NOBODY.test(name) ||
    /^A \p{Ll}/u.test(name) ||
    isSection(name) ||
    isCountry(name) ||
    isState(name) ||
    isMenu(name) ||
    (name.endsWith('.') && isKnownPlace(name.slice(0, -1))) ||
    (editor !== null && (name === editor || name.startsWith(`${editor},`))) ||
    (!isNewspaper(name) &&
      (isKnownPlace(name) || !name.includes(' ')) &&
      datelines.some(({ place }) => place !== null && place.toLowerCase() === name.toLowerCase()))
  );
}

/** "All News Politics Market Culture": sections in a row. */
const isMenu = (name: string): boolean =>
  (name.match(
    /\b(?:news|politics|markets?|business|culture|sports?|world|opinion|economy|society|science|regions?|local|home)\b/gi,
  )?.length ?? 0) > 2;

/** A long name with the letters by which the dateline calls it, and the other way round: "Marrow News Agency (MNA)". */
function withLetters(name: string, layout: Layout): string {
  const agency = layout.datelines.map((line) => line.agency).find(Boolean);
  return agency && isShortFor(agency, name) && !/[()]/.test(name) ? `${name} (${agency})` : name;
}
