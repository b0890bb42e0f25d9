import { csvLine } from '../../src/cli/csv-line.js';

test.each([
  ['plain values', ['a', 'b'], 'a,b'],
  ['an empty value', ['a', null, 'c'], 'a,,c'],
  ['a flag', [true, false], 'true,false'],
  ['several values of a field', [['a', 'b'], 'c'], 'a; b,c'],
  ['a comma', ['a, b', 'c'], '"a, b",c'],
  ['quotation marks', ['say "yes"'], '"say ""yes"""'],
  ['a line break', ['a\nb'], '"a\nb"'],
  ['a carriage return', ['a\rb'], '"a\rb"'],
  ['blanks at the rim', [' a', 'b '], '" a","b "'],
  ['other scripts', ['Қасым', '中国'], 'Қасым,中国'],
])('%s', (_, values, line) => {
  expect(csvLine(values)).toBe(`${line}\r\n`);
});

test.each([["it's"], ['semi;colon'], ['tab\tinside'], ['=1+1']])(
  '%j stands as it is, without quotation marks',
  (value) => {
    expect(csvLine([value])).toBe(`${value}\r\n`);
  },
);
