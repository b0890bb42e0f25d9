import { partyClaim, personOf } from '../../src/resolve/parties.js';
import { groupPeople, personClaim } from '../../src/resolve/people.js';
import type { PartyClaim } from '../../src/model.js';
import { person } from './invented.js';

/** The names of each person, with `?` where no country is told; groups and names sorted. */
function people(...claims: PartyClaim[]): string[] {
  return groupPeople(claims.map(partyClaim).map(personClaim))
    .map((group) =>
      group.claims
        .map(({ name, country }) => `${name} ${country ?? '?'}`)
        .sort()
        .join(' = '),
    )
    .sort();
}

test.each([
  [
    'one person in two spellings',
    [person('Ilan Toreyev', 'KAZ'), person('Ilan Toreev', 'KAZ')],
    ['Ilan Toreev KAZ = Ilan Toreyev KAZ'],
  ],
  [
    'a name without a country joins the only one that it fits',
    [person('Ilan Toreyev'), person('Ilan Toreyev', 'KAZ')],
    ['Ilan Toreyev ? = Ilan Toreyev KAZ'],
  ],
  [
    'a name without a country stays apart where it fits two',
    [person('Ilan Toreyev'), person('Ilan Toreyev', 'KAZ'), person('Ilan Toreyev', 'UZB')],
    ['Ilan Toreyev ?', 'Ilan Toreyev KAZ', 'Ilan Toreyev UZB'],
  ],
  [
    'a name without a country joins the one of far more claims',
    [
      person('Ilan Toreyev'),
      person('Ilan Toreyev', 'KAZ'),
      person('Ilan Toreyev', 'KAZ', 'President'),
      person('Ilan Toreyev', 'KAZ', 'Kazakh leader'),
      person('Ilan Toreyev', 'UZB'),
    ],
    ['Ilan Toreyev ? = Ilan Toreyev KAZ = Ilan Toreyev KAZ = Ilan Toreyev KAZ', 'Ilan Toreyev UZB'],
  ],
  [
    'countries speak against it',
    [person('Ilan Toreyev', 'KAZ'), person('Ilan Toreyev', 'UZB')],
    ['Ilan Toreyev KAZ', 'Ilan Toreyev UZB'],
  ],
  [
    'a middle name left out',
    [person('Ilan Markovich Toreyev', 'KAZ'), person('Ilan Toreyev', 'KAZ')],
    ['Ilan Markovich Toreyev KAZ = Ilan Toreyev KAZ'],
  ],
  [
    'a middle name left out where two have one',
    [
      person('Ilan Markovich Toreyev', 'KAZ'),
      person('Ilan Pavlovich Toreyev', 'KAZ'),
      person('Ilan Toreyev', 'KAZ'),
    ],
    ['Ilan Markovich Toreyev KAZ', 'Ilan Pavlovich Toreyev KAZ', 'Ilan Toreyev KAZ'],
  ],
  [
    'father and son',
    [person('Mohamed bin Salim', 'OMN'), person('Salim bin Mohamed', 'OMN')],
    ['Mohamed bin Salim OMN', 'Salim bin Mohamed OMN'],
  ],
  [
    'a lone family name of one country',
    [person('Toreyev', 'KAZ'), person('Ilan Toreyev', 'KAZ'), person('Ana Toreyeva', 'UZB')],
    ['Ana Toreyeva UZB', 'Ilan Toreyev KAZ = Toreyev KAZ'],
  ],
  [
    'a lone family name that two share',
    [person('Toreyev'), person('Ilan Toreyev', 'KAZ'), person('Ana Toreyev', 'KAZ')],
    ['Ana Toreyev KAZ', 'Ilan Toreyev KAZ', 'Toreyev ?'],
  ],
  [
    'a lone name adds no country to a full name',
    [person('Toreyev', 'KAZ'), person('Ilan Toreyev')],
    ['Ilan Toreyev ?', 'Toreyev KAZ'],
  ],
  [
    'a monarch with and without the numeral',
    [person('Otto VII', 'NOR'), person('King Otto', 'NOR'), person('Otto VIII', 'DNK')],
    ['King Otto NOR = Otto VII NOR', 'Otto VIII DNK'],
  ],
])('%s', (_, claims, expected) => {
  expect(people(...claims)).toEqual(expected);
  expect(people(...claims.toReversed())).toEqual(expected);
});

test('a name with a style is an alias, a bare one is none beside a full one', () => {
  const aliases = (...names: string[]) =>
    personOf(names.map((name) => partyClaim(person(name, 'NOR')))).node.aliases;
  expect(aliases('Otto VII', 'King Otto', 'Otto')).toEqual(['King Otto']);
  expect(aliases('Hassan el-Sarir', 'el-Sarir', 'Sarir')).toEqual([]);
  expect(aliases('Sarir', 'el-Sarir')).toHaveLength(1);
});

test('a person has the plainest name, and the others as aliases', () => {
  const { node, country, held } = personOf(
    [
      person('ILAN TOREYEV', 'KAZ', 'Kazakh President'),
      person('Ilan Markovich Toreyev', 'KAZ', 'former Prime Minister'),
      person('Ilan Toreyev', 'KAZ'),
      person('Toreyev', 'KAZ', 'General Secretary of the Party and President'),
    ].map(partyClaim),
  );
  expect(node).toMatchObject({
    name: 'Ilan Toreyev',
    sortName: 'ilan toreyev',
    aliases: ['ILAN TOREYEV', 'Ilan Markovich Toreyev'],
    known: false,
  });
  expect(node.id).toBe(partyClaim(person('Ilan Toreyev', 'KAZ')).id);
  expect(country).toBe('KAZ');
  expect(held.map(({ title, office }) => [title, office.name]).sort()).toEqual([
    ['General Secretary of the Party and President', 'General secretary of Kazakhstan'],
    ['General Secretary of the Party and President', 'President of Kazakhstan'],
  ]);
});
