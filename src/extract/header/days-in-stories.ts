import type { DatedValue } from '../../model.js';
import { isoDate, writtenDates, type WrittenDate } from './written-dates.js';

/** The first words of a story, which come to its day. */
const LEAD = 700;
/** What a story says of a day stands so near before it. */
const NEAR = 60;

const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
/** "today, 6 March 2030", "this Sunday, 18 May 2025". */
const TODAY = new RegExp(
  `\\b(?:today|this (?:morning|afternoon|evening|${WEEKDAY}))[,(\\s]{1,3}(?:on )?(?:${WEEKDAY},? )?$`,
  'iu',
);
const YESTERDAY = /\byesterday(?: (?:morning|afternoon|evening))?[,(\s]{1,3}(?:on )?$/iu;
/** "on Tuesday (10 April 2041)", "turns fifty Friday, 20 January 2023", "on Monday evening, July 9". */
const OF_WEEK = new RegExp(`\\b${WEEKDAY}(?: (?:morning|afternoon|evening|night))?,? ?\\(?$`, 'u');
/** "was first published May 15, 2024", "Bulletin of 1 November 2023". */
const PUBLISHED =
  /\b(?:page opened|published|posted|issued|released|printed|filed|updated|bulletin of|edition of|issue of)(?: (?:on|in [\p{L} ]{2,30} on))?(?: (?:mon|tues|wednes|thurs|fri|satur|sun)day,?)? ?$/iu;
/** "told Radio Samal on 11 July 2023", "received on 22 May 2031". */
const ACTED_ON =
  /\b(?:told|said|received|wrote|sent|called|telephoned|phoned|announced|posted|tweeted|addressed|conveyed|expressed|extended|congratulated|issued|confirmed|denied)\b[^.;:!?]{0,45}? on $/u;

/** Of a day that is yet to come, or long gone. */
const ELSEWHEN = new RegExp(
  `\\b(?:will|would|(?:until|till)(?! late on| the (?:small|early) hours)|from|scheduled|planned|due|expected|next|takes? place|opens?|upcoming|to be held|born|died|since|founded|established|signed|anniversary|held|elections? (?:of|on)|last|between)\\b[^.;]*$`,
  'iu',
);

/** What a day weighs that the story calls today. */
const TODAYS = 4;

/** How surely a day is that of the story, by the words before it; 0 where nothing says so. */
function weightOf(text: string, { start, end }: WrittenDate): number {
  const before = text.slice(Math.max(0, start - NEAR), start);
  const opening = before.slice(before.search(/[.!?;:\n][^.!?;:\n]*$/) + 1);
  if (PUBLISHED.test(before)) return 5;
  if (TODAY.test(before) || YESTERDAY.test(before)) return TODAYS;
  if (ELSEWHEN.test(opening)) return 0;
  if (isOfFoot(text, start, end)) return 3.5;
  if (isBesideNames(text, start, end)) return 3.2;
  if (start > LEAD) return 0;
  if (OF_WEEK.test(before)) return 3;
  return ACTED_ON.test(before) ? 1 : 0;
}

/** Whether the last paragraph begins or ends with a day, and is short: "Free for media use. 22.05.2031". */
function isOfFoot(text: string, start: number, end: number): boolean {
  const foot = text.trimEnd();
  const begin = foot.lastIndexOf('\n') + 1;
  return (
    start >= begin &&
    begin > 0 &&
    foot.length - begin <= 200 &&
    ((/^[.)\s]*$/.test(foot.slice(end)) &&
      /(?:^|[.|,/–—:-]) ?(?:\p{L}+day,? )?$/u.test(foot.slice(begin, start))) ||
      /^[\p{Lu}][\p{L} ]+,(?: \p{L}+day,?)? $/u.test(foot.slice(begin, start)))
  );
}

/** "Samal Mirror (evening edition), July 1, 2041.", "— Samal Sentinel, 21 November 2041, page 3": a sentence of names and a day alone. */
function isBesideNames(text: string, start: number, end: number): boolean {
  const before = /(?:^|\n|[.!?”"] )(?<names>[^.!?\n]{2,60}[,|)\d] ?(?:\p{L}+day,? )?)$/u.exec(
    text.slice(Math.max(0, start - NEAR - 20), start),
  )?.groups?.['names'];
  if (!before || !BEHIND_NAMES.test(text.slice(end)) || OPENS_SENTENCE.test(before)) return false;
  const words = before.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  return words.length > 0 && words.filter((word) => /^\p{Ll}/u.test(word)).length <= SMALL_WORDS;
}

const BEHIND_NAMES = /^(?:\s*$|\s*\n|[.)\]|]|,? (?:page|p\.)|,? \p{L}{3}\.|\s+(?:[(|–—]|--?\s))/u;
const SMALL_WORDS = 2;
/** How a sentence begins that comes to a day. */
const OPENS_SENTENCE =
  /^(?:On|By|In|At|As|Since|After|Before|Until|From|When|Today|Yesterday|Born|It|He|She|His|Her|Their|This|That|These|There)\b/u;

/**
 * The day of a story that no line beside it dates: that which it calls today or by its weekday. Null where it tells none in full, or,
 * where lines give another day, none on which it says that it was published.
 */
export function toldInStory(text: string, isDated = false): DatedValue | null {
  let best: { date: WrittenDate; weight: number } | null = null;
  for (const date of writtenDates(text)) {
    if (date.year === null) continue;
    const weight = weightOf(text, date);
    if (weight > (best?.weight ?? (isDated ? TODAYS : 0))) best = { date, weight };
  }
  if (!best) return null;
  const { date } = best;
  const day = isoDate(date, date.year!);
  const isYesterday = YESTERDAY.test(text.slice(Math.max(0, date.start - NEAR), date.start));
  return { date: isYesterday ? dayAfter(day) : day, basis: 'derived' };
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}
