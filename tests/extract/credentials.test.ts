import { messagesOf } from './one-sentence.js';

const HEAD =
  'Credentials presented\n\nSUVA, May 12 - President Josaia Vula of Fiji received the letters of credence of three ambassadors on Tuesday. ';

test.each([
  'The first to present her letters was Odile Maren of the Netherlands, followed by Kojo Mensa of Ghana.',
  'Kojo Mensa of Ghana presented his letters at noon.',
])('letters of an envoy are no message: %s', (text) => {
  expect(messagesOf(HEAD + text)).toEqual([]);
});

test('and one that he brings is', () => {
  const text =
    'Ambassador Kojo Mensa also handed over a letter from Ghanaian President Ama Badu to President Vula, in which she congratulates him on his election.';
  expect(messagesOf(HEAD + text)).toContain('Ama Badu -> Josaia Vula congratulation');
});
