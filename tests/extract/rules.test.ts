import { RULES } from '../../src/extract/rules/rules.js';
import { messagesOf } from './one-sentence.js';

const yes = RULES.flatMap(({ id, examples }) =>
  examples.yes.map(([text, ...expected]) => ({ id, text, expected })),
);
const no = RULES.flatMap(({ id, examples }) => examples.no.map((text) => ({ id, text })));

test.each(yes)('$id reads: $text', ({ text, expected }) => {
  expect(messagesOf(text).sort()).toEqual([...expected].sort());
});

test.each(no)('$id must not read: $text', ({ text }) => {
  expect(messagesOf(text)).toEqual([]);
});

test('every rule has its own name and an example of what it must not read', () => {
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  expect(RULES.filter(({ examples }) => !examples.no.length)).toEqual([]);
});
