import type { Layout } from './layout.js';
import { isNewspaper } from './newspapers.js';
import { isShortFor } from './outlet-names.js';
import { Pattern } from '../patterns/pattern.js';

const WORD = "\\p{Lu}[\\p{L}\\d'’-]*";
const OUTLET = `(?<name>(?:The |the )?${WORD}(?: (?:(?:of|de|del|do|da|du) )?${WORD}){0,3})`;

/** How a story speaks of the outlet that brings it: "told the Samal Ledger", "a letter seen by Tern Monitor". */
const CITED = new Pattern(
  new RegExp(
    `\\b(?:told|informed|(?:seen|obtained|reviewed|quoted) by|interview with|spoke to|speaking to|(?:email|e-mail|message) to) ${OUTLET}`,
    'u',
  ),
);

/** The newspapers to which a story says that it was told. */
export function citedOutlets({ blocks }: Layout, text: string): string[] {
  return blocks.flatMap(({ type, start, end }) => {
    if (type !== 'body') return [];
    const name = CITED.exec(text.slice(start, end))?.groups?.['name'];
    const own = name?.replace(/^the /, '');
    return own && isNewspaper(own) ? [own] : [];
  });
}

/** "editor@thesamalledger.example", "| Journalist @tidemorning" */
const ADDRESS = /@(?<site>[\p{L}\d-]{6,40})(?=\.\p{L}|\s|$)/u;

/** The name in a story that an address or handle beside it writes in one word. */
export function outletsOfAddresses({ furniture }: Layout, text: string): string[] {
  return furniture.flatMap(({ line }) => {
    const site = ADDRESS.exec(line.text)?.groups?.['site']?.toLowerCase().replace(/-/g, '');
    return site ? nameInOneWord(text, site) : [];
  });
}

function nameInOneWord(text: string, site: string): string[] {
  for (const match of text.matchAll(NAMES)) {
    const words = match[0].split(' ');
    for (let first = 0; first < words.length; first += 1)
      for (let last = words.length; last > first + 1; last -= 1) {
        const name = words.slice(first, last).join(' ');
        if (name.toLowerCase().replace(/[^\p{L}\d]/gu, '') === site) return [name];
      }
  }
  return [];
}
const NAMES = new RegExp(`${WORD}(?: ${WORD}){1,4}`, 'gu');

/** A name that marks at the foot frame: "=TERN LAGOON=", "*** Tern Lagoon ***". */
const FRAMED = new RegExp(
  `^(?<mark>[=*#~_+]{1,4}) ?(?<name>${WORD}(?: ${WORD}){0,3}) ?[=*#~_+]{1,4}$`,
  'u',
);

/** "Tern Lagoon Ltd. 2041 | About us", "Contact: Samal Post Media Co Ltd, Hill Road": the firm that owns a page. */
const FIRM = new RegExp(
  `^(?:Contact|Imprint|Owner|Publisher)?:? ?(?<name>${WORD}(?: ${WORD}){1,3}?)(?: Media)?(?: Co\\.?)?,? (?:Ltd|Limited|Inc|LLC|PLC|Pty|GmbH)\\b`,
  'u',
);

/** "Catholic Press of Samal (CPS). Reproduction permitted": a name with its letters. */
const LETTERED = new RegExp(`^${OUTLET} \\((?<letters>\\p{Lu}{2,6})\\)(?:[.,:]|$)`, 'u');

/** What stands framed at the foot, and the firm that owns the page, without what makes it a firm. */
export function ownersAtFoot({ furniture }: Layout): string[] {
  return furniture.flatMap(({ line, isTop }) => {
    if (isTop || line.text.length > 160) return [];
    const lettered = LETTERED.exec(line.text)?.groups;
    if (lettered && isShortFor(lettered['letters']!, lettered['name']!)) return [lettered['name']!];
    const name = (FRAMED.exec(line.text) ?? FIRM.exec(line.text))?.groups?.['name'];
    return name && !/^(?:end|ends|more)$/i.test(name) ? [name] : [];
  });
}

/** "a bulletin of the Agencia Tern", "Samal Palms 97.3 FM", "(Radio Tern, text service) Special": what kind of outlet a name is. */
const OF_KIND = [
  `\\b(?:bulletin|newsletter|news service|publication|service) of (?:the )?${OUTLET}$`,
  `(?:^|[|·•] )(?<name>${WORD}(?: ${WORD}){0,3} \\d{2,3}(?:\\.\\d)? ?FM)\\b`,
  `^\\(${OUTLET}, (?:\\p{L}+ )?(?:service|edition|desk|online|newsroom)\\)`,
].map((source) => new Pattern(new RegExp(source, 'u')));

/** Names beside which a line says that they are a station's, a bulletin's or a service's. */
export function outletsByKind({ furniture }: Layout): string[] {
  return furniture.flatMap(({ line }) =>
    line.text.length > 120
      ? []
      : OF_KIND.flatMap((pattern) => pattern.exec(line.text)?.groups?.['name'] ?? []),
  );
}

/** A newspaper that signs at the foot by its whole name: "Samal Observer: 14 October 2041". */
export function footNewspaper({ furniture }: Layout): string[] {
  return furniture.flatMap(({ line, isTop, role }) => {
    // "Follow us" may stand behind the name and its motto.
    if (isTop || (role === 'chrome' && !/ [-–—] /.test(line.text)) || line.text.length > 70)
      return [];
    const name = line.text.split(/:|,\s|\s[-–—]\s|\s\d/)[0]!.trim();
    return isNewspaper(name) && !/ News$/.test(name) ? [name] : [];
  });
}
