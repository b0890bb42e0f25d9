// Gradient-boosted decision trees over rows of numbers, for a yes-or-no answer: small enough to read, and the same rows always give
// the same trees. Each tree looks at some of the signs, drawn anew, and is grown leaf by leaf where the split gains most, over values
// sorted into bins.

const MOST_BINS = 32;
/** Three sums for each bin of a sign. */
const WIDTH = 3 * (MOST_BINS + 1);

/**
 * Fits trees to rows of `{ signs, isTrue, weight }`. A tree is a number (a leaf) or `[sign, bound, value, low, high]`, as
 * src/extract/likelihood/trees.ts reads it. `rate` is how much of its answer each tree gives, `share` that of the signs which it looks at,
 * `smoothing` draws small leaves to nothing.
 */
export function boostedTrees(rows, { trees, rate, share, leaves, leastInLeaf, smoothing }) {
  const bins = binsOf(rows);
  const places = rows.map(({ signs }) =>
    Uint8Array.from(signs, (value, sign) => binOf(bins[sign], value)),
  );
  const whole = sum(rows.map(({ weight }) => weight));
  const told = sum(rows.map(({ isTrue, weight }) => (isTrue ? weight : 0))) / whole;
  const start = rounded(Math.log(told / (1 - told)));
  const scores = new Float64Array(rows.length).fill(start);
  const slopes = new Float64Array(rows.length);
  const curves = new Float64Array(rows.length);
  const grown = [];
  const draw = numbersDrawn();
  for (let count = 0; count < trees; count += 1) {
    rows.forEach(({ isTrue, weight }, at) => {
      const guess = 1 / (1 + Math.exp(-scores[at]));
      slopes[at] = weight * (guess - (isTrue ? 1 : 0));
      curves[at] = weight * guess * (1 - guess);
    });
    const signs = [...bins.keys()].filter((sign) => bins[sign].length && draw() < share);
    const setting = { bins, places, slopes, curves, signs, leastInLeaf, smoothing };
    const root = leafOf(
      rows.map((_, at) => at),
      null,
      setting,
    );
    const open = [root];
    while (open.length < leaves) {
      const best = open.reduce((a, b) => ((b.split?.gain ?? 0) > (a.split?.gain ?? 0) ? b : a));
      if (!best.split) break;
      const { sign, bin } = best.split;
      const parts = [true, false].map((isLow) =>
        best.rows.filter((row) => places[row][sign] <= bin === isLow),
      );
      const fewer = parts[0].length <= parts[1].length ? 0 : 1;
      const small = leafOf(parts[fewer], null, setting);
      const large = leafOf(parts[1 - fewer], [best.sums, small.sums], setting);
      [best.low, best.high] = fewer === 0 ? [small, large] : [large, small];
      best.sums = null;
      open.splice(open.indexOf(best), 1, best.low, best.high);
    }
    for (const { rows: here, value } of open)
      for (const row of here) scores[row] += rounded(rate * value);
    grown.push(written(root, bins, rate));
  }
  return { start, trees: grown };
}

/** What all trees say of a row together. */
export function sumOfTrees({ start, trees }, signs) {
  let total = start;
  for (const tree of trees) {
    let node = tree;
    while (typeof node !== 'number') node = signs[node[0]] <= node[1] ? node[3] : node[4];
    total += node;
  }
  return total;
}

/** For each sign the upper bounds of its bins; the last bin has none. */
function binsOf(rows) {
  return rows[0].signs.map((_, sign) => {
    const values = [...new Set(rows.map(({ signs }) => signs[sign]))].sort((a, b) => a - b);
    const step = Math.max(1, values.length / MOST_BINS);
    const bounds = [];
    for (let at = step; at < values.length; at += step) {
      const place = Math.floor(at);
      bounds.push(rounded((values[place - 1] + values[place]) / 2));
    }
    return bounds;
  });
}

function binOf(bounds, value) {
  let bin = 0;
  while (bin < bounds.length && value > bounds[bin]) bin += 1;
  return bin;
}

/** A leaf with its best split; its sums are counted from its rows, or are what another takes from its parent's (`[parent, other]`). */
function leafOf(rows, less, setting) {
  const { slopes, curves, smoothing } = setting;
  const slope = sum(rows.map((row) => slopes[row]));
  const curve = sum(rows.map((row) => curves[row]));
  const sums = less ? less[0].map((value, at) => value - less[1][at]) : sumsOf(rows, setting);
  return {
    rows,
    sums,
    value: -slope / (curve + smoothing),
    split: bestSplit(rows.length, sums, slope, curve, setting),
  };
}

/** For each sign that is looked at, for each of its bins: slopes, curves and rows, summed. */
function sumsOf(rows, { places, slopes, curves, signs }) {
  const sums = new Float64Array(signs.length * WIDTH);
  for (const row of rows) {
    const own = places[row];
    const [slope, curve] = [slopes[row], curves[row]];
    for (let at = 0; at < signs.length; at += 1) {
      const place = at * WIDTH + 3 * own[signs[at]];
      sums[place] += slope;
      sums[place + 1] += curve;
      sums[place + 2] += 1;
    }
  }
  return sums;
}

function bestSplit(count, sums, slope, curve, { bins, signs, leastInLeaf, smoothing }) {
  if (count < 2 * leastInLeaf) return null;
  const worth = (ofSlope, ofCurve) => (ofSlope * ofSlope) / (ofCurve + smoothing);
  let best = null;
  signs.forEach((sign, at) => {
    let [low, lowCurve, lowCount] = [0, 0, 0];
    for (let bin = 0; bin < bins[sign].length; bin += 1) {
      const place = at * WIDTH + 3 * bin;
      low += sums[place];
      lowCurve += sums[place + 1];
      lowCount += sums[place + 2];
      if (lowCount < leastInLeaf || count - lowCount < leastInLeaf) continue;
      const gain =
        worth(low, lowCurve) + worth(slope - low, curve - lowCurve) - worth(slope, curve);
      if (gain > 1e-6 && gain > (best?.gain ?? 0)) best = { sign, bin, gain };
    }
  });
  return best;
}

function written({ low, high, value, split }, bins, rate) {
  const own = rounded(rate * value);
  if (!low) return own;
  return [
    split.sign,
    bins[split.sign][split.bin],
    own,
    written(low, bins, rate),
    written(high, bins, rate),
  ];
}

/** Numbers from 0 to below 1, always the same ones (a linear congruence with the constants of Numerical Recipes). */
function numbersDrawn() {
  let last = 1;
  return () => (last = (last * 1664525 + 1013904223) % 2 ** 32) / 2 ** 32;
}

const rounded = (value) => Math.round(value * 1e4) / 1e4;
const sum = (values) => values.reduce((total, value) => total + value, 0);
