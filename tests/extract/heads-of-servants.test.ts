import { messagesOf } from './one-sentence.js';

test.each([
  [
    'of the state of the minister whom the sentence before was about',
    'LIMA, May 3 - Peruvian President Tolo Maren was re-elected on Sunday and has had calls. Norwegian Foreign Minister Berit Odo congratulated him in a telephone call. Within the hour her prime minister phoned him as well.',
    [
      'Berit Odo -> Tolo Maren congratulation',
      'office NOR prime minister -> Tolo Maren congratulation',
    ],
  ],
  [
    'not where the gender is another',
    'LIMA, May 3 - Peruvian President Tolo Maren was re-elected on Sunday and has had calls. Norwegian Foreign Minister Eskil Odo, a man of few words, congratulated him in a telephone call. He was brief. Within the hour her prime minister phoned him as well.',
    ['Eskil Odo -> Tolo Maren congratulation'],
  ],
  [
    'not behind a head of government',
    'LIMA, May 3 - Peruvian President Tolo Maren was re-elected on Sunday and has had calls. Norwegian Prime Minister Berit Odo congratulated him in a telephone call. Within the hour her prime minister phoned him as well.',
    ['Berit Odo -> Tolo Maren congratulation'],
  ],
])('the head of a minister’s government: %s', (_, text, messages) => {
  expect(messagesOf(text)).toEqual(messages);
});
