import { messagesOf } from './one-sentence.js';

const told: readonly (readonly [string, ...string[]])[] = [
  [
    'Tolo Maren thanks the world for its sympathy.\n\nPeruvian President Tolo Maren has thanked all who mourned with Peru over the earthquake. In messages to Norwegian Prime Minister Eskil Brandvoll and Egyptian President Adel Roushdi he appreciated the solidarity shown in these days.',
    'Tolo Maren -> Adel Roushdi thanks',
    'Tolo Maren -> Eskil Brandvoll thanks',
  ],
  [
    'Norwegian Prime Minister Eskil Brandvoll was congratulated on his re-election by Danish Premier Mette Kjær. Peruvian President Tolo Maren sent what the palace in Lima described as a very warm message.',
    'Mette Kjær -> Eskil Brandvoll congratulation',
    'Tolo Maren -> Eskil Brandvoll congratulation',
  ],
  [
    'Peruvian President Tolo Maren dialled Norwegian Prime Minister Eskil Brandvoll to congratulate him on his re-election.',
    'Tolo Maren -> Eskil Brandvoll congratulation',
  ],
  [
    'Peruvian President Tolo Maren sent King Harald VII of Norway a message wishing him a prompt recovery.',
    'Tolo Maren -> Harald VII sympathy',
  ],
  [
    'Norwegian Prime Minister Eskil Brandvoll was congratulated on his re-election by Danish Premier Mette Kjær. The senders, who include Peruvian President Tolo Maren and Egyptian President Adel Roushdi, expressed their congratulations to Brandvoll.',
    'Adel Roushdi -> Eskil Brandvoll congratulation',
    'Mette Kjær -> Eskil Brandvoll congratulation',
    'Tolo Maren -> Eskil Brandvoll congratulation',
  ],
];

test.each(told)('what large outlets tell is read: %s', (text, ...messages) => {
  expect(messagesOf(text).sort()).toEqual([...messages].sort());
});

const untold: readonly (readonly [string, ...string[]])[] = [
  [
    'Norway mourns Jonas Vik, the former premier. Peruvian President Tolo Maren wrote to King Harald VII of Norway that Jonas Vik had been a friend and sent his condolences. Jonas Vik wrote a weekly column.',
    'Tolo Maren -> Harald VII condolence',
  ],
  [
    'Peruvian President Tolo Maren sent a telegram of condolence to Norwegian Prime Minister Eskil Brandvoll over the flood. No call or letter from Egyptian President Adel Roushdi was reported.',
    'Tolo Maren -> Eskil Brandvoll condolence',
  ],
];

test.each(untold)('what nobody sends is none: %s', (text, ...messages) => {
  expect(messagesOf(text).sort()).toEqual([...messages].sort());
});
