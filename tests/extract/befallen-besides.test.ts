import { messagesOf } from './one-sentence.js';

const told: [text: string, message: string][] = [
  [
    'APIA, May 3 - Australian Prime Minister Anton Odo telephoned Prime Minister Tuilo Leota of Samoa to congratulate him on his election, and Tuilo Leota was asked to come to Canberra before Christmas.',
    'Anton Odo -> Tuilo Leota invitation',
  ],
  [
    'LIMA, May 3 - President Olmo Tirado spoke by phone with Kenyan President Odalo Wanji, who congratulated him on his election. Tirado was invited to Nairobi.',
    'Odalo Wanji -> Olmo Tirado invitation',
  ],
  [
    'HANOI, May 3 - In a letter of congratulation from Estonian President Mart Saks, President Luong Bach was also invited to visit Tallinn.',
    'Mart Saks -> Luong Bach invitation',
  ],
  [
    'ACCRA, May 3 - Foreign Minister Ama Sarpong was asked in a letter from her Estonian counterpart, Lauri Mets, to come to Tallinn in May.',
    'Lauri Mets -> Ama Sarpong invitation',
  ],
  [
    'ACCRA, May 3 - Fijian Prime Minister Jone Vakacegu rang President Kofi Addae to wish him a happy birthday. He was asked to open the games in Suva.',
    'Jone Vakacegu -> Kofi Addae invitation',
  ],
  [
    'LIMA, May 3 - President Olmo Tirado telephoned Ghana’s President Kofi Addae on Friday. He assured him that Peru would send pumps, and invited him to the fair in Cusco.',
    'Olmo Tirado -> Kofi Addae invitation',
  ],
];

test.each(told)('%s', (text, message) => {
  expect(messagesOf(text)).toContain(message);
});

test.each([
  'LIMA, May 3 - Ghana’s President Kofi Addae congratulated President Olmo Tirado on his election. Tirado was asked to resign.',
  'LIMA, May 3 - Ghana’s President Kofi Addae congratulated President Olmo Tirado on his election. Tirado was not invited to Accra.',
  'LIMA, May 3 - Ghana’s President Kofi Addae congratulated President Olmo Tirado on his election. Tirado was invited by the King of Tonga to Nuku’alofa.',
  'LIMA, May 3 - Ghana’s President Kofi Addae congratulated President Olmo Tirado on his election. Kenya’s Odalo Wanji was asked to come to a wedding.',
  'LIMA, May 3 - Ghana’s President Kofi Addae congratulated President Olmo Tirado on his election. Addae was invited to speak in Rome.',
  'LIMA, May 3 - Ghana’s President Kofi Addae congratulated President Olmo Tirado on his election. The band was invited to play.',
])('nobody invites: %s', (text) => {
  expect(messagesOf(text).filter((one) => /^(?:Kofi|Olmo).*invitation$/.test(one))).toEqual([]);
});
