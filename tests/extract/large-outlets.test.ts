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

const WINS =
  'Norwegian Prime Minister Eskil Brandvoll has won the election. Peruvian President Tolo Maren congratulated him in a letter.';
const READ = 'Tolo Maren -> Eskil Brandvoll congratulation';
const CALLED =
  'Peruvian President Tolo Maren telephoned Norwegian Prime Minister Eskil Brandvoll to convey his sympathy over the flood.';

const noMore: readonly (readonly [string, ...string[]])[] = [
  [`${WINS} Nils Aas, the defeated candidate, has congratulated him as well.`, READ],
  [
    `${WINS} A letter from Egyptian President Adel Roushdi is expected to follow after the oath.`,
    READ,
  ],
  [`${CALLED} "Blankets," Brandvoll replied.`, 'Tolo Maren -> Eskil Brandvoll sympathy'],
  [
    'Peruvian President Tolo Maren thanked Norwegian Prime Minister Eskil Brandvoll in a letter to him seen by Ilda Soto.',
    'Tolo Maren -> Eskil Brandvoll thanks',
  ],
];

test.each(noMore)('beside what is sent nothing else is: %s', (text, ...messages) => {
  expect(messagesOf(text).sort()).toEqual([...messages].sort());
});

const besides: readonly (readonly [string, ...string[]])[] = [
  [
    "Peru's King and Crown Prince cabled their condolences to Norwegian Prime Minister Eskil Brandvoll.",
    'office PER crown prince -> Eskil Brandvoll condolence',
    'office PER king -> Eskil Brandvoll condolence',
  ],
  [
    'Peruvian President Tolo Maren sent a letter of sympathy to Norwegian Prime Minister Eskil Brandvoll over the flood. Brandvoll replied in a letter of his own.',
    'Eskil Brandvoll -> Tolo Maren reply',
    'Tolo Maren -> Eskil Brandvoll sympathy',
  ],
];

test.each(besides)('what two send is of both: %s', (text, ...messages) => {
  expect(messagesOf(text).sort()).toEqual([...messages].sort());
});

const atHome: readonly (readonly [string, ...string[]])[] = [
  [
    'Aas concedes, Brandvoll to govern Norway\n\nNils Aas, who leads the Labour Party, called Eskil Brandvoll and wished him luck. Peruvian President Tolo Maren congratulated Brandvoll on his election in a letter.',
    READ,
  ],
  [
    `${CALLED} Egyptian President Adel Roushdi telegraphed the family of the dead.`,
    'Tolo Maren -> Eskil Brandvoll sympathy',
  ],
  [`${WINS} A letter by Carl Lund from 1919 can be seen in the hall until May 2031.`, READ],
  [
    'As the two sat down in the garden, Peruvian President Tolo Maren congratulated Norwegian Prime Minister Eskil Brandvoll on the bravery of his firemen. Brandvoll invited President Maren to visit Norway.',
  ],
  [
    `${CALLED} Pope Leo remembered the dead at his general audience.`,
    'Tolo Maren -> Eskil Brandvoll sympathy',
  ],
];

test.each(atHome)('what stays at home or in the room is none: %s', (text, ...messages) => {
  expect(messagesOf(text).sort()).toEqual([...messages].sort());
});

test.each([
  [
    'Peruvian President Tolo Maren wrote to the family of the dead fireman and to Norwegian Prime Minister Eskil Brandvoll, to whom he expressed his condolences.',
    'Tolo Maren -> Eskil Brandvoll condolence',
  ],
  [
    'Peruvian President Tolo Maren conceded a point in a letter in which he congratulated Norwegian Prime Minister Eskil Brandvoll on his election.',
    READ,
  ],
])('what goes abroad as well is one: %s', (text, ...messages) => {
  expect(messagesOf(text).sort()).toEqual([...messages].sort());
});
