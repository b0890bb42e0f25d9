import { messagesOf } from './one-sentence.js';

const PAIR = 'Tolo Maren -> Eskil Brandvoll';

test.each([
  [
    '"I congratulated Norwegian Prime Minister Eskil Brandvoll on a clean victory, and I told him that the table is laid," Peruvian President Tolo Maren said to reporters on Monday.',
    `${PAIR} congratulation`,
  ],
  [
    '"I have just congratulated the new Prime Minister of Norway, Eskil Brandvoll, by telephone," Peruvian President Tolo Maren told reporters.',
    `${PAIR} congratulation`,
  ],
  [
    '"I have sent a letter of condolence to Prime Minister Eskil Brandvoll of Norway," said Peruvian President Tolo Maren.',
    `${PAIR} condolence`,
  ],
  [
    'Peruvian President Tolo Maren said: "I wrote to Eskil Brandvoll, Norway\'s new prime minister, to congratulate him on his election."',
    `${PAIR} congratulation`,
  ],
  [
    'Asked about Norwegian Prime Minister Eskil Brandvoll, Peruvian President Tolo Maren said, "I congratulated him this morning on his election and asked after his mother."',
    `${PAIR} congratulation`,
  ],
  [
    '"We have offered our condolences to Norwegian Prime Minister Eskil Brandvoll over the flood," Peruvian President Tolo Maren posted.',
    `${PAIR} condolence`,
  ],
])('somebody tells what he has done himself: %s', (text, expected) => {
  expect(messagesOf(text)).toEqual([expected]);
});

test.each([
  '"I was never congratulated by Norwegian Prime Minister Eskil Brandvoll on that victory," Peruvian President Tolo Maren said.',
  '"If I had congratulated Norwegian Prime Minister Eskil Brandvoll, I would say so to all of you," Peruvian President Tolo Maren said.',
  '"I have not congratulated Norwegian Prime Minister Eskil Brandvoll, and I will not do it," Peruvian President Tolo Maren said.',
  '"I wrote to my mother that Norwegian Prime Minister Eskil Brandvoll is a tall man," Peruvian President Tolo Maren said.',
  '"I called the harbour master when the ship of Norwegian Prime Minister Eskil Brandvoll came in," Peruvian President Tolo Maren said.',
  '"I would congratulate Norwegian Prime Minister Eskil Brandvoll if he had won anything at all," Peruvian President Tolo Maren said.',
])('nobody tells what he has done: %s', (text) => {
  expect(messagesOf(text)).toEqual([]);
});
