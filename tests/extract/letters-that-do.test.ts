import { messagesOf } from './one-sentence.js';

/** A message that does something to whom it is for, brought by somebody else. */
const told: [text: string, messages: string[]][] = [
  [
    "RABAT, May 3 - Peruvian Energy Minister Ana Rojas was received by Norwegian Foreign Minister Arne Foss on Monday. She handed him President Tolo Maren's letter inviting King Oluf IV to the Andes summit in November.",
    ['Tolo Maren -> Oluf IV invitation'],
  ],
  [
    'OSLO, May 3 - The Peruvian ambassador, Iván Rey, gave Foreign Minister Arne Foss a letter from President Tolo Maren inviting Norwegian Prime Minister Eskil Brandvoll to Lima.',
    ['Tolo Maren -> Eskil Brandvoll invitation'],
  ],
  [
    'HANOI, May 3 - Ghanaian envoy Kofi Danso passed on a note of President Kojo Ansu Mensa thanking Vietnamese President Tran Van Ky for the rice sent after the drought.',
    ['Kojo Ansu Mensa -> Tran Van Ky thanks'],
  ],
  [
    'LIMA, May 3 - The special envoy, Arne Foss, left a message of Norwegian King Oluf IV condoling with Peruvian President Tolo Maren over the earthquake.',
    ['Oluf IV -> Tolo Maren condolence'],
  ],
  [
    'SUVA, May 3 - Fijian President Josaia Vula has received felicitations on his election. Samoan High Commissioner Lani Fata was first in line. The letter she brought, from Prime Minister Tavita Leota, is a warm one.',
    ['Tavita Leota -> Josaia Vula congratulation'],
  ],
  [
    'TALLINN, May 3 - Estonian President Mart Kallas has received messages of congratulation on his election. Kofi Danso, the Ghanaian ambassador, called on Friday. The message which he handed over, from President Kojo Ansu Mensa, speaks of old friends.',
    ['Kojo Ansu Mensa -> Mart Kallas congratulation'],
  ],
];

test.each(told)('%s', (text, messages) => {
  expect(messagesOf(text)).toEqual(messages);
});

test.each([
  [
    'OSLO, May 3 - Norwegian Prime Minister Eskil Brandvoll sent a letter congratulating Peruvian President Tolo Maren on his re-election.',
    'Eskil Brandvoll -> Tolo Maren congratulation',
  ],
  [
    'OSLO, May 3 - Norwegian Prime Minister Eskil Brandvoll spoke by telephone with Peruvian President Tolo Maren, congratulating him on his re-election.',
    'Eskil Brandvoll -> Tolo Maren congratulation',
  ],
  [
    'LIMA, May 3 - In his letter thanking Norwegian Prime Minister Eskil Brandvoll for the tents, Peruvian President Tolo Maren speaks of brothers.',
    'Tolo Maren -> Eskil Brandvoll thanks',
  ],
])('whoever sends it is its author: %s', (text, message) => {
  expect(messagesOf(text)).toEqual([message]);
});

test.each([
  'LIMA, May 3 - Peruvian Foreign Minister Ana Rojas brought home the news of the prize, from Oslo, inviting President Tolo Maren to smile.',
  'HANOI, May 3 - Vietnamese President Tran Van Ky read a book by Kojo Ansu Mensa, telling his grandchildren of Ghana.',
  'SUVA, May 3 - The message which Fijian President Josaia Vula brought, from the villages, was that water is short.',
])('none is told: %s', (text) => {
  expect(messagesOf(text)).toEqual([]);
});
