import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotationOf, type Annotation } from '../../src/extract/annotation.js';
import { extract } from '../../src/extract/extract.js';
import type { Article, Extraction } from '../../src/model.js';
import { packageFile } from '../../src/package-file.js';
import { readArticles } from '../../src/read/read-articles.js';
import { goldenOf } from './golden.js';

/**
 * The seeds, read and extracted. `extractions/` holds what the extractor gives and changes only by scripts/update-golden.mjs;
 * `annotations/` holds what a careful reader finds, and is never made from the extractor.
 */
const NAMES = readdirSync(packageFile('seeds/articles')).map((file) => file.replace(/\.txt$/, ''));
const golden = (name: string) => join(__dirname, 'extractions', `${name}.json`);
/** A reader's annotation; an optional message may be found or not. */
type Annotated = Omit<Annotation, 'messages'> & {
  messages: (Annotation['messages'][number] & { optional?: boolean })[];
};
const annotation = (name: string) =>
  JSON.parse(readFileSync(join(__dirname, 'annotations', `${name}.json`), 'utf8')) as Annotated;

async function seed(name: string): Promise<{ article: Article; extraction: Extraction }> {
  for await (const result of readArticles([packageFile(`seeds/articles/${name}.txt`)], {
    maxBytes: 1_048_576,
  }))
    if ('article' in result)
      return { article: result.article, extraction: extract(result.article) };
  throw new Error(`${name} is no article`);
}

test.each(NAMES)('%s is extracted as its golden file says', async (name) => {
  const { article, extraction } = await seed(name);
  const found = goldenOf(extraction, article.text);
  if (process.env['UPDATE_GOLDEN'])
    writeFileSync(golden(name), `${JSON.stringify(found, null, 2)}\n`);
  if (!existsSync(golden(name)))
    throw new Error(`${golden(name)} is missing. Run: node scripts/update-golden.mjs`);
  expect(found).toEqual(JSON.parse(readFileSync(golden(name), 'utf8')));
});

test.each(NAMES)('%s keeps every span in its text', async (name) => {
  const { article, extraction } = await seed(name);
  for (const { start, end, surface } of extraction.mentions)
    expect(article.text.slice(start, end)).toBe(surface);
  for (const { start, end, text } of extraction.statements)
    expect(article.text.slice(start, end)).toBe(text);
  for (const { evidence } of extraction.reports) {
    expect(evidence.length).toBeGreaterThan(0);
    for (const { start, end } of evidence)
      expect(article.text.slice(start, end).trim()).not.toBe('');
  }
});

test.each(NAMES)('the annotation of %s quotes its article', async (name) => {
  const { article } = await seed(name);
  for (const { start, text } of annotation(name).statements ?? [])
    expect(article.text.slice(start, start + text.length)).toBe(text);
});

test('the anniversary of 2022, retold, is read wholly right', async () => {
  const { extraction } = await seed('kazakhstan-30');
  expect(annotationOf('kazakhstan-30', extraction)).toEqual({
    ...annotation('kazakhstan-30'),
    event: undefined,
  });
});

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const messagesOf = ({ messages }: Pick<Annotation, 'messages'>) =>
  messages.map(({ from, to, kind }) =>
    plain(`${[...from].sort().join('+')} > ${[...to].sort().join('+')} ${kind}`),
  );

test('the seeds agree with their annotations as far as is published', async () => {
  const count = { wanted: 0, found: 0, both: 0, saidWanted: 0, saidBoth: 0 };
  for (const name of NAMES) {
    const { extraction } = await seed(name);
    const wanted = annotation(name);
    const found = annotationOf(name, extraction);
    const required = { ...wanted, messages: wanted.messages.filter(({ optional }) => !optional) };
    const free = messagesOf(found);
    count.wanted += required.messages.length;
    count.found += found.messages.length;
    for (const message of messagesOf(required)) if (free.includes(message)) count.both += 1;
    for (const statement of wanted.statements ?? []) {
      if (statement.message === null) continue;
      count.saidWanted += 1;
      if (found.statements.some(({ text }) => text === statement.text)) count.saidBoth += 1;
    }
  }
  expect(count.found).toBeGreaterThanOrEqual(30);
  expect(count.both / count.wanted).toBeGreaterThan(RECALL);
  expect(count.saidBoth / count.saidWanted).toBeGreaterThan(EXACT_STATEMENTS);
});

/** Floors: they rise with the extractor and are never lowered to pass. */
const RECALL = 0.4;
const EXACT_STATEMENTS = 0.85;
