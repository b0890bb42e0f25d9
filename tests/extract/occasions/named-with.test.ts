import { trace } from '../../../src/extract/extract.js';
import { namedBySentence, namedOf, whoseAmong } from '../../../src/extract/occasions/named-with.js';
import { articleOf } from '../one-sentence.js';

const { document } = trace(
  articleOf(
    'Cables from Oslo\n\nOSLO, May 3 - Prime Minister Eskil Maren of Norway congratulated President Tolo Odo of Peru on the national day. He also wrote to President Mira Sand of Ghana. Ghana celebrates its independence this week.',
  ),
);
const placeOf = (name: string) => document.profiles.findIndex((one) => one.name === name);
const named = namedBySentence(document);
const at = (words: string) =>
  document.sentences.findIndex(({ start, end }) => document.text.slice(start, end).includes(words));
const parties = {
  sender: namedOf(document, [placeOf('Eskil Maren')]),
  addressee: namedOf(document, [placeOf('Mira Sand')]),
};

test.each([
  ['its independence', 'told with the addressee'],
  ['national day', 'told with others alone'],
])('an occasion told in the sentence of "%s" is %s', (words, sign) => {
  expect(whoseAmong([{ named: named(at(words)) }], parties)).toBe(sign);
});

test('one that is told with nobody, or with the sender alone, is nobody else’s', () => {
  expect(whoseAmong([], parties)).toBeNull();
  expect(whoseAmong([{ named: parties.sender }], parties)).toBeNull();
});
