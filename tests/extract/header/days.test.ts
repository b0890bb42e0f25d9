import { header, STORY, TITLE } from './header-of.js';

const dayOf = (...lines: string[]) => header(...lines).publishedOn;

test('the number of an issue tells the year of a dateline', () => {
  expect(dayOf('TARN NEWSLETTER no. 1/2041', 'Accra, 4 January', TITLE, STORY)?.date).toBe(
    '2041-01-04',
  );
  expect(dayOf('TARN NEWSLETTER no. 1/24', 'Accra, 4 January', TITLE, STORY)).toBeNull();
});

test('a weekday with its whole date in the first lines tells the day where nothing else does', () => {
  expect(dayOf(TITLE, `On Tuesday (10 April 2041) the envoys came. ${STORY}`)).toEqual({
    date: '2041-04-10',
    basis: 'derived',
  });
  expect(dayOf('3 May 2041', TITLE, `On Tuesday (10 April 2041) they came. ${STORY}`)?.date).toBe(
    '2041-05-03',
  );
  expect(dayOf(TITLE, `She was born on 10 April 2041. ${STORY}`)).toBeNull();
});

test.each([
  ['16 de agosto de 2041 a la(s) 07:45', '2041-08-16'],
  ['TARN MATIN, le 3 février 2041', '2041-02-03'],
  ['Home » News » 17 outubro 2041', '2041-10-17'],
  ['The Samal Post | 08.09.12', '2012-09-08'],
  ["11 Jul. '11 / 20:03", '2011-07-11'],
  ['2041 Jun 11, 12:58', '2041-06-11'],
  ['2041年5月2日 (Thu) | No. 388', '2041-05-02'],
  ['Posted: 06/04/2041 8:05 AM CDT', '2041-06-04'],
])('"%s" tells the day', (line, date) => {
  expect(dayOf('SAMAL COURIER', line, TITLE, STORY)?.date).toBe(date);
});

test('the stamp of an agency ends with the mark of the end', () => {
  expect(dayOf(TITLE, STORY, 'TNA 181020 Nov 41NNNN')?.date).toBe('2041-11-18');
});

test.each([
  '16 de agosto',
  'Gate 12 mars the 2041 season',
  "Open 11 to 12 '41",
  '2041年',
  '18.09.57',
])('"%s" tells no day', (line) => {
  expect(dayOf('SAMAL COURIER', line, TITLE, STORY)).toBeNull();
});

test.each([
  ['Posted: 06/04/2041 8:05 AM', '2041-04-06'],
  ['Posted: 06/04/2041 08:05 GMT', '2041-04-06'],
])('"%s" begins with the day', (line, date) => {
  expect(dayOf('SAMAL COURIER', line, TITLE, STORY)?.date).toBe(date);
});
