import { isCountryName } from '../../lexicon/gazetteer.js';
import type { OccasionKind } from '../../model.js';

/** "Marrow's 64th ", "the Republic of Tarn's own ": the owner right before what it owns. */
const OWNER = /(?<owner>(?:[^\s,.;:!?()"“]+ ){0,3}[^\s,.;:!?()"“]+)'s? (?:own )?(?:[\w-]+ )?$/;
const FAR = 60;

/** Whether what stands at a place of a lower-case text is owned by a state: "Estonia's 104th birthday". */
export function isOfState(lowerText: string, at: number): boolean {
  const owner = OWNER.exec(lowerText.slice(Math.max(0, at - FAR), at))?.groups?.['owner'];
  if (owner === undefined) return false;
  const words = owner.split(' ');
  return words.some((_, from) => isCountryName(words.slice(from).join(' ')));
}

/** "Samoa at 52", "Angola at fifty:", where the age ends a phrase. */
const AGED =
  /(?<=^|[:;,.!?"“–—-] ?|\b(?:for|to|greets?|hails?|salutes?|congratulates?|felicitates?) )(?<state>(?:[^\s,.;:!?"“]+ ){0,3}?[^\s,.;:!?"“]+) at (?:\d{2,3}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?|(?:a|one|two) hundred)(?=$|[:;,?!–—"”]| [–—-] |\.(?!\d))/g;

/** Where a lower-case text calls a state by its age, which is told on its day. */
export function statesAged(lowerText: string): { at: number; end: number }[] {
  if (!lowerText.includes(' at ')) return [];
  return [...lowerText.matchAll(AGED)].flatMap((match) => {
    const state = match.groups!['state']!.replace(/^the /, '');
    return isCountryName(state) ? [{ at: match.index, end: match.index + match[0].length }] : [];
  });
}

/** "on Tarn Day": a day called by the name of a state. */
const CALLED =
  /(?<=\b(?:on|of|for|mark|marks|marked|marking|celebrate|celebrates|celebrated|celebrating) (?:the )?)(?<state>(?:[^\s,.;:!?"“()]+ ){0,2}?[^\s,.;:!?"“()]+) day\b/g;

/** Where a lower-case text tells the day of a state by its name alone. */
export function daysCalledByStates(lowerText: string): { at: number; end: number }[] {
  if (!lowerText.includes(' day')) return [];
  return [...lowerText.matchAll(CALLED)].flatMap((match) =>
    isCountryName(match.groups!['state']!)
      ? [{ at: match.index, end: match.index + match[0].length }]
      : [],
  );
}

/**
 * "The League turned 75", "our treaty turns sixty", "the island woke up on its 55th birthday": the clause in which something has an age.
 */
const CLAUSE = /[^.;:!?()"“”]*$/;
/** Words of persons, beside whom nothing else has birthdays. */
const PERSONAL =
  /\b(?:he|she|who|his|her|him|your|my|i|you|heads?|chair|chairwoman|chairperson|patriarch|archbishop|cardinal|governor|mayor|ambassador|colleague|counterpart|president|king|queen|emir|amir|sultan|pope|prince|princess|minister|premier|leader|chancellor|speaker|chairman|secretary-general|sheikh|mr|mrs|ms|sir|dame|dr)\b/;
const BODY =
  /\b(?:organi[sz]ation|union|association|commission|league|bloc|alliance|community|council|bank|agency|university|institute|forum|network|secretariat|academy|federation|chamber|parliament|assembly|court|newspaper|museum|hospital|company)\b/;
const PACT = /\b(?:treaty|agreement|accord|pact|charter|convention|compact)\b/;

/** What has a birthday, or turns so many years, at a place of a lower-case text, where that is no person: a body, a treaty or a state. */
export function agedBefore(lowerText: string, at: number): OccasionKind | null {
  const clause = CLAUSE.exec(lowerText.slice(Math.max(0, at - 2 * FAR), at))![0];
  if (PERSONAL.test(clause)) return null;
  if (PACT.test(clause)) return 'treaty_anniversary';
  if (BODY.test(clause)) return 'organisation_anniversary';
  const isOwned = /\bits (?:own )?(?:[\w-]+ )?$/.test(clause);
  const words = clause.split(/[\s,]+/);
  const isState = words.some((_, from) =>
    [1, 2, 3, 4].some((many) => isCountryName(words.slice(from, from + many).join(' '))),
  );
  return isOwned && isState ? 'national_day' : null;
}
