import { messagesOf } from '../one-sentence.js';

const MAREN = 'Peruvian President Tolo Maren';
const TWO = 'Eskil Brandvoll and Arne Foss';
const BOTH = [
  'Tolo Maren -> Arne Foss congratulation',
  'Tolo Maren -> Eskil Brandvoll congratulation',
];

test.each([
  `${MAREN} sent congratulations on Norway's Constitution Day to the heads of both chambers of parliament in Oslo, ${TWO}.`,
  `${MAREN} addressed congratulations on Norway's Constitution Day to the speakers of the two houses, ${TWO}.`,
  `${MAREN} sent telegrams of congratulation on Norway's Constitution Day to the chairmen of the chambers in Oslo, ${TWO} respectively.`,
])('the heads of houses are named behind the comma: %s', (text) => {
  expect(messagesOf(text).sort()).toEqual(BOTH);
});

test.each([
  `${MAREN} sent books for Norway's Constitution Day to the heads of the schools in Oslo, ${TWO}.`,
  `${MAREN} met the speakers of both houses in Oslo, ${TWO}.`,
  `To the heads of both chambers in Oslo, ${TWO} gave a dinner on Norway's Constitution Day.`,
  `${MAREN} spoke of the heads of both chambers in Oslo, ${TWO}.`,
])('and nobody was written to here: %s', (text) => {
  expect(messagesOf(text)).toEqual([]);
});
