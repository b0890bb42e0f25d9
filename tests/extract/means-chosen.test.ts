import { messagesOf } from './one-sentence.js';

const told: [text: string, message: string][] = [
  [
    'APIA, May 3 - New Zealand Prime Minister Chris Lund wrote to Samoa’s new Prime Minister, Tuilo Leota, to congratulate him on his election. Australian Prime Minister Anton Odo chose the telephone.',
    'Anton Odo -> Tuilo Leota congratulation',
  ],
  [
    'SUVA, May 3 - Peruvian President Olmo Tirado telephoned President Semi Lala on Fiji Day to congratulate him. Kenya’s Odalo Wanji took up his pen.',
    'Odalo Wanji -> Semi Lala congratulation',
  ],
  [
    'DOHA, May 3 - Vietnam’s President Luong Bach cabled his congratulations to the Amir, Sheikh Hamad Al Rumaihi, on the National Day; Estonia’s Mart Saks put pen to paper.',
    'Mart Saks -> Hamad Al Rumaihi congratulation',
  ],
  [
    'LIMA, May 3 - Fijian Prime Minister Jone Vakacegu rang his Peruvian counterpart, Prime Minister Inca Salas, to congratulate her on her birthday. Vietnamese Prime Minister Dang Thuy opted for a video call.',
    'Dang Thuy -> Inca Salas congratulation',
  ],
  [
    'SUVA, May 3 - Estonian Prime Minister Rein Ots wrote to Prime Minister Jone Vakacegu to congratulate him on his victory, while Ghanaian President Kofi Addae took to Facebook.',
    'Kofi Addae -> Jone Vakacegu congratulation',
  ],
  [
    'ACCRA, May 3 - The Amir of Qatar, Sheikh Hamad Al Rumaihi, telephoned President Kofi Addae to congratulate him on Independence Day. Peru’s Olmo Tirado preferred a letter.',
    'Olmo Tirado -> Kofi Addae congratulation',
  ],
];

test.each(told)('%s', (text, message) => {
  expect(messagesOf(text)).toContain(message);
});

test.each([
  'LIMA, May 3 - Peru’s President Olmo Tirado stayed at home. Kenya’s Odalo Wanji picked up the telephone.',
  'LIMA, May 3 - Ghana’s President Kofi Addae congratulated President Olmo Tirado on his election. Kenya’s Odalo Wanji took a letter to the post.',
  'LIMA, May 3 - Ghana’s President Kofi Addae congratulated President Olmo Tirado on his election. Kenya’s Odalo Wanji used the telephone of a friend.',
  'LIMA, May 3 - Ghana’s President Kofi Addae congratulated President Olmo Tirado on his election. Kenya’s Odalo Wanji turned to the press.',
  'LIMA, May 3 - Ghana’s President Kofi Addae congratulated President Olmo Tirado on his election. Kenya’s Odalo Wanji preferred tea.',
  'LIMA, May 3 - Ghana’s President Kofi Addae congratulated President Olmo Tirado on his election. Kenya’s Odalo Wanji did not reach for the telephone.',
])('by no means: %s', (text) => {
  expect(messagesOf(text).filter((message) => message.startsWith('Odalo'))).toEqual([]);
});
