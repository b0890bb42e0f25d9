import { withoutSoftBreaks } from '../../../src/extract/header/soft-breaks.js';

const WRAPPED = [
  'Samal, Nov. 20 (TNA): His Majesty King Tam bin Lia Al',
  'Oro has received a cable of thanks from the President',
  'of Marrow, Ona Velt, in reply to the cable in which he',
  'had wished her a speedy recovery.',
];

test('a wrapped paragraph becomes one line of the same length', () => {
  const text = `Headline of the day\n\n${WRAPPED.join('\n')}\n\nTNA`;
  const soft = withoutSoftBreaks(text);
  expect(soft).toHaveLength(text.length);
  expect(soft.split('\n\n')).toEqual(['Headline of the day', WRAPPED.join(' '), 'TNA']);
});
test('breaks of two characters keep their length', () => {
  const text = WRAPPED.join('\r\n');
  expect(withoutSoftBreaks(text)).toBe(WRAPPED.join('  '));
});
test('a paragraph of two lines is wrapped where others are', () => {
  const text = `${WRAPPED.join('\n')}\n\nThe cable was handed over on Friday by the envoy Bo of\nMarrow, it was said.`;
  expect(withoutSoftBreaks(text)).toContain('Bo of Marrow');
});
const COLUMN = [
  'The President of Marrow, Dr. Ona Velt,',
  'has written to the newly sworn-in king',
  'of Tarn, offering congratulations on',
  'his accession to the throne on Tuesday',
  'in the capital.',
];
test('a narrow column of many lines is wrapped', () => {
  expect(withoutSoftBreaks(COLUMN.join('\n'))).toBe(COLUMN.join(' '));
});
test('a narrow list that hardly goes on in small letters is not wrapped', () => {
  const list = [
    'President Ona Velt of Marrow, in Lima',
    'President Bo Lind of the Samal',
    'of the south',
    'King Tam Oro of Tarn',
  ];
  expect(withoutSoftBreaks(list.join('\n'))).toBe(list.join('\n'));
});
test.each([
  'His Highness the Crown Prince Sheikh Tam Oro addressed a cable to\nPresident Velt.',
  'His Highness the Amir of Marrow, Sheikh Tam, wished the President\nwell-being, and her people further prosperity.',
])('a line that cannot end there is wrapped: %s', (text) => {
  expect(withoutSoftBreaks(text)).toBe(text.replace('\n', ' '));
});
test.each([
  'President Ona Velt of Marrow and her husband wrote to the king today\nPresident Bo Lind of Tarn',
  'Cables to\nPresident Velt',
  'His Highness the Crown Prince Sheikh Tam Oro addressed a cable to\n- President Velt',
])('a line that may end there is not: %s', (text) => {
  expect(withoutSoftBreaks(text)).toBe(text);
});
test('a line that goes on in lower case is wrapped', () => {
  const text =
    'President Ona Velt of Marrow has today written a long letter to the king\nof Tarn on his birthday.';
  expect(withoutSoftBreaks(text)).not.toContain('\n');
});
const RAGGED =
  'President Ona Velt of Marrow has today written a long letter of condolence to the king\nof Tarn on his loss.';
test('a name that opens a line is joined where lines are broken by hand', () => {
  const joined = withoutSoftBreaks(
    `${RAGGED}\n\nAmong the others who had written to the king by the evening was the Samali\nPresident Bo Lind, who is expected in the capital, his office announced.`,
  );
  expect(joined).toContain('the Samali President Bo Lind');
});
test.each([
  [
    'a line closed by a full stop',
    'The king has answered the president in a letter of his own on Friday morning.\nPresident Bo Lind wrote too.',
  ],
  [
    'a list',
    'The king had letters on Friday morning from the presidents of the following:\n- Marrow, and\n- Samal.',
  ],
  [
    'headlines over one another',
    'King Tam thanks President Velt of Marrow for her long letter of condolence\nLetters from Samal reach the palace',
  ],
  ['a short line', 'Letters to the king,\nPresident Velt writes.'],
])('where lines are broken by hand, %s stays', (_, text) => {
  expect(withoutSoftBreaks(`${RAGGED}\n\n${text}`)).toContain(text);
});
test('where no line runs on, a capital opens a new paragraph', () => {
  const text =
    'King Tam thanks President Velt of Marrow for her long letter of condolence\nPresident Velt had written to the king of Tarn on Monday.';
  expect(withoutSoftBreaks(text)).toBe(text);
});
test.each([
  ['a letterhead', 'STATE HOUSE\nRepublic of Marrow\nCOMMUNICATIONS DEPARTMENT'],
  [
    'a headline over a stamp',
    'Leaders of the whole region congratulate Velt on her re-election\n17 July 2029',
  ],
  [
    'links',
    'Related\n- Velt opens the first dam of the country in Samal province\n- King Tam receives the envoys of nine states at the palace\n- Tarn wins',
  ],
  [
    'paragraphs of one line',
    'The king wrote to the president on Monday.\nShe answered.\nHe was glad.',
  ],
  ['an address', 'To Ona Velt,\nPresident of Marrow,\nSamal'],
  ['paragraphs with a space between', 'One line here.\n\nAnother line here.'],
])('%s stays as it is', (_, text) => {
  expect(withoutSoftBreaks(text)).toBe(text);
});
test('a hundred thousand lines are read in linear time', () => {
  const before = process.cpuUsage();
  expect(withoutSoftBreaks('a\n'.repeat(100_000))).toHaveLength(200_000);
  expect(process.cpuUsage(before).user).toBeLessThan(5_000_000);
});
