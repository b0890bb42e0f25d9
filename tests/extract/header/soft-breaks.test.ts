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
test('a line that goes on in lower case is wrapped', () => {
  const text =
    'President Ona Velt of Marrow has today written a long letter to the king\nof Tarn on his birthday.';
  expect(withoutSoftBreaks(text)).not.toContain('\n');
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
