import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { Readable } from 'node:stream';
import { NothingMatchedError } from '../../src/errors.js';
import type { Article, Rejection } from '../../src/model.js';
import { readArticles, type ReadOptions } from '../../src/read/read-articles.js';

const folder = mkdtempSync(join(tmpdir(), 'diplograph-read-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
function put(content: string | Uint8Array, name = `file-${(files += 1)}.txt`): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

async function read(paths: string[], options: Partial<ReadOptions> = {}) {
  const articles: Article[] = [];
  const rejections: Rejection[] = [];
  for await (const result of readArticles(paths, { maxBytes: 10_000, ...options })) {
    if ('article' in result) articles.push(result.article);
    else rejections.push(result.rejection);
  }
  return { articles, rejections };
}

const BODY = 'President Ona Velt wrote to King Tam of Marrow on Friday.\n';
const CAPTION =
  'Ambassador Ilse Raun of Norland hands over at the palace on Tuesday the letter in which President Ona Velt greets King Tam on the day on which his island became a state. The king reads it beside her. (Photo: Per Ost)';
const utf16 = (text: string, bigEndian: boolean) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};

describe('texts that are read', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['UTF-8', 'Čaro wrote.\n', 'Čaro wrote.\n'],
    ['UTF-8 with a byte order mark', '\ufeffČaro wrote.', 'Čaro wrote.'],
    ['UTF-16LE', utf16('Čaro wrote.', false), 'Čaro wrote.'],
    ['UTF-16BE', utf16('Čaro wrote.', true), 'Čaro wrote.'],
    [
      'Windows-1252',
      Buffer.from('Jos\xe9 wrote \x93yes\x94 to Ren\xe9e.', 'latin1'),
      'José wrote “yes” to Renée.',
    ],
    ['a single paragraph', 'Čaro wrote to the king.', 'Čaro wrote to the king.'],
    ['Windows line ends', 'One.\r\n\r\nTwo two.\r\n', 'One.\r\n\r\nTwo two.\r\n'],
    ['a ruler at the top that is no front matter', '---\n\nČaro wrote.', '---\n\nČaro wrote.'],
    ['front matter', '---\nurl: https://a.example/x\n---\nČaro wrote.\n', 'Čaro wrote.\n'],
    ['empty front matter', '---\n---\nČaro wrote.', 'Čaro wrote.'],
    ['Chinese', '总统向国王致贺电。', '总统向国王致贺电。'],
    [
      'a caption that ends with who took the picture',
      `MARROW POST PHOTO | 3 June 2026\n\n${CAPTION}`,
      `MARROW POST PHOTO | 3 June 2026\n\n${CAPTION}`,
    ],
  ])('%s gives its text untouched', async (_name, content, text) => {
    const { articles, rejections } = await read([put(content)]);
    expect(rejections).toEqual([]);
    expect(articles.map((article) => article.text)).toEqual([text]);
  });

  test('front matter is told beside the text', async () => {
    const path = put(
      `---\n# where it stood\nurl: "https://News.Example/a?utm_source=x#top"\noutlet: Marrow Post\npublishedOn: 2022-01\nlanguage: no\n---\n${BODY}`,
    );
    const { articles } = await read([path]);
    expect(articles[0]).toMatchObject({
      path,
      url: 'https://News.Example/a?utm_source=x#top',
      outlet: 'Marrow Post',
      publishedOn: '2022-01',
      language: 'no',
    });
  });

  test('front matter without values tells nothing', async () => {
    const { articles } = await read([put(`---\nurl:\noutlet: ""\n---\n${BODY}`)]);
    expect(articles[0]).toMatchObject({
      url: null,
      outlet: null,
      publishedOn: null,
      language: null,
    });
  });
});

describe('inputs that are set aside', () => {
  test.each<[string, string | Uint8Array, Omit<Rejection, 'path'>]>([
    [
      'an empty file',
      '',
      { line: null, reason: 'It is empty.', remedy: 'Put an article into it or remove it.' },
    ],
    [
      'white space',
      ' \n\t\n',
      { line: null, reason: 'It holds no text.', remedy: 'Put an article into it or remove it.' },
    ],
    [
      'a file with NUL bytes',
      Buffer.from([80, 75, 3, 4, 0, 0]),
      {
        line: null,
        reason: 'It is binary, not text: it holds NUL bytes.',
        remedy: 'Save the article as plain text in UTF-8.',
      },
    ],
    [
      'a file of control characters',
      '\u0001\u0002\u0003 abc. abc abc.',
      {
        line: null,
        reason: 'It is binary, not text: it holds control characters.',
        remedy: 'Save the article as plain text in UTF-8.',
      },
    ],
    [
      'broken UTF-16',
      Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x00, 0xd8]),
      {
        line: null,
        reason: 'It is marked as UTF-16LE but is not valid UTF-16LE.',
        remedy: 'Save the article as plain text in UTF-8.',
      },
    ],
    [
      'broken UTF-8 under a mark',
      Buffer.from([0xef, 0xbb, 0xbf, 0x41, 0xff]),
      {
        line: null,
        reason: 'It is marked as UTF-8 but is not valid UTF-8.',
        remedy: 'Save the article as plain text in UTF-8.',
      },
    ],
    [
      'an unmarked Eastern encoding',
      Buffer.from('cfb5dadccee4d7dcd3c3b4abd5fd2e', 'hex'),
      {
        line: null,
        reason: 'It is in no known encoding.',
        remedy: 'Save the article as plain text in UTF-8.',
      },
    ],
    [
      'a heading alone',
      'Header only\n',
      {
        line: null,
        reason: 'It has a heading but no body.',
        remedy: 'Add the body of the article, one paragraph at least.',
      },
    ],
    [
      'a date line, a headline and a source line',
      'date 2022-01-03 News / Nation\n\nVelt exchanges congratulations with leaders of Marrow on 30th anniversary of ties\n\nSource: Tern   Editor: Ana Po\n',
      {
        line: null,
        reason: 'It has a heading but no body.',
        remedy: 'Add the body of the article, one paragraph at least.',
      },
    ],
    [
      'a file over the limit',
      'a'.repeat(10_001),
      {
        line: null,
        reason: 'It is too large: 10001 bytes, the limit is 10000.',
        remedy: 'Split it into its articles or raise DIPLOGRAPH_MAX_ARTICLE_BYTES.',
      },
    ],
    [
      'front matter that is not closed',
      `---\nurl: https://a.example/\n${BODY}`,
      {
        line: 1,
        reason: 'The front matter is not closed.',
        remedy: 'End it with a line of three hyphens.',
      },
    ],
    [
      'an unknown key',
      `---\noutlet: Tern\nauthor: Ana\n---\n${BODY}`,
      {
        line: 3,
        reason: 'The front matter has an unknown key "author".',
        remedy: 'The keys are url, outlet, publishedOn, language.',
      },
    ],
    [
      'an impossible date',
      `---\npublishedOn: 2022-02-30\n---\n${BODY}`,
      {
        line: 2,
        reason: '"publishedOn" in the front matter is "2022-02-30".',
        remedy: 'Give a date such as 2022-01-03, 2022-01 or 2022.',
      },
    ],
    [
      'an address that is none',
      `---\nurl: a.example/x\n---\n${BODY}`,
      {
        line: 2,
        reason: '"url" in the front matter is "a.example/x".',
        remedy: 'Give an address that starts with https:// or http://.',
      },
    ],
    [
      'a list for a value',
      `---\nlanguage: [en, fr]\n---\n${BODY}`,
      {
        line: 2,
        reason: '"language" in the front matter is not one value.',
        remedy: 'Give a code such as en.',
      },
    ],
    [
      'broken YAML',
      `---\nlanguage: en\noutlet: Tern: Post\n---\n${BODY}`,
      {
        line: 3,
        reason: expect.stringMatching(/^The front matter is not valid YAML: .*\.$/) as string,
        remedy: 'Write one "key: value" a line; the keys are url, outlet, publishedOn, language.',
      },
    ],
    [
      'front matter without a text',
      '---\noutlet: Tern\n---\n\n',
      { line: null, reason: 'It holds no text.', remedy: 'Put an article into it or remove it.' },
    ],
  ])('%s is named with reason and remedy', async (_name, content, rejection) => {
    const path = put(content);
    expect(await read([path])).toEqual({ articles: [], rejections: [{ path, ...rejection }] });
  });

  test('something that is no regular file is named', async () => {
    const { rejections } = await read(['/dev/null']);
    expect(rejections).toEqual([
      {
        path: '/dev/null',
        line: null,
        reason: 'It is not a regular file.',
        remedy: 'Save it to a file.',
      },
    ]);
  });

  test('a good article beside bad ones is still read', async () => {
    const { articles, rejections } = await read([put(BODY), put('')]);
    expect([articles.length, rejections.length]).toEqual([1, 1]);
  });
});

describe('paths', () => {
  const tree = (name: string) => join(folder, 'tree', name);
  beforeAll(() => {
    for (const name of ['b.txt', 'a.md', 'deep/c.TXT', 'deep/d.csv', 'deep/e1.txt'])
      put(`${BODY}${name}.`, join('tree', name));
    symlinkSync(tree(''), tree('deep/loop'));
    symlinkSync(tree('b.txt'), tree('z-same-as-b.txt'));
  });
  const names = async (paths: string[]) =>
    (await read(paths)).articles.map((article) => relative(tree(''), article.path));

  test.each<[string, string[], string[]]>([
    [
      'a folder gives its texts at any depth in order',
      [''],
      ['a.md', 'b.txt', 'deep/c.TXT', 'deep/e1.txt'],
    ],
    ['a file named twice counts once', ['b.txt', 'b.txt', 'deep/../b.txt'], ['b.txt']],
    ['a link to a file already named counts once', ['z-same-as-b.txt', 'b.txt'], ['b.txt']],
    ['the order of the paths does not matter', ['deep/e1.txt', 'a.md'], ['a.md', 'deep/e1.txt']],
    ['a file of any name is read when named itself', ['deep/d.csv'], ['deep/d.csv']],
    ['a star stays within a folder', ['*.txt'], ['b.txt']],
    ['two stars cross folders', ['**/*.txt'], ['b.txt', 'deep/e1.txt']],
    [
      'alternatives, classes and single characters match',
      ['{a,q}.md', 'deep/e[0-9].t?t'],
      ['a.md', 'deep/e1.txt'],
    ],
    ['a negated class does not match its members', ['[!a].*'], ['b.txt']],
  ])('%s', async (_name, paths, expected) => {
    expect(await names(paths.map(tree))).toEqual(expected);
  });

  test.each([[''], ['deep/round'], ['**/*.txt']])(
    'what cannot be looked at is named and the rest is read: %j',
    async (path) => {
      put(BODY, 'barred/a.txt');
      const round = join(folder, 'barred/deep/round');
      mkdirSync(join(round, '..'), { recursive: true });
      rmSync(round, { force: true });
      symlinkSync('round', round);
      const { articles, rejections } = await read([join(folder, 'barred', path)]);
      expect(articles).toHaveLength(path === 'deep/round' ? 0 : 1);
      expect(rejections).toEqual([
        {
          path: round,
          line: null,
          reason: 'It cannot be read (ELOOP).',
          remedy: 'Check that it is still there and whole.',
        },
      ]);
    },
  );

  test.each<[string, () => string[], () => string]>([
    ['a missing path', () => [tree('none.txt')], () => `Nothing is at ${tree('none.txt')}.`],
    ['a glob that matches nothing', () => [tree('*.pdf')], () => `Nothing is at ${tree('*.pdf')}.`],
    [
      'a folder without texts',
      () => [put('', 'bare/x.csv').slice(0, -6)],
      () => `No .txt or .md file is in ${join(folder, 'bare')}.`,
    ],
    [
      'every missing path of several',
      () => [tree('a.md'), tree('p'), tree('q')],
      () => `Nothing is at ${tree('p')}. Nothing is at ${tree('q')}.`,
    ],
  ])('%s is refused before anything is read', async (_name, paths, message) => {
    const error: unknown = await read(paths()).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(NothingMatchedError);
    expect(error).toMatchObject({
      message: message(),
      remedy: 'Give files, folders or quoted globs that exist.',
      exitCode: 6,
    });
  });
});

describe('standard input', () => {
  const piped = (...pieces: (string | Uint8Array)[]) => ({
    standardInput: Readable.from(pieces.map((piece) => Buffer.from(piece))),
  });

  test('is read as a file is, front matter too, in whatever pieces it comes', async () => {
    const source = Buffer.from(`---\nurl: https://a.example/x\n---\nČaro wrote. ${BODY}`);
    const pieces = [...source].map((byte) => Uint8Array.of(byte));
    const { articles } = await read(['-'], piped(...pieces));
    const { articles: files } = await read([put(source)]);
    expect(articles).toEqual(files.map((file) => ({ ...file, path: 'stdin' })));
  });

  test('counts once and stands beside files', async () => {
    const path = put(BODY);
    const { articles } = await read(['-', path, '-'], piped(BODY));
    expect(articles.map((article) => article.path).sort()).toEqual([path, 'stdin'].sort());
  });

  test.each<[string, Uint8Array[], string, string]>([
    ['that is empty', [], 'It is empty.', 'Pipe an article into it.'],
    [
      'over the limit',
      [Buffer.alloc(6_000), Buffer.alloc(6_000)],
      'It is too large: more than the limit of 10000 bytes.',
      'Split it into its articles or raise DIPLOGRAPH_MAX_ARTICLE_BYTES.',
    ],
    [
      'with NUL bytes',
      [Buffer.from([80, 75, 0])],
      'It is binary, not text: it holds NUL bytes.',
      'Save the article as plain text in UTF-8.',
    ],
  ])('%s is set aside', async (_name, pieces, reason, remedy) => {
    expect(await read(['-'], piped(...pieces))).toEqual({
      articles: [],
      rejections: [{ path: 'stdin', line: null, reason, remedy }],
    });
  });

  test('to which nobody writes is waited for no longer than the signal says', async () => {
    const signal = AbortSignal.timeout(20);
    const { rejections } = await read(['-'], {
      signal,
      standardInput: new Readable({ read() {} }),
    });
    expect(rejections[0]?.reason).toBe('It cannot be read (ABORT_ERR).');
  });

  test('is not asked for where no path names it', async () => {
    const standardInput = Readable.from([Buffer.from(BODY)]);
    await read([put(BODY)], { standardInput });
    expect(standardInput.readableDidRead).toBe(false);
  });
});

describe('identity', () => {
  const id = async (content: string) => (await read([put(content)])).articles[0]!;
  const at = (url: string, body = BODY) => `---\nurl: ${url}\n---\n${body}`;

  test.each([
    ['a tracking parameter', 'https://a.example/x?id=1&utm_medium=mail'],
    ['a fragment', 'https://a.example/x?id=1#end'],
    ['the case of the host', 'https://A.Example/x?id=1'],
    ['the scheme', 'http://a.example/x?id=1'],
    ['a closing slash', 'https://a.example/x/?id=1'],
    ['a default port', 'https://a.example:443/x?id=1'],
  ])('%s of an address does not change the id', async (_name, url) => {
    expect((await id(at(url))).id).toBe((await id(at('https://a.example/x?id=1'))).id);
  });

  test.each([
    ['the path', 'https://a.example/X?id=1'],
    ['a parameter', 'https://a.example/x?id=2'],
    ['the host', 'https://b.example/x?id=1'],
  ])('%s of an address changes the id', async (_name, url) => {
    expect((await id(at(url))).id).not.toBe((await id(at('https://a.example/x?id=1'))).id);
  });

  test('without an address spacing does not change the id but words do', async () => {
    const plain = await id('One king wrote.\n\nTwo answered.');
    expect((await id('One king wrote. \r\nTwo answered.\n')).id).toBe(plain.id);
    expect((await id('One king wrote.\n\nThree answered.')).id).not.toBe(plain.id);
  });

  test('the content hash changes with the text and with what is told beside it', async () => {
    const hashes = await Promise.all(
      [BODY, `${BODY}\n`, at('https://a.example/x'), at('https://a.example/y')].map(
        async (content) => (await id(content)).contentHash,
      ),
    );
    expect(new Set(hashes).size).toBe(4);
    expect((await id(BODY)).contentHash).toBe(hashes[0]);
  });
});
