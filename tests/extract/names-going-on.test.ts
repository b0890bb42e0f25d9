import { extract } from '../../src/extract/extract.js';
import { articleOf } from './one-sentence.js';

const peopleIn = (text: string) => extract(articleOf(text)).people.map(({ name }) => name);

test.each([
  [
    'a church of the river',
    'Pastor Ilda Soto, President of the Evangelical Church of the River Plate, congratulated President Kwesi Addo of Ghana.',
    'Plate',
  ],
  [
    'a cluster of ministries',
    'Mr. Taban Lado, Vice President for the Infrastructure Cluster, sent a message to President Kwesi Addo of Ghana.',
    'Cluster',
  ],
  [
    'a service',
    'President Kwesi Addo of Ghana was congratulated, the Government Information Service said.',
    'Service',
  ],
])('the last word of an office is nobody: %s', (_, text, word) => {
  expect(peopleIn(text).filter((name) => name.includes(word))).toEqual([]);
});

test.each([
  [
    'a surname behind an office',
    'President of the Republic Addo congratulated Peruvian President Lino Mercado on his re-election. Addo also invited him.',
    'Addo',
  ],
  [
    'two names behind an office',
    'The Minister for the Environment Ilda Soto congratulated President Kwesi Addo of Ghana.',
    'Ilda Soto',
  ],
  ['behind a country', 'Peruvian President Mercado rang President Kwesi Addo of Ghana.', 'Mercado'],
])('and a name is somebody: %s', (_, text, word) => {
  expect(peopleIn(text).some((name) => name.includes(word))).toBe(true);
});
