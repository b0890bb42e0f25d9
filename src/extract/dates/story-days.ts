import type { DatedValue, PartialDate } from '../../model.js';
import { daysTold, type FoundDate } from '../dates.js';
import type { Document, DocumentMention } from '../document.js';
import { LETTER_VOICE } from '../letters.js';
import { endOfMonth, monthComeTo, periodOf } from './chronicle-months.js';
import { tellerBefore } from './event-days.js';
import { Pattern } from '../patterns/pattern.js';

/** The days that the sentences of an article tell. */
export interface StoryDays {
  /** In one sentence, "the same day" being the last one told before it. */
  in(sentence: number): readonly FoundDate[];
  /** Of the line with nothing but a date under which a sentence stands; null where none does. */
  over(sentence: number): DatedValue | null;
}

/** The days of an article, worked out when first asked for. */
export function storyDays(document: Document): StoryDays {
  let read: { days: FoundDate[][]; over: (DatedValue | null)[] } | null = null;
  const all = () => (read ??= readDays(document));
  return {
    in: (sentence) => all().days[sentence] ?? [],
    over: (sentence) => all().over[sentence] ?? null,
  };
}

function readDays({ text, sentences, blocks, header, mentions }: Document) {
  const published = header.publishedOn?.date ?? periodOf(text, blocks);
  const comesTo = monthComeTo(text, published);
  let last: PartialDate | null = null;
  let event: PartialDate | null = null;
  let story: PartialDate | null = null;
  let heading: DatedValue | null = null;
  /** The end of the month that a chronicle has come to: "AUGUST. On the 3rd". */
  let month: PartialDate | null = endOfMonth(published);
  let readTo = 0;
  const over: (DatedValue | null)[] = [];
  const named = new Map<number, DocumentMention[]>();
  for (const mention of mentions)
    if (named.has(mention.sentence)) named.get(mention.sentence)!.push(mention);
    else named.set(mention.sentence, [mention]);
  const ofArticle: DatedValue | null =
    published?.length === 10 ? { date: published, basis: 'derived' } : null;
  /** The day's running entries are of the day that the story opens with, else of the article's. */
  const dayOfDiary = (told: PartialDate | null): DatedValue | null =>
    told?.length === 10 ? { date: told, basis: 'derived' } : ofArticle;
  const isEntry = ({ start, block }: { start: number; block: number }) =>
    blocks[block]!.type === 'body' && HOUR_FIRST.test(text.slice(start, start + LONGEST_HOUR));
  const isDiary = [...text.matchAll(HOURS_FIRST)].length >= DIARY;
  const days = sentences.map(({ start, end, block }, at) => {
    const { type } = blocks[block]!;
    if (type === 'body') heading = bareDay(text.slice(readTo, start), published) ?? heading;
    if (type === 'body') month = comesTo(readTo, end) ?? month;
    if (isDiary && (isEntry({ start, block }) || hasEntry(text.slice(readTo, start))))
      heading ??= dayOfDiary(story);
    readTo = Math.max(readTo, end);
    over.push(heading);
    const lower = text.slice(start, end).toLowerCase().replaceAll('’', "'");
    const isNamed = (from: number, to: number) =>
      named.get(at)?.some((one) => one.start < start + to && one.end > start + from) ?? false;
    const isVoice =
      type === 'letter' && LETTER_VOICE.test(text.slice(start, end).replaceAll(QUOTATION, ''));
    const found = daysTold(
      lower,
      heading?.date ?? (month && DAY_ALONE.test(lower) ? month : published),
      { last, event, story },
      published,
    ).map((day) => (isVoice ? ofVoice(day, lower) : ofTeller(day, lower, isNamed)));
    if (type === 'body' || type === 'letter') {
      const happened = found.findLast(isOfEvent);
      const isPassing = last !== null && happened !== undefined && isAside(happened, lower);
      last = (found.findLast(isOfSending) ?? (isPassing ? null : happened))?.date ?? last;
      event = found.findLast(isOfAnEvent)?.date ?? event;
      story = found.findLast(isOfStory)?.date ?? story;
    }
    return found;
  });
  return { days, over };
}

/** "I learned this morning" is told on the day of the letter; any other day of its words is that of what it tells. */
function ofVoice(day: FoundDate, lower: string): FoundDate {
  if (!NOW.test(lower.slice(day.at, day.end))) return { ...day, daying: 'event' };
  return day.daying === 'event' ? { ...day, daying: 'unsure' } : day;
}

/** What a body says that writes to nobody here, it only tells: "State House said on Sunday". */
function ofTeller(
  day: FoundDate,
  lower: string,
  isNamed: (from: number, to: number) => boolean,
): FoundDate {
  const teller = day.daying === 'sending' ? tellerBefore(lower, day.at) : null;
  return teller && !isNamed(...teller) ? { ...day, daying: 'telling' } : day;
}

const isOfSending = ({ daying }: FoundDate) => daying === 'sending' || daying === 'flashback';
/** What was made public on a day is of the story as well as what was sent. */
const isOfStory = ({ daying }: FoundDate) => daying === 'sending' || daying === 'publication';
const isOfEvent = ({ daying }: FoundDate) => daying !== 'telling' && daying !== 'elsewhere';

/** "The storm that struck on Friday", "Friday's vote": told in passing, so that "the same day" is still that of the story. */
const isAside = ({ at, end }: FoundDate, lower: string) =>
  /^'s\b/.test(lower.slice(end)) ||
  WITHIN_CLAUSE.test(lower.slice(0, at)) ||
  (PARTICIPLE.test(lower.slice(0, at)) && lower[end] === ',');
const PARTICIPLE = /, \p{L}+ed [^,;]*$/u;
const WITHIN_CLAUSE = /\b(?:that|who|whom|which|where|when|after|since|before|whose)\b[^,;]*$/;

/** "At today's session" is no event after which messages come. */
const isOfAnEvent = ({ daying, telling }: FoundDate) => daying === 'event' && telling !== 'now';

const BESIDE_A_DATE = /(?:mon|tues|wednes|thurs|fri|satur|sun)day|[^\p{L}\p{N}]/gu;

/** The day that stands alone on a line between paragraphs ("WEDNESDAY 6 NOVEMBER"), or the article's own over which an hour stands. */
function bareDay(between: string, published: PartialDate | null): DatedValue | null {
  if (!/[\p{L}\p{N}]/u.test(between)) return null;
  for (const line of between.toLowerCase().split('\n').reverse()) {
    if (line.length > LONGEST) continue;
    if (published?.length === 10 && CLOCK.test(line)) return { date: published, basis: 'derived' };
    const day = daysTold(line, published)[0];
    if (!day || day.date === published) continue;
    if (!(line.slice(0, day.at) + line.slice(day.end)).replaceAll(BESIDE_A_DATE, '')) return day;
  }
  return null;
}

/** "On the 22nd": a day of which the month is told elsewhere. */
const DAY_ALONE = new Pattern(
  /\bthe \d{1,2}(?:st|nd|rd|th)\b(?! (?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december|anniversary))/,
);

/** What somebody else says within a letter. */
const QUOTATION = /["“][^"”]*["”]?/g;

/** What a letter tells of any other day happened then: its own day stands above or below it. */
const NOW = /^(?:today|tonight|this )/;
const LONGEST = 40;
/** "9.41pm" over a paragraph of the day's running news. */
const CLOCK = /^\s*\d{1,2}[.:]\d\d ?(?:[ap]\.?m\.?|h|gmt|utc)?\s*$/;
/** "6:52 a.m. He calls.", "11.40 - A letter arrives": the entries of a diary of the day, where there are so many. */
const HOUR = '[–—•*-]{0,2} ?\\d{1,2}[.:h]\\d\\d(?: ?[ap]\\.?m\\b\\.?)?(?=[ :–—|-]|$)';
const HOUR_FIRST = new RegExp(`^${HOUR}`);
const HOURS_FIRST = new RegExp(`^[ \\t]*${HOUR}`, 'gm');
/** Whether the hour of an entry stands between two paragraphs, with or without its title. */
const hasEntry = (between: string) => between.search(HOURS_FIRST) >= 0;
const LONGEST_HOUR = 12;
const DIARY = 3;
