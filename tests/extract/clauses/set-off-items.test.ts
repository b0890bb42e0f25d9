import { messagesOf } from '../one-sentence.js';

const flood = 'LIMA, May 3 - A flood in Norway has killed 40 people.\n\n';
const tolo = 'Peruvian President Tolo Maren';
const eskil = 'Norwegian Prime Minister Eskil Brandvoll';

test.each([
  `${tolo} kept to the old way: a telegram of condolence to ${eskil}.`,
  `${tolo} kept to the old way: a short card, which reached ${eskil} on Friday.`,
  `It is ${tolo} who opened the round on Friday: a letter to ${eskil}, in which the head of state offers two boats.`,
])('whoever stands before the colon has sent what stands behind it: %s', (told) => {
  expect(messagesOf(flood + told)).toEqual(['Tolo Maren -> Eskil Brandvoll condolence']);
});

test.each([
  `On the desk of ${tolo} lay two things: a pen and a letter to ${eskil}.`,
  `In the house of ${tolo} hangs a rarity: a letter to ${eskil}.`,
  `${tolo} said: the letter to ${eskil} is a forgery.`,
  `${tolo} had a plan: the road to ${eskil} is long, but a letter is cheap.`,
])('nobody is told as the sender: %s', (told) => {
  expect(messagesOf(flood + told)).toEqual([]);
});
