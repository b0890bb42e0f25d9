import { extract } from '../../src/extract/extract.js';
import { articleOf, shown } from './one-sentence.js';

interface State {
  name: string;
  adjective: string;
  capital: string;
}
const state = (name: string, adjective: string, capital: string): State => ({
  name,
  adjective,
  capital,
});
const STATES = [
  state('Peru', 'Peruvian', 'Lima'),
  state('Norway', 'Norwegian', 'Oslo'),
  state('Kenya', 'Kenyan', 'Nairobi'),
  state('Mongolia', 'Mongolian', 'Ulaanbaatar'),
  state('Qatar', 'Qatari', 'Doha'),
  state('Fiji', 'Fijian', 'Suva'),
  state('Georgia', 'Georgian', 'Tbilisi'),
  state('Niger', 'Nigerien', 'Niamey'),
];
const NAMES = [
  ['Tolo Maren', 'Maren'],
  ['Eskil Brandvoll', 'Brandvoll'],
  ['Odo Wero', 'Wero'],
  ['Abdulkadir Semmani', 'Semmani'],
  ['Mirelo Costovan', 'Costovan'],
  ['Bayarmaa Tsendiin', 'Tsendiin'],
  ['João Palveira', 'Palveira'],
  ['Kwabena Osei-Tuffo', 'Osei-Tuffo'],
] as const;

/** A text whose places are filled from a cast: {A} and {a} are the first's full and family name, {A.name} and so on its state. */
const SHAPES: readonly string[] = [
  '{A.capital}, May 3, 2023 - President of {A.name} {A} congratulated President of {B.name} {B} on his election. “We trust in your wisdom,” {a} wrote.',
  '{A.adjective} President {A} on Monday sent a telegram of condolence to {B.adjective} Prime Minister {B} over the floods. {a} said that {A.name} stood by the people of {B.name}.',
  'The Presidents of {A.name} and {B.name}, {A} and {B}, exchanged congratulatory messages on the 30th anniversary of diplomatic relations.',
  'Foreign Minister of {A.name} {A} received a phone call from his {B.adjective} counterpart, {B}, who congratulated him on his appointment.',
  'President {A} of {A.name} and Prime Minister {C} of {C.name} congratulated {B.adjective} President {B} on his re-election.',
  'In a letter, {B.adjective} Prime Minister {B} thanked {A.adjective} President {A} for the help after the earthquake. He noted that {A.name} had been the first to answer.',
  '{A.capital} - {A}, the President of {A.name}, invited {B}, the President of {B.name}, to visit {A.capital}.',
  'President of {A.name} {A} sent greetings to President of {B.name} {B} on the national day. {a} also sent greetings to Prime Minister of {C.name} {C}.',
  '{A.name} has not congratulated {B.adjective} President {B} on his election, a spokesman for {A.adjective} President {A} said.',
];

interface Cast {
  [place: string]: { state: State; full: string; family: string };
}

const cast = (first: number): Cast =>
  Object.fromEntries(
    ['A', 'B', 'C'].map((place, at) => {
      const [full, family] = NAMES[(first + at * 3) % NAMES.length]!;
      return [place, { state: STATES[(first * 5 + at * 2) % STATES.length]!, full, family }];
    }),
  );

function filled(shape: string, players: Cast): string {
  return shape.replace(/\{(\w)(?:\.(\w+))?\}/g, (_, place: string, of: keyof State | undefined) => {
    const player = players[place.toUpperCase()]!;
    if (of) return player.state[of];
    return place === place.toUpperCase() ? player.full : player.family;
  });
}

/** What was read, with the places of the cast in place of their names. */
function structureOf(shape: string, players: Cast): string[] {
  const extraction = extract(articleOf(filled(shape, players)));
  const { people, statements } = extraction;
  const lines = [
    ...shown(extraction),
    ...people.map(({ name, country }) => `person ${name} ${country === null ? 'of nowhere' : ''}`),
    ...statements.map(({ speaker, message }) => `said by ${speaker.name} in ${message}`),
  ];
  return lines.map((line) =>
    Object.entries(players).reduce((text, [place, { full }]) => text.replaceAll(full, place), line),
  );
}

test.each(SHAPES)('whoever plays, the structure is the same: %s', (shape) => {
  const [first, ...others] = [0, 1, 2, 3, 4, 5, 6, 7].map((turn) => structureOf(shape, cast(turn)));
  for (const other of others) expect(other).toEqual(first);
});

test('the shapes do tell messages', () => {
  expect(SHAPES.map((shape) => shown(extract(articleOf(filled(shape, cast(0))))).length)).toEqual([
    1, 1, 1, 1, 2, 1, 1, 2, 0,
  ]);
});
