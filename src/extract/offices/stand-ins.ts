import { lowerAt, type Symbols } from '../clauses/voices.js';

const OWN = new Set(['his', 'hers', 'theirs']);
const LIKE = new Set(['one', 'ones', 'words']);

/** "A similar one", "the same": a message like the one before. */
export const isAnother = (symbols: Symbols, at: number) =>
  (OWN.has(lowerAt(symbols, at)) &&
    /^(?:,|\.|on|to|in|at|from|)$/.test(lowerAt(symbols, at + 1))) ||
  (LIKE.has(lowerAt(symbols, at)) &&
    /^(?:similar|identical|another|second|same)$/.test(lowerAt(symbols, at - 1)));

/** "Sent them to A", "addressed the second to A": a message told before, or mere word. */
export const isProItem = (symbols: Symbols, at: number) =>
  isWord(symbols, at) ||
  (lowerAt(symbols, at) === 'one' &&
    (/^(?:to|from|for)$/.test(lowerAt(symbols, at + 1)) || isOfTheSame(symbols, at + 1))) ||
  (lowerAt(symbols, at) === 'those' && /^(?:of|from)$/.test(lowerAt(symbols, at + 1))) ||
  (PRO_ITEMS.has(lowerAt(symbols, at)) && /^(?:to|from|for|,|\.|)$/.test(lowerAt(symbols, at + 1)));

/** "One of the same content", "one of like tenor". */
const isOfTheSame = (symbols: Symbols, at: number) =>
  lowerAt(symbols, at) === 'of' &&
  /^(?:same|like|similar|identical|equal)$/.test(
    lowerAt(symbols, at + (lowerAt(symbols, at + 1) === 'the' ? 2 : 1)),
  );

/** "Sent word that he was praying", "sent word to B". */
const isWord = (symbols: Symbols, at: number) =>
  lowerAt(symbols, at) === 'word' && /^(?:that|of|to|,|\.|)$/.test(lowerAt(symbols, at + 1));

/** Words that stand for a message where one has been told. */
export const PRO_ITEMS = new Set('it they them those one another second third other'.split(' '));

/** "Two telegrams ... One went to B", "all three went to B": words that stand for messages as the subject of a clause. */
export const ONE_OF_THEM = new Set(
  'one another first second third fourth fifth last other others all both each two three four five six seven'.split(
    ' ',
  ),
);
