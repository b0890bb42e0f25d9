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
  [/\bgreetings?\b/i, 'Warm GREETINGS went to all of them', true],
  [/\bgreetings?\b/, 'warm words went to all of them', false],
  [/thanks|skill/iu, 'they sent than\u212a\u017f to all of them', true],
  [/\d+/, 'nothing is told of this', true],
  [/greet/, 'they gre et all who came to town', false],
  [/greet/, 'a short text', true],
  [/greet/, 'a long text '.repeat(500), true],
  [/letters|telegram/, 'all of the telegrams came', true],
  [/letters|telegram/, 'all of the lettering is red', false],
])('the gate of %s before %j is open: %s', (pattern, text, open) => {
  expect(gateOf(pattern)(text)).toBe(open);
});

test('a gate tells many texts apart, and those asked about again', () => {
  const gate = gateOf(/letter/);
  const texts = Array.from(
    { length: 600 },
    (_, at) => `what came was ${at % 2 ? 'a letter' : 'a card'} ${at}`,
  );
  const wanted = texts.map((_, at) => at % 2 === 1);
  expect(texts.map(gate)).toEqual(wanted);
  expect(texts.toReversed().map(gate)).toEqual(wanted.toReversed());
});

test('a gate made later is open for a text looked through before', () => {
  const text = 'they condoled with her over the storm';
  expect(gateOf(/condol/)(text)).toBe(true);
  expect(gateOf(/storm/)(text)).toBe(true);
});
