import { messagesOf } from '../one-sentence.js';

test.each([
  [
    'King Odo writes to President Maren\n\nOSLO, 9 May 2025 - His Majesty expressed to Peruvian President Tolo Maren in a cable on Thursday his congratulations on the election.',
    'King Odo -> Tolo Maren congratulation',
  ],
  [
    'Queen Sigrid congratulates Maren\n\nOSLO, 9 May 2025 - Her Majesty sent a telegram of congratulation to Peruvian President Tolo Maren on his election.',
    'Queen Sigrid -> Tolo Maren congratulation',
  ],
])(
  'a title before and a verb behind make a person of a name in a headline: %s',
  (text, message) => {
    expect(messagesOf(text)).toEqual([message]);
  },
);

test.each([
  'Mayor Sol of Oslo sends divers home\n\nOSLO, 9 May 2025 - Peruvian President Tolo Maren sent his condolences to Norwegian Prime Minister Eskil Brandvoll over the ferry accident.',
  'Former President Sol calls for peace\n\nOSLO, 9 May 2025 - Peruvian President Tolo Maren sent his condolences to Norwegian Prime Minister Eskil Brandvoll over the ferry accident.',
])('no other name stands in a headline alone: %s', (text) => {
  expect(messagesOf(text)).toEqual(['Tolo Maren -> Eskil Brandvoll condolence']);
});
