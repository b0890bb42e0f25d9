import { messagesOf } from './one-sentence.js';

const SENT =
  'Peruvian President Tolo Maren sent condolences to the people of Norway over the ferry accident';

test.each([
  `${SENT} in a letter that his envoy handed to Prime Minister Eskil Brandvoll.`,
  `${SENT} in a message which Peruvian Foreign Minister Ilda Soto took to Prime Minister Eskil Brandvoll yesterday.`,
  `${SENT}, in a letter which was delivered to Prime Minister Eskil Brandvoll by Ambassador Ilda Soto.`,
])('who is given what goes to his people is written to: %s', (text) => {
  expect(messagesOf(text)).toEqual(['Tolo Maren -> Eskil Brandvoll condolence']);
});

test.each([
  `${SENT} in a letter that his envoy read out to the crew.`,
  `${SENT}. The ambassador took Prime Minister Eskil Brandvoll to the quay.`,
  `${SENT} in a letter that Egyptian President Adel Roushdi has seen.`,
])('the people themselves are written to elsewhere: %s', (text) => {
  expect(messagesOf(text)).toEqual(['Tolo Maren -> country NOR Norway condolence']);
});

test.each([
  [
    "Egyptian Ambassador Adel Roushdi placed in the hands of Norwegian Prime Minister Eskil Brandvoll a letter of congratulation from Egypt's President Sami Fahmy.",
    'Sami Fahmy -> Eskil Brandvoll congratulation',
  ],
  [
    'Calls with best wishes for his birthday were made to Norwegian Prime Minister Eskil Brandvoll by Peruvian President Tolo Maren.',
    'Tolo Maren -> Eskil Brandvoll greeting',
  ],
  [
    'Norwegian Prime Minister Eskil Brandvoll had Peruvian President Tolo Maren on the phone, who offered his condolences over the ferry accident.',
    'Tolo Maren -> Eskil Brandvoll condolence',
  ],
])('other words for handing over and calling: %s', (text, message) => {
  expect(messagesOf(text)).toEqual([message]);
});

test.each([
  'Peruvian President Tolo Maren placed his fate in the hands of Norwegian Prime Minister Eskil Brandvoll, a friend.',
  'Repairs were made to the boat of Norwegian Prime Minister Eskil Brandvoll by Peruvian President Tolo Maren.',
  'Norwegian Prime Minister Eskil Brandvoll had Peruvian President Tolo Maren on the phone, who talked about fishing.',
])('nothing is handed over or said: %s', (text) => {
  expect(messagesOf(text)).toEqual([]);
});
