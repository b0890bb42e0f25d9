import { messagesOf } from '../one-sentence.js';

const REST =
  "Peruvian President Tolo Maren's arrived first. Egyptian President Adel Roushdi wrote on Monday that the sea was one.";
const both = (to: string, act: string) => [
  `Tolo Maren -> ${to} ${act}`,
  `Adel Roushdi -> ${to} ${act}`,
];

test.each([
  [
    `SUVA - There is a basket for letters. The congratulations in it are for the new Prime Minister, Semi Vakatora, who takes over from outgoing Prime Minister Ratu Veen. Peruvian President Tolo Maren's arrived first. There are letters from the Presidents of Ghana and Chile, Kem Luma and Lu Gap.`,
    [
      'Tolo Maren -> Semi Vakatora congratulation',
      'Kem Luma -> Semi Vakatora congratulation',
      'Lu Gap -> Semi Vakatora congratulation',
    ],
  ],
  [
    `SUVA - The messages of congratulation on the table are all for Semi Vakatora, who takes over from outgoing Prime Minister Ratu Veen. ${REST}`,
    both('Semi Vakatora', 'congratulation'),
  ],
  [
    `SUVA - The condolences of the week are for President Semi Vakatora, who has lost his wife. ${REST}`,
    both('Semi Vakatora', 'condolence'),
  ],
])('for whom messages are: %s', (text, messages) => {
  expect(messagesOf(text)).toEqual(messages);
});

test.each([
  'SUVA - The flowers on the steps are for Prime Minister Semi Vakatora. Peruvian President Tolo Maren walked past.',
  'SUVA - The letters on the table are for sale. Peruvian President Tolo Maren looked at them beside Prime Minister Semi Vakatora.',
  'SUVA - The letters that were read on Monday are no longer for Prime Minister Semi Vakatora to keep. Peruvian President Tolo Maren slept.',
])('no message to anybody: %s', (text) => {
  expect(messagesOf(text)).toEqual([]);
});
