import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { configFrom } from '../dist/config.js';
import { migrate } from '../dist/graph/migrations/migrate.js';
import { openGraph } from '../dist/graph/server/open-graph.js';
import { canonical } from './canonical.mjs';
import { importWorld } from './import-world.mjs';
import { scaleTargets, targets, verdict } from './judge.mjs';
import { Lane } from './lanes/lane.mjs';
import { latencies, throughputs } from './measure.mjs';
import { middleOf, middleTargets, scaleOf } from './middle.mjs';
import { options } from './options.mjs';
import { HUB_QUESTIONS, QUESTIONS } from './questions.mjs';
import { markdown } from './report.mjs';

const asked = options(process.argv.slice(2));
const say = (line) => process.stderr.write(`${line}\n`);

/** The lanes that every size of graph is measured with, whose ratios are the narrow ones, and the others. */
const OURS = ['raw', 'in process', 'HTTP'];
const NEAR = [...OURS, 'DataLoader'];
const PEERS = ['@neo4j/graphql', '@neo4j/graphql, helped'];

/** Makes a graph of so many messages, and what `measure` finds in it; a folder that is given keeps its graph for the next run. */
async function withGraph(messages, measure) {
  const home = asked.home
    ? join(asked.home, String(messages))
    : mkdtempSync(join(tmpdir(), 'diplograph-bench-'));
  const environment = {
    DIPLOGRAPH_HEAP: '1g',
    ...process.env,
    DIPLOGRAPH_HOME: home,
  };
  delete environment.NEO4J_URI;
  const config = configFrom(environment);
  try {
    if (!existsSync(join(home, 'neo4j', 'data', 'databases', 'neo4j'))) {
      // A first start makes the store and sets the password.
      await (await openGraph(config)).close();
      say(`Writing ${messages} messages ...`);
      await importWorld(config, messages);
    }
    return await measure(config, environment);
  } finally {
    if (!asked.home) rmSync(home, { recursive: true, force: true });
  }
}

/** Starts the database and the lanes anew, and measures every question. */
async function measured(config, environment, names) {
  const { graph, location, close } = await openGraph(config);
  const password = readFileSync(location.passwordFile, 'utf8').trim();
  const lanes = [];
  try {
    await migrate(graph);
    await graph.read('CALL db.awaitIndexes(600)', {}, { timeoutMs: 600_000 });
    for (const name of names)
      lanes.push(await Lane.start(name, { ...location, password }, environment));
    const questions = [];
    for (const question of QUESTIONS)
      if (!asked.only || asked.only.some((name) => question.name.startsWith(name)))
        questions.push(await answered(question, lanes));
    return { questions, hubs: names === OURS ? [] : await hubs(lanes[1], graph) };
  } finally {
    for (const lane of lanes) await lane.close();
    await close();
  }
}

async function answered({ name, isNested = false, isList = false }, all) {
  say(name);
  const lanes = [];
  const answers = [];
  for (const lane of all)
    if (await lane.answers(name)) {
      lanes.push(lane);
      answers.push([lane.name, canonical(await lane.answer(name))]);
    }
  for (const [lane, answer] of answers)
    if (!isDeepStrictEqual(answer, answers[0][1]))
      throw new Error(
        `${name}: ${lane} answers otherwise than raw:\n${JSON.stringify(answer).slice(0, 1500)}\n${JSON.stringify(answers[0][1]).slice(0, 1500)}`,
      );
  const rough = await latencies(lanes, name, 3);
  // Many clients first: they make the database, too, compile what one client is timed with.
  const { rates, cpu } = await throughputs(lanes, name, {
    clients: 16,
    windows: 3,
    windowMs: 500,
    latency: rough,
  });
  const median = await latencies(lanes, name, asked.rounds);
  const inProcess = lanes.find((lane) => lane.name === 'in process');
  return {
    name,
    isNested,
    isList,
    median: Object.fromEntries(median),
    rate: Object.fromEntries(rates),
    cpu: Object.fromEntries(cpu),
    statements: (await inProcess.statements(name)).length,
    compile: await inProcess.compileTimes(name),
  };
}

async function hubs(lane, graph) {
  const found = [];
  for (const { name, query, hub, leaf } of HUB_QUESTIONS) {
    const side = (own, variables) => ({
      name: own,
      times: (_, ...rest) => lane.times({ query, variables }, ...rest),
    });
    const sides = [side('hub', hub), side('leaf', leaf)];
    await latencies(sides, null, 2 * asked.rounds);
    const median = await latencies(sides, null, asked.rounds);
    const [{ text, parameters }] = await lane.statements({ query, variables: hub });
    const profile = await graph.profile(text, parameters);
    found.push({
      name,
      hub: median.get('hub'),
      leaf: median.get('leaf'),
      hits: hitsOf(profile),
      rows: profile.rows,
    });
  }
  return found;
}

const hitsOf = ({ dbHits, children }) =>
  children.reduce((sum, child) => sum + hitsOf(child), dbHits);

const starts = await withGraph(asked.messages, async (config, environment) => {
  const done = [];
  for (let start = 1; start <= asked.starts; start += 1) {
    say(`Start ${start} of ${asked.starts}`);
    done.push(await measured(config, environment, start === 1 ? [...NEAR, ...PEERS] : NEAR));
  }
  return done;
});
const result = { messages: asked.messages, ...middleOf(starts) };
const found = middleTargets(starts.map(targets));
if (asked.scale) {
  const larger = await withGraph(1_000_000, (...graph) => measured(...graph, OURS));
  result.scale = scaleOf(result, larger);
  found.push(...scaleTargets(result.scale));
}
console.log(markdown(result, found));
console.log(`\n${JSON.stringify({ ...result, starts, targets: found })}`);
console.log(`\n${verdict(found)}`);
process.exitCode = found.every(({ holds }) => holds) ? 0 : 1;
