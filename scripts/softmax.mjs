// Weights under which the right ones of several choices are likeliest, for what is chosen by the sum of the weights of its signs. Small
// enough to read, and the same rows always give the same weights.

/** How dear each weight is, so that few signs are trusted far. */
const COST = 0.002;
const STEPS = 400;

/**
 * Fits weights to rows of `{ choices, worth }` by steps along the slope, `rate` times as long; a choice is `{ signs, isRight }`, its signs
 * a map from their names to amounts. Rows of which all choices are right, or none, say nothing.
 */
export function softmaxWeights(some, { rate }) {
  const rows = some.filter(({ choices }) => {
    const right = choices.filter(({ isRight }) => isRight).length;
    return right > 0 && right < choices.length;
  });
  const weights = {};
  for (let step = 0; step < STEPS; step += 1) {
    const slope = {};
    for (const { choices, worth } of rows) {
      const sizes = choices.map((choice) => Math.exp(weightOf(choice, weights)));
      const all = sum(sizes);
      const right = sum(sizes.filter((_, at) => choices[at].isRight));
      choices.forEach(({ signs, isRight }, at) => {
        const gain = (isRight ? sizes[at] / right : 0) - sizes[at] / all;
        for (const [sign, amount] of signs)
          slope[sign] = (slope[sign] ?? 0) + (gain * amount * worth) / rows.length;
      });
    }
    for (const [sign, up] of Object.entries(slope))
      weights[sign] = (weights[sign] ?? 0) + rate * (up - COST * (weights[sign] ?? 0));
  }
  return weights;
}

/** The choice that weighs most; undefined of none. */
export function heaviest(choices, weights) {
  let [best, most] = [undefined, -Infinity];
  for (const choice of choices) {
    const weight = weightOf(choice, weights);
    if (weight > most) [best, most] = [choice, weight];
  }
  return best;
}

/** The text of a table of weights, sign by sign in the order of their names; a sign that says nothing is left out. */
export function tableOf(weights) {
  return Object.entries(weights)
    .map(([sign, weight]) => [sign, Number(weight.toFixed(2))])
    .filter(([, weight]) => weight !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([sign, weight]) => `  '${sign}': ${weight},`)
    .join('\n');
}

/** The signs of a choice that tells them one by one, each by its name and amount. */
export function signsOf(tellAll) {
  const signs = new Map();
  tellAll((sign, amount = 1) => signs.set(sign, (signs.get(sign) ?? 0) + amount));
  return signs;
}

function weightOf({ signs }, weights) {
  let total = 0;
  for (const [sign, amount] of signs) total += (weights[sign] ?? 0) * amount;
  return total;
}

function sum(numbers) {
  return numbers.reduce((total, one) => total + one, 0);
}
