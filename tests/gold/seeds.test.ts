import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotationOf } from '../../src/extract/annotation.js';
import { extract } from '../../src/extract/extract.js';
import type { Article, Extraction } from '../../src/model.js';
import { packageFile } from '../../src/package-file.js';
import { readArticles } from '../../src/read/read-articles.js';
import { goldenOf } from './golden.js';

/** The seeds, read and extracted. `extractions/` holds what the extractor gives and changes only by scripts/update-golden.mjs. */
const NAMES = readdirSync(packageFile('seeds/articles')).map((file) => file.replace(/\.txt$/, ''));
const golden = (name: string) => join(__dirname, 'extractions', `${name}.json`);
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

test('the anniversary of 2022, retold, is read wholly right', async () => {
  const { extraction } = await seed('kazakhstan-30');
  const annotation = readFileSync(join(__dirname, 'kazakhstan-30.json'), 'utf8');
  expect(annotationOf('kazakhstan-30', extraction)).toEqual(JSON.parse(annotation));
});
