import { fold, foldStart, nameKey } from '../src/fold.js';

test.each([
  ['Ann  ÁSTER ', 'ann aster'],
  ['Erdoğan', 'erdogan'],
  ['', ''],
])('"%s" folds to "%s"', (text, expected) => {
  expect(fold(text)).toBe(expected);
});

test.each([
  ['São T', 'São Tomé', true],
  ['  ás', 'Áster', true],
  ['Xi ', 'Xi Jinping', true],
  ['Ann  Ás', 'Ann Aster', true],
  ['', 'Ann', true],
  ['Xi ', 'Xiao', false],
  ['aster', 'Ann Áster', false],
  ['Ann Ásters', 'Ann Áster', false],
])('"%s" as the beginning of "%s": %s', (start, name, expected) => {
  expect(fold(name).startsWith(foldStart(start))).toBe(expected);
});

test.each([
  ['Yoon Suk-yeol', 'Suk Yeol Yoon'],
  ['Recep Tayyip Erdoğan', 'ERDOGAN,  Recep Tayyip'],
  ["Cote d'Ivoire", 'Côte d’Ivoire'],
  ['Lars Løkke', 'Lars Lokke'],
  ['the Gambia', 'Gambia'],
  ['Republic of the Congo', 'Congo, Republic of'],
])('"%s" and "%s" have one key', (one, other) => {
  expect(nameKey(one)).toBe(nameKey(other));
});

test.each([
  ['Yoon', 'Yoon Suk-yeol'],
  ['Niger', 'Nigeria'],
  ['Guinea', 'Guinea-Bissau'],
  ['Congo', 'Democratic Republic of the Congo'],
  ['Otto VII', 'Otto VIII'],
  ['Ann Ann Aster', 'Ann Aster'],
])('"%s" and "%s" have different keys', (one, other) => {
  expect(nameKey(one)).not.toBe(nameKey(other));
});

test.each(['', ' - ', '"\\*~', 'The'])('"%s" has an empty key', (text) => {
  expect(nameKey(text)).toBe('');
});
