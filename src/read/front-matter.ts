import { LineCounter, isMap, isScalar, parseDocument } from 'yaml';

/** What may be told beside the text; null where it is not. */
export interface FrontMatter {
  url: string | null;
  outlet: string | null;
  publishedOn: string | null;
  language: string | null;
}

/** A text parted from its front matter, or the first fault of that, with its one-based line. */
export type Parted =
  { text: string; frontMatter: FrontMatter } | { line: number; reason: string; remedy: string };

const KEYS: Record<keyof FrontMatter, { accepts: (value: string) => boolean; wanted: string }> = {
  url: { accepts: isWebAddress, wanted: 'an address that starts with https:// or http://' },
  outlet: { accepts: () => true, wanted: 'a name' },
  publishedOn: { accepts: isPartialDate, wanted: 'a date such as 2022-01-03, 2022-01 or 2022' },
  language: { accepts: (value) => /^[a-z]{2,3}$/.test(value), wanted: 'a code such as en' },
};
const KNOWN = Object.keys(KEYS).join(', ');

/**
 * Parts YAML front matter (a block between `---` lines at the very start, its first line a key) from the text below it. A
 * text without one is returned whole.
 */
export function partFrontMatter(source: string): Parted {
  const frontMatter: FrontMatter = { url: null, outlet: null, publishedOn: null, language: null };
  if (
    !/^---[ \t]*\r?\n(?:[ \t]*#.*\r?\n|[ \t]*\r?\n)*(?:---|[ \t]*["']?[\w-]+["']?[ \t]*:(?:[ \t]|\r?\n))/.test(
      source,
    )
  )
    return { text: source, frontMatter };
  const open = /^---[ \t]*\r?\n/.exec(source)?.[0].length ?? 0;
  const close = /^---[ \t]*(?:\r?\n|$)/m.exec(source.slice(open));
  if (!close)
    return {
      line: 1,
      reason: 'The front matter is not closed.',
      remedy: 'End it with a line of three hyphens.',
    };

  const lines = new LineCounter();
  const document = parseDocument(source.slice(open, open + close.index), {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
  });
  const lineAt = (offset: number) => lines.linePos(offset).line + 1;
  const [error] = document.errors;
  if (error)
    return {
      line: lineAt(error.pos[0]),
      reason: `The front matter is not valid YAML: ${error.message.replace(/\.?$/, '.')}`,
      remedy: `Write one "key: value" a line; the keys are ${KNOWN}.`,
    };
  for (const pair of isMap(document.contents) ? document.contents.items : []) {
    const key = String(isScalar(pair.key) ? pair.key.value : pair.key);
    const line = lineAt(isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : 0);
    if (!isKnown(key))
      return {
        line,
        reason: `The front matter has an unknown key "${key}".`,
        remedy: `The keys are ${KNOWN}.`,
      };
    const value = isScalar<string | null>(pair.value) ? (pair.value.value ?? '').trim() : null;
    if (value === '' || pair.value === null) continue;
    if (value === null || !KEYS[key].accepts(value))
      return {
        line,
        reason: `"${key}" in the front matter is ${value === null ? 'not one value' : `"${value}"`}.`,
        remedy: `Give ${KEYS[key].wanted}.`,
      };
    frontMatter[key] = value;
  }
  return { text: source.slice(open + close.index + close[0].length), frontMatter };
}

function isKnown(key: string): key is keyof FrontMatter {
  return Object.hasOwn(KEYS, key);
}

function isWebAddress(value: string): boolean {
  return /^https?:\/\//i.test(value) && URL.canParse(value);
}

function isPartialDate(value: string): boolean {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value) ?? [];
  if (!year) return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}
