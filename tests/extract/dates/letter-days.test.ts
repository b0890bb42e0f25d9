import { extract } from '../../../src/extract/extract.js';
import { articleOf } from '../one-sentence.js';

const LETTER = `Her Excellency Tama Lind
President of the Republic of Namibia
State House, Windhoek

Your Excellency,

On behalf of the people of Botswana I congratulate you most warmly on the independence day of Namibia, and wish your country peace and rain.

Please accept, Excellency, the assurances of my highest esteem.

Odo K. Wero
President of the Republic of Botswana`;

const daysOf = (...paragraphs: string[]) =>
  extract(articleOf(paragraphs.join('\n\n'))).reports.map(({ sentOn }) => sentOn?.date ?? null);

test.each([
  '21 March 2041',
  'March 21, 2041',
  '21.03.2041',
  'PM/Corr./2041/117                                   21 March 2041',
  'Ref. OP/41/7   21 March 2041',
  'Gaborone, 21 March 2041',
])('"%s" right above an address is the day of the letter', (line) => {
  expect(daysOf("Full text: the president's letter", line, LETTER)).toEqual(['2041-03-21']);
});

test.each([
  'Published 21 March 2041',
  'Updated: 21 March 2041',
  '21 March 2041 | Letters | 3 min read',
  '21 March',
  'Bulletin no. 21, March 2041',
  'Home / Letters',
])('"%s" right above an address is no day of a letter', (line) => {
  expect(daysOf("Full text: the president's letter", line, LETTER)).toEqual([null]);
});
