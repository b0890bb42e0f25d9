import { isEnumType } from 'graphql';
import { servedSchema } from '../../src/api/served-schema.js';
import { searchText } from '../../src/query/search-text.js';
import { shapeOf } from '../../src/query/shape.js';
import { enumName, nameOfWord, WORDS, wordOfName } from '../../src/query/words.js';

const schema = servedSchema().schema;
const enums = Object.values(schema.getTypeMap()).filter(
  (type) => isEnumType(type) && !type.name.startsWith('__'),
);

test('every enum of the schema has the words of the vocabulary, and no others', () => {
  expect(enums.map(({ name }) => name).sort()).toEqual(Object.keys(WORDS).sort());
  for (const type of enums)
    if (isEnumType(type))
      expect([type.name, type.getValues().map(({ name }) => name)]).toEqual([
        type.name,
        WORDS[type.name]!.map(enumName),
      ]);
});

test.each([
  ['re-election', 'RE_ELECTION'],
  ['in_person', 'IN_PERSON'],
  ['sent', 'SENT'],
])('%s is %s', (word, name) => {
  expect(nameOfWord(word)).toBe(name);
  expect(wordOfName(name)).toBe(word);
});

test.each([
  ['Xi Jinping', '"Xi" AND "Jinping"'],
  ['"Xi Jinping" 2022', '"Xi Jinping" AND "2022"'],
  ['a OR NOT b', '"a" AND "OR" AND "NOT" AND "b"'],
  ['title:x* ~2 (y)', '"title x" AND "2" AND "y"'],
  ['un"balanced', '"un" AND "balanced"'],
  ['习近平', '"习 近 平"'],
  ['x y x "x" "y x"', '"x" AND "y" AND "y x"'],
  ["Brigid O'Brien's", '"Brigid" AND "O\'Brien\'s"'],
  ['“U.S.” 3.5', '"U.S" AND "3.5"'],
])('%s is searched as %s', (text, expected) => {
  expect(searchText(text)).toBe(expected);
});

test.each(['', '   ', '+-&|!(){}[]^~*?:\\/', '""'])('"%s" finds nothing', (text) => {
  expect(searchText(text)).toBe('"\u0001"');
});

const words = (count: number) => Array.from({ length: count }, (_, place) => `w${place}`);

test('a search of more words than the index takes is refused, and says how many it may have', () => {
  expect(() => searchText(words(101).join(' '))).toThrow(
    'The search has 101 words; 100 are looked for at most.',
  );
  expect(searchText(words(100).join(' '))).toContain('"w99"');
  expect(searchText(`"${words(500).join(' ')}"`)).toContain('w499');
});

test.each<[unknown, unknown, boolean]>([
  [{ a: 1 }, { a: 2 }, true],
  [{ a: 'x' }, { a: 'y' }, true],
  [{ a: 1, b: null }, { a: 1 }, false],
  [{ a: true }, { a: false }, false],
  [{ f: { kind: ['A'] } }, { f: { kind: ['B', 'C'] } }, true],
  [{ f: { kind: ['A'] } }, { f: { status: ['A'] } }, false],
  [{ f: { or: [{ a: 1 }] } }, { f: { or: [{ a: 1 }, { a: 1 }] } }, false],
])('shape of %j and %j', (one, other, isSame) => {
  expect(shapeOf(one) === shapeOf(other)).toBe(isSame);
});
