import { outlets } from '../../lexicon/lexicon.generated.js';
import { MASTHEAD } from './headline.js';
import type { Layout } from './layout.js';
import { isCountry, isKnownPlace } from './places.js';
import { DATE_TRIMMINGS, writtenDates } from './written-dates.js';

/** Names of outlets that the table has, in every form. */
export const OUTLETS: ReadonlySet<string> = new Set(
  outlets.flatMap(({ name, forms }) => [name, ...forms]).filter((name) => name.length > 2),
);

/** Words that never are an outlet's name in a stamp or footer line. */
export const NO_OUTLET =
  /^(?:rss|en|eng|english(?: (?:digest|edition|service|version))?|page \d+|issue(?: \d+)?|volume \d+|vol\. ?\d+|p\. ?\d+|views?:?.*|[\d.,: ]+(?: views)?|updated?.*|last.*|posted.*|published.*|created.*|news|nation|world|politics|home|tags?.*|terms|privacy|contact|top stories|office copy|newsroom|press release|direct link.*|opinion)$/i;

/** An agency's letters are the first letters of the longer name. */
export function isShortFor(letters: string, name: string): boolean {
  const capitals = name === name.toUpperCase() ? /(?<!\p{L})\p{Lu}/gu : /\p{Lu}/gu;
  const initials = (name.match(capitals) ?? []).join('');
  return letters.length <= 4 && initials === letters.toUpperCase() && name !== letters;
}

/** Months of calendars that stand beside the common one. */
const OTHER_CALENDAR =
  /\b(?:farvardin|ordibehesht|khordad|tir|mordad|shahrivar|mehr|aban|azar|dey|bahman|esfand|muharram|safar|rabi\S*|jumada\S*|rajab|shaaban|sha'ban|ramadan|shawwal|dhu\S*|dhul\S*|zul\S*|baisakh|jestha|asar|shrawan|bhadra|asoj|ashwin|kartik|mangsir|poush|magh|falgun|phalgun|chaitra|juche)\b/i;

/** A part without hours and weekdays; "Morning" and "Sun" stay where an outlet is called so. */
function withoutTrimmings(part: string): string {
  if (/^\p{Lu}\p{L}+ (?:SUNDAY|Sunday|SATURDAY|Saturday)$/u.test(part)) return part;
  const rest = part.replace(DATE_TRIMMINGS, '').trim();
  return /\p{Lu}/u.test(rest) && NEWSPAPER_WORD.test(part)
    ? part.replace(/^(?:(?:at|on|dated?|\d{1,2}[:.]\d\d)\s+)+/, '')
    : rest.replace(/^[\s,.:-]+|[\s,:-]+$/g, '');
}
const NEWSPAPER_WORD = /\b(?:Morning|Night|Sun|Sat|Date)\b/;

/** "Tern Marrow and wires" */
const WITH_WIRES = / (?:and|with|&) (?:the )?(?:wires?|agencies|staff)$/i;

/** What stands beside dates, bars and dots and may name the outlet. */
export function outletParts({ furniture, datelines }: Layout): string[] {
  const places = new Set(datelines.map(({ place }) => place?.toLowerCase()));
  return furniture
    .filter(
      ({ role, isTop }) =>
        isTop && (role === 'stamp' || role === 'menu' || role === 'byline' || role === 'plain'),
    )
    .flatMap(({ line }) => {
      let text = line.text;
      const dates = writtenDates(text);
      if (!dates.length) return [];
      for (const { start, end } of dates.toReversed())
        text = `${text.slice(0, start)}|${text.slice(end)}`;
      return text
        .replace(/^date\s/, '')
        .split(/\s*[|·•♦;()/]+\s*|,\s|\s[-–—.]\s|\s{2,}/)
        .map((part) =>
          withoutTrimmings(part.replace(/^[\s,.:-]+|[\s,:-]+$/g, '').replace(WITH_WIRES, '')),
        )
        .filter(
          (part) =>
            part.length > 1 &&
            /\p{L}{2}/u.test(part) &&
            /^(?:\p{L}|\d+\.\p{L})/u.test(part) &&
            !NO_OUTLET.test(part) &&
            !isKnownPlace(part) &&
            !/kremlin|^[A-Z]{2}$/i.test(part) &&
            !/\b(?:by|edition|special|reviewed|telegrams?|releases)\b/i.test(part) &&
            !OTHER_CALENDAR.test(part),
        );
    })
    .filter(
      (part) =>
        !isCountry(part) &&
        !places.has(part.replace(/\.$/, '').toLowerCase()) &&
        /^(?:[\w-]+\.(?:org|com|net|int|eu|[a-z]{2})$|[\p{L}\d]*\p{Lu}[\p{L}\d.-]*|\d+\.[a-z]{2,4})(?: (?:of|the|and|de|du|des|da|do|la|le|del|(?:[ld]['’])?[\p{Lu}\d][\p{L}\d.]*)){0,5}$/u.test(
          part,
        ),
    )
    .map((part) => part.replace(/\.(?:com|net)$/i, ''))
    .sort((a, b) => Number(MASTHEAD.test(b)) - Number(MASTHEAD.test(a)));
}
