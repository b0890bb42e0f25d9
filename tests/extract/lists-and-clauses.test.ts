import { messagesOf } from './one-sentence.js';

const told: readonly (readonly [string, ...string[]])[] = [
  [
    'To King Ode and Queen Ilda of Norway, a message of condolence was sent by Peruvian President Tolo Maren on Saturday.',
    'Tolo Maren -> King Ode + Queen Ilda condolence',
  ],
  [
    'To Norwegian President Arne Foss and Norwegian Prime Minister Eskil Brandvoll, a telegram of condolence has been sent by Peruvian President Tolo Maren.',
    'Tolo Maren -> Arne Foss condolence',
    'Tolo Maren -> Eskil Brandvoll condolence',
  ],
  [
    'Peruvian President Tolo Maren sent a letter of condolence to Norwegian Prime Minister Eskil Brandvoll, and Egyptian President Adel Roushdi a telegram.',
    'Tolo Maren -> Eskil Brandvoll condolence',
    'Adel Roushdi -> Eskil Brandvoll condolence',
  ],
  [
    'Peruvian President Tolo Maren was re-elected. Telegrams of congratulation came to him from Danish Premier Mette Kjær and Norwegian Prime Minister Eskil Brandvoll, and Foreign Minister Ilda Soto was congratulated by Egyptian Foreign Minister Adel Roushdi.',
    'Mette Kjær -> Tolo Maren congratulation',
    'Eskil Brandvoll -> Tolo Maren congratulation',
    'Adel Roushdi -> Ilda Soto congratulation',
  ],
  [
    'Norwegian Prime Minister Eskil Brandvoll won the vote. A letter in which Peruvian President Tolo Maren congratulates him on his re-election was carried to his house by Ambassador Ilda Soto.',
    'Tolo Maren -> Eskil Brandvoll congratulation',
  ],
  [
    'In the letter in which Peruvian President Tolo Maren is congratulated on his re-election by Norwegian Prime Minister Eskil Brandvoll, fish is told of.',
    'Eskil Brandvoll -> Tolo Maren congratulation',
  ],
  [
    "NORWAY'S Eskil Brandvoll won the vote. Peruvian President Tolo Maren sent Mr Brandvoll his congratulations.",
    'Tolo Maren -> Eskil Brandvoll congratulation',
  ],
  [
    'A card came from Lima. Inside, Peruvian President Tolo Maren wishes Norwegian Prime Minister Eskil Brandvoll a peaceful season.',
    'Tolo Maren -> Eskil Brandvoll greeting',
  ],
  [
    'Norway mourns the dead of the flood. Norwegian Prime Minister Eskil Brandvoll heard by telephone from Peruvian President Tolo Maren, who offered condolences.',
    'Tolo Maren -> Eskil Brandvoll condolence',
  ],
  [
    'King Odo of Norway and Raja Ilda conveyed their congratulations to Sultan Adel of Brunei and Raja Isteri Saleha on the national day.',
    'King Odo + Raja Ilda -> Sultan Adel + Raja Isteri Saleha congratulation',
  ],
  [
    'Peruvian President Tolo Maren sends his greetings to the 9th Coral Islands Forum and, through it, to Norwegian Foreign Minister Ilda Soto.',
    'Tolo Maren -> 9th Coral Islands Forum greeting',
  ],
  [
    'Peruvian President Tolo Maren has cleared his desk. Letters of thanks bearing his signature went to Norwegian Prime Minister Eskil Brandvoll.',
    'Tolo Maren -> Eskil Brandvoll thanks',
  ],
];

test.each(told)('clauses and lists end where they end: %s', (text, ...messages) => {
  expect(messagesOf(text).sort()).toEqual([...messages].sort());
});

test.each([
  "NORWAY'S ESKIL BRANDVOLL won the vote. Peruvian President Tolo Maren slept.",
  'A crate came from Lima. Inside, Peruvian President Tolo Maren wishes to find Norwegian Prime Minister Eskil Brandvoll.',
  'Norwegian Prime Minister Eskil Brandvoll and Danish Premier Mette Kjær, and Foreign Minister Ilda Soto, were seen by Peruvian President Tolo Maren.',
  'Norwegian Prime Minister Eskil Brandvoll followed Peruvian President Tolo Maren into the hall with a letter.',
  'The shop was bought by the bank. Norwegian Prime Minister Eskil Brandvoll heard by telephone of Peruvian President Tolo Maren.',
  'The treaty was signed by Lima.',
])('where none is told there is no message: %s', (text) => {
  expect(messagesOf(text)).toEqual([]);
});
