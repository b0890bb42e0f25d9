// Loads FOLDER in batches of ten and kills process VICTIM (itself when that is "self") with -9 at the step numbered AT: steps
// are a statement about to be sent, a transaction about to be committed, and a transaction committed.
// usage: killed-loader.mjs FOLDER AT VICTIM, with NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD
import { connect } from '../../dist/graph/connection.js';
import { migrate } from '../../dist/graph/migrations/migrate.js';
import { loadArticles } from '../../dist/load/load-articles.js';

const [folder, at, victim] = process.argv.slice(2);
const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password } = process.env;
let steps = 0;

function step() {
  steps += 1;
  if (steps === Number(at))
    process.kill(victim === 'self' ? process.pid : Number(victim), 'SIGKILL');
}

const graph = await connect({ uri, user, password, database: 'neo4j' });
await migrate(graph);
const watched = {
  read: (...parts) => graph.read(...parts),
  readMaps: (...parts) => graph.readMaps(...parts),
  write: async (work) => {
    const result = await graph.write(async (transaction) => {
      const done = await work({
        run: (...parts) => {
          step();
          return transaction.run(...parts);
        },
      });
      step();
      return done;
    });
    step();
    return result;
  },
};

try {
  await loadArticles(watched, [folder], {
    maxBytes: 1_000_000,
    bounds: { articles: 10, characters: 1_000_000 },
  });
} catch (error) {
  console.error(error.line ?? error.stack);
  process.exitCode = error.exitCode ?? 1;
} finally {
  await graph.close();
}
