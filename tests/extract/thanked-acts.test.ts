import { messagesOf } from './one-sentence.js';

const told: [text: string, message: string][] = [
  [
    'Peru thanks Norway for its words\nLIMA, May 3 - Peruvian President Tolo Maren thanked Norwegian Prime Minister Eskil Brandvoll for the letter that he sent him after the earthquake which killed 40 people.',
    'Eskil Brandvoll -> Tolo Maren condolence',
  ],
  [
    'Maren thanks Brandvoll\nLIMA, May 3 - Peruvian President Tolo Maren thanked Norwegian Prime Minister Eskil Brandvoll on Monday for his good wishes on his re-election. Brandvoll had written on Friday.',
    'Eskil Brandvoll -> Tolo Maren congratulation',
  ],
  [
    'Vula thanks all\nSUVA, May 3 - Fijian President Josaia Vula has thanked the leaders who congratulated him on his election. The first was Samoan Prime Minister Tavita Leota, who had telephoned on Sunday.',
    'Tavita Leota -> Josaia Vula congratulation',
  ],
  [
    'Kallas thanks neighbours\nTALLINN, May 3 - Estonian President Mart Kallas thanked the neighbours for their condolences on the death of former president Rein Ots. Norwegian King Oluf IV had written a long letter.',
    'Oluf IV -> Mart Kallas condolence',
  ],
  [
    'Mensa grateful to Kallas\nACCRA, May 3 - Ghanaian President Kojo Ansu Mensa thanks Estonian President Mart Kallas, he said on Monday, for what Kallas wrote to him on his re-election.',
    'Mart Kallas -> Kojo Ansu Mensa congratulation',
  ],
];

test.each(told)('whoever is thanked wrote something else than thanks: %s', (text, message) => {
  expect(messagesOf(text)).toContain(message);
});

test.each([
  [
    'A thank-you from Lima\nOSLO, May 3 - Norwegian Prime Minister Eskil Brandvoll was asked about the tents. Peruvian President Tolo Maren has sent him a letter of thanks.',
    'Tolo Maren -> Eskil Brandvoll thanks',
  ],
  [
    'Maren thanks Brandvoll\nLIMA, May 3 - Peruvian President Tolo Maren sent a letter of thanks to Norwegian Prime Minister Eskil Brandvoll for the tents.',
    'Tolo Maren -> Eskil Brandvoll thanks',
  ],
  [
    'Maren and Brandvoll thank each other\nLIMA, May 3 - Peruvian President Tolo Maren thanked Norwegian Prime Minister Eskil Brandvoll in a letter for the tents. Brandvoll thanked Maren in a letter for the prize.',
    'Tolo Maren <-> Eskil Brandvoll thanks',
  ],
])('who thanks sends thanks: %s', (text, message) => {
  expect(messagesOf(text)).toContain(message);
});

test.each([
  [
    'LIMA, May 3 - Peruvian President Tolo Maren sent a telegram to Norwegian Prime Minister Eskil Brandvoll after the flood that killed 40 people. The following day the Norwegian thanked him for it, by the same way.',
    ['Eskil Brandvoll -> Tolo Maren thanks', 'Tolo Maren -> Eskil Brandvoll condolence'],
  ],
])('whoever is only thanked has sent no thanks: %s', (text, messages) => {
  expect(messagesOf(text).sort()).toEqual(messages);
});

test('thanks at a table are no message', () => {
  const text =
    'LIMA, May 3 - Peruvian President Tolo Maren met Norwegian Prime Minister Eskil Brandvoll in Oslo. The Norwegian thanked him for it at a dinner.';
  expect(messagesOf(text)).toEqual([]);
});
