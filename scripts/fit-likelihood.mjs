// node scripts/fit-likelihood.mjs: fits the weights of evidence for who wrote to whom (src/extract/likelihood) to the annotated articles
// of tests/gold/corpus (its train part), own, short and fitting, and to what rules must not read, and writes them to trees.generated.ts
// and words/word-weights.generated.ts. The same articles, read by the same rules, give the same weights. Run after `npm run build`; it takes
// three minutes. First it prints how pairs of articles that were left out are told, by rules alone and by all signs: the articles are parted
// in five, and each part is read with weights fitted to the other four. What words say is given to the trees as words fitted to other articles
// say it.
//   --check  prints that and writes nothing
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { partyName } from '../dist/extract/annotation.js';
import { partyOf } from '../dist/extract/document.js';
import { trace } from '../dist/extract/extract.js';
import { pairKey } from '../dist/extract/likelihood/evidence.js';
import { RULES } from '../dist/extract/rules/rules.js';
import { SIGNS } from '../dist/extract/likelihood/signs.js';
import { isLikely } from '../dist/extract/likelihood/verdicts.js';
import { WORD_SIGN_NAMES } from '../dist/extract/likelihood/words/word-signs.js';
import { isSameParty } from '../dist/score/parties.js';
import { boostedTrees, sumOfTrees } from './boosted-trees.mjs';
import { goldArticles, partOf, PARTS, SETS } from './gold-articles.mjs';
import { tellWords, wordModels, wordSigns } from './word-models.mjs';

const TREES = fileURLToPath(
  new URL('../src/extract/likelihood/trees.generated.ts', import.meta.url),
);
const WORDS = fileURLToPath(
  new URL('../src/extract/likelihood/words/word-weights.generated.ts', import.meta.url),
);
/** Rules were written for the articles of train, own and short, so that what rules say of them is truer than of others. */
const WEIGHTS = { train: 1, own: 1, short: 1, fitting: 2, refused: 2 };

/** Chosen by how left-out articles are told. */
const SETTING = { trees: 300, rate: 0.03, share: 0.6, leaves: 24, leastInLeaf: 30, smoothing: 1 };

/** An article that is nothing but a text. */
const BARE = {
  id: 'refused',
  path: '',
  contentHash: '',
  url: null,
  outlet: null,
  publishedOn: null,
  language: null,
};
const FIRST_OF_WORDS = SIGNS.findIndex(({ name }) => name === WORD_SIGN_NAMES[0]);

const articles = await readAll();
const names = tellWords(articles);
for (let part = 0; part < PARTS; part += 1) {
  const models = wordModels(
    articles.filter((article) => article.part !== part),
    names,
  );
  for (const article of articles.filter((one) => one.part === part)) {
    const values = wordSigns(article, models);
    article.pairs.forEach(({ signs }, at) =>
      signs.splice(FIRST_OF_WORDS, WORD_SIGN_NAMES.length, ...values[at]),
    );
  }
}
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
for (const set of SETS) {
  const here = articles.filter((article) => article.set === set);
  console.log(`${set.padEnd(8)} rules alone ${told(here, (pair) => pair.isKept)}`);
  console.log(`${set.padEnd(8)} all signs   ${told(here, isGuessed)}`);
}
if (!process.argv.includes('--check')) {
  writeWords(wordModels(articles, names));
  write(fitted(articles));
}

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

function writeWords({ writes, isWrittenTo, between }) {
  const rounded = (value) => Number(value.toFixed(2));
  const around = names.around.flatMap((name, at) => {
    const own = [rounded(writes.weights[at]), rounded(isWrittenTo.weights[at])];
    return own.some((weight) => weight !== 0) ? [`  ${JSON.stringify([name, ...own])},`] : [];
  });
  const beside = names.between.flatMap((name, at) => {
    const weight = rounded(between.weights[at]);
    return weight === 0 ? [] : [`  ${JSON.stringify([name, weight])},`];
  });
  writeFileSync(
    WORDS,
    `// Made by scripts/fit-likelihood.mjs from annotated articles; change those, or what counts as words, and run it again.

/** What is said of a party before any word is looked at: that it writes, that it is written to. */
export const AROUND_START: readonly [number, number] = [${rounded(writes.start)}, ${rounded(isWrittenTo.start)}];
/** A place with its words, what it says for a party that writes, and for one that is written to. */
export const AROUND: readonly (readonly [string, number, number])[] = [
${around.join('\n')}
];
export const BETWEEN_START = ${rounded(between.start)};
/** A place with its words, and what it says for a message between two parties. */
export const BETWEEN: readonly (readonly [string, number])[] = [
${beside.join('\n')}
];
`,
  );
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
  for (const { id, text } of refusedTexts())
    all.push(labelled('refused', { ...BARE, text }, { id, messages: [], people: [] }));
  return all.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What rules must not read. Hardly any annotated article tells of no message, so that any two in a sentence would seem to write. */
function refusedTexts() {
  return RULES.flatMap(({ id, examples }) =>
    examples.no.map((text, at) => ({ id: `${id} ${at}`, text })),
  );
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
  const roles = document.profiles.map(() => ({ writes: false, isWrittenTo: false }));
  for (const [key, value] of labels) {
    const [from, to] = key.split('>').map(Number);
    roles[from].writes ||= value === 'told';
    roles[to].isWrittenTo ||= value === 'told';
  }
  const own = [...pairs.values()].map((pair) => ({
    ...pair,
    label: labels.get(`${pair.from}>${pair.to}`) ?? 'not told',
  }));
  return {
    id: gold.id,
    set,
    part: partOf(gold),
    weight: WEIGHTS[set],
    document,
    roles,
    pairs: own,
    wanted: gold.messages.filter(({ optional }) => !optional).length,
  };
}
