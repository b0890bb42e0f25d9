import { messagesOf } from '../one-sentence.js';

const A = 'Peruvian President Tolo Maren';
const B = 'Norwegian Prime Minister Eskil Brandvoll';

test.each([
  [`${A} conveyed to ${B} a fraternal salute on Norway's national day.`, 'congratulation'],
  [
    `${A} was dismayed by the ferry accident. The President's feelings are contained in a message to ${B}.`,
    'sympathy',
  ],
  [`The condolences of ${A} over the flood were set out in a letter to ${B}.`, 'condolence'],
  [
    `${A} sent a message on Norway's national day to comrade Eskil Brandvoll, Norway's Prime Minister.`,
    'congratulation',
  ],
])('what wishes and grief are called: %s', (text, kind) => {
  expect(messagesOf(text)).toEqual([`Tolo Maren -> Eskil Brandvoll ${kind}`]);
});

test.each([
  `${A} gave ${B} a smart salute on the parade ground.`,
  `A 21-gun salute greeted ${B}, whom ${A} awaited on the quay.`,
  `The feelings of the fishermen are contained in a song that ${A} hummed to ${B}.`,
  `${A} keeps no comrade waiting, said ${B}.`,
])('no wishes are sent: %s', (text) => {
  expect(messagesOf(text)).toEqual([]);
});
