const most = (name, value, target) => ({ name, value, target, holds: value <= target });
const least = (name, value, target) => ({ name, value, target, holds: value >= target });

/** Every target of one start of the database: what was reached, and what has to be; none of lanes that did not take part. */
export const targets = ({ questions, hubs }) => [
  ...questions.flatMap(ofQuestion),
  ...hubs.flatMap(({ name, hub, leaf, hits }) => [
    most(`hub to leaf, ${name}`, hub / leaf, 2),
    most(`hub db hits, ${name}`, hits, 199),
  ]),
];

function ofQuestion({ name, isNested, isList, median, rate, cpu, statements, compile }) {
  const short = name.slice(0, 2);
  const ours = 'in process';
  const requests = (lane, base, target) =>
    base in rate
      ? [least(`${short} requests ${named(lane, base)}`, rate[lane] / rate[base], target)]
      : [];
  return [
    most(`${short} median in process to raw`, median[ours] / median.raw, 1.15),
    ...requests(ours, 'raw', 1),
    ...requests('HTTP', 'raw', 0.6),
    ...(isNested ? requests(ours, 'DataLoader', 4) : []),
    ...requests(ours, '@neo4j/graphql', isList ? 15 : 2),
    ...requests(ours, '@neo4j/graphql, helped', 2),
    most(`${short} statements`, statements, 1),
    most(`${short} compile miss ms`, compile.miss, 1),
    most(`${short} compile hit ms`, compile.hit, 0.02),
    ...(short === 'Q5' ? [most('Q5 Node CPU ms', cpu[ours], 4)] : []),
  ];
}

const named = (lane, base) => (base === 'raw' ? `${lane} to raw` : `to ${base.replace(',', '')}`);

/** The target of the list questions on a larger graph. */
export const scaleTargets = (scale) =>
  scale.map(({ name, ratio }) => most(`scale ${name}`, ratio, 1.3));

/** The last line of the run. */
export function verdict(found) {
  const short = found.filter(({ holds }) => !holds);
  if (!short.length) return 'bench:query: all targets hold';
  return `bench:query: short: ${short.map(({ name, value, target }) => `${name} ${shown(value)}/${target}`).join(', ')}`;
}

export const shown = (value) =>
  value === undefined ? '' : value >= 100 ? value.toFixed(0) : value.toFixed(value < 0.1 ? 4 : 2);
