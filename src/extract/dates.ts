import { dayNumber, isoOf, numberOfMonth } from './dates/calendar.js';
import { dayOfMonth, dayOfYear, isSentEarlier, latest } from './dates/days-of-months.js';
import { dayingOf, type Daying } from './dates/event-days.js';
import { Pattern } from './patterns/pattern.js';
import type { DatedValue, PartialDate } from '../model.js';

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTH =
  '(?<month>january|february|march|april|may|june|july|august|september|october|november|december|jan\\.?|feb\\.?|mar\\.?|apr\\.?|jun\\.?|jul\\.?|aug\\.?|sept?\\.?|oct\\.?|nov\\.?|dec\\.?)';
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?<year>(?:19|20)\\d\\d)';
const MONTH_AHEAD =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const BESIDE = `(?<monthBefore>${MONTH_AHEAD})`;
const COUNT = '(?<count>a|one|two|three|four|five|six|seven|\\d)';

/** Words after "the evening before" that tell of no event before which it was. */
const BESIDE_NOTHING = '(?:to|by|from|in|at|and|with|on|he|she|they)\\b';

/** How days are told, one group of names for what each kind tells; the first that fits at a place is taken. */
const SHAPES: readonly string[] = [
  '(?<iso>(?:19|20)\\d\\d-\\d\\d-\\d\\d)',
  `(?<dayNumber>\\d{1,2})(?<mark>[./])(?<monthNumber>\\d{1,2})\\k<mark>(?<yearNumber>(?:19|20)\\d\\d)`,
  `${MONTH} (?:the )?${DAY}\\b(?:,? ${YEAR})?`,
  `${DAY}(?: of)? ${MONTH}(?:,? ${YEAR})?`.replaceAll(/<(month|day|year)>/g, '<$1After>'),
  `(?<!\\b(?:good|black|bloody|holy|maundy|ash|palm|easter|whit|cyber|super) )(?:(?<last>last) )?(?<weekday>${WEEKDAYS.join('|')})(?!,? \\d{1,2}(?:st|nd|rd|th)?\\b(?!:)|,? the \\d{1,2}(?:st|nd|rd|th)(?:$|[,.]| of ${MONTH_AHEAD})|,? ${MONTH_AHEAD} \\d)(?<lastWeek> of last week| last week)?`,
  `(?<dayBeside>\\d{1,2})(?:st|nd|rd|th)?(?:(?<=${BESIDE} \\d{1,2}(?:st|nd|rd|th)? and (?:the )?\\d{1,2}(?:st|nd|rd|th)?)\\b(?!:?\\d)|(?= and \\d{1,2}(?:st|nd|rd|th)? (?:of )?${BESIDE.replace('Before', 'Behind')}))`,
  `(?:(?:${WEEKDAYS.join('|')}),? the|dated? (?:of )?the|(?:day|afternoon|evening|morning|night|vote|poll|feast), the|(?:letter|message|telegram|cable|note|statement|post|call) of the|of the(?=[^,.;]{0,8}(?:$|[,.;]))) (?<ordinalOf>\\d{1,2})(?:st|nd|rd|th)(?! \\p{L}*(?:anniversary|birthday))`,
  'on the (?<ordinal>\\d{1,2})(?:st|nd|rd|th)(?=[,.;]|$| (?:sent|received|wrote|congratulated|by|to|from|in|at|and|with|addressed|upon|on|over|for|after|following|through|via|when|while)\\b)',
  "(?<feast>new year's (?:eve|day)|christmas (?:eve|day)|boxing day)",
  '(?<before>the day before yesterday|yesterday|last (?:night|evening)|overnight)',
  '(?<now>today|tonight|(?<=\\b(?:has|have) )just(?= (?:sent|spoken|written|rung|\\p{L}+ed)\\b)|this (?:morning|evening|afternoon)|(?:a few|some|several) hours ago|earlier this (?:morning|afternoon|evening)|since (?:daybreak|dawn|sunrise|early morning|the (?:early|small) hours)|(?:all day|throughout the day|all through the day)(?! of))',
  `${COUNT} (?:days?|(?<weeks>weeks?)) ago`.replace('<count>', '<ago>'),
  `(?<same>(?:the |that )?(?:very )?same (?:day|evening|morning|afternoon|night)(?!,? (?:${WEEKDAYS.join('|')}|\\d)| as )|that (?:(?:very )?same |very )?(?:day|evening|morning|afternoon|night)|(?:to mark|marks?|marked|marking) the day(?! of\\b)|on the day(?=[,.;]|$| from\\b)|(?:earlier|later) (?:in|on|that|the same) (?:the )?day|(?:in|during) the (?:early |late )?(?:morning|afternoon|evening|small hours)(?! of))`,
  '(?<hour>at (?:about |around |exactly |shortly (?:after|before) )?(?:noon|midday|lunchtime|breakfast|\\d{1,2}(?:[.:]\\d\\d)? ?[ap]\\.?m\\b\\.?|\\d{1,2}[.:]\\d\\d))(?!,? (?:on|today|yesterday|of)\\b)',
  '(?<next>the (?:following|next) (?:day|morning|evening|night)|on the morrow|the (?:day|morning) after(?=[,.;]|$))',
  '(?<hours>before the (?:day|night) was (?:out|over|done)|(?:by|before) (?:nightfall|evening|noon|lunchtime|midday|midnight)|within (?:the|an) hour(?! of)|within (?:hours|minutes)(?! of)|(?:(?:some|several|a few|a couple of|two|three) )?(?:hours|minutes) later|an hour later|moments later|(?<=[\\p{L}\\d] )at the same time(?=[,.;]|$))',
  '(?<eve>on the eve(?=[,.;]|$)|(?:on )?the eve of(?! the new year))',
  `(?<since>(?:(?<sinceCount>the|a|one|two|three|four|five|six|seven|\\d) (?:day|morning|evening|night)s?|(?:an hour|hours|minutes|moments|seconds)) (?<side>after|following|before)(?= [\\p{L}\\d])(?!(?<=before) ${BESIDE_NOTHING}))`,
  `(?<early>${COUNT.replace('<count>', '<earlyCount>')} days? (?:early(?=[,.;]|$)|ahead of (?:the|his|her|their|its) (?:date|day|time|event|feast|birthday|anniversary)))`,
  `(?<of>(?:(?:the|his|her|their|its) )?(?:\\p{L}+ )?day itself|(?:on )?the (?:very |same )?(?:(?:feast |national )?day|morning|evening|night)(?: of(?= (?:the|his|her|their|its) )|(?= on which\\b))|(?<=^)on the (?:feast )?day of|within (?:an hour|hours|minutes) of(?= (?:${WEEKDAYS.join('|')}|the|his|her|their|its)\\b))`,
  `(?<previous>the (?:previous (?:day|evening)|(?:day|evening|night) before)(?=[,.;]|$| ${BESIDE_NOTHING}))`,
  `${COUNT} days? (?<direction>later|earlier|afterwards|before(?=[,.;]|$))`,
];
const DATE = new RegExp(`\\b(?:${SHAPES.join('|').replaceAll(' ', '\\s+')})(?![\\p{L}\\d])`, 'gu');

/** Without a digit or one of these no day is told. */
const MAY_DATE = new Pattern(
  /eve of\b|day\b|day's\b|days\b|weeks? ago\b|night\b|daybreak|dawn|sunrise|small hours|evening\b|hours?\b|minutes\b|at the same time|moments later|by nightfall|by mid|\b(?:this|same|that|next|following|the) (?:early |late )?(?:morning|afternoon|small)|on the morrow|noon\b|midday|midnight|at breakfast|lunchtime|(?:has|have) just |year's|christmas/,
);
const mayDate = (text: string) => /\d/.test(text) || MAY_DATE.test(text);

const FEASTS: Readonly<Record<string, string>> = {
  "new year's eve": '-12-31',
  "new year's day": '-01-01',
  'christmas eve': '-12-24',
  'christmas day': '-12-25',
  'boxing day': '-12-26',
};
const COUNTS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'];

export interface FoundDate extends DatedValue {
  at: number;
  end: number;
  daying: Daying;
  telling: DayTelling;
}

/** How a day is told: by its date, its weekday, its distance from the article's day, or from a day or event told before. */
export type DayTelling = 'date' | 'weekday' | 'now' | 'same' | 'since';

/** The last days told before a stretch of text: of whatever kind, of what has happened, and on which the story itself plays. */
export interface DaysBefore {
  last: PartialDate | null;
  event: PartialDate | null;
  story: PartialDate | null;
}

const NOTHING_TOLD: DaysBefore = { last: null, event: null, story: null };

/**
 * Every day told in a stretch of lower-case text, as far as it can be reckoned from the day on which it was written, `published`, and,
 * for "the same day" and "two days after the quake", from the days told before, with what it is the day of. None is after `until`, the
 * article's own.
 */
export function daysTold(
  lowerText: string,
  published: PartialDate | null,
  told: DaysBefore = NOTHING_TOLD,
  until: PartialDate | null = published,
): FoundDate[] {
  if (!mayDate(lowerText)) return [];
  const found: FoundDate[] = [];
  const base = published && published.length === 10 ? published : null;
  let { last } = told;
  const since: Since[] = [];
  DATE.lastIndex = 0;
  for (let match = DATE.exec(lowerText); match; match = DATE.exec(lowerText)) {
    const at = match.index;
    const end = at + match[0].length;
    const offset = offsetOf(match.groups!);
    if (offset !== null) since.push({ at, end, offset });
    const isHour = match.groups!['hour'] !== undefined;
    if (isHour && OTHER_DAY.test(lowerText)) continue;
    if (CLOCK.test(match[0]) && last && !told.story) continue;
    if (match.groups!['ordinal'] && TO_COME.test(lowerText.slice(0, at))) continue;
    const before = isHour ? told.story : last;
    const isQuotedNow = match.groups!['now'] && QUOTED.test(lowerText.slice(0, at));
    const today = isQuotedNow ? (told.story ?? base) : base;
    const value =
      offset === null
        ? valueOf(match.groups!, today, before, published, until === published)
        : null;
    if (!value) continue;
    if (match.groups!['weekday'] && base && until?.length === 10)
      value.date = upTo(until, value.date, base);
    const previous = found.at(-1);
    // "Yesterday, June 7,"
    const isSame = previous?.date === value.date && APPOSED.test(lowerText.slice(previous.end, at));
    const daying = isSame ? previous.daying : dayingOf(lowerText, at, end);
    if (base && (isAhead(value.date, base) || (value.date > base && daying === 'unsure'))) continue;
    if (
      base &&
      isLongPast(value.date, base) &&
      !DATED.test(lowerText.slice(0, at)) &&
      !isSentEarlier(
        match.groups!,
        value.date,
        base,
        daying === 'sending',
        lowerText.slice(Math.max(0, at - 80), at),
      )
    )
      continue;
    last = value.date;
    found.push({ ...value, at, end, daying, telling: tellingOf(match.groups!) });
  }
  return [...found, ...reckoned(lowerText, since, found, told.event ?? told.last, base)];
}

/** "At 8:10 p.m.": of which day, after one that was not of the story, nobody says. */
const CLOCK = /\bat .*\d/;
/** "Would travel on the 22nd" */
const TO_COME = /\b(?:would|will|shall|due to|is to|are to|was to|were to)\b[^.;"“”]{0,60}$/;
/** "Tonight" in somebody's words is the night on which they were said. */
const QUOTED = /["“][^"”]*$/;

/** Beside these an hour tells none. */
const OTHER_DAY = new RegExp(`\\b(?:${WEEKDAYS.join('|')}|yesterday|today|${MONTH_AHEAD})\\b`);

/** "Two days after": where it stands and by how many days it is off from the event that follows. */
interface Since {
  at: number;
  end: number;
  offset: number;
}

function offsetOf(groups: Record<string, string | undefined>): number | null {
  if (groups['eve']) return -1;
  if (groups['of']) return 0;
  if (groups['early']) return -countOf(groups['earlyCount']!);
  if (!groups['since']) return null;
  const count = groups['sinceCount'];
  const days = !count ? 0 : count === 'the' ? 1 : countOf(count);
  return groups['side'] === 'before' ? -days : days;
}

/** The days told by their distance from an event, where no day of sending is told: its own day if that follows, else that told before. */
function reckoned(
  lowerText: string,
  since: readonly Since[],
  found: readonly FoundDate[],
  event: PartialDate | null,
  base: PartialDate | null,
): FoundDate[] {
  return since.flatMap(({ at, end, offset }) => {
    const own = found.find((day) => day.at > end && !/[;.]/.test(lowerText.slice(end, day.at)));
    if (
      found.some(
        (day) => day !== own && day.daying === 'sending',
        lowerText.slice(Math.max(0, at - 80), at),
      )
    )
      return [];
    if (found.some((day) => /^, $/.test(lowerText.slice(day.end, at)))) return [];
    if (own?.daying === 'sending' && !isOfClause(lowerText.slice(end, own.at))) return [];
    // "On the feast day of the saint he sent": today where no other day is told.
    const from = own?.date ?? event ?? (at < OPENING && offset === 0 ? base : null);
    if (from?.length !== 10) return [];
    const after = own ? own.end + (OWNED.exec(lowerText.slice(own.end))?.[0].length ?? 0) : end;
    const daying = dayingOf(lowerText, at, after);
    if (own) own.daying = 'event';
    const date = isoOf(dayNumber(from) + offset);
    return [{ date, basis: 'derived', at, end, daying, telling: 'since' }];
  });
}

/** A sentence opens so near its beginning. */
const OPENING = 3;

/** What "Sunday" in "a day after Sunday's vote" is of. */
const OWNED = /^'s [\p{L}-]+/u;
/** Up to the end of "the ferry sank on Sunday". */
const isOfClause = (between: string) => !between.includes(',');
/**
 * Days of sending told in a stretch of lower-case text. The day of an event is none; one that may be either counts where no other is
 * told.
 */
export function datesIn(lowerText: string, published: PartialDate | null): FoundDate[] {
  const found = daysTold(lowerText, published);
  const sure = found.filter(({ daying }) => daying === 'sending' || daying === 'flashback');
  return sure.length ? sure : found.filter(({ daying }) => daying === 'unsure');
}

function tellingOf(groups: Record<string, string | undefined>): DayTelling {
  if (groups['weekday']) return 'weekday';
  if (groups['now'] || groups['before'] || groups['ago']) return 'now';
  const isOfLast = ['same', 'hour', 'hours', 'next', 'previous', 'direction'].some(
    (one) => groups[one],
  );
  return isOfLast ? 'same' : 'date';
}

function valueOf(
  groups: Record<string, string | undefined>,
  base: string | null,
  last: string | null,
  published: PartialDate | null,
  isOfArticle: boolean,
): DatedValue | null {
  if (groups['iso']) return { date: groups['iso'], basis: 'stated' };
  if (groups['yearNumber'])
    return dayOfYear(
      Number(groups['monthNumber']),
      Number(groups['dayNumber']),
      groups['yearNumber'],
      published,
    );
  const month = groups['month'] ?? groups['monthAfter'];
  if (month)
    return dayOfYear(
      numberOfMonth(month),
      Number(groups['day'] ?? groups['dayAfter']),
      groups['year'] ?? groups['yearAfter'] ?? null,
      published,
    );
  const monthBeside = groups['monthBefore'] ?? groups['monthBehind'];
  if (monthBeside)
    return dayOfYear(numberOfMonth(monthBeside), Number(groups['dayBeside']), null, published);
  const derived = (from: string | null, days: number): DatedValue | null =>
    from ? { date: isoOf(dayNumber(from) + days), basis: 'derived' } : null;
  if (groups['same'] || groups['hour']) return derived(last ?? base, 0);
  if (groups['hours']) return derived(last, 0);
  if (groups['next']) return derived(last, 1);
  if (groups['previous']) return derived(last ?? base, -1);
  if (groups['direction'])
    return derived(
      last ?? (isLater(groups['direction']) ? null : base),
      countOf(groups['count']!) * (isLater(groups['direction']) ? 1 : -1),
    );
  if (!base) return null;
  if (groups['now']) return derived(base, 0);
  if (groups['before']) return derived(base, groups['before'].startsWith('the') ? -2 : -1);
  if (groups['ago']) return derived(base, -countOf(groups['ago']) * (groups['weeks'] ? 7 : 1));
  const ordinal = groups['ordinal'] ?? groups['ordinalOf'];
  if (ordinal) return dayOfMonth(Number(ordinal), base, isOfArticle ? last : null);
  if (groups['feast'])
    return derived(latest(FEASTS[groups['feast'].replaceAll(/\s+/g, ' ')]!, base), 0);
  return derived(base, -daysBack(groups, base));
}

/** How many days before the article's a weekday was: the latest such day, "last Thursday" never the same day. */
function daysBack(groups: Record<string, string | undefined>, base: string): number {
  const today = (dayNumber(base) + 4) % 7;
  const back = (today - WEEKDAYS.indexOf(groups['weekday']!) + 7) % 7;
  const sinceMonday = (today + 6) % 7;
  if (groups['lastWeek']) return back <= sinceMonday ? back + 7 : back;
  return groups['last'] && back === 0 ? 7 : back;
}

/** Where it is already tomorrow: a weekday of the day after `base`, unless that is later than the article's own. */
function upTo(latestDay: string, date: string, base: string): string {
  const ahead = dayNumber(base) + 1;
  return dayNumber(date) + 7 === ahead && ahead <= dayNumber(latestDay) ? isoOf(ahead) : date;
}

const isLater = (direction: string) => direction === 'later' || direction === 'afterwards';
const countOf = (word: string) => (word === 'a' ? 1 : Number(word) || COUNTS.indexOf(word));

/** Between two names of one day. */
const APPOSED = /^,? \(?$/;

/** Words right before a day by which it may be as old as it likes. */
const DATED = new Pattern(
  /\b(?:dated|bear(?:s|ing) the date(?: of)?|bore the date(?: of)?)(?: \w+)? $/,
);

/** Messages are never reported before they are sent, and mostly within weeks. */
const isAhead = (date: string, base: string) => dayNumber(date) > dayNumber(base) + 1;
const isLongPast = (date: string, base: string) => dayNumber(date) < dayNumber(base) - 120;
