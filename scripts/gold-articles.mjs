// The annotated articles that weights of evidence are fitted to: the train part of tests/gold/corpus, own, short and fitting.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readArticles } from '../dist/read/read-articles.js';

const GOLD = fileURLToPath(new URL('../tests/gold/', import.meta.url));
const FOLDERS = { train: 'corpus/articles', own: 'own', short: 'short', fitting: 'fitting' };

/** The sets, in the order in which their figures are printed. */
export const SETS = Object.keys(FOLDERS);

/** Into so many parts the articles are divided, so that each is read with weights fitted to the others. */
export const PARTS = 5;

/** The part of an article; those that tell of one event are in one. */
export const partOf = ({ event, id }) =>
  createHash('sha256')
    .update(event ?? id)
    .digest()[0] % PARTS;

/** Each article with its annotation and the name of its set, set by set and in the order of their files. */
export async function* goldArticles() {
  for (const set of SETS) {
    const folder = GOLD + FOLDERS[set];
    const annotations = annotationsOf(set);
    const paths = readdirSync(folder)
      .filter((file) => file.endsWith('.txt') && annotations.has(basename(file, '.txt')))
      .map((file) => `${folder}/${file}`);
    for await (const { article } of readArticles(paths, { maxBytes: 1 << 20 }))
      yield { set, article, gold: annotations.get(basename(article.path, '.txt')) };
  }
}

function annotationsOf(set) {
  const items =
    set === 'train'
      ? readFileSync(`${GOLD}corpus/gold.jsonl`, 'utf8')
          .split('\n')
          .filter((line) => line.trim())
          .map((line) => JSON.parse(line))
          .filter(({ split }) => split === 'train')
      : readdirSync(GOLD + set)
          .filter((file) => file.endsWith('.json'))
          .map((file) => JSON.parse(readFileSync(`${GOLD}${set}/${file}`, 'utf8')));
  return new Map(items.map((item) => [item.id, item]));
}
