import { MASTHEAD } from './headline.js';
import { isSection } from './imprint.js';
import type { Layout } from './layout.js';
import { isNewspaper, isOutletLike, TRADE } from './newspapers.js';
import { isKnownPlace } from './places.js';

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
