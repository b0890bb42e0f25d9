import { Pattern } from '../patterns/pattern.js';
import {
  words,
  SENDING,
  PUBLIC,
  HAPPENED,
  EVENTS,
  FUTURE,
  SUBORDINATES,
  SENT_OF,
  ARRIVES,
  SPANS,
  OF_MANY,
} from './day-words.js';

/**
 * Whose day a date in a sentence is: that of the sending, one of a sending told in passing ("had written on Monday"), that on which it
 * was made public or told of, that which it is elsewhere ("it is still Monday in Lima"), that of the event written about, or unsure.
 */
export type Daying =
  'sending' | 'flashback' | 'publication' | 'telling' | 'elsewhere' | 'event' | 'unsure';

/** "Tuesday's came from Oslo": a letter's, told before. */
const FOLLOWS_ELIDED = /^(?:was|were|came|is|are|arrived)$/;
/** "Over Sunday's breakfast" */
const MEALS = words('breakfast lunch supper dinner dawn noon dusk');
/** Words between a date and what it belongs to, and with the titles and names of both sides between them. */
const REACH = 9;
const FAR = 14;
/** Words between a verb and its subject. */
const SUBJECT = 5;

/** Whose day the date at `[start, end)` of a lower-case sentence is, by the words before and after it. */
export function dayingOf(lowerText: string, start: number, end: number): Daying {
  const after = /^(?<own>'s)?\s+(?<next>[\p{L}-]+)(?:\s+(?<later>[\p{L}-]+))?/u.exec(
    lowerText.slice(end, end + 50),
  )?.groups;
  const near = [after?.['next'], after?.['later']].flatMap((word) => (word ? [word] : []));
  if (after?.['own'] && FOLLOWS_ELIDED.test(near[0] ?? '')) return 'sending';
  if (after?.['own'] && !near.some((word) => SENT_OF.has(word)) && !MEALS.has(near[0] ?? ''))
    return HANDED_AT.test(lowerText.slice(0, start)) ? 'sending' : 'event';
  if (near[0] && EVENTS.has(near[0]) && !/^(?:visit|meeting)$/.test(near[0])) return 'event';
  const before = lowerText.slice(Math.max(0, start - LOOK), start).replace(BRACKETS, '');
  if (TOLD_BY_OTHERS.test(before) || TOLD_TO_OTHERS.test(before)) return 'telling';
  if (SEEN.test(before)) return 'telling';
  if (ELSEWHERE.test(before) && !CLEFT.test(lowerText.slice(end, end + LOOK))) return 'elsewhere';
  const clause = before.split(STOPS).at(-1)!;
  const main = () => ofMessage(lowerText.slice(0, start - clause.length));
  if (RELATIVE_ARRIVAL.test(clause) && main()) return 'sending';
  if (ARRIVAL.test(clause) && main()) return 'sending';
  if (WHO_HAD.test(clause)) return 'event';
  if (WHICH_WAS.test(clause)) return main() ? 'sending' : 'event';
  const rest = lowerText.slice(end, end + LOOK);
  const opening = lowerText.slice(0, start);
  if ((MEANWHILE.test(opening) || CELEBRATED.test(opening)) && MAIN_BEHIND.test(rest)) {
    const main = whatFollows(rest);
    if (main === 'sending') return main;
  }
  if (BEGUN.test(clause) && rest.startsWith(' with ')) return 'sending';
  if (WITH_MESSAGE.test(rest) || HELD.test(clause + lowerText.slice(start, end + 40)))
    return 'sending';
  if (
    BARELY.test(clause) &&
    WHEN_SENT.test(rest) &&
    whatFollows(rest.replace(WHEN_SENT, '')) === 'sending'
  )
    return 'sending';
  if (MARKED.test(clause) && BY_MESSAGE.test(rest)) return 'sending';
  if (THAT_WAS.test(opening) || HANDED_WHEN.test(opening)) return 'sending';
  if (GOT_THROUGH.test(clause) || MARKED_WITH.test(rest)) return 'sending';
  if (AUXILIARY_LAST.test(clause) && near[0] && SENDING.has(near[0])) return 'sending';
  const isArrival = () => OF_A_MESSAGE.test(lowerText.slice(0, start).split(STOPS).at(-1)!);
  const told = ofClause(clause, isArrival) ?? whatFollows(rest);
  if (told === 'sending')
    return PAST_OF_PAST.test(clause.split(OF_ANOTHER_TIME).at(-1)!) ? 'flashback' : 'sending';
  if (told) return told;
  return PERFECT.test(lowerText.slice(0, start)) &&
    !/^(?:today|this |since |all |throughout )/.test(lowerText.slice(start))
    ? 'unsure'
    : 'sending';
}

/** "A letter from Velt, which arrived in Oslo on Monday" */
const RELATIVE_ARRIVAL = new Pattern(
  /^ (?:which|that) (?:\S+ )?(?:arrived|came|reached|left|landed|went|followed|(?:was|were|had been) (?:passed|handed|delivered|brought|given|conveyed|presented|read))\b/,
);
/** "A letter from Velt, Li Ro's birthplace, left Oslo on Monday" */
const ARRIVAL = new Pattern(/^ (?:\S+ )?(?:arrived|came|reached|left|landed|went|passed) /);
/** "..., which was six days ago": the day of whatever stands before. */
const WHICH_WAS = new Pattern(/^ ?which (?:was|were) $/);
/** "While flags hung at half-mast yesterday, a letter came": both on that day. */
const MEANWHILE = new Pattern(/^(?:while|when|as|(?:even )?before|hardly) [^,;:]*$/);
const MAIN_BEHIND = /^(?: \S+)?, /;
/** "In a letter handed to the king at Wednesday's audience" */
const HANDED_AT = new Pattern(
  /\b(?:message|letter|telegram|note)\b[^,;:]*\b(?:handed|delivered|presented|passed|given|read)\b[^,;:]* (?:at|during) $/,
);
/** "That was on X on Wednesday": of what has just been told. */
const THAT_WAS = /^(?:that|this) (?:was|happened|came)\b[^,;:]*$/;
/** "It was handed over by the minister when the king gave him an audience this morning" */
const HANDED_WHEN = new Pattern(
  /\b(?:handed(?: over)?|delivered|presented|conveyed|transmitted)\b[^;:.]* (?:when|as|while) [^;:,.]*$/,
);
/** "A delegation arrived on Sunday with a message" */
const WITH_MESSAGE = new Pattern(
  /^(?::| (?:with|bearing|carrying|bringing)) (?:an?|the|his|her) (?:[^\s,;]+ )?(?:message|letter|telegram|note|call)\b/,
);
/** "Held this evening a telephone call" */
const HELD = new Pattern(
  /\bheld (?:on )?(?:[\w-]+ ){1,2}(?:an? |separate )?(?:tele)?phone (?:calls?|conversations?|talks?)\b/,
);
/** "Got through to him on Sunday", "the letter with which he marks it today" */
const GOT_THROUGH = new Pattern(
  /\b(?:got|get|getting|put) through\b[^,;]*$|\b(?:letter|message|telegram|note|card) with which\b[^,;]*$|\basked (?:him|her|them) (?:on |late |early |this )*$|\b(?:video ?|tele)conference held (?:on |late |early |this )*$/,
);
/** "On Thursday the anniversary was marked by an exchange of letters" */
const MARKED_WITH = new Pattern(
  /^[^.;]{0,80}\b(?:marked|celebrated|observed)\b[^.;]{0,80}\b(?:by|with) an? (?:[\w-]+ )?(?:exchange|letter|message|telegram|call)\b/,
);
/** "Was marked on Thursday by an exchange of messages" */
const MARKED = new Pattern(/\b(?:marked|celebrated|observed) (?:on |late |early |this )*$/);
const BY_MESSAGE =
  /^(?: \S+)? (?:by|with) an? (?:[\w-]+ )?(?:exchange|letter|message|telegram|call)\b/;
/** "Had barely left his house on Monday when Li Ro rang" */
const BARELY = new Pattern(/\b(?:barely|hardly|scarcely|only just|still|not yet)\b[^;]*$/);
const WHEN_SENT = /^[^,;.]{0,60}? when\b/;
/** "On Norland Day, celebrated this Wednesday, he wrote" */
const CELEBRATED = new Pattern(
  /^on [^,;]*, (?:celebrated|marked|observed|which (?:falls|fell|is|was)) (?:on |this )?$/,
);
/** "He began on Sunday with Norland" */
const BEGUN = new Pattern(/\b(?:began|begins|started|starts) (?:\w+ )?$/);
/** "was on Friday congratulated": the verb is still to come. */
const AUXILIARY_LAST =
  /\b(?:was|were|has|have|had|is|are|been) (?:\w+ly )?(?:on |only |late |early )*$/;
/** "The Norlandic president's, which came in on Saturday" */
const ELIDED = /'s,?$/;
function ofMessage(before: string): boolean {
  if (ELIDED.test(before)) return true;
  const noun = before.split(/[\s,]+/).findLast((word) => SENT_OF.has(word) || EVENTS.has(word));
  return noun !== undefined && SENT_OF.has(noun);
}

/** "(MFA)" parts nothing. */
const BRACKETS = / \([^()]{1,20}\)/g;
const LOOK = 130;
const STOPS = /[,;:()"“”]/;

/** By the nearest word before the day in its own clause, whose subject may be a message; null where none tells. */
function ofClause(clause: string, isOfMessage: () => boolean): Daying | null {
  const before = clause.trim().split(/\s+/).reverse();
  const preposition = before[0] ?? '';
  if (SPANS.has(preposition)) return 'event';
  for (const [at, word] of before.slice(0, FAR).entries()) {
    if (PUBLIC.has(word)) return 'publication';
    if (
      ARRIVES.has(word) &&
      (before[at + 1] === 'it' ||
        (/^(?:that|which)$/.test(before[at + 1] ?? '') &&
          before.slice(at + 2, at + 2 + REACH).some((one) => SENT_OF.has(one))) ||
        /'s?$/.test(before[at + 1] ?? '') ||
        OF_A_KIND.has(before.at(-1)!) ||
        before
          .slice(at + 1, at + SUBJECT)
          .some((one) => SENT_OF.has(one) || (word !== 'passed' && OF_MANY.has(one))) ||
        isOfMessage())
    )
      return 'sending';
    if (SENDING.has(word) && !isTakenOn(word, before[at - 1], before[at - 2])) return 'sending';
    if (word === 'as' && (OF_TIME.has(before[at - 1] ?? '') || OF_TIME.has(before[at + 1] ?? '')))
      continue;
    // Where a clause of its own begins with the day, its verb is still to come.
    if (SUBORDINATES.has(word) && !HOURS.has(before[at - 1] ?? '')) {
      // "Before the last cage had been brought up from the shaft on Monday": he wrote on that day, too.
      if (word === 'before' && at >= REACH) return null;
      // "In a call that he placed this afternoon", "a conversation which took place on Monday".
      if (SENT_OF.has(before[at + 1] ?? '')) return 'sending';
      const next = before.slice(Math.max(0, at - 2), at);
      if (word === 'when' && next.some((one) => SENT_OF.has(one))) return 'sending';
      return at > 1 ? 'event' : null;
    }
    if (FUTURE.has(word)) return 'event';
    if (word === 'held' && before.slice(at + 1, at + SUBJECT).some((one) => SENT_OF.has(one)))
      return 'sending';
    if (word === 'passed' && !before.slice(0, at).includes('away')) continue;
    if (HAPPENED.has(word) && !(MADE.has(word) && ATTRIBUTED.test(before[at + 1] ?? '')))
      return 'event';
    if (EVENTS.has(word)) {
      const rest = before.slice(at + 1, REACH);
      const isAside = rest.some(
        (one) => OF_ANOTHER.has(one) || /^(?:declared|proclaimed)$/.test(one),
      );
      return preposition === 'of' || preposition === 'in' || isAside ? 'event' : 'unsure';
    }
  }
  return null;
}

/** "A telegram of congratulation from Li Ro to Otto Veen arrived": however long the subject is. */
const OF_A_MESSAGE = new Pattern(
  /^ ?(?:an?|the|his|her|their|another) (?:\S+ )?(?:message|letter|telegram|cable|note|reply|answer)s? (?:of|from|by|in|to)\b/,
);
/** "That of Benin's president went off": a message as well. */
const OF_A_KIND = words('that those his hers theirs another one');
/** "Whose country marks its national day on Friday" */
const OF_ANOTHER = words('whose which where who');
/** "As of this morning", "as early as Monday": no clause begins there. */
const OF_TIME = words('of early late recently');
/** "Before noon" begins no clause. */
const HOURS = words(
  'noon midday midnight dawn daybreak sunrise sunset dusk nightfall breakfast lunch one two three four five six seven eight nine ten eleven twelve',
);
/** "Took place", "took the oath": no call was taken. */
const TAKEN_ON = words(
  'place office power charge over effect part control oath reins helm throne chair seat lead life lives shape up',
);
const DETERMINERS = words('the his her their its');
const isTakenOn = (word: string, next = '', afterNext = '') =>
  word === 'took' && TAKEN_ON.has(DETERMINERS.has(next) ? afterNext : next);
const PASSED_AWAY = words('away peacefully');
/** "The newly elected leader": elected long before. */
const ATTRIBUTED = /ly$|^(?:the|an?|its|their|our|his|her|just|re)$/;

/** By the first verb after the day, past a clause that only describes someone. */
function whatFollows(after: string): Daying | null {
  const main = after
    .replaceAll(/,? (?:who|which|whose|where|when)\b[^,;]*,/g, ' ')
    .split(/[;:("“”]/)[0]!
    .split(/[\s,]+/);
  for (const [at, word] of main.slice(0, FOLLOWING).entries()) {
    if (PUBLIC.has(word)) return 'publication';
    if (SENDING.has(word) && !isTakenOn(word, main[at + 1], main[at + 2])) return 'sending';
    if (SUBORDINATES.has(word)) return null;
    if (word === 'passed' && !PASSED_AWAY.has(main[at + 1] ?? '')) continue;
    const previous = main[at - 1] ?? '';
    if (
      word === 'took' ||
      (HAPPENED.has(word) && !BEGINS.has(word) && (!MADE.has(word) || AUXILIARIES.has(previous)))
    )
      return 'event';
  }
  return null;
}

const FOLLOWING = 14;
/** After these the day may still be that of a message. */
const BEGINS = words(
  'became began begin begins started starts opened opens takes left set due going held',
);
/** "the re-elected leader" happened before the day. */
const MADE = words(
  'elected re-elected reelected appointed named crowned injured wounded killed born buried founded established defeated inaugurated struck hit flooded proclaimed declared retired',
);
const AUXILIARIES = words('was were is are been be being got he she it they');

/** "The ministry said on Monday", "spokeswoman Li Ro said Monday": when it was told, not when it was sent. */
const TOLD_BY_OTHERS = new Pattern(
  /\b(?:spokes\w+|office|ministry|palace|kremlin|agency|television|tv|media|newspaper|court|presidency|embassy|sources?|aides?|statement|service|government|department|secretariat|website|site|officials?|bureau|council|commission|high commission)\b[^.;"“”]{0,50}\b(?:said|announced|reported|reports|informed|added|confirmed|disclosed|noted|revealed|told \w+)(?: in a statement)?(?: (?:late|early|on|here))*\s*$/,
);
/** "He told reporters on Monday": of the call, when it was. */
const TOLD_TO_OTHERS = new Pattern(
  /\b(?:told|said to|informed|briefed) (?:the |local |waiting |foreign |\S+'s )?(?:reporters?|journalists?|press|media|newsmen|cabinet|parliament|lawmakers|deputies|newspaper|agency|radio|television|broadcaster|correspondents?)(?: \S+){0,3}? (?:late |early )?(?:on |this )?$/,
);

/** "A letter seen by this newspaper on Wednesday" */
const SEEN = new Pattern(/\b(?:seen|obtained|reviewed|viewed|consulted) by [^,;:()"“”]{0,60}$/);

/** "..., State House said on Sunday": who tells, in the clause before a day. */
const TELLER = new Pattern(
  /(?:^|[,;"”] ?)(?<teller>[^,;"”]{3,60}) (?:said|announced|reported|informed|confirmed|disclosed|revealed|added|stated)(?: in a statement)?(?: late| early| here| on)*\s*$/,
);
const OF_THE_MESSAGE =
  /^(?:it|he|she|they|who)$|\b(?:leaders?|two|both|sides?|message|letter|cable|telegram|call|statement|heads?)\b/;

/** Where in a lower-case sentence the subject stands that tells of something on the day at `start`; null where no such subject does. */
export function tellerBefore(lowerText: string, start: number): [number, number] | null {
  const from = Math.max(0, start - LOOK);
  const match = TELLER.exec(lowerText.slice(from, start));
  const teller = match?.groups?.['teller'];
  if (!match || !teller || OF_THE_MESSAGE.test(teller)) return null;
  const at = from + match.index + match[0].indexOf(teller);
  return [at, at + teller.length];
}

/** "In Norland it was still Wednesday." */
const ELSEWHERE = new Pattern(/\bit (?:was|is) (?:still|already|only)? ?$/);

/** "It was yesterday when he rang." */
const CLEFT = /^ (?:\S+ )?(?:when|that) /;
const OF_ANOTHER_TIME = /\b(?:when|as|after|before|while|until)\b/;
/** "B, who had met him on Monday, wrote" */
const WHO_HAD = new Pattern(/^ ?who (?:had|has) /);
const PAST_OF_PAST = new Pattern(
  /\bhad (?!an? |the |no |to |him |her |them |his |their |been (?:elected|named))/,
);

/** What has been sent has no day of sending beside it: "has conveyed his condolences on the death of X, yesterday". */
const PERFECT = new Pattern(
  /\b(?:has|have) (?:also |\w+ly )?(?:sent|conveyed|congratulated|expressed|written|extended|offered|commiserated|condoled|greeted|thanked|felicitated)\b/,
);
