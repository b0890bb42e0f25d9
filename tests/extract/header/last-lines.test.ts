import { readHeader } from '../../../src/extract/header.js';
import { articleOf } from '../one-sentence.js';
import { STORY, TITLE } from './header-of.js';

/** The paragraphs of a page that are told, without its headline. */
function toldOf(...lines: string[]): string[] {
  const { text, blocks } = readHeader(articleOf(lines.join('\n\n')));
  return blocks
    .filter(({ type }) => type === 'body')
    .map(({ start, end }) => text.slice(start, end));
}

const LAST = 'Premier Odo Lind sent a cable of his own to Queen Lia.';

test.each(['■', '□', '●', '◆', '★', '■■'])(
  'a short last paragraph that ends with %s is told',
  (sign) => {
    expect(toldOf(TITLE, STORY, `${LAST} ${sign}`)).toEqual([STORY, LAST]);
  },
);

test.each(['■ More news', 'Tern Post ■', '★★★★★', 'Share this page ■', '●', 'Print ■ Save ■ Send'])(
  '"%s" at the foot is not told',
  (line) => {
    expect(toldOf(TITLE, STORY, line)).toEqual([STORY]);
  },
);

test.each(['18:52 | ', '9.05 | ', '23h10 | '])(
  'an entry behind the hour "%s" and a bar is told',
  (hour) => {
    const [first, ...more] = toldOf(TITLE, STORY, `${hour}${LAST}`, STORY);
    expect(first).toBe(STORY);
    expect(more).toHaveLength(2);
    expect(more[0]).toContain(LAST);
  },
);

test('question and answer are told without the letters before them', () => {
  expect(toldOf(TITLE, `Q. ${STORY}`, `A. ${LAST}`, `A. ${STORY}`)).toEqual([STORY, LAST, STORY]);
});

test.each([
  [`Q. ${STORY}`, `B. ${LAST}`],
  [STORY, `A. Lind wrote. ${LAST}`],
  [`Q. Lind wrote. ${STORY}`, `D. Lind wrote. ${LAST}`],
])('the letter of a name stays: %s, %s', (...lines) => {
  expect(toldOf(TITLE, ...lines)).toEqual(lines);
});

test.each([
  '18:52 | World',
  'Home | 18:52 | World',
  '18:52 | Page 2 | Print',
  'World | Tarn | Sport',
])('"%s" is a line of the page', (line) => {
  expect(toldOf(TITLE, STORY, line, STORY)).not.toContainEqual(expect.stringContaining(line));
});
