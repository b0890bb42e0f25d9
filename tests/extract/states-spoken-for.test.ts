import { messagesOf } from './one-sentence.js';

const told: [text: string, message: string][] = [
  [
    'LIMA, May 3 - President Olma Tirado had a telegram from Hanoi. May the coast be rebuilt soon, Luong Bach says in it, expressing his condolences on the earthquake.',
    'Luong Bach -> Olma Tirado condolence',
  ],
  [
    'DOHA, May 3 - The Amir of Qatar, Sheikh Hamad Al Rumaihi, has received National Day greetings from Accra. President Kofi Addae of Ghana says in them that the two peoples are friends.',
    'Kofi Addae -> Hamad Al Rumaihi greeting',
  ],
  [
    'LIMA, May 3 - Hanoi sent President Olma Tirado its congratulations on the national holiday. The letter is signed by Luong Bach of Vietnam.',
    'Luong Bach -> Olma Tirado congratulation',
  ],
];

test.each(told)('%s', (text, message) => {
  expect(messagesOf(text)).toEqual([message]);
});

test.each([
  'LIMA, May 3 - Vietnam sent President Olma Tirado its congratulations on the national holiday. Kofi Addae of Ghana says that the coast is long.',
  'LIMA, May 3 - Vietnam sent President Olma Tirado its congratulations on the national holiday. Luong Bach of Vietnam was in Rome.',
  'LIMA, May 3 - Vietnam sent President Olma Tirado its congratulations on the national holiday. The tent was signed by Kofi Addae of Ghana.',
])('it stays with the state: %s', (text) => {
  expect(messagesOf(text)).toContain('country VNM Vietnam -> Olma Tirado congratulation');
});
