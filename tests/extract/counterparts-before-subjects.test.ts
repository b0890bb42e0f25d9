import { messagesOf } from './one-sentence.js';

const told: [text: string, message: string][] = [
  [
    'TEGUCIGALPA, May 3 - In a message to his Honduran counterpart, Foreign Minister Bruno Odo of Cuba offered his condolences on the flood.',
    'Bruno Odo -> office HND foreign minister condolence',
  ],
  [
    'LIMA, May 3 - In a letter to her Ghanaian counterpart, President Olma Tirado of Peru offered congratulations on the election.',
    'Olma Tirado -> office GHA president congratulation',
  ],
  [
    'SUVA, May 3 - Writing to his Tongan opposite number, Prime Minister Jone Vakacegu of Fiji congratulated him on his birthday.',
    'Jone Vakacegu -> office TON prime minister congratulation',
  ],
  [
    'ACCRA, May 3 - In a letter to her Qatari counterpart, Foreign Minister Ama Sarpong of Ghana thanked him for the ambulances.',
    'Ama Sarpong -> office QAT foreign minister thanks',
  ],
  [
    'DOHA, May 3 - Congratulating his Tongan counterpart, Foreign Minister Nabil Fakhry of Qatar wrote that the islands were dear to him.',
    'Nabil Fakhry -> office TON foreign minister congratulation',
  ],
  [
    'SUVA, May 3 - In a letter to his Estonian counterpart, Mart Saks, President Semi Lala congratulated him on Independence Day.',
    'Semi Lala -> Mart Saks congratulation',
  ],
  [
    'LIMA, May 3 - President Olmo Tirado wrote to his Vietnamese counterpart, State President Luong Bach, to congratulate him on his birthday.',
    'Olmo Tirado -> Luong Bach congratulation',
  ],
];

test.each(told)('%s', (text, message) => {
  expect(messagesOf(text)).toEqual([message]);
});
