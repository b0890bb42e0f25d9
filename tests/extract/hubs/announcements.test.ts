import { messagesOf } from '../one-sentence.js';

test.each([
  [
    'A language has no border, Peruvian President Tolo Maren says in each.',
    ['Tolo Maren -> Adel Roushdi congratulation', 'Tolo Maren -> Kem Luma congratulation'],
  ],
  ['Both are in Lima on Friday.', []],
])('messages to several that nobody is told to send are whose who writes: %s', (text, messages) => {
  expect(
    messagesOf(
      `Messages of congratulation on the anniversary were despatched to Egyptian President Adel Roushdi and Ghanaian President Kem Luma. ${text}`,
    ),
  ).toEqual(messages);
});

test.each([
  ["Peru's Foreign Minister Ilda Soto saw Egyptian President Adel Roushdi in Cairo."],
  ['Foreign Minister Ilda Soto of Peru was received in Cairo by Egyptian President Adel Roushdi.'],
  [
    'To Cairo went Foreign Minister Ilda Soto of Peru, who called on Egyptian President Adel Roushdi.',
  ],
])('whoever is visited by a bearer of invitations is invited: %s', (text) => {
  expect(
    messagesOf(
      `Three ministers flew out with invitations from Peruvian President Tolo Maren to the Lima summit. ${text}`,
    ),
  ).toEqual(['Tolo Maren -> Adel Roushdi invitation']);
});

test('whoever has replied to those who wrote thanks each of them', () => {
  expect(
    messagesOf(
      "Peruvian President Tolo Maren has replied to those who wrote to him on the national day. He thanked Egypt's Adel Roushdi for his visit, Ghana's Kem Luma for the ships, and Kenya's Odo Wero for the tea.",
    ),
  ).toEqual(['Adel Roushdi', 'Kem Luma', 'Odo Wero'].map((one) => `Tolo Maren -> ${one} thanks`));
});

test('letters that are posted to a place go to whoever is told to get them', () => {
  expect(
    messagesOf(
      'Letters of congratulation were posted to Oslo by Peruvian President Tolo Maren, Egyptian President Adel Roushdi and Ghanaian President Kem Luma. All three went to Norwegian Prime Minister Odd Vik.',
    ),
  ).toEqual(
    ['Tolo Maren', 'Adel Roushdi', 'Kem Luma'].map((one) => `${one} -> Odd Vik congratulation`),
  );
});
