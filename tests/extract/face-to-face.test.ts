import { messagesOf } from './one-sentence.js';

const HEAD = 'SUVA, May 12 - ';

test.each([
  'President Josaia Vula of Fiji took the oath on Monday. The Secretary General of the League, Odo Maren, embraced him on the stage. So did Ghanaian President Kojo Mensa and King Oluf IV of Norway.',
  'Ghanaian Speaker Kojo Mensa congratulated Fijian Speaker Josaia Vula on the arrangements. He was speaking at the dinner.',
  'Ghanaian Speaker Kojo Mensa congratulated Fijian Speaker Josaia Vula on the new hall. She spoke on Sunday at the opening ceremony.',
])('what is done or said on the spot is no message: %s', (text) => {
  expect(messagesOf(HEAD + text)).toEqual([]);
});

test.each([
  'Ghanaian President Kojo Mensa congratulated Fijian President Josaia Vula on his election. So did King Oluf IV of Norway.',
  'Ghanaian President Kojo Mensa congratulated Fijian President Josaia Vula by telegram on his election. He was speaking at the dinner of the guild of bakers.',
  'Ghanaian President Kojo Mensa congratulated Fijian President Josaia Vula on his election. He was speaking of a landslide.',
])('and what is sent is: %s', (text) => {
  expect(messagesOf(HEAD + text)).toContain('Kojo Mensa -> Josaia Vula congratulation');
});
