// Gradient-boosted decision trees over rows of numbers, for a yes-or-no answer: small enough to read, and the same rows always give
// the same trees. Each tree is grown leaf by leaf where the split gains most, over values sorted into bins.

const MOST_BINS = 32;

/**
 * Fits trees to rows of `{ signs, isTrue, weight }`. A tree is a number (a leaf) or `[sign, bound, value, low, high]`, as
 * src/extract/likelihood/trees.ts reads it. `rate` is how much of its answer each tree gives, `smoothing` draws small leaves to nothing.
 */
export function boostedTrees(rows, { trees, rate, leaves, leastInLeaf, smoothing }) {
  const bins = binsOf(rows);
  const places = rows.map(({ signs }) =>
    Uint8Array.from(signs, (value, sign) => binOf(bins[sign], value)),
  );
  const whole = sum(rows.map(({ weight }) => weight));
  const share = sum(rows.map(({ isTrue, weight }) => (isTrue ? weight : 0))) / whole;
  const start = rounded(Math.log(share / (1 - share)));
  const scores = new Float64Array(rows.length).fill(start);
  const slopes = new Float64Array(rows.length);
  const curves = new Float64Array(rows.length);
  const grown = [];
  for (let count = 0; count < trees; count += 1) {
    rows.forEach(({ isTrue, weight }, at) => {
      const guess = 1 / (1 + Math.exp(-scores[at]));
      slopes[at] = weight * (guess - (isTrue ? 1 : 0));
      curves[at] = weight * guess * (1 - guess);
    });
    const root = leafOf([...rows.keys()], { bins, places, slopes, curves, leastInLeaf, smoothing });
    const open = [root];
    while (open.length < leaves) {
      const best = open.reduce((a, b) => ((b.split?.gain ?? 0) > (a.split?.gain ?? 0) ? b : a));
      if (!best.split) break;
      const { sign, bin } = best.split;
      const part = (isLow) =>
        leafOf(
          best.rows.filter((row) => places[row][sign] <= bin === isLow),
          { bins, places, slopes, curves, leastInLeaf, smoothing },
        );
      best.low = part(true);
      best.high = part(false);
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

function leafOf(rows, setting) {
  const { slopes, curves, smoothing } = setting;
  const slope = sum(rows.map((row) => slopes[row]));
  const curve = sum(rows.map((row) => curves[row]));
  return {
    rows,
    value: -slope / (curve + smoothing),
    split: bestSplit(rows, slope, curve, setting),
  };
}

function bestSplit(rows, slope, curve, { bins, places, slopes, curves, leastInLeaf, smoothing }) {
  if (rows.length < 2 * leastInLeaf) return null;
  const worth = (ofSlope, ofCurve) => (ofSlope * ofSlope) / (ofCurve + smoothing);
  let best = null;
  const [slopeOf, curveOf, countOf] = [0, 1, 2].map(() => new Float64Array(MOST_BINS + 1));
  for (let sign = 0; sign < bins.length; sign += 1) {
    if (!bins[sign].length) continue;
    for (const each of [slopeOf, curveOf, countOf]) each.fill(0);
    for (const row of rows) {
      const bin = places[row][sign];
      slopeOf[bin] += slopes[row];
      curveOf[bin] += curves[row];
      countOf[bin] += 1;
    }
    let [low, lowCurve, count] = [0, 0, 0];
    for (let bin = 0; bin < bins[sign].length; bin += 1) {
      low += slopeOf[bin];
      lowCurve += curveOf[bin];
      count += countOf[bin];
      if (count < leastInLeaf || rows.length - count < leastInLeaf) continue;
      const gain =
        worth(low, lowCurve) + worth(slope - low, curve - lowCurve) - worth(slope, curve);
      if (gain > 1e-6 && gain > (best?.gain ?? 0)) best = { sign, bin, gain };
    }
  }
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

const rounded = (value) => Math.round(value * 1e4) / 1e4;
const sum = (values) => values.reduce((total, value) => total + value, 0);
