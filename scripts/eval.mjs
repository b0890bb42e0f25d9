// npm run eval: reads the annotated articles of tests/gold, prints how well that went, and fails where a figure is lower than in
// tests/gold/baseline.json.
//   --accept  writes the baseline, and its published figures into the README
//   --errors  lists each miss and false alarm; never of blind and unread articles, which are looked at only through their totals
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { annotationOf } from '../dist/extract/annotation.js';
import { extract } from '../dist/extract/extract.js';
import { readArticles } from '../dist/read/read-articles.js';
import { changesFrom, fallsFrom, figuresOf, shortfallOf } from '../dist/score/baseline.js';
import { scoreIdentity } from '../dist/score/identity.js';
import { sumOf } from '../dist/score/measures.js';
import { scoreArticle } from '../dist/score/score.js';
import { figureTable, publishedTable } from '../dist/score/table.js';

const { values: options } = parseArgs({
  options: { accept: { type: 'boolean' }, errors: { type: 'boolean' } },
});
const gold = fileURLToPath(new URL('../tests/gold/', import.meta.url));
const BASELINE = `${gold}baseline.json`;
const README = fileURLToPath(new URL('../README.md', import.meta.url));
const SPLITS = ['train', 'blind', 'own', 'short', 'unread'];
const isShown = (split) => split === 'train' || split === 'own' || split === 'short';

const read = await readAll();
const now = { figures: {}, articles: {} };
const errors = [];
for (const split of SPLITS) {
  const ofSplit = read.filter((each) => (each.gold.split ?? 'own') === split);
  const tallies = ofSplit.map(({ gold, found }) => ({
    id: gold.id,
    tally: scoreArticle(gold, found),
  }));
  const identity = scoreIdentity(ofSplit);
  now.figures[split] = figuresOf(sumOf([...tallies.map(({ tally }) => tally), identity]));
  if (!isShown(split)) continue;
  now.articles[split] = Object.fromEntries(
    tallies.map(({ id, tally }) => [id, shortfallOf(tally)]),
  );
  errors.push(...identity.errors.map((error) => `${split} ${error}`));
  for (const { id, tally } of tallies)
    errors.push(...tally.errors.map((error) => `${split} ${id}: ${error}`));
}

if (options.errors) console.log(`${errors.join('\n')}\n`);
console.log(figureTable(now.figures));
const baseline = existsSync(BASELINE)
  ? JSON.parse(readFileSync(BASELINE, 'utf8'))
  : { figures: {}, articles: {} };
const changes = changesFrom(baseline, now);
if (changes.length) console.log(`\nArticles that changed:\n${changes.join('\n')}`);
const falls = fallsFrom(baseline, now);
if (falls.length) console.error(`\nLower than the baseline:\n${falls.join('\n')}`);
if (options.accept) {
  writeFileSync(BASELINE, oneLineEach(now));
  const readme = readFileSync(README, 'utf8');
  const table = /\| measure \|.* own \|\n(?:\|.*\n)+/;
  writeFileSync(
    README,
    readme.replace(table, () => `${publishedTable(now.figures)}\n`),
  );
} else if (falls.length) {
  console.error(
    'Where this is meant: npm run eval -- --accept, and commit the baseline with its reasons.',
  );
  process.exit(1);
}

/** JSON with the figures of a measure on one line, so that a diff is read at a glance. */
function oneLineEach(baseline) {
  const text = JSON.stringify(baseline, null, 2);
  return `${text.replace(/\{\s+"(?:precision|share)"[^}]*\}/g, (figures) => figures.replace(/\s+/g, ' '))}\n`;
}

/** Every annotated article with its gold and what was found in it. */
async function readAll() {
  const annotated = new Map();
  for (const line of readFileSync(`${gold}corpus/gold.jsonl`, 'utf8').split('\n')) {
    if (!line.trim()) continue;
    const item = JSON.parse(line);
    annotated.set(item.id, item);
  }
  for (const folder of ['own', 'short', 'unread'])
    for (const file of readdirSync(`${gold}${folder}`).filter((name) => name.endsWith('.json'))) {
      const item = JSON.parse(readFileSync(`${gold}${folder}/${file}`, 'utf8'));
      annotated.set(item.id, item);
    }
  const all = [];
  for await (const { article, rejection } of readArticles(
    [`${gold}corpus/articles`, `${gold}own/*.txt`, `${gold}short/*.txt`, `${gold}unread/*.txt`],
    { maxBytes: 1 << 20 },
  )) {
    if (rejection) throw new Error(`${rejection.path}: ${rejection.reason}`);
    const id = basename(article.path, '.txt');
    const extraction = extract(article);
    all.push({ gold: annotated.get(id), article, extraction, found: annotationOf(id, extraction) });
    annotated.delete(id);
  }
  if (annotated.size) throw new Error(`${annotated.size} annotations have no article.`);
  return all;
}
