import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from '../../src/cli/check.js';
import { NothingMatchedError } from '../../src/errors.js';

const folder = mkdtempSync(join(tmpdir(), 'diplograph-check-'));
afterAll(() => rmSync(folder, { recursive: true }));
const put = (name: string, content: string) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const STORY = 'The weather in Samal was fine on Friday, and nobody wrote to anybody.\n';

async function run(paths: string[], options: { json?: boolean } = {}) {
  let printed = '';
  const write = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  try {
    return { code: await check(paths, options), printed };
  } finally {
    write.mockRestore();
  }
}

test('good articles are counted and the exit code is 0', async () => {
  expect(await run([put('good.txt', STORY)])).toEqual({
    code: 0,
    printed:
      'articles read: 1, set aside: 0, without a message: 1; messages: 0, statements: 0, people: 0\n',
  });
});

test('what cannot be used is named with file, line, reason and remedy and the exit code is 5', async () => {
  const bad = put('bad.txt', `---\nauthor: Ana\n---\n${STORY}`);
  const empty = put('empty.txt', '');
  expect(await run([bad, empty])).toEqual({
    code: 5,
    printed:
      `${bad}:2: The front matter has an unknown key "author". The keys are url, outlet, publishedOn, language.\n` +
      `${empty}: It is empty. Put an article into it or remove it.\n` +
      'articles read: 0, set aside: 2, without a message: 0; messages: 0, statements: 0, people: 0\n',
  });
});

test('the findings are told as JSON', async () => {
  const empty = put('empty.txt', '');
  const { code, printed } = await run([empty], { json: true });
  expect([code, JSON.parse(printed)]).toEqual([
    5,
    {
      findings: [
        {
          path: empty,
          line: null,
          reason: 'It is empty.',
          remedy: 'Put an article into it or remove it.',
        },
      ],
      counts: {
        articles: 0,
        rejected: 1,
        messages: 0,
        statements: 0,
        people: 0,
        withoutMessages: 0,
      },
    },
  ]);
});

test('a missing path is refused', async () => {
  await expect(run([join(folder, 'none')])).rejects.toBeInstanceOf(NothingMatchedError);
});
