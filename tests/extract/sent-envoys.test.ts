import { messagesOf } from './one-sentence.js';

const told: [text: string, message: string][] = [
  [
    'ENTEBBE, May 3 - A special envoy of King Ode III of Eswatini called on President Sa Musoke of Uganda at State House on Thursday with a letter asking him to attend the Sugar Summit.',
    'Ode III -> Sa Musoke invitation',
  ],
  [
    'TALLINN, May 3 - An envoy of Vietnam’s President, Luong Bach, was in Tallinn on Friday with an invitation for President Mart Saks to a summit in Hue.',
    'Luong Bach -> Mart Saks invitation',
  ],
  [
    'SUVA, May 3 - Two envoys of the Sultan of Oman, Said bin Turki, saw President Semi Lala on Monday to present his invitation to the Ocean Conference in Muscat.',
    'Said bin Turki -> Semi Lala invitation',
  ],
  [
    'TALLINN, May 3 - President Mart Saks met a special envoy of Ghana’s President Kofi Addae, Ama Sarpong, who brought him a letter of congratulation on his re-election.',
    'Kofi Addae -> Mart Saks congratulation',
  ],
  [
    'LIMA, May 3 - A representative of the King of Tonga, Tevita V, handed President Olmo Tirado a letter of condolence on the earthquake.',
    'Tevita V -> Olmo Tirado condolence',
  ],
  [
    'ACCRA, May 3 - An emissary of Qatar’s Amir, Sheikh Hamad Al Rumaihi, brought President Kofi Addae a message of congratulation on his birthday.',
    'Hamad Al Rumaihi -> Kofi Addae congratulation',
  ],
];

test('what is sent with somebody goes to somebody else', () => {
  expect(
    messagesOf(
      'TBILISI, May 3 - Greetings have been received from the primates of the Churches after the enthronement of Patriarch Ilo II of All Georgia. Patriarch Oto of Serbia sent a letter with Metropolitan Ivo of Nis, who was there.',
    ),
  ).toEqual(['Patriarch Oto -> Ilo II congratulation']);
});
test.each(told)('%s', (text, message) => {
  expect(messagesOf(text)).toEqual([message]);
});

test.each([
  'ENTEBBE, May 3 - A special envoy of King Ode III of Eswatini called on President Sa Musoke of Uganda at State House on Thursday to talk about sugar.',
  'TALLINN, May 3 - An envoy of Vietnam’s President, Luong Bach, was in Tallinn on Friday with President Mart Saks.',
  'LIMA, May 3 - A representative of the King of Tonga, Tevita V, came to the fair with two boats. President Olmo Tirado was there.',
  'LIMA, May 3 - An envoy of Peru’s President Olmo Tirado, Inca Salas, left with a letter.',
  'LIMA, May 3 - The envoy of Kenya’s President Odalo Wanji never handed President Olmo Tirado a letter.',
  'LIMA, May 3 - A representative of the United Nations gave President Olmo Tirado a letter.',
])('nothing is carried: %s', (text) => {
  expect(messagesOf(text)).toEqual([]);
});
