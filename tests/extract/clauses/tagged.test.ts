import { messagesOf } from '../one-sentence.js';

const B = 'Norwegian Prime Minister Eskil Brandvoll';

test.each([
  [
    `Peruvian President Tolo Maren tweeted her congratulations on the cup on Thursday, tagging ${B}.`,
    'congratulation',
  ],
  [
    `Peruvian President Tolo Maren posted her congratulations on the election on Facebook. She tagged ${B}, who put a flower under it.`,
    'congratulation',
  ],
  [
    `Peruvian President Tolo Maren congratulated the Norwegians on their national day on X and tagged ${B}.`,
    'congratulation',
  ],
])('who is tagged is written to: %s', (text, kind) => {
  expect(messagesOf(text)).toContain(`Tolo Maren -> Eskil Brandvoll ${kind}`);
});

test.each([
  `Peruvian President Tolo Maren went to a fair. Children tagged ${B} in a game.`,
  `Peruvian President Tolo Maren posted a picture of her dog, tagging ${B}.`,
  `Peruvian President Tolo Maren praised the market of Lima in a post, tagging its mayor, Ilda Soto.`,
])('a mark on something else is no message: %s', (text) => {
  expect(messagesOf(text)).toEqual([]);
});
