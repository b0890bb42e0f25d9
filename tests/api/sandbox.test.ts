import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import type { FastifyInstance } from 'fastify';
import { readExamples } from '../../src/api/examples.js';
import { ask, askGraphql } from './ask.js';
import { stubServer } from './stub-server.js';

let server: FastifyInstance;
let address: string;
beforeAll(async () => {
  ({ server, address } = await stubServer());
});
afterAll(() => server.close());

test('a browser gets Apollo Sandbox with an example query', async () => {
  const {
    status: got,
    headers,
    body,
  } = await ask(address, {
    method: 'GET',
    path: '/graphql',
    headers: { accept: 'text/html,application/xhtml+xml' },
  });
  expect(got).toBe(200);
  expect(headers['content-type']).toMatch(/^text\/html/);
  expect(body).toContain('https://embeddable-sandbox.cdn.apollographql.com');
  for (const { text } of readExamples()) expect(body).toContain(/^query (\w+)/m.exec(text)![1]);
});

test('where Sandbox cannot be fetched the page says so and leads to GraphiQL', async () => {
  const { body } = await ask(address, { path: '/graphql', headers: { accept: 'text/html' } });
  expect(body).toContain('<a href="graphiql">Open GraphiQL</a>');
  expect(body).toContain('#embeddableSandbox:empty { display: none; }');
});

describe('the page with Sandbox', () => {
  const directives = new Map<string, string[]>();
  let page: string;
  beforeAll(async () => {
    const { headers, body } = await ask(address, { headers: { accept: 'text/html' } });
    page = body;
    for (const directive of String(headers['content-security-policy']).split('; ')) {
      const [name = '', ...sources] = directive.split(' ');
      directives.set(name, sources);
    }
  });
  const sumsOf = (tag: string) =>
    [...page.matchAll(new RegExp(`<${tag}>([^]*?)</${tag}>`, 'g'))].map(
      ([, text]) => `'sha256-${createHash('sha256').update(text!).digest('base64')}'`,
    );

  test.each<[string, string[]]>([
    ['default-src', ["'none'"]],
    ['frame-src', ['https://sandbox.embed.apollographql.com']],
    ['connect-src', ["'self'"]],
    ['img-src', ['data:']],
    ['base-uri', ["'none'"]],
    ['form-action', ["'none'"]],
    ['frame-ancestors', ["'none'"]],
  ])('may use as %s: %s', (name, sources) => {
    expect(directives.get(name)).toEqual(sources);
  });

  test('may run its own script and that of Sandbox, and no other', () => {
    const [own, sandbox, ...others] = directives.get('script-src')!;
    expect([[own], others]).toEqual([sumsOf('script'), []]);
    expect(page.match(/<script src="[^"]*"/g)).toEqual([`<script src="${sandbox}"`]);
    expect(sandbox).toMatch(/^https:\/\/embeddable-sandbox\.cdn\.apollographql\.com\/.+\.js$/);
  });

  test('may use its own style, and no other', () => {
    expect(directives.get('style-src')).toEqual(sumsOf('style'));
  });

  /** What the page's own script hands to Sandbox. */
  const handed = (isLoaded: boolean) => {
    const given: Record<string, unknown>[] = [];
    class EmbeddedSandbox {
      constructor(settings: Record<string, unknown>) {
        given.push(settings);
      }
    }
    const window = {
      location: { href: 'http://here/graphql' },
      ...(isLoaded && { EmbeddedSandbox }),
    };
    runInNewContext(/<script>([^]*?)<\/script>/.exec(page)![1]!, { window });
    return given;
  };

  test('starts Sandbox with the examples, for its own address', () => {
    expect(handed(true)).toMatchObject([
      {
        target: '#embeddableSandbox',
        initialEndpoint: 'http://here/graphql',
        initialState: { document: expect.stringContaining(readExamples()[0]!.text) as string },
      },
    ]);
  });

  test('starts nothing where Sandbox was not loaded', () => {
    expect(handed(false)).toEqual([]);
  });

  test('asks for nothing that it may not have', () => {
    const allowed = [...directives.values()].flat();
    for (const [url] of page.matchAll(/https?:\/\/[^"'\s\\]+/g)) expect(allowed).toContain(url);
    expect(page).not.toMatch(/ style=| on\w+=|javascript:/);
    expect([...directives.values()].join()).not.toMatch(/unsafe|\*|http:/);
  });
});

test('what is no page has no policy', async () => {
  const { headers } = await askGraphql(address, '{ __typename }');
  expect(headers).not.toHaveProperty('content-security-policy');
});
