import type { LineRole } from './furniture.js';
import type { Line } from './lines.js';
import { isNewspaper, PAPERS } from './newspapers.js';
import {
  isAboutThePaper,
  isDatedLine,
  isMotto,
  isTagline,
  mayBeNameAndMotto,
} from './paper-lines.js';
import { isCountry, isKnownPlace } from './places.js';
import { Pattern } from '../patterns/pattern.js';

/** Names of outlets, courts and offices, as mastheads and section lines have them. */
export const MASTHEAD =
  /\b(?:official (?:web)?site|website|news|times|post|herald|ledger|agency|press|tribune|bureau|gazette|daily|bulletin|journal|courier|digest|mail|online|standard|observer|mercury|weekly|sentinel|spectator|chancery|newsdesk|examiner|ministry|office|court|palace|family|house|majlis|briefing room|diary|desk|letter no|tv|radio|channel|network|chronicle|guardian|independent|telegraph|express|review|monitor|voice|dispatch|register|inquirer|globe|nation|presidency|embassy|secretariat|chancellery|household|wire|media|portal|broadcasting|broadcaster|corporation|corporate|newspapers?|publications?|magazine|press service|diwan|digital)\b|^[\w-]{2,}\.[a-z]{2,6}$/i;

/** What headlines of messages are about; outlets are not named so. */
const NEWS = new Pattern(
  /\b(?:congratulat\w*|condol\w*|messages?|telegrams? (?:to|from|of)|letters? (?:to|from|of)|greet\w*|sends?|thanks?|wish\w*|receives?|exchange\w*|invit\w*|mourns?|calls?|speaks|phones?|replies|hails?)\b/i,
);

/**
 * The headline among the lines above the story: the first that reads as one, an outlet's name, a subject or an address line least of
 * all, and never the name that stands above what a page says of itself. Null where the article has none, as a printed letter.
 */
export function headlineOf(lines: Line[], roles: LineRole[]): Line | null {
  const addressed = roles.findIndex((role) => role === 'address' || role === 'salutation');
  const end = addressed < 0 ? lines.length : addressed;
  let best: Line | null = null;
  let bestRank = 0;
  lines.slice(0, end).forEach((line, at) => {
    if (roles[at] !== 'plain' || isTagline(lines[at + 1]?.text ?? '')) return;
    const rank = rankOf(line.text);
    if (rank > bestRank) [best, bestRank] = [line, rank];
  });
  return (
    best ??
    lastOfTrail(lines.slice(0, end), roles) ??
    toldByAddress(lines, roles, addressed) ??
    lastLoud(lines.slice(0, end), roles)
  );
}

/** The last step of a trail of links that is long enough: "Tern > Official > Exchange of telegrams". */
function lastOfTrail(lines: Line[], roles: LineRole[]): Line | null {
  const trail = lines.find((_, at) => roles[at] === 'crumb');
  const step = trail && /(?:^| [>»›/] )(?<last>[^>»›/]+)$/u.exec(trail.text)?.groups?.['last'];
  if (!trail || !step || (wordsOf(step) < 4 && !(NEWS.test(step) && wordsOf(step) > 2)))
    return null;
  const start = trail.end - step.length;
  return { start, end: trail.end, text: step, isProse: false };
}

/** "MARROW'S NEW BROOM": what is shouted just above the story, where nothing else may be its headline. */
function lastLoud(lines: Line[], roles: LineRole[]): Line | null {
  return (
    lines.findLast(
      ({ text }, at) =>
        roles[at] === 'plain' &&
        text === text.toUpperCase() &&
        wordsOf(text) >= 3 &&
        !MASTHEAD.test(text) &&
        !BODY_FIRST.test(text) &&
        !text.split(/, | - | \(/).some(isKnownPlace) &&
        !/\d/.test(text),
    ) ?? null
  );
}

/** The address of a printed letter that a day or dateline parts from its salutation: "To the President of Marrow". */
function toldByAddress(lines: Line[], roles: LineRole[], at: number): Line | null {
  const line = lines[at];
  return line && roles[at] === 'address' && roles[at + 1] === 'stamp' ? line : null;
}

/** From a headline of messages down to a lone word; 0 for what is none. Of equal ones the first counts. */
function rankOf(text: string): number {
  const words = wordsOf(text);
  if (/^(?:To |From: |\(ATTN)/.test(text)) return 0;
  // What someone said stands over a story where nothing else does.
  if (/^["“][^"”]*["”]$/.test(text)) return 1;
  if (isAboutThePaper(text) || isState(text) || isAside(text)) return 0;
  if (isDatedLine(text)) return 1;
  if (LIST_ITEM.test(text)) return 1;
  if (words <= 8 && OFFICE_HOLDER.test(text) && !NEWS.test(text)) return 0;
  const isLoud = text === text.toUpperCase();
  const isOutlet =
    (MASTHEAD.test(text) && words <= 4 && !/[,:;?!]/.test(text) && isNamed(text)) ||
    isLivePage(text) ||
    OUTLET_AND_TOWN.test(text) ||
    isPaperAndMotto(text) ||
    (BODY_FIRST.test(text) && words <= 8 && !isNewsLine(text)) ||
    /official (?:web)?site/i.test(text) ||
    (/\s::\s/.test(text) && !isNewsLine(text)) ||
    (isPaperAndSection(text) && !isNewsLine(text)) ||
    (text.includes('|') && !text.split('|').every(isTold)) ||
    (words <= 10 &&
      !/[:;?!]/.test(text) &&
      /\b(?:ministry|department|embassy|office|government) of\b/i.test(text));
  const isNews = NEWS.test(text);
  const isPerson = /^(?:the )?(?:president|king|queen|grand duke)\b/i.test(text) && words <= 4;
  if (isOutlet) return isNews && words > 4 ? 3 : 0;
  // Names, subjects and places are capitalised throughout and tell nothing.
  const isLabel =
    !isNews && (isLoud ? words < 5 : words < 8 && !/\s\p{Ll}[\p{Ll}-]{3,}/u.test(text));
  if (/ - .* that /.test(text)) return 1;
  if (!isNews && mayBeNameAndMotto(text)) return 2;
  if (isLoud && !isNews && words >= 4) return 3;
  if (isLoud && words === 3 && /[!?]$/.test(text)) return 4;
  if (words >= 4 && !isLabel && !/^\p{Lu}[\p{Lu} ]+ [–—-] /u.test(text)) return 4;
  // "Kremlin: calls" may be a section's name.
  if (isNews && words >= 2) return words < 4 ? 3.5 : 4;
  if (isNews) return 1;
  if (words < 3 || isPerson || (isLoud && words < 5)) return 0;
  return 2;
}

/** "Samal Radio Online – LIVE": an outlet's page on which it goes on telling. */
const isLivePage = (text: string): boolean =>
  /^[^,:;?!]+ [–—|-] (?:LIVE|Live)$/.test(text) && wordsOf(text) <= 6 && MASTHEAD.test(text);

/** "(newest first)", "(Updated at noon)": about the story, and not what it tells. */
const isAside = (text: string): boolean => /^\([^()]*\)$/.test(text);

/** "The Samal Gazette / Federal Election": a paper's name and short parts behind it. */
function isPaperAndSection(text: string): boolean {
  const [paper, ...parts] = text.split(/ [/–—·•-] /);
  return parts.length > 0 && isNewspaper(paper!) && parts.every((part) => wordsOf(part) <= 3);
}

/** "Samal Observer - The voice of the valleys". */
function isPaperAndMotto(text: string): boolean {
  const [paper, motto, more] = text.split(/ [~–—-] /);
  return !!motto && more === undefined && isNewspaper(paper!) && isMotto(motto);
}

/** An item of a list, or of a story told by the hour. */
const LIST_ITEM = /^(?:[•*·▪◦●>-]|\d{1,2}[:.]\d\d)\s/u;

/** Whether every longer word is capitalised, as in a name: "Samal Evening Post", not "Samal's late post". */
const isNamed = (text: string) =>
  !/(?<!\p{L})(?!(?:of|the|and|for|from|with|de|des)(?!\p{L}))\p{Ll}{4,}/u.test(text);

/** Whether a part between bars tells something, so that the line is two headlines in one. */
const isTold = (part: string) =>
  wordsOf(part) >= 5 && /\s\p{Ll}{4,}/u.test(part) && !/\d/.test(part);

/** "ANA PO, SECRETARY OF STATE": whose statement follows. */
const OFFICE_HOLDER = new Pattern(
  /^(?:\p{Lu}[\p{L}.'’-]* ){1,4}\p{Lu}[\p{L}.'’-]*, (?:[Uu]\.?[Ss]\.? |DEPUTY |Deputy |ACTING |Acting )*(?:SECRETARY|Secretary|(?:PRIME |Prime |FOREIGN |Foreign )?(?:MINISTER|Minister)|PRESIDENT|President|SPOKES|Spokes)/u,
);

/** "Kingdom of Marrow", "REPUBLIC OF SAMAL": whether a line is the name of the state whose page it heads, and no more. */
const isState = (text: string) => isCountry(text) || isCountry(text.replace(FORMAL, ''));

const FORMAL =
  /^(?:the )?(?:[a-z]+ ){0,2}(?:kingdom|republic|state|sultanate|principality|grand duchy|commonwealth|federation|union) of (?:the )?/i;

/** A body that heads its own page. */
const BODY_FIRST = new Pattern(
  /^(?:the )?(?:(?:presidency|government|ministry|embassy|department|office|permanent mission|royal (?:house|court|palace|household)|house|parliament|senate|cabinet) of|(?:prime minister|president|king|queen|governor[- ]general|speaker|chancellor)['’]s office)\b/i,
);
/** "The Courier, Samal" */
const OUTLET_AND_TOWN = new RegExp(
  `^(?:The )?(?:\\p{Lu}[\\p{L}'’-]* ){0,3}(?:${PAPERS}), \\p{Lu}[\\p{L}'’-]+$`,
  'u',
);
const isNewsLine = (text: string) => NEWS.test(text);

const wordsOf = (text: string) => text.match(/\S+/g)?.length ?? 0;
