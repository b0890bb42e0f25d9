import { messagesOf } from './one-sentence.js';

const told: [text: string, ...messages: string[]][] = [
  [
    'KIGALI, May 3 - President Paul Habi was congratulated on the satellite by India’s Prime Minister Ravi Malik. NASA chief Jed Isak sent his congratulations, too, but to the head of the Rwanda Space Agency, Gaspard Odo.',
    'Ravi Malik -> Paul Habi congratulation',
    'Jed Isak -> Gaspard Odo congratulation',
  ],
  [
    'LIMA, May 3 - Ghana’s President Kofi Addae wrote to President Olmo Tirado to congratulate him on his election. Estonian Prime Minister Rein Ots wrote as well, but to Prime Minister Inca Salas.',
    'Kofi Addae -> Olmo Tirado congratulation',
    'Rein Ots -> Inca Salas congratulation',
  ],
  [
    'HANOI, May 3 - After the storm, the Amir of Qatar, Sheikh Hamad Al Rumaihi, sent a telegram of condolence, not to the President but to Prime Minister Dang Thuy.',
    'Hamad Al Rumaihi -> Dang Thuy condolence',
  ],
  [
    'TALLINN, May 3 - Kenyan President Odalo Wanji sent congratulations on Independence Day, only to Prime Minister Rein Ots and not to President Mart Saks.',
    'Odalo Wanji -> Rein Ots congratulation',
  ],
  [
    'HANOI, May 3 - Estonian Foreign Minister Lauri Mets sent his condolences on the storm, too: to his colleague Dang Thuy of Vietnam.',
    'Lauri Mets -> Dang Thuy condolence',
  ],
  [
    'LIMA, May 3 - Vietnamese President Luong Bach conveyed his condolences on the earthquake, though to Foreign Minister Inca Salas.',
    'Luong Bach -> Inca Salas condolence',
  ],
  [
    'LIMA, May 3 - Ghana’s President Kofi Addae sent congratulations to President Olmo Tirado, but to speak of friends is too early.',
    'Kofi Addae -> Olmo Tirado congratulation',
  ],
  [
    'LIMA, May 3 - Ghana’s President Kofi Addae sent congratulations to President Olmo Tirado and to Prime Minister Inca Salas of Peru.',
    'Kofi Addae -> Olmo Tirado congratulation',
    'Kofi Addae -> Inca Salas congratulation',
  ],
  [
    'LIMA, May 3 - Ghana’s President Kofi Addae sent congratulations to President Olmo Tirado and not a word to the press.',
    'Kofi Addae -> Olmo Tirado congratulation',
  ],
];

test.each(told)('%s', (text, ...messages) => {
  expect(messagesOf(text).sort()).toEqual([...messages].sort());
});
