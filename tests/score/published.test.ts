import { readFileSync } from 'node:fs';
import { publishedAccuracy } from '../../src/cli/published-accuracy.js';
import { packageFile } from '../../src/package-file.js';
import type { Baseline } from '../../src/score/baseline.js';
import { publishedTable } from '../../src/score/table.js';

const baseline = JSON.parse(
  readFileSync(packageFile('tests/gold/baseline.json'), 'utf8'),
) as Baseline;

test('the README tells the figures of the baseline', () => {
  expect(readFileSync(packageFile('README.md'), 'utf8')).toContain(
    `${publishedTable(baseline.figures)}\n\n`,
  );
});

test('the API serves the figures of the baseline', () => {
  const served = publishedAccuracy();
  const strict = served.find(
    ({ articles, measure }) => articles === 'unread' && measure === 'message strict',
  )!;
  const { f1, precision, recall } = baseline.figures['unread']!['message strict'] as {
    f1: number;
    precision: number;
    recall: number;
  };
  expect(strict).toEqual({
    ...{ articles: 'unread', measure: 'message strict', value: f1 },
    ...{ precision, recall },
  });
  expect(new Set(served.map(({ articles }) => articles))).toEqual(
    new Set(['unread', 'blind', 'own']),
  );
});

test('of blind and unread articles only totals are kept', () => {
  expect(Object.keys(baseline.articles)).toEqual(['train', 'own', 'short']);
});
