import { readHeader } from '../../../src/extract/header.js';
import { layoutOf } from '../../../src/extract/header/layout.js';
import { placesInText } from '../../../src/extract/header/places-in-text.js';
import { articleOf } from '../one-sentence.js';

const STORY =
  'The president of Marrow, Ana Po, congratulated King Tam of Kandia on the national day of his country, her office said on Monday in Samal.';

/** The words and the line of each field that the text tells, as the text has them. */
function places(text: string, beside: { outlet?: string; publishedOn?: string } = {}) {
  const { headerSpans } = readHeader({ ...articleOf(text), ...beside });
  return Object.fromEntries(
    headerSpans.map(({ field, start, end, line }) => [
      field,
      [text.slice(start, end), text.slice(line.start, line.end)],
    ]),
  );
}
const page = (...lines: string[]) => lines.join('\n\n');

test('each field has its first words outside the story, and the line around them without the story', () => {
  const text = page(
    'Marrow News Agency',
    'Politics',
    'Ana Po congratulates King Tam on national day',
    `SAMAL, May 6, 2041 (MNA) -- ${STORY}`,
    'Editor: Li Ro',
  );
  const dateline = 'SAMAL, May 6, 2041 (MNA) --';
  expect(places(text)).toEqual({
    title: [
      'Ana Po congratulates King Tam on national day',
      'Ana Po congratulates King Tam on national day',
    ],
    publishedOn: ['May 6, 2041', dateline],
    publisher: ['Marrow News Agency', 'Marrow News Agency'],
    section: ['Politics', 'Politics'],
    editor: ['Li Ro', 'Editor: Li Ro'],
    place: ['SAMAL', dateline],
  });
});

test.each<[string, string, object, string, string[] | undefined]>([
  [
    'a day before the same without its year',
    page('6 May', 'Ana Po writes to King Tam today', STORY, 'Published: 6 May 2041'),
    {},
    'publishedOn',
    ['6 May 2041', 'Published: 6 May 2041'],
  ],
  [
    'a day told beside the text where the text has it too',
    page('Ana Po writes to King Tam today', '2041-05-06', STORY),
    { publishedOn: '2041-05-06' },
    'publishedOn',
    ['2041-05-06', '2041-05-06'],
  ],
  [
    'no day that is told beside the text alone',
    page('Ana Po writes to King Tam today', STORY),
    { publishedOn: '2041-05-06' },
    'publishedOn',
    undefined,
  ],
  [
    'no outlet that is told beside the text alone',
    page('Ana Po writes to King Tam today', STORY),
    { outlet: 'Tern Herald' },
    'publisher',
    undefined,
  ],
  [
    'no outlet that only the story has',
    page('Ana Po writes to King Tam today', `${STORY} Tern Herald was told so.`),
    { outlet: 'Tern Herald' },
    'publisher',
    undefined,
  ],
])('it has %s', (_, text, beside, field, expected) => {
  expect(places(text, beside)[field]).toEqual(expected);
});

test('any mark in a name is taken for itself', () => {
  const text = page('Tern (+) [News]', 'Ana Po writes to King Tam today', STORY);
  expect(places(text, { outlet: 'Tern (+) [News]' })['publisher']?.[0]).toBe('Tern (+) [News]');
});

test.each([
  ['Herald', undefined],
  ['Heralds', 'Heralds'],
  ['TERNARY', 'Ternary'],
  ['Ternary Heralds (TH)', 'Ternary Heralds'],
  ['Tarn News (Heralds)', 'Heralds'],
])('%s is found as whole words, in either case: %s', (publisher, words) => {
  const text = page('Ternary Heralds', 'Ana Po writes to King Tam today', STORY);
  const header = { ...readHeader(articleOf(text)).header, publisher };
  const found = placesInText(header, layoutOf(text), text).find(
    ({ field }) => field === 'publisher',
  );
  expect(found && text.slice(found.start, found.end)).toBe(words);
});
