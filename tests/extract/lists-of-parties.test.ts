import { messagesOf } from './one-sentence.js';

const writersTo = (text: string) => messagesOf(text).map((message) => message.split(' -> ')[0]!);
const addresseesOf = (text: string) =>
  messagesOf(text).map((message) => message.split(' -> ')[1]!.replace(/ \S+$/, ''));

const to = 'Norwegian President Eskil Brandvoll';
const maren = 'Peruvian President Tolo Maren';
const roushdi = 'Egyptian President Adel Roushdi';

test.each([
  [`Leaders including ${maren} and ${roushdi} have congratulated ${to} on his win.`],
  [`${to} was congratulated on his win by, among others, ${maren} and ${roushdi}.`],
  [
    `Condolences over the floods were sent to ${to} by a number of foreign leaders, including ${maren} and ${roushdi}.`,
  ],
  [
    `Heads of state from three continents, among them ${maren} and ${roushdi}, congratulated ${to}.`,
  ],
  [`The presidents of Peru, Tolo Maren; and Egypt, Adel Roushdi, congratulated ${to} on his win.`],
  [`The presidents of Peru (Tolo Maren) and Egypt (Adel Roushdi) congratulated ${to} on his win.`],
  [`${to} received letters on his win from ${maren} and that country's premier, Adel Roushdi.`],
  [`Condolences over the floods were sent to ${to} by ${maren}, as well as by ${roushdi}.`],
  [
    `${to} got good wishes on his win from ${maren} in a video, made on a balcony; and from his old rival ${roushdi}, on X.`,
  ],
  [`To ${to}: congratulations on his win from ${maren}; a telephone call from ${roushdi}.`],
])('those whom a list names write: %s', (text) => {
  expect(writersTo(text).sort()).toEqual(['Adel Roushdi', 'Tolo Maren']);
});

test.each([
  [
    `${to} has written to the leaders of Peru, Tolo Maren, and Egypt, Adel Roushdi, to offer condolences after the quake.`,
    ['Tolo Maren', 'Adel Roushdi'],
  ],
  [
    `${to} sent telegrams. The telegrams were addressed, in particular, to ${maren} and ${roushdi}.`,
    ['Tolo Maren', 'Adel Roushdi'],
  ],
  [
    `Pope Ode IV sent a message of condolence to Archbishop Tolo Maren of Chosica, Bishop Adel Roushdi of Minya and Egyptian President Kem Luma.`,
    ['Tolo Maren', 'Adel Roushdi', 'Kem Luma'],
  ],
  [`${maren} was ill, and to ${to} he sent New Year wishes from his bed.`, ['Eskil Brandvoll']],
])('those whom a list names are written to: %s', (text, addressees) => {
  expect(addresseesOf(text)).toEqual(addressees);
});

test.each([
  [
    'an office before a comma is no name of who acts behind it',
    `${maren} sent messages. In his message to the President of Egypt, Tolo Maren recalled the river.`,
    ['office EGY president'],
  ],
  [
    'an office without a state is not of another who has one',
    `King Anders XI of Denmark has a son. ${maren} wrote to congratulate the King, and Egypt's President Adel Roushdi wished the King a long reign.`,
    ['Anders XI', 'Anders XI'],
  ],
])('%s', (_, text, addressees) => {
  expect(addresseesOf(text)).toEqual(addressees);
});

test.each([
  [`The presidents of Peru, Tolo Maren; and Egypt, Adel Roushdi, met in Oslo with ${to}.`],
  [`Leaders including ${maren} and ${roushdi} will attend the summit in Oslo.`],
  [`${to} said that many leaders, including ${maren}, had problems at home.`],
])('a list alone tells of no message: %s', (text) => {
  expect(messagesOf(text)).toEqual([]);
});
