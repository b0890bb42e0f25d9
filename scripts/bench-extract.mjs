// npm run bench:extract: how many articles a second of processor time the whole extraction takes, offsets and JSON included.
// The texts are the articles of tests/gold/own, joined to the size that is measured. With --json one object a line.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { extract } from '../dist/extract/extract.js';

const { values: options } = parseArgs({ options: { json: { type: 'boolean' } } });
const folder = fileURLToPath(new URL('../tests/gold/own/', import.meta.url));
const ARTICLES = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .map((file) => readFileSync(folder + file, 'utf8'));
const TEXTS = { short: 1000, sample: 2600, long: 12_000 };
const WARM_UP = 10_000;
const MEASURED_MS = 4000;

const sample = articlesOf(TEXTS.sample);
for (let count = 0; count < WARM_UP; count += 1) read(sample[count % sample.length]);
for (const [text, bytes] of Object.entries(TEXTS)) {
  const articlesPerSecond = Math.round(speedOver(articlesOf(bytes)));
  if (options.json) console.log(JSON.stringify({ text, bytes, articlesPerSecond }));
  else
    console.log(
      `${text.padEnd(8)}${`${bytes} bytes`.padStart(12)}${`${articlesPerSecond} articles/s`.padStart(20)}`,
    );
}

/** As many articles as there are in the folder, each beginning with another one and of `bytes` bytes, give or take a letter. */
function articlesOf(bytes) {
  return ARTICLES.map((_, first) => {
    let whole = Buffer.alloc(0);
    for (let next = first; whole.length < bytes; next += 1)
      whole = Buffer.concat([whole, Buffer.from(`${ARTICLES[next % ARTICLES.length]}\n`)]);
    const text = whole.subarray(0, bytes).toString('utf8');
    return {
      id: `text ${first}`,
      path: '',
      text,
      contentHash: '',
      url: null,
      outlet: null,
      publishedOn: null,
      language: null,
    };
  });
}

function read(article) {
  return JSON.stringify(extract(article)).length;
}

/** Articles a second of processor time, garbage collection included. */
function speedOver(articles) {
  for (const article of articles) read(article);
  const before = process.cpuUsage();
  let count = 0;
  let spent = 0;
  while (spent < MEASURED_MS * 1000) {
    for (const article of articles) read(article);
    count += articles.length;
    const { user, system } = process.cpuUsage(before);
    spent = user + system;
  }
  return (count / spent) * 1e6;
}
