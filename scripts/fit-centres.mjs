// node scripts/fit-centres.mjs: fits how much each sign says for a party being the centre of an article, to whom all write or who writes to
// all (src/extract/hubs), to the annotated articles of tests/gold/corpus (its train part), own, short and fitting, and writes the weights to
// centre-weights.generated.ts. The same articles, read alike, give the same weights. Run after `npm run build`. First it prints for how many left-out
// articles the centre is found, with the weights that stand and with new ones: the articles are parted in five, and each part is read
// with weights fitted to the other four.
//   --check  prints that and writes nothing
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { partyName } from '../dist/extract/annotation.js';
import { partyOf } from '../dist/extract/document.js';
import { trace } from '../dist/extract/extract.js';
import { candidatesOf } from '../dist/extract/frames.js';
import { announcementsIn } from '../dist/extract/hubs/announcements.js';
import { eachCentre } from '../dist/extract/hubs/centre-signs.js';
import { CENTRE_WEIGHTS } from '../dist/extract/hubs/centre-weights.generated.js';
import { withEventAddressees } from '../dist/extract/hubs/event-addressees.js';
import { withExchanges } from '../dist/extract/hubs/exchangers.js';
import { heroOf } from '../dist/extract/hubs/hero.js';
import { lettersOf } from '../dist/extract/letters.js';
import { withPrintedLetters } from '../dist/extract/letters/printed-letters.js';
import { isSameParty } from '../dist/score/parties.js';
import { goldArticles, partOf, PARTS, SETS } from './gold-articles.mjs';
import { heaviest, signsOf, softmaxWeights, tableOf } from './softmax.mjs';

const TARGET = fileURLToPath(
  new URL('../src/extract/hubs/centre-weights.generated.ts', import.meta.url),
);
const RATE = 4;
/** An article in which more write to one is worth no more. */
const MOST_WORTH = 3;
/** What makes an addressee, and a writer, the centre: so many write to him, he writes to so many. */
const LEAST = { to: 1, from: 2 };

const fitted = (some) => softmaxWeights(some, { rate: RATE });
const isRight = ({ choices }, weights) => heaviest(choices, weights).isRight;

const stories = [];
for await (const { set, article, gold } of goldArticles())
  if (!gold.negative) stories.push(...storiesOf(set, article, gold));
const judged = new Map();
for (let part = 0; part < PARTS; part += 1) {
  const weights = fitted(stories.filter((one) => one.part !== part));
  for (const story of stories.filter((one) => one.part === part))
    judged.set(story, isRight(story, weights));
}
for (const set of SETS)
  for (const direction of ['to', 'from']) {
    const here = stories.filter((one) => one.set === set && one.direction === direction);
    const share = (some) => (some.length / (here.length || 1)).toFixed(3);
    console.log(
      `${set.padEnd(8)} ${direction.padEnd(4)} ${here.length} centres, as it stands ${share(here.filter((one) => isRight(one, CENTRE_WEIGHTS)))}, ` +
        `fitted anew ${share(here.filter((one) => judged.get(one)))}`,
    );
  }
if (!process.argv.includes('--check')) write(fitted(stories));

/** An article as one story of each direction and stage of reading that tells its centre: whoever has to do with the most others. */
function storiesOf(set, article, gold) {
  const { document, coded, told, candidates } = trace(article);
  const names = document.profiles.map((profile) => partyName(partyOf(profile)));
  const section = { first: 0, last: document.sentences.length };
  const stages = [inSentences(document, coded, told), candidates].map((some) =>
    some.filter(({ status }) => status === 'sent'),
  );
  const announced = announcementsIn(document, told, stages[0], section).flatMap((one) =>
    one.toHub ? [one.sentence] : [],
  );
  const hero = heroOf(document, coded);
  const part = partOf(gold);
  return Object.keys(LEAST).flatMap((direction) => {
    const toHub = direction === 'to';
    const { right, others } = centresOf(gold, toHub);
    if (others < LEAST[direction]) return [];
    const isCentre = (one) => right.some((name) => isSameParty(name, names[one], gold.people));
    return stages.flatMap((some) => {
      const story = {
        ...section,
        candidates: some,
        announced: toHub ? announced : [],
        toHub,
        hero,
      };
      const choices = [];
      eachCentre(document, story, (one, tellAll) =>
        choices.push({ signs: signsOf(tellAll), isRight: isCentre(one) }),
      );
      const worth = Math.min(MOST_WORTH, others) / right.length;
      return choices.some((one) => one.isRight) ? [{ set, direction, part, choices, worth }] : [];
    });
  });
}

/** The candidates of an article before it is read as a whole. */
function inSentences(document, coded, told) {
  const letters = lettersOf(document.text, document.blocks);
  const found = withEventAddressees(document, candidatesOf(document, coded, told));
  return withExchanges(document, coded, told, withPrintedLetters(document, letters, found));
}

/** Who receives the most messages from different senders, or with `toHub` false, sends the most to different addressees, and how many. */
function centresOf(gold, toHub) {
  const others = new Map();
  for (const { from, to, mutual, optional } of gold.messages) {
    if (optional || mutual) continue;
    for (const one of toHub ? to : from)
      others.set(one, (others.get(one) ?? new Set()).add(String(toHub ? from : to)));
  }
  const most = Math.max(0, ...[...others.values()].map(({ size }) => size));
  return {
    right: [...others].flatMap(([name, { size }]) => (size === most ? [name] : [])),
    others: most,
  };
}

function write(weights) {
  writeFileSync(
    TARGET,
    `// Made by scripts/fit-centres.mjs from annotated articles; change those, or the signs, and run it again.
/** How much each sign says for a party being the centre of a story. */
export const CENTRE_WEIGHTS: Readonly<Record<string, number>> = {
${tableOf(weights)}
};
`,
  );
}
