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
