import { extract } from '../../src/extract/extract.js';
import { brokenPromises } from './broken-promises.js';
import { ENDLESS, repeated } from './endless-texts.js';
import { mutatedTexts } from './mutated-texts.js';
import { articleOf } from './one-sentence.js';

test.each(Object.entries(ENDLESS))('%s without end: nothing is raised', (_, piece) => {
  expect(brokenPromises(repeated(piece, 4000))).toEqual([]);
});

const CUT = ', President Oto Veen congratulated President Li Ro of Kandia on the election.';

test.each(['', ' ', '\n', '“', '\ud800', 'a', '.', ',', CUT])('the text %j is read', (text) => {
  expect(brokenPromises(text)).toEqual([]);
});

test.each([...mutatedTexts(25, 2)])('a spoiled article is read ($name)', ({ text }) => {
  expect(brokenPromises(text)).toEqual([]);
});

const sentence = ENDLESS['sentences']!;

test('every mention, statement and piece of evidence is where it says', () => {
  const text = repeated(sentence, 2000);
  const { mentions, statements, reports } = extract(articleOf(text));
  expect(mentions.length).toBeGreaterThan(10);
  for (const { start, end, surface } of mentions) expect(text.slice(start, end)).toBe(surface);
  for (const { start, end, text: said } of statements) expect(text.slice(start, end)).toBe(said);
  for (const { evidence } of reports)
    for (const { start, end } of evidence) expect(text.slice(start, end)).toContain('Tolo Maren');
});

test('four times the text takes no more than about four times the time', () => {
  const timeOf = (length: number) => {
    const article = articleOf(repeated(sentence, length));
    const before = process.cpuUsage();
    extract(article);
    const { user } = process.cpuUsage(before);
    return user;
  };
  timeOf(12_000);
  const short = timeOf(12_000);
  expect(timeOf(48_000)).toBeLessThan(short * 12 + 200_000);
});
