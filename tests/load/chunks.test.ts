import { chunks } from '../../src/load/chunks.js';
import type { Article, Rejection } from '../../src/model.js';

const article = (text: string) => ({ article: { id: text, text } as Article });
const rejection = (path: string) => ({ rejection: { path } as Rejection });

async function* each<Value>(values: Value[]): AsyncGenerator<Value> {
  for (const value of values) yield await Promise.resolve(value);
}

async function shapes(
  inputs: Parameters<typeof chunks>[0] extends AsyncIterable<infer Input> ? Input[] : never,
  bounds = { articles: 2, characters: 10 },
): Promise<string[]> {
  const found: string[] = [];
  for await (const chunk of chunks(each(inputs), bounds))
    found.push(
      [
        ...chunk.articles.map(({ text }) => text),
        ...chunk.rejections.map(({ path }) => `!${path}`),
      ].join(' '),
    );
  return found;
}

test('a chunk ends at its number of inputs', async () => {
  expect(await shapes([article('a'), article('b'), article('c')])).toEqual(['a b', 'c']);
});

test('a chunk ends at its length of text', async () => {
  expect(await shapes([article('abcdefghijkl'), article('b')])).toEqual(['abcdefghijkl', 'b']);
});

test('refused inputs are handed on, alone too', async () => {
  expect(await shapes([rejection('x'), article('a'), rejection('y')])).toEqual(['a !x', '!y']);
});

test('no chunk is empty', async () => {
  expect(await shapes([])).toEqual([]);
  expect(await shapes([article('a'), article('b')])).toEqual(['a b']);
});
