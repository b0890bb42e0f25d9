import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readExamples } from '../../src/api/examples.js';
import { browserCommand, Page } from './browser.js';
import { type ServedGraph, serveSmallGraph } from './served-small-graph.js';

let api: ServedGraph;

beforeAll(async () => {
  api = await serveSmallGraph();
});
afterAll(() => api.close());

test.each(readExamples())('the example "$title" is answered', async ({ text }) => {
  const { data, errors } = await api.query(text);
  expect(errors).toBeUndefined();
  expect(Object.keys(data!)).not.toEqual([]);
});

const command = browserCommand();
if (!command) process.stderr.write('There is no Chromium here, so the pages are not looked at.\n');

(command ? describe : describe.skip)('GraphiQL in a browser', () => {
  let page: Page;
  beforeAll(async () => {
    page = await Page.open(command!, `${api.address}/graphiql`);
    await page.until("document.querySelector('.graphiql-query-editor .CodeMirror')");
  });
  afterAll(() => page.close());

  const shown =
    "document.querySelector('.graphiql-query-editor .CodeMirror')?.CodeMirror.getValue()";
  const answer = "document.querySelector('.result-window .CodeMirror')?.CodeMirror.getValue()";

  test('runs the query that it shows', async () => {
    await page.until(`${shown}.includes('LatestMessages')`);
    await page.evaluate("document.querySelector('.graphiql-execute-button').click()");
    await page.until(`${answer}.includes('totalCount')`);
    const { data } = JSON.parse((await page.evaluate(answer)) as string) as { data: unknown };
    expect(data).toMatchObject({ messages: { totalCount: 4 } });
  });

  test('offers every example', async () => {
    const press = "new PointerEvent('pointerdown', { bubbles: true, button: 0 })";
    await page.evaluate(`document.querySelector('[aria-label=Examples]').dispatchEvent(${press})`);
    await page.until("document.querySelector('[role=menuitem]')");
    const titles = await page.evaluate(
      "[...document.querySelectorAll('[role=menuitem]')].map((item) => item.innerText)",
    );
    expect(titles).toEqual(readExamples().map(({ title }) => title));
    const cut = 'item.scrollWidth > item.clientWidth';
    expect(
      await page.evaluate(
        `[...document.querySelectorAll('[role=menuitem]')].some((item) => ${cut})`,
      ),
    ).toBe(false);
    await page.evaluate("[...document.querySelectorAll('[role=menuitem]')].at(-1).click()");
    await page.until(`${shown}.includes('WordsOfASender')`);
  });

  test('begins its documentation with what the schema says of itself', async () => {
    await page.evaluate("document.querySelector('[aria-label*=Documentation]').click()");
    await page.until(
      "document.querySelector('.graphiql-doc-explorer')?.innerText.includes('Who congratulated')",
    );
    await page.evaluate("document.querySelector('[aria-label*=Documentation]').click()");
  });

  test('shows the answer below the query where the screen is narrow', async () => {
    const box = (part: string) => `document.querySelector('${part}').getBoundingClientRect()`;
    await page.until(`${box('.graphiql-response')}.left > ${box('.graphiql-query-editor')}.right`);
    await page.resize(400, 800);
    await page.until(`${box('.graphiql-response')}.top > ${box('.graphiql-query-editor')}.bottom`);
  });

  test('asks this server alone', () => {
    const foreign = page.requests.filter(
      (url) => !url.startsWith(api.address) && !url.startsWith('data:'),
    );
    expect(foreign).toEqual([]);
  });

  test('says in words that the server does not answer', async () => {
    await page.cutOff();
    await page.evaluate("document.querySelector('.graphiql-execute-button').click()");
    await page.until(`${answer}.includes('Check that it runs')`);
    expect(await page.evaluate(answer)).not.toContain('stack');
  });
});

(command ? describe : describe.skip)('Sandbox in a browser', () => {
  let page: Page;
  beforeAll(async () => {
    page = await Page.open(command!, `${api.address}/graphql`);
    await page.until("document.querySelector('#embeddableSandbox')");
  });
  afterAll(() => page.close());

  /** What the policy of the page says to something that it does. */
  const refusedBy = async (act: string) => {
    await page.evaluate(
      `window.refused = []; addEventListener('securitypolicyviolation', (event) => refused.push(event.effectiveDirective)); ${act}; setTimeout(() => (window.isOver = true), 300); window.isOver = false`,
    );
    await page.until('window.isOver');
    return page.evaluate('[...new Set(refused)].join()');
  };
  const framed = (url: string) =>
    `document.body.append(Object.assign(document.createElement('iframe'), { src: '${url}' }))`;

  test('is opened without a complaint about what the page may not do', () => {
    expect(page.complaints.filter((text) => /Content Security Policy/.test(text))).toEqual([]);
  });

  test.each([
    ['asking this server', "fetch('/graphql', { method: 'POST' })"],
    ['framing Sandbox', framed('https://sandbox.embed.apollographql.com/sandbox/explorer')],
  ])('%s is allowed', async (_, act) => {
    expect(await refusedBy(act)).toBe('');
  });

  test.each([
    ['asking another', "fetch('https://foreign.example/').catch(() => 0)", 'connect-src'],
    ['framing another', framed('https://foreign.example/'), 'frame-src'],
    [
      'running a script of its own making',
      "document.body.append(Object.assign(document.createElement('script'), { text: '1' }))",
      'script-src-elem',
    ],
    ['showing a picture', "new Image().src = 'https://foreign.example/a.png'", 'img-src'],
  ])('%s is not', async (_, act, directive) => {
    expect(await refusedBy(act)).toBe(directive);
  });
});

test('each example is named by the words of its question and says it first', () => {
  const folder = join(__dirname, '../../examples');
  for (const file of readdirSync(folder)) {
    expect(file).toMatch(/^[a-z]+(-[a-z]+)+\.graphql$/);
    const name = file
      .replace('.graphql', '')
      .replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase());
    expect(readFileSync(join(folder, file), 'utf8')).toMatch(
      new RegExp(`^# [A-Z].{20,}\\nquery ${name}[ (]`),
    );
  }
});
