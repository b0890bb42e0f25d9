const SMALL =
  'one first,two second,three third,four fourth,five fifth,six sixth,seven seventh,eight eighth,nine ninth,ten tenth,eleven eleventh,twelve twelfth,thirteen thirteenth,fourteen fourteenth,fifteen fifteenth,sixteen sixteenth,seventeen seventeenth,eighteen eighteenth,nineteen nineteenth';
const TENS =
  'twenty twentieth,thirty thirtieth,forty fortieth,fifty fiftieth,sixty sixtieth,seventy seventieth,eighty eightieth,ninety ninetieth';

const VALUES = new Map<string, number>([
  ['hundred', 100],
  ['hundredth', 100],
  ['golden', 50],
  ['silver', 25],
  ['ruby', 40],
  ['diamond', 60],
  ['platinum', 70],
  ['centenary', 100],
  ['centennial', 100],
  ['bicentenary', 200],
  ['bicentennial', 200],
  ['sesquicentennial', 150],
  ['half', 50],
  ['quarter', 25],
  ['three-quarters', 75],
  ['a', 1],
]);
const CARDINALS: string[] = [];
const ORDINALS: string[] = ['hundredth'];
SMALL.split(',').forEach((pair, at) => add(pair, at + 1));
TENS.split(',').forEach((pair, at) => {
  const ten = (at + 2) * 10;
  add(pair, ten);
  const [cardinal] = pair.split(' ');
  SMALL.split(',')
    .slice(0, 9)
    .forEach((unit, digit) => {
      const [one, first] = unit.split(' ');
      add(`${cardinal}-${one} ${cardinal}-${first}`, ten + digit + 1);
    });
});

function add(pair: string, value: number): void {
  const [cardinal, ordinal] = pair.split(' ') as [string, string];
  VALUES.set(cardinal, value);
  VALUES.set(ordinal, value);
  CARDINALS.push(cardinal);
  ORDINALS.push(ordinal);
}

const longestFirst = (words: readonly string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replaceAll('-', '[- ]');
const COUNT = `\\d{1,3}|a hundred|hundred|${longestFirst(CARDINALS)}`;
const UNITS = longestFirst(CARDINALS.slice(0, 9));
/**
 * A number that counts anniversaries: "30th", "thirtieth", "30-year", "six decades", "half a century", "golden", "two hundred and tenth".
 */
const NUMBER = [
  `(?:(?<times>${UNITS}) )?(?<hundred>hundred)(?:th| years?|(?:-and-| and | )(?<rest>${longestFirst(ORDINALS)}|(?:${longestFirst(CARDINALS)})(?= years?)))`,
  '(?<digits>\\d{1,3})-?(?:st|nd|rd|th)',
  // The Double Tenth is a day.
  `(?<!double )(?<word>${longestFirst(ORDINALS)})`,
  `(?<years>${COUNT})(?:[- ]years?|-year-old)`,
  `(?<decades>${COUNT}|a)[- ]decades?`,
  `(?:turn(?:s|ed|ing)?|the age of|at) (?<age>${COUNT})`,
  '(?<part>half|three[- ]quarters|quarter)(?: of)?(?: a)?[- ]century',
  '(?<jubilee>golden|silver|ruby|diamond|platinum)(?= jubilee| anniversary)',
  '(?<century>bicentenary|bicentennial|sesquicentennial|centenary|centennial)',
  `(?<centuries>${UNITS}) centuries`,
  '(?<one>a|one) century',
].join('|');
const ANY = new RegExp(`(?<![\\w-])(?:${NUMBER})(?![\\w])`, 'g');
const MONTHS =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b)';
/** "the 14th of July" and "July 14th" are days. */
const DAY_AFTER = new RegExp(`^(?: of)?,? ${MONTHS}`);
const DAY_BEFORE = new RegExp(`\\b${MONTHS}\\.? (?:the )?$`);
/** What a number may have between itself and its occasion, or before itself behind it. */
const BETWEEN =
  /^(?:[ '-]+(?!and\b|or\b|of\b|on\b|term|century|anniversary)[\p{L}'’.]+){0,3}[ '’(-]*$/u;
const BEHIND =
  /^,? \(?(?:(?:the|its|their|this|his|her|your|being|marking) (?:country's |nation's )?)?$/;
/** Without one of these no number is told. */
const MAY_COUNT =
  /\d|\bat [a-z]+ty|first|second|third|th\b|years?\b|decade|turn|age of|centur|centen|golden|silver|ruby|diamond|platinum/;
/** As far as a number may stand before or behind. */
const BEFORE = 48;
const AFTER = 36;

/** The number of an anniversary whose words stand at `[start, end)` of a lower-case text; null where none belongs to it. */
export function ordinalAt(lowerText: string, start: number, end: number): number | null {
  const from = Math.max(0, start - BEFORE);
  const window = lowerText.slice(from, end + AFTER);
  if (!MAY_COUNT.test(window)) return null;
  let before: number | null = null;
  ANY.lastIndex = 0;
  for (let match = ANY.exec(window); match; match = ANY.exec(window)) {
    const at = from + match.index;
    const last = at + match[0].length;
    if (DAY_AFTER.test(lowerText.slice(last, last + 12))) continue;
    if (DAY_BEFORE.test(lowerText.slice(Math.max(0, at - 16), at))) continue;
    const value = valueOf(match.groups!);
    if (at >= start && last <= end) return value;
    if (last <= start && BETWEEN.test(lowerText.slice(last, start))) before = value;
    else if (at < start && last > start) return value;
    else if (at >= end && before === null && match.groups!['years'] === undefined)
      if (BEHIND.test(lowerText.slice(end, at))) return value;
  }
  return before;
}

function valueOf(groups: Record<string, string | undefined>): number | null {
  const { digits, word, years, decades, age, part, jubilee, century, one } = groups;
  const { times, hundred, rest, centuries } = groups;
  if (one) return 100;
  if (centuries) return countOf(centuries)! * 100;
  if (hundred) return (times ? countOf(times)! : 1) * 100 + (rest ? countOf(rest)! : 0);
  if (decades) return (countOf(decades) ?? 0) * 10 || null;
  const plain = digits ?? word ?? years ?? age ?? part ?? jubilee ?? century;
  return plain ? countOf(plain) : null;
}

function countOf(surface: string): number | null {
  if (/^\d/.test(surface)) return Number(surface);
  return VALUES.get(surface.replace(/^a (?=.)/, '').replaceAll(' ', '-')) ?? null;
}

/** Whether a lower-case text has a number in it, as a digit or a word: "at 59", "thirty-seven candles", "the 50th". */
export function tellsNumber(lowerText: string, value: number): boolean {
  const words = NAMED.get(value);
  return new RegExp(
    `(?<![\\w.,/-])(?:${value}(?:st|nd|rd|th)?${words ? `|${words}` : ''})(?![\\w/])(?![.,]\\d)`,
  ).test(lowerText);
}

/** The words for each number. */
const NAMED = new Map<number, string>();
for (const [word, value] of VALUES)
  if (value > 20)
    NAMED.set(value, [NAMED.get(value), word.replaceAll('-', '[- ]')].filter(Boolean).join('|'));
