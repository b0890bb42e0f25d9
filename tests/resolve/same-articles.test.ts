import { numbersFrom, randomArticles, shuffled } from './invented.js';
import { resolved } from '../../src/score/resolved.js';

const seeds = Array.from({ length: 6 }, (_, seed) => seed + 1);

test.each(seeds)('the order of articles does not matter (seed %i)', (seed) => {
  const articles = randomArticles(30, seed);
  const once = resolved(articles);
  for (let round = 0; round < 2; round++)
    expect(resolved(shuffled(articles, numbersFrom(seed * 100 + round)))).toEqual(once);
});

test.each(seeds)('ids are unique, and every report is of one message (seed %i)', (seed) => {
  const { people, messages, occasions } = resolved(randomArticles(60, seed));
  for (const nodes of [people, messages, occasions]) {
    const ids = nodes.map(({ node }) => node.id);
    expect(new Set(ids).size).toBe(ids.length);
  }
  const reports = messages.flatMap(({ reportIds }) => reportIds);
  expect(new Set(reports).size).toBe(reports.length);
  expect(reports.length).toBe(
    randomArticles(60, seed).flatMap(({ extraction }) => extraction.reports).length,
  );
});

test('the articles do bear on one another', () => {
  const { messages, people } = resolved(randomArticles(60, 1));
  expect(messages.some(({ node }) => node.reportCount > 1)).toBe(true);
  expect(people.some(({ node }) => node.aliases.length > 0)).toBe(true);
});
