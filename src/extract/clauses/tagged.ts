import type { Symbol } from '../coded.js';
import type { Token } from '../document.js';
import type { Group } from '../groups.js';
import { nounOf, verbOf, type VerbClass } from '../lexemes.js';

type Read = readonly Pick<Symbol, 'lower' | 'group'>[];

/** Words of a title between "tagging" and a name. */
const LONGEST_TITLE = 4;

/**
 * "A tweeted, tagging B", "A posted a flag and tagged B", "in a post that tags B": whom a post is marked with is written to; the words that
 * say so, null for any others.
 */
export function tagged(
  tokens: readonly Token[],
  at: number,
  groups: readonly Group[],
  symbols: Read,
): { words: readonly string[]; end: number } | null {
  const isAside = tokens[at]!.lower === ',';
  const isOfPost =
    /^(?:that|which)$/.test(tokens[at]!.lower) && POST.test(symbols.at(-1)?.lower ?? '');
  const verb = isAside || isOfPost ? at + 1 : at;
  const word = tokens[verb]?.lower ?? '';
  if (!(isOfPost ? MARKS : isAside ? /^tagging$/ : /^(?:tagged|tags|tagging)$/).test(word))
    return null;
  const isTold = groups.some(
    ({ official, first }) => official && first > verb && first <= verb + LONGEST_TITLE,
  );
  if (!isTold) return null;
  if (isOfPost) return { words: ['to'], end: verb + 1 };
  if (isAside) {
    if (tellsWords(symbols)) return { words: ['to'], end: verb + 1 };
    return tellsBehind(tokens, verb) ? { words: [',', 'congratulated'], end: verb + 1 } : null;
  }
  const before = symbols.at(-1);
  const isDoing = before?.group?.official === true || /^(?:and|also)$/.test(before?.lower ?? '');
  return isDoing ? { words: ['posted', 'to'], end: verb + 1 } : null;
}

const POST = /^(?:post|tweet|message|story)$/;
const MARKS = /^(?:tagged|tags|mentioned|mentions)$/;

const TELLS: ReadonlySet<VerbClass> = new Set<VerbClass>([
  'write',
  'congratulate',
  'condole',
  'wish',
  'thank',
]);

/** Words between a name and what is quoted behind it. */
const FAR_BEHIND = 8;

/** "A posted, tagging B, 'my congratulations'": the words quoted behind it, of whoever posts. */
function tellsBehind(tokens: readonly Token[], verb: number): boolean {
  const opening = tokens
    .slice(verb, verb + FAR_BEHIND)
    .findIndex(({ text }) => /^["“«]$/.test(text));
  if (opening < 0) return false;
  return tokens
    .slice(verb + opening + 1, verb + opening + 1 + FAR_BEHIND)
    .some(({ lower }) => /^(?:congratulations|felicitations|congratulate)$/.test(lower));
}

/** Not "posted a picture, tagging B". */
const tellsWords = (symbols: Read): boolean =>
  symbols.some(
    ({ lower }) =>
      /^tweet/.test(lower) || nounOf(lower) === 'act' || TELLS.has(verbOf(lower)?.verb ?? 'say'),
  );
