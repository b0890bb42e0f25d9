import type { Token } from '../document.js';

/** Words that a sentence puts in between without telling anything. */
const INSERTED = [
  'in particular',
  'among others',
  'among other things',
  'amongst others',
  'for example',
  'for instance',
  'for his part',
  'for her part',
  'in turn',
  'in his turn',
  'in her turn',
  'of course',
  'it said',
  'it added',
  'it is said',
  'it is reported',
  'it was reported',
  'inter alia',
  'namely',
  'that is',
  'however',
  'though',
  'too',
  'in fact',
  'by contrast',
  'on the other hand',
  'for the moment',
  'for now',
  'it seems',
].map((phrase) => phrase.split(' '));
const OPENERS = new Set(INSERTED.map(([first]) => first));

/** "King A, may God preserve Him, wrote". */
const DEITY = /^(?:god|allah)$/;
const LONGEST_BLESSING = 10;

/** The place after ", in particular ," where such a thing begins at a comma; the place itself elsewhere. */
export function insertionEnd(tokens: readonly Token[], at: number, limit: number): number {
  const word = (place: number) => (place < limit ? tokens[place]!.lower : '');
  if (word(at) === ',' && word(at + 1) === 'may' && DEITY.test(word(at + 2))) {
    for (let end = at + 3; end < at + LONGEST_BLESSING && end < limit; end += 1)
      if (word(end) === ',') return end + 1;
    return at;
  }
  if (word(at) !== ',' || !OPENERS.has(word(at + 1))) return at;
  for (const words of INSERTED)
    if (words.every((one, offset) => word(at + 1 + offset) === one)) {
      const end = at + 1 + words.length;
      return word(end) === ',' ? end + 1 : at;
    }
  return at;
}
