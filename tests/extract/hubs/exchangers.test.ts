import { messagesOf } from '../one-sentence.js';

/** Each message as "sender > addressee". */
const pairsOf = (text: string) =>
  messagesOf(text).map((message) => message.replace(/ \S+$/, '').replace(' -> ', ' > '));

const round =
  'Peruvian President Tolo Maren exchanged New Year greetings by telephone with three colleagues.';
const told = ['Tolo Maren <-> Adel Roushdi', 'Tolo Maren <-> Kem Luma'];
const both =
  "With Egypt's Adel Roushdi he also talked about the canal. Ghana's Kem Luma was on the line for barely two minutes.";

test.each([
  [
    'with whom the talk is told to be the longest',
    'The longest talk was the one with Kenyan President Odo Wero.',
    ['Tolo Maren <-> Odo Wero'],
  ],
  [
    'who waits in his capital',
    'The last call was from Nairobi, where Kenyan President Odo Wero was waiting for the fireworks.',
    ['Tolo Maren <-> Odo Wero'],
  ],
  [
    'who rings',
    'Maren also received a call from Kenyan President Odo Wero, who wished him a happy New Year.',
    ['Odo Wero > Tolo Maren'],
  ],
  ['of his own state', 'Peruvian Foreign Minister Ilda Soto listened in.', []],
])('in a round of greetings one %s is read', (_, text, pairs) => {
  expect(pairsOf(`${round} ${both} ${text}`).sort()).toEqual([...told, ...pairs].sort());
});

test('a round has no more partners than it is announced to have', () => {
  expect(
    pairsOf(
      `${round} ${both} With Kenya's Odo Wero he spoke of tea. In May he saw Norwegian Prime Minister Odd Vik in Lima.`,
    ).sort(),
  ).toEqual([...told, 'Tolo Maren <-> Odo Wero'].sort());
});

test('a round announced with its states has no partner of another', () => {
  expect(
    pairsOf(
      `Egypt, Ghana: in that order the telephones rang when Peruvian President Tolo Maren exchanged greetings with the heads of state. ${both} Norwegian Prime Minister Odd Vik was in Lima on Friday.`,
    ).sort(),
  ).toEqual([...told].sort());
});

test.each([
  [
    'pairs that are listed before one verb',
    'Peruvian Prime Minister Ilda Soto and her Egyptian counterpart Adel Roushdi, as well as the chairs of the two assemblies, Pia Lund of Peru and Kem Luma of Egypt, exchanged messages on the anniversary of ties.',
    ['Ilda Soto <-> Adel Roushdi', 'Pia Lund <-> Kem Luma'],
  ],
  [
    'no pair of another clause',
    'Peruvian President Tolo Maren and Egyptian President Adel Roushdi met in Lima, and Norwegian Foreign Minister Pia Lund and Ghanaian Foreign Minister Kem Luma exchanged messages on the anniversary of ties.',
    ['Pia Lund <-> Kem Luma'],
  ],
])('%s exchange', (_, text, pairs) => {
  expect(pairsOf(text).sort()).toEqual(pairs);
});

const callers =
  'They were Egyptian President Adel Roushdi, Ghanaian President Kem Luma and the Emperor of Japan.';

test('leaders who got through to exchange greetings with one are those whom the next sentence names', () => {
  expect(
    pairsOf(
      `Three leaders got through to Peruvian President Tolo Maren on Sunday to exchange New Year greetings with him. ${callers}`,
    ),
  ).toEqual([...told, 'Tolo Maren <-> office JPN emperor']);
});

test.each([
  `Three leaders came to Peruvian President Tolo Maren on Sunday to exchange views with him. ${callers}`,
  `Three clowns got through to Peruvian President Tolo Maren to exchange New Year greetings with him. ${callers}`,
])('others do not: %s', (text) => {
  expect(pairsOf(text)).toEqual([]);
});
