import { extract } from '../../src/extract/extract.js';
import { articleOf, messagesOf } from './one-sentence.js';

test('a teaser says nothing of what an article is about', () => {
  const text =
    'The envelope from Accra\n\nSUVA, May 12 - Fijian President Josaia Vula was given a letter from Ghanaian President Kojo Mensa on Friday.\n\nNeither side would say what was in it.\n\nAlso read\n> Vula condoles with the family of a fisherman\n> Vula sends condolences after bus crash';
  expect(messagesOf(text)).toEqual(['Kojo Mensa -> Josaia Vula message']);
});

test('a message like another has its occasion where that may be its own', () => {
  const text =
    'SUVA, May 12 - Fijian President Josaia Vula telephoned Ghanaian President Kojo Mensa and conveyed his sorrow at the lives that the flood had taken. He invited him to the League summit in Suva. A day earlier Fijian Foreign Minister Odo Maren had written in the same spirit to Ghanaian Foreign Minister Ama Badu.';
  const { reports } = extract(articleOf(text));
  expect(reports.map(({ kind, occasion }) => `${kind} ${occasion?.kind}`)).not.toContain(
    'condolence summit',
  );
  expect(reports.at(-1)?.occasion?.kind).toBe('disaster');
});
