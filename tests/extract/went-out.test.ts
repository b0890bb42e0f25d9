import { messagesOf } from './one-sentence.js';

const TO = ['Tolo Maren -> Eskil Brandvoll'];

test.each([
  [
    'Peruvian President Tolo Maren remembered her neighbours: cards with greetings went to Norwegian Prime Minister Eskil Brandvoll and Egyptian President Adel Roushdi.',
    ['Tolo Maren -> Adel Roushdi greeting', `${TO[0]} greeting`],
  ],
  [
    'Peruvian President Tolo Maren forgot nobody; New Year greetings were sent to Norwegian Prime Minister Eskil Brandvoll.',
    [`${TO[0]} greeting`],
  ],
  [
    'Peruvian President Tolo Maren lost no time, and a message of condolence was dispatched to Norwegian Prime Minister Eskil Brandvoll before noon.',
    [`${TO[0]} condolence`],
  ],
  [
    'Peruvian President Tolo Maren ordered aid to be flown out; a cable of condolence has gone to Norwegian Prime Minister Eskil Brandvoll.',
    [`${TO[0]} condolence`],
  ],
  [
    'Peruvian President Tolo Maren was delighted: her congratulations were passed on to Norwegian Prime Minister Eskil Brandvoll.',
    [`${TO[0]} congratulation`],
  ],
  [
    'Peruvian President Tolo Maren and her foreign minister, Ilda Soto, have each written to Norwegian Prime Minister Eskil Brandvoll to congratulate him.',
    [`Ilda Soto -> Eskil Brandvoll congratulation`, `${TO[0]} congratulation`],
  ],
  [
    'Peruvian President Tolo Maren sent Foreign Minister Ilda Soto to Oslo with a letter of congratulation for Norwegian Prime Minister Eskil Brandvoll.',
    [`${TO[0]} congratulation`],
  ],
])('messages go out in a clause of their own: %s', (text, expected) => {
  expect(messagesOf(text).sort()).toEqual(expected);
});

test.each([
  [
    'Norwegian Prime Minister Eskil Brandvoll was ill: a letter with greetings was sent to Egyptian President Adel Roushdi by Peruvian President Tolo Maren.',
    ['Tolo Maren -> Adel Roushdi greeting'],
  ],
  [
    'Peruvian President Tolo Maren was ill: no greetings were sent to Norwegian Prime Minister Eskil Brandvoll.',
    [],
  ],
  [
    'Peruvian President Tolo Maren was late: the ministers went to Norwegian Prime Minister Eskil Brandvoll.',
    [],
  ],
  [
    'Peruvian President Tolo Maren slept: greetings will be sent to Norwegian Prime Minister Eskil Brandvoll.',
    [],
  ],
  [
    'Peruvian President Tolo Maren sent Foreign Minister Ilda Soto to Oslo with a list of guests. Norwegian Prime Minister Eskil Brandvoll read a letter.',
    [],
  ],
  [
    'Peruvian President Tolo Maren met Egyptian President Adel Roushdi; the road went to Norwegian Prime Minister Eskil Brandvoll.',
    [],
  ],
])('nothing goes out from whom the sentence is about: %s', (text, expected) => {
  expect(messagesOf(text)).toEqual(expected);
});
