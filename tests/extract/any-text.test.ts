import { extract } from '../../src/extract/extract.js';
import { articleOf } from './one-sentence.js';

const sentence =
  'Peruvian President Tolo Maren on Monday sent “warm greetings” to Norwegian Prime Minister Eskil Brandvoll. ';

const repeated = (piece: string, length: number) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

test.each([
  ['nothing', ''],
  ['blanks', repeated(' \n\t', 5000)],
  ['control characters', repeated('\0\u0001', 5000)],
  ['one endless word', repeated('a', 200_000)],
  ['one endless line', repeated(sentence, 100_000)],
  ['open quotation marks', repeated('"“«(', 20_000)],
  ['Chinese', repeated('国家主席致电祝贺', 50_000)],
  ['lone surrogates', repeated('\ud800 \udc00 ', 5000)],
  ['capitals', repeated('THE KING SENT A MESSAGE TO ', 50_000)],
  ['commas', repeated('Tolo, Eskil, ', 20_000)],
])('%s raises nothing', (_, text) => {
  expect(() => extract(articleOf(text))).not.toThrow();
});

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
    extract(article);
    const before = process.cpuUsage();
    extract(article);
    const { user } = process.cpuUsage(before);
    return user;
  };
  timeOf(20_000);
  const short = timeOf(20_000);
  expect(timeOf(80_000)).toBeLessThan(short * 12 + 200_000);
});
