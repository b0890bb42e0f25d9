import { MASTHEAD } from './headline.js';
import { isPersonal } from './editor.js';
import type { Layout } from './layout.js';
import { isNewspaper, isOutletLike, TRADE } from './newspapers.js';
import { isCountry, isKnownPlace } from './places.js';
import { isSection } from './sections.js';
import { DATE_TRIMMINGS, writtenDates } from './written-dates.js';

/**
 * Whom an author works for: "Ana Po / The Tern", "Ana Po, Tern Reporter", "Tern Staff Writer", "News Desk (The Tern)". Without a trade
 * only a name that reads as an outlet's is one.
 */
export function besideAuthor({ furniture }: Layout): string[] {
  return furniture.flatMap(({ line, role, isTop }) => {
    if (!isTop && role !== 'byline') return [];
    if (line.text.length > 100 || !(role === 'plain' || role === 'byline' || role === 'stamp'))
      return [];
    const parts = line.text.split(/\s*[|·•/()]+\s*|,\s|\s[-–—]\s|\s{2,}/).filter(Boolean);
    return parts.flatMap((part, at) => {
      const name = part.replace(TRADE, '');
      const isOfTrade = name !== part && /^(?:The )?\p{Lu}/u.test(name);
      if (isOfTrade) return isOutletLike(name) ? [name] : [];
      return at > 0 && role !== 'stamp' && MASTHEAD.test(part) && isOutletLike(part) ? [part] : [];
    });
  });
}

/** "Samal Evening Post | World", "Gazette of Samal / Politics desk": a part of a line that reads as a newspaper's name. */
export function newspaperNames({ furniture }: Layout): string[] {
  return furniture.flatMap(({ line, role, isTop }) => {
    if (role === 'chrome' || role === 'menu' || line.text.length > 110) return [];
    const parts = line.text.split(PARTING);
    // "Royal News" alone is a section.
    return parts.length > 1 || (isTop && !/ News$/.test(line.text))
      ? parts.filter(isNewspaper)
      : [];
  });
}

/** "Marrow | 27 June 2041 | Tern & Tide", "Tern Samal / Politics": the one part that is neither day, place nor section, where another is. */
export function besideDay({ furniture }: Layout): string[] {
  return furniture.flatMap(({ line, role, isTop }) => {
    if (!isTop || role === 'byline' || role === 'menu' || line.text.length > 80) return [];
    const parts = line.text.split(/\s*[|*•~]\s*|\s\/\s|\s{2,}/).filter(Boolean);
    const others = parts.filter((part) => !tellsElse(part));
    const [name] = others;
    const isName = others.length === 1 && parts.length > 1 && parts.length < 5;
    return isName && / /.test(name!) && isOutletLike(name!) ? [name!] : [];
  });
}

/** A day, a place, a section or a page. */
const tellsElse = (part: string): boolean =>
  /\d/.test(part) || isSection(part) || isKnownPlace(part) || /^page\b/i.test(part);

const PARTING = /\s*(?:[|·•*~()]|\/{1,2}|»|>)\s*|\s[-–—.]\s|\s{2,}|\bBy:\s|,? no\. ?\d|,\s/;

const BEFORE_DAY =
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
    const text = ahead.replace(DATE_TRIMMINGS, '').replace(/[\s,–-]+$/, '');
    const { name, town } = BEFORE_DAY.exec(text)?.groups ?? {};
    if (!name || OPENS_ELSE.test(name) || (town && !isKnownPlace(town))) return [];
    // People have no second name in small letters.
    const isPerson = !/ \p{Ll}{3,}/u.test(name) && isPersonal(name);
    const isElse = isKnownPlace(name) || isCountry(name) || isSection(name) || isPerson;
    return isElse ? [] : [name.replace(/ \(.*\)$/, '')];
  });
}
