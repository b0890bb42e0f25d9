// node scripts/fit-states.mjs: fits how much each sign says for a state being someone's (src/extract/states) to the annotated articles
// of tests/gold/corpus (its train part), own, short and fitting, and writes the weights to state-weights.generated.ts. The weights that
// stand decide who is left to weigh and what is known of the others by then, so that every run moves them a little, even for the same
// articles; those that stand were fitted at commit d1f7be5, and a run on today's articles read closed ones no better. Run after
// `npm run build`. First it prints of how many people in articles that were left out the state is found, with the weights that stand
// and with new ones: the articles are parted in five, and each part is read with weights fitted to the other four.
//   --check  prints that and writes nothing
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { trace } from '../dist/extract/extract.js';
import { standingOf } from '../dist/extract/states/standing.js';
import { tellStateSigns } from '../dist/extract/states/state-signs.js';
import { STATE_WEIGHTS } from '../dist/extract/states/state-weights.generated.js';
import { statesTold, weightOf } from '../dist/extract/states/weighed-states.js';
import { shareName } from '../dist/score/names.js';
import { goldArticles, partOf, PARTS, SETS } from './gold-articles.mjs';

const TARGET = fileURLToPath(
  new URL('../src/extract/states/state-weights.generated.ts', import.meta.url),
);
const STEPS = 300;
const RATE = 3;
/** How dear each weight is, so that few signs are trusted far; one of a rank alone is dearer. */
const COST = { any: 0.002, rank: 0.006 };

const people = [];
for await (const { set, article, gold } of goldArticles())
  people.push(...peopleOf(set, article, gold));
const judged = new Map();
for (let part = 0; part < PARTS; part += 1) {
  const weights = fitted(people.filter((one) => one.part !== part));
  for (const one of people.filter((other) => other.part === part))
    judged.set(one, isRight(one, weights));
}
for (const set of SETS) {
  const here = people.filter((one) => one.set === set);
  const share = (some) => (some.length / (here.length || 1)).toFixed(3);
  console.log(
    `${set.padEnd(8)} ${here.length} people, as it stands ${share(here.filter((one) => isRight(one, STATE_WEIGHTS)))}, ` +
      `fitted anew ${share(here.filter((one) => judged.get(one)))}`,
  );
}
if (!process.argv.includes('--check')) write(fitted(people));

function isRight({ rank, choices }, weights) {
  let [best, most] = [null, -Infinity];
  for (const choice of choices) {
    const weight = sizeOf(choice, rank, weights);
    if (weight > most) [best, most] = [choice, weight];
  }
  return best?.isRight ?? false;
}

function sizeOf({ signs }, rank, weights) {
  let sum = 0;
  for (const [sign, amount] of signs) sum += weightOf(weights, rank, sign) * amount;
  return sum;
}

/** Weights under which the right states are likeliest, by steps along the slope. */
function fitted(some) {
  const rows = some.filter(
    ({ choices }) => choices.length > 1 && choices.some((one) => one.isRight),
  );
  const weights = { any: {} };
  for (let step = 0; step < STEPS; step += 1) {
    const slope = {};
    for (const { rank, choices } of rows) {
      const sizes = choices.map((choice) => Math.exp(sizeOf(choice, rank, weights)));
      const all = sizes.reduce((sum, one) => sum + one, 0);
      choices.forEach(({ signs, isRight: wanted }, at) => {
        const gain = (Number(wanted) - sizes[at] / all) / rows.length;
        for (const [sign, amount] of signs)
          for (const of of ['any', rank]) {
            slope[of] ??= {};
            slope[of][sign] = (slope[of][sign] ?? 0) + gain * amount;
          }
      });
    }
    for (const [of, signs] of Object.entries(slope)) {
      weights[of] ??= {};
      const cost = of === 'any' ? COST.any : COST.rank;
      for (const [sign, up] of Object.entries(signs)) {
        const stands = weights[of][sign] ?? 0;
        weights[of][sign] = stands + RATE * (up - cost * stands);
      }
    }
  }
  return weights;
}

/** Everyone of an article whose state is weighed and annotated, with the states that may be his, as they stood when it was weighed. */
function peopleOf(set, article, gold) {
  const { states } = trace(article);
  const { scene, weighed } = states;
  const part = partOf(gold);
  const namesOf = ({ name, aliases = [] }) => [name, ...aliases];
  const found = weighed.map((at) => scene.profiles[at].country);
  for (const at of weighed) scene.profiles[at].country = null;
  const told = statesTold(scene);
  return weighed.flatMap((at, place) => {
    const profile = scene.profiles[at];
    const annotated = gold.people.find((one) => shareName(namesOf(one), namesOf(profile)));
    const standing = standingOf(scene, scene.people[at], at);
    const signs = new Map(told.states.map((state) => [state, new Map()]));
    tellStateSigns(scene, standing, told, (state, sign, amount = 1) => {
      const own = signs.get(state);
      if (own) own.set(sign, (own.get(sign) ?? 0) + amount);
    });
    profile.country = annotated?.country ?? found[place];
    if (!annotated?.country) return [];
    const choices = [...signs].map(([state, own]) => ({
      signs: own,
      isRight: state === annotated.country,
    }));
    return [{ set, part, rank: standing.rank, choices }];
  });
}

function write(weights) {
  const rounded = (signs) =>
    Object.entries(signs)
      .map(([sign, weight]) => [sign, Number(weight.toFixed(2))])
      .filter(([, weight]) => weight)
      .sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = Object.entries(weights)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([rank, signs]) => [
      `  ${rank}: {`,
      ...rounded(signs).map(([sign, weight]) => `    ${JSON.stringify(sign)}: ${weight},`),
      '  },',
    ]);
  writeFileSync(
    TARGET,
    `// Made by scripts/fit-states.mjs from annotated articles; change those, or the signs, and run it again.
/** How much each sign says for a state being that of someone, of any rank and of each. */
export const STATE_WEIGHTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
${lines.join('\n')}
};
`,
  );
}
