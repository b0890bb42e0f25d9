import { parse } from 'graphql';
import { keepInputSmall } from '../../src/query/input-limits.js';
import { LIMITS } from '../../src/query/limits.js';

const check = (query: string, variables: Record<string, unknown> = {}) =>
  keepInputSmall(parse(query), variables, LIMITS);
const nested = (levels: number): object => (levels ? { not: nested(levels - 1) } : {});
const many = (count: number, each: unknown) => Array.from({ length: count }, () => each);

test.each<[string, string, Record<string, unknown>?]>([
  ['a filter', '{ messages(filter: { kind: [REPLY], sentOn: { from: "2022" } }) { totalCount } }'],
  ['all countries of the world', '{ a }', { code: many(250, 'KAZ') }],
  ['a long search', '{ a }', { text: 'x'.repeat(5_000) }],
  ['some conditions', '{ a }', { filter: { or: many(40, { mutual: true }) } }],
])('%s may pass', (_, query, variables = {}) => {
  expect(() => check(query, variables)).not.toThrow();
});

test.each<[string, string, Record<string, unknown>, string]>([
  ['a huge list', '{ a }', { ids: many(1_001, 1) }, '1001 values in its arguments; 1000'],
  ['a long text', '{ a }', { text: 'x'.repeat(5_001) }, '5001 characters in one text; 5000'],
  ['a long literal', `{ a(b: "${'x'.repeat(5_001)}") }`, {}, '5001 characters in one text; 5000'],
  ['a wide filter', '{ a }', { filter: { or: many(50, {}) } }, '51 objects in its arguments; 50'],
  ['a wide literal', `{ a(or: [${'{}'.repeat(51)}]) }`, {}, '51 objects in its arguments; 50'],
  ['a deep variable', '{ a }', { filter: many(1, nested(30)) }, '31 objects|32 levels of depth'],
  [
    'deep lists',
    '{ a }',
    { ids: many(1, many(1, JSON.parse('['.repeat(5_000) + ']'.repeat(5_000)))) },
    'levels of depth in a variable; 20',
  ],
  [
    'many aliases',
    `{ ${many(101, 0)
      .map((_, place) => `a${place}: b`)
      .join(' ')} }`,
    {},
    '101 aliases; 100',
  ],
])('%s must not pass', (_, query, variables, message) => {
  expect(() => check(query, variables)).toThrow(new RegExp(message));
});
