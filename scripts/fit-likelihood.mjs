// node scripts/fit-likelihood.mjs: fits the weights of evidence for who wrote to whom (src/extract/likelihood) to the annotated articles
// of tests/gold/corpus (its train part), own, short and fitting, and writes them to trees.generated.ts. The same articles, read by the same
// rules, give the same weights. Run after `npm run build`; it takes a minute or two. First it prints how pairs of articles that were left
// out are told, by rules alone and by all signs: the articles are parted in five, and each part is read with weights fitted to the other
// four.
//   --check  prints that and writes nothing
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { partyName } from '../dist/extract/annotation.js';
import { partyOf } from '../dist/extract/document.js';
import { trace } from '../dist/extract/extract.js';
import { pairKey } from '../dist/extract/likelihood/evidence.js';
import { SIGNS } from '../dist/extract/likelihood/signs.js';
import { isLikely } from '../dist/extract/likelihood/verdicts.js';
import { isSameParty } from '../dist/score/parties.js';
import { boostedTrees, sumOfTrees } from './boosted-trees.mjs';
import { goldArticles, partOf, PARTS } from './gold-articles.mjs';

const TREES = fileURLToPath(
  new URL('../src/extract/likelihood/trees.generated.ts', import.meta.url),
);
/** Rules were written for the articles of train, own and short, so that what rules say of them is truer than of others. */
const WEIGHTS = { train: 1, own: 1, short: 1, fitting: 2 };

/** Chosen by how left-out articles are told. */
const SETTING = { trees: 300, rate: 0.03, share: 0.6, leaves: 24, leastInLeaf: 30, smoothing: 1 };

const articles = await readAll();
for (let part = 0; part < PARTS; part += 1) {
  const model = fitted(articles.filter((article) => article.part !== part));
  for (const article of articles.filter((one) => one.part === part))
    article.guessed = new Map(
      article.pairs.map((pair) => [
        pairKey(pair.from, pair.to),
        { ...pair, likelihood: likelihood(model, pair.signs) },
      ]),
    );
}
for (const set of Object.keys(WEIGHTS)) {
  const here = articles.filter((article) => article.set === set);
  console.log(`${set.padEnd(8)} rules alone ${told(here, (pair) => pair.isKept)}`);
  console.log(`${set.padEnd(8)} all signs   ${told(here, isGuessed)}`);
}
if (!process.argv.includes('--check')) write(fitted(articles));

/** What the extractor would make of a pair by the likelihoods that left-out articles were given. */
function isGuessed(pair, { guessed }) {
  return isLikely(guessed, guessed.get(pairKey(pair.from, pair.to)));
}

/** Precision, recall and F1 of the pairs that `isTold` picks, a pair that goes both ways counted once. */
function told(some, isTold) {
  let [wanted, found, hit] = [0, 0, 0];
  for (const article of some) {
    wanted += article.wanted;
    const seen = new Set();
    for (const pair of article.pairs) {
      if (!isTold(pair, article)) continue;
      const key = [pair.from, pair.to].sort().join();
      if (seen.has(key) || pair.label === 'optional') continue;
      seen.add(key);
      found += 1;
      if (pair.label === 'told') hit += 1;
    }
  }
  const [precision, recall] = [hit / found, hit / wanted];
  const f1 = (2 * hit) / (found + wanted);
  return `P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}`;
}

function fitted(some) {
  const rows = some.flatMap(({ set, pairs }) =>
    pairs
      .filter(({ label }) => label !== 'optional')
      .map(({ signs, label }) => ({ signs, isTrue: label === 'told', weight: WEIGHTS[set] })),
  );
  return boostedTrees(rows, SETTING);
}

function likelihood(model, signs) {
  return 1 / (1 + Math.exp(-sumOfTrees(model, signs)));
}

function write({ start, trees }) {
  const lines = trees.map((tree) => `  ${JSON.stringify(tree)},`);
  writeFileSync(
    TREES,
    `// Made by scripts/fit-likelihood.mjs from annotated articles; change those, or the signs, and run it again.
import type { Tree } from './trees.js';

export const SIGN_NAMES: readonly string[] = ${JSON.stringify(
      SIGNS.map(({ name }) => name),
      null,
      2,
    )};
/** The evidence before any sign is looked at. */
export const START = ${start};
export const TREES: readonly Tree[] = [
${lines.join('\n')}
];
`,
  );
}

/** Every article with its pairs, each told by the annotation, optional in it, or not in it. */
async function readAll() {
  const all = [];
  for await (const { set, article, gold } of goldArticles()) all.push(labelled(set, article, gold));
  return all.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function labelled(set, article, gold) {
  const { document, pairs } = trace(article);
  const names = document.profiles.map((profile) => partyName(partyOf(profile)));
  const places = (party) =>
    names.flatMap((name, place) => (isSameParty(party, name, gold.people) ? [place] : []));
  const labels = new Map();
  const label = (from, to, value) => {
    const key = `${from}>${to}`;
    if (labels.get(key) !== 'told') labels.set(key, value);
  };
  for (const { from, to, mutual, optional } of gold.messages)
    for (const sender of from.flatMap(places))
      for (const addressee of to.flatMap(places)) {
        const value = optional ? 'optional' : 'told';
        label(sender, addressee, value);
        if (mutual) label(addressee, sender, value);
      }
  const own = [...pairs.values()].map((pair) => ({
    ...pair,
    label: labels.get(`${pair.from}>${pair.to}`) ?? 'not told',
  }));
  return {
    id: gold.id,
    set,
    part: partOf(gold),
    pairs: own,
    wanted: gold.messages.filter(({ optional }) => !optional).length,
  };
}
