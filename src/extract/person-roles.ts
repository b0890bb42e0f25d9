import type { ReportedMessage } from '../model.js';
import type { Document } from './document.js';
import { Pattern } from './patterns/pattern.js';

const BEFORE = new Pattern(
  /\b(?:late(?! (?:on|in|last|this|that|at|to|for|by|yesterday|afternoon|night|evening|morning|hours?|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)|(?:death|passing|demise|loss|killing|assassination|funeral) of)\b(?:(?! (?:to|by|from|with|came|reached|has|have|had|was|were) )[^.,;:\n]){0,30}$|\bmourn(?:s|ed|ing)? (?:the )?(?:former |ex-)?(?:(?!with\b)\w+ ){0,2}$|\bbur(?:ied|ies) (?:(?:the|its|his|her|their) )?(?:former |ex-)?(?:\w+,? ){0,2}$/,
);
/** A clause in commas may tell at length what somebody was. */
const AFTER = new Pattern(
  /^(?:,? ?who |, |, (?:\d{1,3}, )?(?:the|an?) [^.;:\n]{0,240}, |, \d{1,3}, )?(?:has |had )?(?:died|passed away|was killed|were killed|was assassinated|was shot dead|is dead)/,
);

/** How far behind a name a clause about it may reach. */
const LONGEST_AFTER = 160;

/** What stands before is told of somebody else: "the late leader's widow". */
const OWNER = /['’]s\s+$/;
/** "The death of A's father". */
const KIN_BEHIND =
  /^['’]s? (?:[a-z]+ ){0,2}(?:father|mother|parents?|brother|sister|siblings?|son|daughter|wife|husband|spouse|widow|widower|uncle|aunt|nephew|niece|cousin|grand\w+|predecessor|friend|colleague|mentor|teacher|relatives?)\b/;

/** Whether a text tells that whoever it names in a stretch is dead: he is written about and not to. */
export function isToldDead(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start).toLowerCase();
  const surface = text.slice(start, end).toLowerCase();
  const after = text
    .slice(end, end + LONGEST_AFTER)
    .trimStart()
    .toLowerCase();
  return (
    (BEFORE.test(before) && !OWNER.test(before) && !KIN_BEHIND.test(after)) ||
    /\blate\b/.test(surface) ||
    AFTER.test(after)
  );
}

/** Gives everyone else who is no party the part played; parties have none. */
export function markRoles(document: Document, reports: readonly ReportedMessage[]): void {
  const parties = new Set<string>();
  const carriers = new Set<string>();
  for (const { senders, recipients, carriers: carried } of reports) {
    for (const { name } of [...senders, ...recipients]) parties.add(name);
    for (const { name } of carried) carriers.add(name);
  }
  for (const profile of document.profiles) {
    if (profile.kind !== 'person') continue;
    if (parties.has(profile.name)) profile.role = null;
    else if (carriers.has(profile.name)) profile.role = 'carrier';
    else if (profile.role === null)
      profile.role = /spokes|press secretary/i.test(profile.title ?? '')
        ? 'spokesperson'
        : 'mentioned';
  }
}
