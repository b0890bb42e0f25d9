import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { configFrom } from '../dist/config.js';
import { migrate } from '../dist/graph/migrations/migrate.js';
import { openGraph } from '../dist/graph/server/open-graph.js';
import { canonical } from './canonical.mjs';
import { compileTimes } from './compile-time.mjs';
import { importWorld } from './import-world.mjs';
import { targets, verdict } from './judge.mjs';
import { dataLoaderLane } from './lanes/data-loader.mjs';
import { httpLane } from './lanes/http.mjs';
import { inProcessLane } from './lanes/in-process.mjs';
import { neo4jGraphqlLane } from './lanes/neo4j-graphql.mjs';
import { rawLane } from './lanes/raw.mjs';
import { latencies, SLOW_MS, throughputs } from './measure.mjs';
import { options } from './options.mjs';
import { HUB_QUESTIONS, QUESTIONS } from './questions.mjs';
import { markdown } from './report.mjs';

const asked = options(process.argv.slice(2));
const say = (line) => process.stderr.write(`${line}\n`);

/** Measures one size of graph, whose server is its own; a folder that is given keeps its graph for the next run. */
async function measured(messages, isWhole) {
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
  if (!existsSync(join(home, 'neo4j', 'data', 'databases', 'neo4j'))) {
    // A first start makes the store and sets the password.
    await (await openGraph(config)).close();
    say(`Writing ${messages} messages ...`);
    await importWorld(config, messages);
  }
  const { graph, location, close } = await openGraph(config);
  const password = readFileSync(location.passwordFile, 'utf8').trim();
  const lanes = [];
  try {
    const raw = rawLane({ ...location, password });
    lanes.push(raw, inProcessLane(graph));
    await migrate(graph);
    await graph.read('CALL db.awaitIndexes(600)', {}, { timeoutMs: 600_000 });
    lanes.push(await httpLane(environment));
    if (isWhole)
      lanes.push(
        dataLoaderLane(raw),
        await neo4jGraphqlLane(raw.driver, location.database, false),
        await neo4jGraphqlLane(raw.driver, location.database, true),
      );
    const questions = [];
    for (const question of QUESTIONS)
      if (!asked.only || asked.only.some((name) => question.name.startsWith(name)))
        questions.push(await answered(question, lanes));
    return { messages, questions, hubs: isWhole ? await hubs(lanes[1], raw) : [] };
  } finally {
    for (const lane of lanes) await lane.close();
    await close();
    if (!asked.home) rmSync(home, { recursive: true, force: true });
  }
}

async function answered(question, all) {
  say(question.name);
  const lanes = all.filter((lane) => lane.answers(question));
  const answers = [];
  for (const lane of lanes)
    answers.push([
      lane.name,
      canonical(await lane.ask(question).then(lane.read ?? ((answer) => answer))),
    ]);
  for (const [name, answer] of answers)
    if (!isDeepStrictEqual(answer, answers[0][1]))
      throw new Error(
        `${question.name}: ${name} answers otherwise than raw:\n${JSON.stringify(answer).slice(0, 1500)}\n${JSON.stringify(answers[0][1]).slice(0, 1500)}`,
      );
  for (let round = 0; round < 15; round += 1)
    for (const lane of lanes) if (round < 1 || !lane.name.startsWith('@')) await lane.ask(question);
  const rough = await latencies(lanes, question, 3);
  // Many clients first: they make the database, too, compile what one client is timed with.
  const { rates, cpu } = await throughputs(lanes, question, {
    clients: 16,
    windows: 5,
    windowMs: 500,
    latency: rough,
  });
  const slow = new Set(
    lanes.map(({ name }) => name).filter((name) => rough.get(name) > SLOW_MS / 5),
  );
  const median = await latencies(lanes, question, asked.rounds, { runUp: 300, slow });
  const inProcess = lanes.find(({ name }) => name === 'in process');
  return {
    name: question.name,
    isNested: question.isNested ?? false,
    isList: question.isList ?? false,
    median: Object.fromEntries(median),
    rate: Object.fromEntries(rates),
    cpu: Object.fromEntries(cpu),
    statements: (await inProcess.statements(question)).length,
    compile: compileTimes(inProcess.schema, question),
  };
}

async function hubs(lane, raw) {
  const found = [];
  for (const { name, query, hub, leaf } of HUB_QUESTIONS) {
    const sides = [
      { name: 'hub', ask: () => lane.ask({ query, variables: hub }) },
      { name: 'leaf', ask: () => lane.ask({ query, variables: leaf }) },
    ];
    for (let round = 0; round < 15; round += 1) for (const side of sides) await side.ask();
    const median = await latencies(sides, {}, asked.rounds);
    const [{ text, parameters }] = await lane.statements({ query, variables: hub });
    const { rows, hits } = await profiled(raw, text, parameters);
    found.push({ name, hub: median.get('hub'), leaf: median.get('leaf'), hits, rows });
  }
  return found;
}

async function profiled({ run }, text, parameters) {
  const { withWholeNumbers } = await import('../dist/graph/whole-numbers.js');
  const { records, summary } = await run(`PROFILE ${text}`, withWholeNumbers(parameters));
  const hits = ({ dbHits, children }) =>
    children.reduce((sum, child) => sum + hits(child), Number(dbHits));
  return { rows: records.length, hits: hits(summary.profile) };
}

const result = await measured(asked.messages, true);
if (asked.scale) {
  const larger = await measured(1_000_000, false);
  result.scale = result.questions
    .filter(({ isList }) => isList)
    .map(({ name, median }) => ({
      name: name.slice(0, 2),
      ratio:
        larger.questions.find((other) => other.name === name).median['in process'] /
        median['in process'],
    }));
}
const found = targets(result);
console.log(markdown(result, found));
console.log(`\n${JSON.stringify({ ...result, targets: found })}`);
console.log(`\n${verdict(found)}`);
process.exitCode = found.every(({ holds }) => holds) ? 0 : 1;
