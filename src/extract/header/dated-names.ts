import { isPersonal } from './editor.js';
import { isSection } from './imprint.js';
import type { Layout } from './layout.js';
import { isCountry, isKnownPlace } from './places.js';
import { DATE_TRIMMINGS, writtenDates } from './written-dates.js';

const NAME =
  /^(?:by )?(?<name>\p{Lu}[\p{L}’'.-]*(?: \(?[\p{L}’'-]+\)?){1,4})(?:, (?<town>\p{Lu}[\p{L} ’'-]+))?$/iu;
const OPENS_ELSE =
  /^(?:by|from|posted|published|updated|last|modified|added|created|first|on|issued|released|date|week|our|the (?:president|prime|king|government|office))\b|\b(?:bureau|desk|reporter|correspondent|edition|letter|message|telegram|statement|speech|news)s?$/i;

/**
 * "Tarnows Balss, 28 January 2041", "Tern jour, Samal, 14.08.2041, 11:05": what stands before the day in a line of its own, be it
 * before a town, is the outlet where nobody and no place is called so.
 */
export function datedName({ furniture }: Layout): string[] {
  return furniture.flatMap(({ line, role, isTop }) => {
    if (!isTop || (role !== 'stamp' && role !== 'byline') || line.text.length > 90) return [];
    const [date] = writtenDates(line.text);
    if (!date || date.start < 4) return [];
    const ahead = line.text.slice(0, date.start).replace(/[\s,]+$/, '');
    const text = ahead.replace(DATE_TRIMMINGS, '').replace(/[\s,]+$/, '');
    const { name, town } = NAME.exec(text)?.groups ?? {};
    if (!name || OPENS_ELSE.test(name) || (town && !isKnownPlace(town))) return [];
    // People have no second name in small letters.
    const isPerson = !/ \p{Ll}{3,}/u.test(name) && isPersonal(name);
    const isElse = isKnownPlace(name) || isCountry(name) || isSection(name) || isPerson;
    return isElse ? [] : [name.replace(/ \(.*\)$/, '')];
  });
}
