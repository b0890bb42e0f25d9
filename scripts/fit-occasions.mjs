// node scripts/fit-occasions.mjs: fits how much each sign says for an occasion of an article being that of an act (src/extract/occasions)
// to the annotated articles of tests/gold/corpus (its train part), own, short and fitting, and writes the weights to
// occasion-weights.generated.ts. The same articles give the same weights as long as the same ones stand: which occasion the act before had, one of
// the signs, is told by those. Run after `npm run build`. First it prints for how many messages of articles that were left out the occasion
// is found, with the weights that stand and with new ones: the articles are parted in five, and each part is read with weights fitted to
// the other four.
//   --check  prints that and writes nothing
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { annotationOf } from '../dist/extract/annotation.js';
import { articleOccasions } from '../dist/extract/occasions/article-occasions.js';
import { trace } from '../dist/extract/extract.js';
import { OCCASION_WEIGHTS } from '../dist/extract/occasions/occasion-weights.generated.js';
import { pairMessages } from '../dist/score/messages.js';
import { isSameOccasion } from '../dist/score/occasions.js';
import { goldArticles, partOf, PARTS, SETS } from './gold-articles.mjs';
import { heaviest, signsOf, softmaxWeights, tableOf } from './softmax.mjs';

const TARGET = fileURLToPath(
  new URL('../src/extract/occasions/occasion-weights.generated.ts', import.meta.url),
);
const RATE = 6;

const fitted = (some) => softmaxWeights(some, { rate: RATE });
const isRight = ({ choices }, weights) => heaviest(choices, weights)?.isRight ?? false;

const acts = [];
for await (const { set, article, gold } of goldArticles()) acts.push(...actsOf(set, article, gold));
const judged = new Map();
for (let part = 0; part < PARTS; part += 1) {
  const weights = fitted(acts.filter((act) => act.part !== part));
  for (const act of acts.filter((one) => one.part === part)) judged.set(act, isRight(act, weights));
}
for (const set of SETS) {
  const here = acts.filter((act) => act.set === set);
  const share = (some) => (some.length / (here.length || 1)).toFixed(3);
  console.log(
    `${set.padEnd(8)} ${here.length} messages, as it stands ${share(here.filter((act) => isRight(act, OCCASION_WEIGHTS)))}, ` +
      `fitted anew ${share(here.filter((act) => judged.get(act)))}, ` +
      `told at all ${share(here.filter(({ choices }) => choices.some((one) => one.isRight)))}`,
  );
}
if (!process.argv.includes('--check')) write(fitted(acts));

/** Every message of an article that is found and annotated with its occasion, and the occasions that it may be for. */
function actsOf(set, article, gold) {
  const { document, told, decisions, extraction } = trace(article);
  const places = extraction.reports.flatMap(({ status }, at) => (status === 'sent' ? [at] : []));
  const { messages } = annotationOf(gold.id, extraction);
  const occasions = articleOccasions(document, told);
  const part = partOf(gold);
  const found = pairMessages(gold, messages).pairs.flatMap(({ wanted, found: message }) => {
    const accepted = [wanted.occasion, ...(wanted.occasion_alt ?? [])].map((name) =>
      name.replace(/:.*/, ''),
    );
    if (!message || wanted.optional || accepted.includes('unspecified')) return [];
    const report = places[messages.indexOf(message)];
    const { reading } = decisions.find(
      (one) => one.report === report && one.outcome === 'names the message',
    );
    const { act, candidate } = reading;
    if (candidate.kind === 'message' && !act.own) return [];
    const choices = occasions.choices(act).map(({ occasion, tellAll }) => ({
      signs: signsOf(tellAll),
      isRight: accepted.some((name) => isSameOccasion(name, occasion.kind)),
    }));
    return [{ set, part, choices }];
  });
  return found.map((act) => ({ ...act, worth: 1 / Math.sqrt(found.length) }));
}

function write(weights) {
  writeFileSync(
    TARGET,
    `// Made by scripts/fit-occasions.mjs from annotated articles; change those, or the signs, and run it again.
/** How much each sign says for an occasion. */
export const OCCASION_WEIGHTS: Readonly<Record<string, number>> = {
${tableOf(weights)}
};
`,
  );
}
