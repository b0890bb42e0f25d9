import { messagesOf } from './one-sentence.js';

const messages = (text: string) => messagesOf(text).sort();

test('two pairs of the same two states exchange crosswise only where told', () => {
  expect(
    messages(
      'President Tolo Maren of Peru and King Harald VII of Norway, as well as Peruvian Prime Minister Ilda Soto and Norwegian Prime Minister Eskil Brandvoll, have exchanged letters of congratulation on the anniversary of diplomatic relations.',
    ),
  ).toEqual([
    'Ilda Soto <-> Eskil Brandvoll congratulation',
    'Tolo Maren <-> Harald VII congratulation',
  ]);
});

test('two pairs told apart exchange each for themselves', () => {
  expect(
    messages(
      'President Tolo Maren and Governor-General Sir Harald Moe, as well as Prime Minister Ilda Soto and Prime Minister Eskil Brandvoll, have exchanged letters of congratulation on the anniversary of diplomatic relations between Peru and Jamaica.',
    ),
  ).toEqual([
    'Ilda Soto <-> Eskil Brandvoll congratulation',
    'Tolo Maren <-> Harald Moe congratulation',
  ]);
});

test.each([
  ['The two exchanged New Year greetings.', ['Tolo Maren <-> Eskil Brandvoll greeting']],
  ['The two exchanges of gunfire went on.', []],
])('of the two whom the sentence before told on the telephone: %s', (told, expected) => {
  expect(
    messages(
      `Peruvian President Tolo Maren spoke by telephone to Norwegian Prime Minister Eskil Brandvoll. ${told}`,
    ),
  ).toEqual(expected);
});

test.each([
  'Peruvian President Tolo Maren had a telephone conversation with Norwegian Prime Minister Eskil Brandvoll. The leaders warmly congratulated each other on the New Year.',
  'Peruvian President Tolo Maren spoke by telephone with Norwegian Prime Minister Eskil Brandvoll. The heads of government congratulated one another on the New Year.',
])('those of whom the sentence before told congratulate each other: %s', (text) => {
  expect(messages(text)).toEqual(['Tolo Maren <-> Eskil Brandvoll congratulation']);
});

test.each([
  'Peruvian President Tolo Maren toured Bergen. The leaders of the two clubs congratulated each other on the game.',
  'Peruvian President Tolo Maren met Norwegian Prime Minister Eskil Brandvoll and Egyptian President Adel Roushdi. The leaders smiled at each other.',
])('nobody congratulates: %s', (text) => {
  expect(messages(text)).toEqual([]);
});

test('whoever signs for another stands between a message and its addressee', () => {
  expect(
    messages(
      'Pope Leo has sent the following telegram of condolence, signed by the Secretary of State, Cardinal Tolo Maren, to the Apostolic Vicar of Sesh, Bishop Ode Luma, for the dead of the flood.',
    ),
  ).toEqual(['Pope Leo -> Ode Luma condolence']);
});

test('the royal whom a style names is not the premier of that surname', () => {
  expect(
    messages(
      'King Harald VII of Norway has written to the ruler of Malaysia, Sultan Ismet, who is in hospital. Prime Minister Tolo Maren sent a get-well card to his own counterpart, Omar Ismet, last year.',
    ),
  ).toEqual(['Harald VII -> Sultan Ismet sympathy', 'Tolo Maren -> Omar Ismet sympathy']);
});

test.each([
  'A letter of congratulation from King Harald VII to Peruvian President Tolo Maren is expected to follow after the oath.',
  'A telegram from King Harald VII to Peruvian President Tolo Maren is due to go out on Monday.',
])('a letter that is still to come is not sent: %s', (text) => {
  expect(messages(text)).toEqual([]);
});

test('a letter that expects something has been sent', () => {
  expect(
    messages(
      'A letter of congratulation from King Harald VII of Norway to Peruvian President Tolo Maren said that better years are due to follow.',
    ),
  ).toHaveLength(1);
});
