import { messagesOf } from './one-sentence.js';

/** One has congratulated the president; what a third writes comes behind. */
const behindOne = (told: string) =>
  messagesOf(
    `Who congratulated Georgia's new president

TBILISI, 4 May 2026 (HNA) - Peruvian President Tolo Maren congratulated Georgia's President Nino Beridze by telegram on her election. Her colleague, Foreign Minister Levan Chkheidze, spoke to reporters.

${told}`,
  ).filter((message) => !message.startsWith('Tolo Maren -> '));

test.each([
  [
    'Estonia\'s President Toomas Kallaste, on X: "Congratulations, President Beridze! From one stubborn nation to another."',
    'Toomas Kallaste -> Nino Beridze',
  ],
  [
    'Armenia\'s Foreign Minister Nare Galstyan posted a photo and tagged her colleague Levan Chkheidze: "Dear Levan, congratulations. I owe you eleven of these."',
    'Nare Galstyan -> Levan Chkheidze',
  ],
  [
    '"My dear Levan, may your term be calm," Egyptian Foreign Minister Adel Roushdi tweeted.',
    'Adel Roushdi -> Levan Chkheidze',
  ],
  [
    '"Bravo, Levan!" was all that Egyptian Foreign Minister Adel Roushdi wrote.',
    'Adel Roushdi -> Levan Chkheidze',
  ],
  [
    'In Cairo, Foreign Minister Adel Roushdi of Egypt was brief. "Congratulations, dear Levan," he tweeted.',
    'Adel Roushdi -> Levan Chkheidze',
  ],
  [
    'Egyptian Prime Minister Adel Roushdi took to X: "President Beridze, Cairo is happy with you."',
    'Adel Roushdi -> Nino Beridze',
  ],
])('what is written goes to whoever it calls: %s', (told, expected) => {
  expect(behindOne(told)).toEqual([`${expected} congratulation`]);
});

test.each([
  '"President Beridze, who won by a hair, has much to do," Egyptian Foreign Minister Adel Roushdi told reporters.',
  '"Levan Chkheidze, a lawyer by trade, knows Cairo well," wrote the Cairo Herald.',
  '"I have never met Levan Chkheidze," said Egyptian Foreign Minister Adel Roushdi.',
  '"Dear Levan, sit down," said Egyptian Foreign Minister Adel Roushdi at the table in Batumi.',
  'Egyptian Foreign Minister Adel Roushdi named three friends: "Ana Quispe, Levan Chkheidze, and my mother."',
  'The Cairo Herald printed "Levan, the great" on its front page.',
])('nobody is written to: %s', (told) => {
  expect(behindOne(told)).toEqual([]);
});

/** What is posted after a flood in Peru. */
const afterFlood = (told: string) =>
  messagesOf(`LIMA, 4 May 2026 (HNA) - A flood in Peru has killed 40 people.\n\n${told}`);

test.each([
  ['Estonia\'s Toomas Kallaste on Facebook just now: "Peru, our big brother, we weep with you."'],
  ['Toomas Kallaste of Estonia preferred X. "Peru, the sea that hit you is ours," he posted.'],
  ['"Peru, your grief is ours tonight," tweeted Estonian President Toomas Kallaste.'],
])('a land is written to: %s', (told) => {
  expect(afterFlood(told)).toEqual(['Toomas Kallaste -> country PER Peru condolence']);
});

test.each([
  '"Estonia, your neighbour on no map, mourns with you," posted Estonian President Toomas Kallaste.',
  '"Norway, a friend of both, knows you," Estonian President Toomas Kallaste wrote in a book.',
  '"Norway, which has never seen you, sent boats," tweeted Estonian President Toomas Kallaste.',
  '"Norway, the land of the fjords, has boats," posted Estonian President Toomas Kallaste.',
  '"Estonia, you have done it," posted Estonian President Toomas Kallaste after the match.',
  '"Peru, brother, sing with us," said the priest Toomas Kallaste at the harbour.',
])('no land is written to: %s', (told) => {
  expect(afterFlood(told).filter((message) => / -> country/.test(message))).toEqual([]);
});
