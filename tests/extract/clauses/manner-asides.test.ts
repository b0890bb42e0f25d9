import { messagesOf } from '../one-sentence.js';

const tolo = 'Peruvian President Tolo Maren';
const eskil = 'Norwegian Prime Minister Eskil Brandvoll';

test.each([
  `In a letter on Thursday ${tolo} thanked, over his own signature, ${eskil} for the pictures.`,
  `${tolo} congratulated, by telegram, ${eskil} on his re-election.`,
])('an aside stands between what is done and to whom: %s', (told) => {
  expect(messagesOf(told).join()).toContain('Tolo Maren -> Eskil Brandvoll');
});

test.each([
  `${tolo} congratulated, in the name of the whole nation, the winners of the cup.`,
  `${tolo} thanked, in a letter, his cook; ${eskil} was in Oslo.`,
  `As ${tolo} wrote, in the rain, ${eskil} fished.`,
])('nobody is written to behind an aside: %s', (told) => {
  expect(messagesOf(told)).toEqual([]);
});
