import { gateOf } from '../../../src/extract/patterns/gates.js';
import { needlesOf } from '../../../src/extract/patterns/needles.js';

test.each([
  [/\bcondol|\bgrie(?:f\b|v)/, ['condol', 'grie']],
  [/\b(?:tele)?phon(?:e|ed)\b|\brang\b/, ['phon', 'rang']],
  [/\b(?:best|good) wishes/, [' wishes']],
  [/(?:best|good)(?! wishes)/, ['best', 'good']],
  [/colou?r+s|x{2,3}yzw/, ['colo', 'yzw']],
  [/New[- ]Year\.?/, ['year']],
  [/\d+th|anniversary/, null],
  [/(?:inaugurated )?on/, null],
])('%s stands on %j', (pattern, needles) => {
  expect(needlesOf(pattern.source)).toEqual(needles);
});

test.each([
  [/\bgreetings?\b/i, 'Warm GREETINGS to all', true],
  [/\bgreetings?\b/, 'warm words to all', false],
  [/thanks|skill/iu, 'than\u212a\u017f', true],
  [/\d+/, 'nothing', true],
  [/greet/, 'gre et', false],
])('the gate of %s before %j is open: %s', (pattern, text, open) => {
  expect(gateOf(pattern)(text)).toBe(open);
});

test('a gate forgets the text before', () => {
  const gate = gateOf(/letter/);
  const answers = Array.from({ length: 600 }, (_, at) =>
    gate(at % 2 ? `a letter ${at}` : `a ${at}`),
  );
  expect(answers).toEqual(answers.map((_, at) => at % 2 === 1));
});
