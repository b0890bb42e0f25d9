import { occasionsIn } from '../../src/extract/occasions.js';

const first = (text: string) => {
  const [found] = occasionsIn(text);
  return (
    found && [found.kind, found.ordinal ?? found.detail].filter((part) => part !== null).join(':')
  );
};

test.each([
  ['on the 30th anniversary of diplomatic relations', 'anniversary_of_diplomatic_relations:30'],
  ['as they marked 40 years of diplomatic ties', 'anniversary_of_diplomatic_relations:40'],
  [
    'on the fiftieth anniversary of the establishment of relations',
    'anniversary_of_diplomatic_relations:50',
  ],
  [
    'half a century after the two took up diplomatic relations',
    'anniversary_of_diplomatic_relations:50',
  ],
  ['on the occasion of national day', 'national_day'],
  ['on the 34th independence day', 'independence_day:34'],
  ['on his re-election', 're-election'],
  ['on winning a third term', 're-election'],
  ['on her election as president', 'election'],
  ['over the earthquake', 'disaster:earthquake'],
  ['over the crash of a passenger plane', 'accident:plane'],
  ['after the terrorist attack', 'attack'],
  ['on the death of the former king', 'death'],
  ['on eid al-fitr', 'religious_feast:eid_al_fitr'],
  ['on the lunar new year', 'lunar_new_year'],
  ['on the new year', 'new_year'],
  ['on his 70th birthday', 'birthday:70'],
])('%s', (text, occasion) => {
  expect(first(text)).toBe(occasion);
});

test.each([
  ['the ottoman fleet'],
  ['he is a man of letters'],
  ['they exchanged views on fishing'],
  ['the firefighter spoke'],
  ['in marseille'],
])('%s names none', (text) => {
  expect(first(text)).toBeUndefined();
});
