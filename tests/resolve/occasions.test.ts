import type { ReportedMessage } from '../../src/model.js';
import { occasionName } from '../../src/resolve/occasion-name.js';
import { occasion, office, person, report, told } from './invented.js';
import { resolved } from '../../src/score/resolved.js';

const toreyev = person('Ilan Toreyev', 'KAZ');
const otto = person('Otto VII', 'NOR');
const holt = person('Mara Holt', 'NZL');

const occasions = (...reports: ReportedMessage[]) =>
  resolved([told('one', '2022-01-10', reports)]).occasions.map(
    ({ node, concerns, messageIds }) => ({
      ...{ name: node.name, year: node.year, messages: messageIds.length },
      concerns: concerns.filter((id) => id.length === 3),
    }),
  );

test('messages of many for one new year share it', () => {
  const wish = { kind: 'greeting', occasion: occasion('new_year') } as const;
  expect(
    occasions(
      report([toreyev], [otto], '2021-12-30', wish),
      report([holt], [otto], '2022-01-04', wish),
    ),
  ).toEqual([{ name: 'New Year', year: 2022, messages: 2, concerns: [] }]);
});

test('a pair has one anniversary a year, told with its ordinal or without', () => {
  const ties = (ordinal: number | null) => ({
    occasion: occasion('anniversary_of_diplomatic_relations', ordinal),
  });
  expect(
    occasions(
      report([toreyev], [otto], '2022-01-03', { mutual: true, ...ties(null) }),
      report(
        [office('foreign minister', 'KAZ')],
        [office('foreign minister', 'NOR')],
        '2022-01-03',
        ties(30),
      ),
      report([holt], [otto], '2022-01-03', ties(30)),
    ).sort((one, other) => other.messages - one.messages),
  ).toEqual([
    {
      name: '30th anniversary of diplomatic relations',
      year: 2022,
      messages: 2,
      concerns: ['KAZ', 'NOR'],
    },
    {
      name: '30th anniversary of diplomatic relations',
      year: 2022,
      messages: 1,
      concerns: ['NOR', 'NZL'],
    },
  ]);
});

test('condolences of many on one death share it, another death is another', () => {
  const death = (detail: string) =>
    ({ kind: 'condolence', occasion: occasion('death', null, detail) }) as const;
  expect(
    occasions(
      report([toreyev], [otto], '2022-01-03', death('Ada Brandt')),
      report([holt], [otto], '2022-01-09', death('Queen Ada Brandt')),
      report([holt], [otto], '2022-01-09', death('Karl Brandt')),
    )
      .map(({ name, messages }) => [name, messages])
      .sort(),
  ).toEqual([
    ['death of Ada Brandt', 2],
    ['death of Karl Brandt', 1],
  ]);
});

test('an election half a year later is another', () => {
  const election = { occasion: occasion('election') };
  expect(
    occasions(
      report([toreyev], [otto], '2022-01-03', election),
      report([holt], [otto], '2022-08-03', election),
    ),
  ).toHaveLength(2);
});

test('thanks for wishes are for an occasion of the one who thanks', () => {
  const birthday = { occasion: occasion('national_day', 30) };
  expect(
    occasions(
      report([toreyev], [otto], '2022-01-03', birthday),
      report([otto], [toreyev], '2022-01-04', { ...birthday, kind: 'thanks' }),
    ),
  ).toEqual([{ name: '30th national day', year: 2022, messages: 2, concerns: ['NOR'] }]);
});

test('a message without an occasion is on none', () => {
  expect(occasions(report([toreyev], [otto], '2022-01-03'))).toEqual([]);
});

test.each([
  ['anniversary_of_diplomatic_relations', 30, null, '30th anniversary of diplomatic relations'],
  ['birthday', 61, null, '61st birthday'],
  ['birthday', 112, null, '112th birthday'],
  ['independence_day', 3, null, '3rd anniversary of independence'],
  ['state_founding', 72, null, '72nd anniversary of the founding of the state'],
  ['death', null, 'Ada Brandt', 'death of Ada Brandt'],
  ['accident', null, 'train', 'train accident'],
  ['disaster', null, 'flood', 'flood'],
  ['election', null, null, 'election'],
] as const)('%s %s %s is named "%s"', (kind, ordinal, detail, name) => {
  expect(occasionName({ kind, ordinal, detail })).toBe(name);
});
