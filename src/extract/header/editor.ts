import type { Layout } from './layout.js';
import { MASTHEAD } from './headline.js';
import { isKnownPlace } from './places.js';
import { writtenDates } from './written-dates.js';

const PERSON =
  "\\p{Lu}[\\p{L}\\p{M}'’-]*\\.?(?: (?:\\p{Lu}[\\p{L}\\p{M}'’-]*\\.?|de|van|von|bin|al)){1,3}";
const NO_PERSON =
  /\b(?:staff|desk|reporters?|correspondent|newsroom|news|press|agency|reporter|office|writer|release)\b/i;
const AUTHOR = new RegExp(
  `^\\(?(?:.*\\b)?(?:by|author|reporter|correspondent|(?:written|reported|compiled|story) by|text)\\s*:?\\s*(?<name>${PERSON}(?: and ${PERSON})?)`,
  'iu',
);
const EDITOR = [
  /\bEditors?\s*:\s*(?<name>\p{L}[\p{L}\p{M} .'-]*?)\s*(?:[|/(),]|\s{2,}|$)/u,
  new RegExp(`\\b(?:Editing|edited) by (?<name>${PERSON})`, 'iu'),
  AUTHOR,
  new RegExp(`\\b(?:Reporting|Written|Compiled) by (?<name>${PERSON})`, 'u'),
  new RegExp(
    `^(?<name>${PERSON})(?:,| [-–|]) (?:[\\w-]+ ){0,2}(?:writer|reporter|correspondent|editor)\\b`,
    'u',
  ),
];

/** Who is named as editor, else as author; null where only a desk or an agency is. */
export function editorOf({ furniture, headline, endMarks }: Layout): string | null {
  const lines = furniture.filter(
    ({ line }) => !writtenDates(line.text).length || /\b(?:by|editor)\b/i.test(line.text),
  );
  for (const pattern of EDITOR)
    for (const { line, role } of lines) {
      if (pattern === AUTHOR && role !== 'byline' && !/(?:\/\/|\|) by /i.test(line.text)) continue;
      const name = pattern.exec(line.text)?.groups?.['name']?.trim();
      if (name && !NO_PERSON.test(name) && /^[\p{Lu}\p{Ll}]/u.test(name)) return name;
    }
  for (const { line, role, isTop } of furniture) {
    if (isTop && role === 'plain' && headline && line.start > headline.end && isName(line.text))
      return calmName(line.text);
    const foot = isTop
      ? null
      : FOOT.map((pattern) => pattern.exec(line.text)?.groups?.['name']).find(Boolean);
    if (foot && !MASTHEAD.test(foot)) return foot;
  }
  return endMarks.find(isPlainName) ?? null;
}

/** A name in brackets at the foot, a name after the agency's, or initials. */
const FOOT = [
  /^\((?<name>\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)\)$/u,
  /^\p{Lu}{2,}\/(?<name>\p{Lu}\p{Ll}+)$/u,
  /^(?<name>[a-z]{2,3})\/[a-z]{2,3}$/,
  /^\/?(?<name>\p{Lu}{2,4})\/(?:\p{Lu}{0,3}\/?)?$/u,
];

const isPlainName = (text: string): boolean =>
  /^\p{Lu}\p{Ll}+(?: \p{Lu}\.)? \p{Lu}[\p{L}'’-]+$/u.test(text) &&
  !MASTHEAD.test(text) &&
  !isKnownPlace(text);
const isName = (text: string): boolean =>
  /^\p{Lu}{2,}(?: \p{Lu}\.)? \p{Lu}{2,}$/u.test(text) && !MASTHEAD.test(text);
const calmName = (text: string): string =>
  text === text.toUpperCase()
    ? text.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
    : text;
