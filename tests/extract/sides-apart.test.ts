import { messagesOf } from './one-sentence.js';

const exchanged: [text: string, messages: string[]][] = [
  [
    'ACCRA, May 3 - Congratulations passed on Thursday between Ghanaian President Kojo Ansu Mensa on the one hand and Estonian President Mart Kallas on the other, on the 30th anniversary of diplomatic relations.',
    ['Kojo Ansu Mensa <-> Mart Kallas congratulation'],
  ],
  [
    'ACCRA, May 3 - Ghanaian President Kojo Ansu Mensa, on the one side, and Estonian President Mart Kallas, on the other, exchanged messages of congratulation on the 30th anniversary of diplomatic relations.',
    ['Kojo Ansu Mensa <-> Mart Kallas congratulation'],
  ],
  [
    'SUVA, May 3 - Letters of congratulation went to and fro between Fijian President Josaia Vula on the one hand and, on the other, Samoan Prime Minister Tavita Leota for the golden anniversary of relations.',
    ['Josaia Vula <-> Tavita Leota congratulation'],
  ],
  [
    'HANOI, May 3 - Vietnamese President Tran Van Ky and Ghanaian President Kojo Ansu Mensa congratulated each other on the 50th anniversary of diplomatic relations, as did Prime Ministers Le Van Duc and Yaw Boateng.',
    ['Tran Van Ky <-> Kojo Ansu Mensa congratulation', 'Le Van Duc <-> Yaw Boateng congratulation'],
  ],
  [
    'DOHA, May 3 - The Emir of Qatar, Sheikh Nasser bin Rashid, and Norwegian King Oluf IV have sent each other messages of congratulation on the 40th anniversary of diplomatic ties; Prime Ministers Khalid bin Saad and Eskil Brandvoll have done likewise.',
    [
      'Nasser bin Rashid <-> Oluf IV congratulation',
      'Khalid bin Saad <-> Eskil Brandvoll congratulation',
    ],
  ],
];

test.each(exchanged)('two sides exchange: %s', (text, messages) => {
  expect(messagesOf(text)).toEqual(messages);
});

test.each([
  [
    'HANOI, May 3 - Vietnamese President Tran Van Ky congratulated Ghanaian President Kojo Ansu Mensa on his re-election, as did Prime Ministers Eskil Brandvoll of Norway and Ana Rojas of Peru.',
    '<->',
  ],
  [
    'ACCRA, May 3 - Ghanaian President Kojo Ansu Mensa congratulated Estonian President Mart Kallas on his election. On the one hand Estonia is small and on the other Norwegian King Oluf IV is old.',
    'Oluf IV',
  ],
])('nobody exchanges: %s', (text, unexpected) => {
  expect(messagesOf(text).join()).not.toContain(unexpected);
});
