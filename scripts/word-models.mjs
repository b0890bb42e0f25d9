// What the words around parties, and between two of them, say for a message, fitted to annotated articles: three regressions over a place
// and its words ("right behind: congratulated"). Names of parties are no words, and a word that is written with a capital alone is none
// either, so that nothing is learnt of whom an article names.
import { EDGE, toldWords } from '../dist/extract/likelihood/words/told-words.js';
import { reversed } from '../dist/extract/likelihood/words/said-between.js';
import { saidByWords, wordSignsOf } from '../dist/extract/likelihood/words/word-signs.js';
import { wordsAround } from '../dist/extract/likelihood/words/words-around.js';
import { wordsBetween } from '../dist/extract/likelihood/words/words-between.js';
import { evidenceOf, sparseLogistic } from './sparse-logistic.mjs';

/** A word, and a place with words, counts where so many articles have it. */
const LEAST_ARTICLES = { word: 8, sign: 6 };
const AROUND = { cost: 2.5, squareCost: 3 };
const BETWEEN = { cost: 2, squareCost: 3 };

/** Gives each of `articles` (`{ document, pairs, labels, weight }`) what its words are: `words: { around, between }`, as numbers. */
export function tellWords(articles) {
  const told = articles.map(({ document }) => toldWords(document));
  const known = knownWords(articles, told);
  const isKnown = (word) => known.has(word);
  const around = numbered();
  const between = numbered();
  articles.forEach((article, at) => {
    article.words = {
      around: wordsAround(article.document, told[at], isKnown),
      between: article.pairs.map(({ together }) =>
        together === null
          ? null
          : [together, reversed(together)].map((pair) => wordsBetween(told[at], pair, isKnown)),
      ),
    };
    around.count(article.words.around);
    between.count(article.words.between.flatMap((both) => (both ? [both[0]] : [])));
  });
  around.choose(LEAST_ARTICLES.sign);
  between.choose(LEAST_ARTICLES.sign);
  for (const { words } of articles) {
    words.around = words.around.map(around.numbersOf);
    words.between = words.between.map((both) => both?.map(between.numbersOf) ?? null);
  }
  return { around: around.names(), between: between.names() };
}

function knownWords(articles, told) {
  const counts = new Map();
  articles.forEach(({ document }, at) => {
    const lower = new Set(
      document.tokens.filter(({ kind }) => kind !== 'name').map((token) => token.lower),
    );
    const words = new Set(
      told[at].bySentence
        .flat()
        .flatMap(({ word }) => (lower.has(word) || /^[<0]/.test(word) ? [word] : [])),
    );
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  });
  return new Set(
    [...counts].filter(([, count]) => count >= LEAST_ARTICLES.word).map(([word]) => word),
  ).add(EDGE);
}

/** Numbers for what enough articles have. */
function numbered() {
  const counts = new Map();
  let places = new Map();
  return {
    count: (sets) => {
      for (const name of new Set(sets.flatMap((set) => [...set])))
        counts.set(name, (counts.get(name) ?? 0) + 1);
    },
    choose: (least) => {
      const names = [...counts].filter(([, count]) => count >= least).map(([name]) => name);
      places = new Map(names.sort().map((name, place) => [name, place]));
    },
    numbersOf: (set) => Uint32Array.from([...set].flatMap((name) => places.get(name) ?? [])).sort(),
    names: () => [...places.keys()],
  };
}

/** The three regressions, fitted to what `tellWords` gave of some articles. */
export function wordModels(articles, { around, between }) {
  const parties = (isTrue) =>
    articles.flatMap(({ words, roles, weight }) =>
      words.around.map((signs, party) => ({ signs, weight, isTrue: isTrue(roles[party]) })),
    );
  const pairs = articles.flatMap(({ words, pairs, weight }) =>
    pairs.flatMap(({ label }, at) =>
      words.between[at] && label !== 'optional'
        ? [{ signs: words.between[at][0], weight, isTrue: label === 'told' }]
        : [],
    ),
  );
  return {
    writes: sparseLogistic(
      parties(({ writes }) => writes),
      around.length,
      AROUND,
    ),
    isWrittenTo: sparseLogistic(
      parties(({ isWrittenTo }) => isWrittenTo),
      around.length,
      AROUND,
    ),
    between: sparseLogistic(pairs, between.length, BETWEEN),
  };
}

/** The values of the signs of words for each pair of an article, by these regressions. */
export function wordSigns({ words, pairs }, { writes, isWrittenTo, between }) {
  const said = saidByWords(
    words.around.map((signs) => ({
      writes: evidenceOf(writes, signs),
      isWrittenTo: evidenceOf(isWrittenTo, signs),
    })),
  );
  return pairs.map(({ from, to }, at) => {
    const [straight, back] = words.between[at]?.map((signs) => evidenceOf(between, signs)) ?? [
      null,
      null,
    ];
    return wordSignsOf(said, { straight, reversed: back }, from, to);
  });
}
