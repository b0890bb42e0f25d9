const by = (value, base) => value / base;

/** Every target of the run: what was reached, and what has to be. */
export function targets({ questions, hubs, scale }) {
  const found = [];
  const most = (name, value, target) => found.push({ name, value, target, holds: value <= target });
  const least = (name, value, target) =>
    found.push({ name, value, target, holds: value >= target });
  for (const { name, isNested, isList, median, rate, cpu, statements, compile } of questions) {
    const short = name.slice(0, 2);
    most(`${short} median in process to raw`, by(median['in process'], median.raw), 1.15);
    least(`${short} requests in process to raw`, by(rate['in process'], rate.raw), 1);
    least(`${short} requests HTTP to raw`, by(rate.HTTP, rate.raw), 0.6);
    if (isNested)
      least(`${short} requests to DataLoader`, by(rate['in process'], rate.DataLoader), 4);
    const ours = rate['in process'];
    least(`${short} requests to @neo4j/graphql`, by(ours, rate['@neo4j/graphql']), isList ? 15 : 2);
    if (rate['@neo4j/graphql, helped'])
      least(
        `${short} requests to @neo4j/graphql helped`,
        by(ours, rate['@neo4j/graphql, helped']),
        2,
      );
    most(`${short} statements`, statements, 1);
    most(`${short} compile miss ms`, compile.miss, 1);
    most(`${short} compile hit ms`, compile.hit, 0.02);
    if (short === 'Q5') most('Q5 Node CPU ms', cpu['in process'], 4);
  }
  for (const { name, hub, leaf, hits } of hubs) {
    most(`hub to leaf, ${name}`, by(hub, leaf), 2);
    most(`hub db hits, ${name}`, hits, 199);
  }
  for (const { name, ratio } of scale ?? []) most(`scale ${name}`, ratio, 1.3);
  return found;
}

/** The last line of the run. */
export function verdict(found) {
  const short = found.filter(({ holds }) => !holds);
  if (!short.length) return 'bench:query: all targets hold';
  return `bench:query: short: ${short.map(({ name, value, target }) => `${name} ${shown(value)}/${target}`).join(', ')}`;
}

export const shown = (value) =>
  value === undefined ? '' : value >= 100 ? value.toFixed(0) : value.toFixed(value < 0.1 ? 4 : 2);
