import { messagesOf } from './one-sentence.js';

const told: [text: string, ...messages: string[]][] = [
  [
    'OSLO - Foreign Minister Ilda Soto of Peru handed Norwegian Prime Minister Eskil Brandvoll a sealed envelope from President Tolo Maren on Monday. In it the Norwegian leader is asked to be guest of honour at the fish fair of Callao next spring.',
    'Tolo Maren -> Eskil Brandvoll invitation',
  ],
  [
    'LIMA - On Sunday Norway’s minister of fisheries, Siv Lund, was driven to the palace, where she delivered to President Tolo Maren a sealed envelope from King Sverre. In it, a courtier said, the President is asked to come to the regatta at Bergen.',
    'King Sverre -> Tolo Maren invitation',
  ],
  [
    'CAIRO - The Peruvian ambassador called on President Adel Roushdi on Monday and left an envelope from President Tolo Maren. The Egyptian leader is invited to Lima in the autumn.',
    'Tolo Maren -> Adel Roushdi invitation',
  ],
  [
    'OSLO - Foreign Minister Ilda Soto of Peru handed Norwegian Prime Minister Eskil Brandvoll an envelope with the reports of the commission on Monday.',
  ],
  [
    'OSLO - Norwegian Prime Minister Eskil Brandvoll is asked to explain the price of diesel to parliament. Peruvian President Tolo Maren left Oslo on Monday.',
  ],
  [
    'LIMA - President Tolo Maren of Peru sent a telegram to King Sverre of Norway. In it he calls down blessings on the country that he has been asked to visit.',
    'Tolo Maren -> King Sverre message',
  ],
];

test.each(told)('what somebody is asked in what another brought: %s', (text, ...messages) => {
  expect(messagesOf(text)).toEqual(messages);
});

test.each([
  [
    'OSLO, June 4 - King Sverre of Norway is at sea. On Tuesday he conveyed his congratulations by telegram to a fellow monarch on the far side of the globe, Odo II of Tonga.',
    'King Sverre -> Odo II congratulation',
  ],
  [
    'LIMA - President Tolo Maren of Peru has written to an old friend from his days as a student, the Egyptian president, Adel Roushdi, to congratulate him on his re-election.',
    'Tolo Maren -> Adel Roushdi congratulation',
  ],
  [
    'LIMA - President Tolo Maren of Peru, who was elected on Sunday, spent Tuesday answering letters. To Egyptian President Adel Roushdi, who had congratulated him within the hour, he replied that Peru regarded Egypt as a friend.',
    'Adel Roushdi -> Tolo Maren congratulation',
    'Tolo Maren -> Adel Roushdi reply',
  ],
  [
    'LA PAZ - Bolivia celebrated two hundred years of independence on Wednesday. "Two hundred years of dignity!" exclaimed the Egyptian president, Adel Roushdi, in a post that tags his Bolivian peer, Ana Quispe.',
    'Adel Roushdi -> Ana Quispe congratulation',
  ],
  [
    'HANOI - Party General Secretary Nguyen Lam and State President Le Cuong on Sunday exchanged messages of congratulations with Peruvian President Tolo Maren on the 50th anniversary of diplomatic relations. In their messages, the Vietnamese leaders spoke of loyal friendship.',
    'Nguyen Lam <-> Tolo Maren congratulation',
    'Le Cuong <-> Tolo Maren congratulation',
  ],
  [
    'HANOI - Party General Secretary Nguyen Lam and State President Le Cuong on Sunday exchanged messages of congratulations with Peruvian President Tolo Maren on the 50th anniversary of diplomatic relations. In their message, the Vietnamese leaders spoke of loyal friendship.',
    'Nguyen Lam + Le Cuong <-> Tolo Maren congratulation',
  ],
])('who is meant, and how many write: %s', (text, ...messages) => {
  expect(messagesOf(text)).toEqual(messages);
});

test.each([
  'LIMA - President Tolo Maren of Peru conveyed his congratulations to the winner of the regatta, Odo Marstrand of Lima.',
  'OSLO - King Sverre of Norway spoke to a fellow sailor, Odo Marstrand, of the harbour.',
  'LIMA - "What a goal!" exclaimed Norwegian Prime Minister Eskil Brandvoll in a post that tags the striker.',
])('nobody is written to: %s', (text) => {
  expect(messagesOf(text)).toEqual([]);
});

test('thanks to all who wrote are thanks to no one of them', () => {
  expect(
    messagesOf(
      'BANDAR SERI BEGAWAN - Sultan Odo of Brunei received birthday messages from King Sverre of Norway and Prime Minister Lawrence Lim of Singapore. Prime Minister Lim wrote of an old trust. His Majesty has consented to send messages of appreciation in reply.',
    ),
  ).toEqual(['King Sverre -> Sultan Odo greeting', 'Lawrence Lim -> Sultan Odo greeting']);
});
