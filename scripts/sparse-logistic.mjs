// Logistic regression over rows of which each has some of very many signs: small enough to read, and the same rows always give the same
// weights. A sign that says little gets no weight (an L1 cost), and none gets much (an L2 cost).

/** Rounds over all signs; more change nothing that the rounded weights show. */
const PASSES = 12;
/** No weight moves further in one step. */
const FARTHEST = 1;

/**
 * Fits `{ start, weights }` to rows `{ signs, isTrue, weight }`, `signs` a row of whole numbers under `count`, each once; `cost` is how dear
 * the size of a weight is, `squareCost` how dear its square. Coordinate descent by Newton's steps: one sign after another, its weight is
 * moved to where its own slope is nothing.
 */
export function sparseLogistic(rows, count, { cost, squareCost }) {
  const columns = columnsOf(rows, count);
  const weights = new Float64Array(count);
  const worth = Float64Array.from(rows, ({ weight }) => weight);
  const truth = Float64Array.from(rows, ({ isTrue }) => (isTrue ? 1 : 0));
  const told = sum(worth.map((value, row) => value * truth[row])) / sum(worth);
  let start = Math.log(told / (1 - told));
  const scores = new Float64Array(rows.length).fill(start);
  const guesses = scores.map(likelihood);
  const move = (column, step) => {
    for (const row of column) {
      scores[row] += step;
      guesses[row] = likelihood(scores[row]);
    }
  };
  const everyRow = Uint32Array.from(rows, (_, row) => row);
  for (let pass = 0; pass < PASSES; pass += 1) {
    const { slope, curve } = slopeOf(everyRow, worth, truth, guesses);
    move(everyRow, -slope / curve);
    start -= slope / curve;
    columns.forEach((column, sign) => {
      if (!column.length) return;
      const { slope, curve } = slopeOf(column, worth, truth, guesses);
      const step = stepOf(
        weights[sign],
        slope + squareCost * weights[sign],
        curve + squareCost,
        cost,
      );
      if (step === 0) return;
      weights[sign] += step;
      move(column, step);
    });
  }
  return { start, weights };
}

/** What the weights say of a row's signs together. */
export function evidenceOf({ start, weights }, signs) {
  let evidence = start;
  for (const sign of signs) evidence += weights[sign];
  return evidence;
}

function stepOf(weight, slope, curve, cost) {
  let step = -weight;
  if (slope + cost <= curve * weight) step = -(slope + cost) / curve;
  else if (slope - cost >= curve * weight) step = -(slope - cost) / curve;
  return Math.max(-FARTHEST, Math.min(FARTHEST, step));
}

function slopeOf(column, worth, truth, guesses) {
  let [slope, curve] = [0, 0];
  for (const row of column) {
    slope += worth[row] * (guesses[row] - truth[row]);
    curve += worth[row] * guesses[row] * (1 - guesses[row]);
  }
  return { slope, curve };
}

/** By sign: the rows that have it. */
function columnsOf(rows, count) {
  const sizes = new Uint32Array(count);
  for (const { signs } of rows) for (const sign of signs) sizes[sign] += 1;
  const columns = Array.from(sizes, (size) => new Uint32Array(size));
  sizes.fill(0);
  rows.forEach(({ signs }, row) => {
    for (const sign of signs) columns[sign][sizes[sign]++] = row;
  });
  return columns;
}

const likelihood = (score) => 1 / (1 + Math.exp(-score));
const sum = (values) => values.reduce((total, value) => total + value, 0);
