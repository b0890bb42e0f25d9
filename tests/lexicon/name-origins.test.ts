import { originsOf } from '../../src/lexicon/name-origins.js';

/** The states for which a name says most. */
const likeliest = (name: string) => {
  const origins = originsOf(name);
  const most = Math.max(...origins.values());
  return [...origins].flatMap(([state, weight]) => (weight === most ? [state] : [])).sort();
};

test.each([
  ['Tamta Lomashvili', ['GEO']],
  ['Kwabena Owusu', ['GHA']],
  ['Jóna Sigfúsdóttir', ['ISL']],
  ['Đỗ Văn Hải', ['VNM']],
  ['Hasan Demiroğlu', ['CYP', 'TUR']],
  ['Ilinca Văcărescu', ['MDA', 'ROU']],
  ['João Salgueiro', ['AGO', 'BRA', 'CPV', 'GNB', 'MOZ', 'PRT', 'STP', 'TLS']],
])('%s is called so in %j', (name, states) => {
  expect(likeliest(name)).toEqual(states);
});

test.each(['Tolo Odo', 'Zed', '', 'Ov', '中村'])('nothing is said by %j', (name) => {
  expect(originsOf(name).size).toBe(0);
});
