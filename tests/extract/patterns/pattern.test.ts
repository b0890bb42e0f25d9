import { Pattern } from '../../../src/extract/patterns/pattern.js';

const CASES = [
  'Letters went to the two kings.',
  'letters',
  'Nothing went to either of the kings.',
  'A note, then two more letters, then nothing.',
];

test.each([/letters? (?:went|came)/i, /letters/, /\bking/, /^\w+,? /, /(?<=two )\w+/])(
  '%s reads as the expression itself',
  (expression) => {
    const pattern = new Pattern(expression);
    for (const text of CASES) {
      expect(pattern.test(text)).toBe(expression.test(text));
      expect(pattern.exec(text)).toEqual(expression.exec(text));
    }
  },
);
