import { highlights } from '../../src/query/highlights.js';
import { searchText } from '../../src/query/search-text.js';

/** What a search for `words` shows of `values`, the words in square brackets. */
function shown(values: Parameters<typeof highlights>[0], words: string): string[] {
  return highlights(values, searchText(words)).map(({ field, text, marks }) => {
    const marked = marks.reduceRight(
      (all, { start, end }) => `${all.slice(0, start)}[${all.slice(start, end)}]${all.slice(end)}`,
      text,
    );
    return `${field}: ${marked}`;
  });
}

test.each([
  ['earthquake', 'After the Earthquake.', 'After the [Earthquake].'],
  ['ASTER ann', 'Ann Áster', '[Ann] [Áster]'],
  ['Lodz', 'a letter from Łódź', 'a letter from [Łódź]'],
  ['o’brien', "Brigid O'Brien wrote", "Brigid [O'Brien] wrote"],
  ['re-election', 're-election, then election', '[re-election], then election'],
  ['"new year"', 'a new year; new, year', 'a [new year]; [new, year]'],
  ['election re-election', 'a re-election', 'a [re-election]'],
  ['习近平', '国家主席习近平致电', '国家主席[习近平]致电'],
  ['U.S.', 'The U.S. told us', 'The [U.S]. told us'],
  ['3.5', 'by 3.5 or 35', 'by [3.5] or 35'],
])('of "%s" in "%s" is shown', (words, name, expected) => {
  expect(shown({ name }, words)).toEqual([`name: ${expected}`]);
});

test.each([
  ['quake', 'earthquake'],
  ['"year new"', 'a new year'],
  ['', 'anything'],
  ['*', 'a * b'],
  ['a', ''],
])('of "%s" in "%s" nothing is shown', (words, name) => {
  expect(shown({ name, title: null }, words)).toEqual([]);
});

test('every value that has one of the words is shown, five at most', () => {
  const aliases = ['Ann', 'Bo', 'Ann B', 'Ann C', 'Ann D', 'Ann E'];
  expect(shown({ summary: 'Ann wrote.', aliases, name: 'Dr Ann' }, 'ann wrote')).toEqual([
    'name: Dr [Ann]',
    'aliases: [Ann]',
    'aliases: [Ann] B',
    'aliases: [Ann] C',
    'aliases: [Ann] D',
  ]);
});

test('of a long text whole words around the first place are shown', () => {
  const word = 'lorem ipsum dolor ';
  const text = `${word.repeat(50)}an earthquake ${word.repeat(4)}earthquake ${word.repeat(50)}earthquake`;
  const [piece] = shown({ text }, 'earthquake');
  expect(piece).toMatch(/^text: (lorem ipsum dolor ){3}an \[earthquake\] lorem/);
  expect(piece!.match(/\[earthquake\]/g)).toHaveLength(2);
  expect(piece).toMatch(/(lorem|ipsum|dolor)$/);
  expect(piece!.length).toBeLessThan(260);
  expect(shown({ text: `${'word '.repeat(2_000)}end` }, 'end')[0]).toMatch(/word \[end\]$/);
  const endless = 'x'.repeat(5_000);
  expect(shown({ text: `${endless} y` }, endless)).toEqual([`text: [${endless}]`]);
});
