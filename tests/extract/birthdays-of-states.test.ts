import { extract } from '../../src/extract/extract.js';
import { articleOf } from './one-sentence.js';

const occasionOf = (text: string) => {
  const [report] = extract(articleOf(text)).reports;
  const occasion = report?.occasion;
  return occasion && [occasion.kind, occasion.ordinal].filter((one) => one !== null).join(':');
};
const HEAD = 'SUVA, May 12 - ';
const LETTER =
  'Ghanaian President Kojo Mensa had a birthday letter sent to Fijian President Josaia Vula.';

test.each([
  [`${HEAD}It was the morning of Fiji's 53rd birthday. ${LETTER}`, 'national_day:53'],
  [`${HEAD}Fiji's 53rd national day was a wet one. ${LETTER}`, 'national_day:53'],
  [
    `${HEAD}The two countries mark 40 years of diplomatic relations. ${LETTER}`,
    'anniversary_of_diplomatic_relations:40',
  ],
])("a birthday that is nobody's is the one of what has a day: %s", (text, occasion) => {
  expect(occasionOf(text)).toBe(occasion);
});

test.each([
  [`${HEAD}${LETTER}`, 'birthday'],
  [`${HEAD}Fiji's 53rd national day was a wet one. He also turned 60. ${LETTER}`, 'birthday:60'],
  [
    `${HEAD}Fiji keeps its 53rd national day. Ghanaian President Kojo Mensa congratulated Fijian President Josaia Vula on his birthday.`,
    'birthday',
  ],
])("and a person's else: %s", (text, occasion) => {
  expect(occasionOf(text)).toBe(occasion);
});
