import { messagesOf } from './one-sentence.js';

const told: [text: string, ...messages: string[]][] = [
  [
    'OSLO - The first World Islands Expo opened in Oslo on Tuesday. President Tolo Maren of Peru sent a congratulatory letter to the expo.',
    'Tolo Maren -> World Islands Expo congratulation',
  ],
  [
    'ACCRA - The Coastal Nations Summit opened in Accra on Monday. A telegram to the participants in the summit came from Peruvian President Tolo Maren.',
    'Tolo Maren -> Coastal Nations Summit message',
  ],
  // Nothing that is written, and no meeting told by its name.
  [
    'CAIRO - The World Camel Festival opened in Cairo on Sunday. Peruvian President Tolo Maren sent a camel to the festival.',
  ],
  ['CAIRO - Peruvian President Tolo Maren sent a letter to the congress of his party on Sunday.'],
  [
    'CAIRO - The World Camel Festival opened in Cairo on Sunday. President Tolo Maren of Peru, who came to the festival, sent a message of congratulation to President Adel Roushdi of Egypt.',
    'Tolo Maren -> Adel Roushdi congratulation',
  ],
  // Parties among themselves.
  [
    "LIMA - The Norwegian Labour Front has congratulated the Peruvian People's Party on the opening of its 12th Congress.",
    "Norwegian Labour Front -> Peruvian People's Party congratulation",
  ],
  [
    "OSLO - The 9th Congress of the Norwegian Labour Front, which opened on Monday, has received congratulations from abroad. Similar messages came from the Coral Union Party and the Workers' Party of Egypt.",
    'Coral Union Party -> 9th Congress of the Norwegian Labour Front congratulation',
    "Workers' Party of Egypt -> 9th Congress of the Norwegian Labour Front congratulation",
  ],
  [
    "CAIRO - South Africa's ANC and the Workers' Party of Brazil sent greetings to the 15th Congress of the Nile Party.",
    'ANC -> 15th Congress of the Nile Party greeting',
    "Workers' Party of Brazil -> 15th Congress of the Nile Party greeting",
  ],
  [
    "LIMA - The Peruvian People's Party meets in Lima. Its message to voters is simple, said the Workers' Party of Lima.",
  ],
];

test.each(told)('a body that is written to: %s', (text, ...messages) => {
  expect(messagesOf(text).sort()).toEqual([...messages].sort());
});

test('who wishes a people well below a list of those who write is among them', () => {
  expect(
    messagesOf(
      'LIMA, July 28 - On the occasion of the National Day of Peru the following leaders have sent their greetings to President of Peru Tolo Maren:\n\n- President of the Arab Republic of Egypt Adel Roushdi\n\n- President of the Russian Federation Viktor Lazarev\n\n- Federal President of Germany Katharina Brandt\n\nPresident Lazarev wished "the hardworking people of Peru" peace.',
    ),
  ).toEqual([
    'Adel Roushdi -> Tolo Maren greeting',
    'Viktor Lazarev -> Tolo Maren greeting',
    'Katharina Brandt -> Tolo Maren greeting',
  ]);
});
