// One lane in a process of its own: it is told what to ask, how often or for how long, and answers with what it measured.
import { connect } from '../../dist/graph/connection.js';
import { compileTimes } from '../compile-time.mjs';
import { busy, timesOf } from '../measure.mjs';
import { QUESTIONS } from '../questions.mjs';
import { dataLoaderLane } from './data-loader.mjs';
import { httpLane } from './http.mjs';
import { inProcessLane } from './in-process.mjs';
import { neo4jGraphqlLane } from './neo4j-graphql.mjs';
import { rawLane } from './raw.mjs';

const [name, address, environment] = JSON.parse(process.argv[2]);

const MAKERS = {
  raw: () => rawLane(address),
  'in process': async () => inProcessLane(await connect(address)),
  HTTP: () => httpLane(environment),
  DataLoader: () => overRaw(dataLoaderLane),
  '@neo4j/graphql': () =>
    overRaw(({ driver }) => neo4jGraphqlLane(driver, address.database, false)),
  '@neo4j/graphql, helped': () =>
    overRaw(({ driver }) => neo4jGraphqlLane(driver, address.database, true)),
};

async function overRaw(make) {
  const raw = rawLane(address);
  return { ...(await make(raw)), close: () => raw.close() };
}

const lane = await MAKERS[name]();

const CALLS = {
  answers: (question) => lane.answers(question),
  answer: async (question) => (lane.read ?? ((answer) => answer))(await lane.ask(question)),
  times: (question, ...rest) => timesOf(lane, question, ...rest),
  busy: (question, ...rest) => busy(lane, question, ...rest),
  statements: (question) => lane.statements(question),
  compileTimes: (question) => compileTimes(lane.schema, question),
};

const end = () => lane.close().then(() => process.exit());
// Who measures has ended without a word.
process.on('disconnect', end);
process.on('message', async ({ call, question, rest }) => {
  try {
    if (call === 'close') return await end();
    const known =
      typeof question === 'string' ? QUESTIONS.find((each) => each.name === question) : question;
    process.send({ value: await CALLS[call](known, ...rest) });
  } catch (error) {
    process.send({ fault: error.stack });
  }
});
process.send({ value: name });
