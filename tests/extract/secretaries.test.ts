import { messagesOf } from './one-sentence.js';

test.each([
  [
    'WASHINGTON, May 3 - Secretary of State Marco Lund spoke today with Kenyan President Wilson Odo. The Secretary extended his condolences to the President on the floods.',
    'Marco Lund -> Wilson Odo condolence',
  ],
  [
    'LONDON, May 3 - Foreign Secretary Anne Clarke phoned President Li Odo of Kenya on Monday. The Secretary congratulated him on his election.',
    'Anne Clarke -> Li Odo congratulation',
  ],
  [
    'THIMPHU, May 3 - His Majesty The King and Her Majesty The Gyaltsuen have written to Indian Prime Minister Naresh Veen to express condolences on the floods.',
    'office BTN king + office BTN queen -> Naresh Veen condolence',
  ],
])('%s', (text, message) => {
  expect(messagesOf(text)).toEqual([message]);
});

test.each([
  'NEW YORK, May 3 - President Li Odo of Kenya received Secretary-General Ana Ruiz. The Secretary congratulated the staff.',
  'LONDON, May 3 - President Li Odo of Kenya met Foreign Secretary Anne Clarke. The secretary who typed the card congratulated him on his birthday.',
  'LIMA, May 3 - The Secretary congratulated President Li Odo of Kenya on his election, a letter to the editor says.',
])('and nobody else is the Secretary: %s', (text) => {
  expect(messagesOf(text)).toEqual([]);
});
