// The order of test files, for Jest: first those that remove the schema of the run's database, because Neo4j makes all its plans
// anew after that, then the rest by name, and last the one that ends the run's server.
const { readFileSync } = require('node:fs');
const { default: Sequencer } = require('@jest/test-sequencer');

module.exports = class TestOrder extends Sequencer {
  /** The lower, the sooner a file is run. */
  static rankOf(path) {
    const text = readFileSync(path, 'utf8');
    if (/\.wipe\(\)/.test(text)) return 0;
    return text.includes('NEO4J_TEST_HOME') ? 2 : 1;
  }

  sort(tests) {
    const ranked = [...tests].map((test) => ({ test, rank: TestOrder.rankOf(test.path) }));
    ranked.sort(
      (one, other) => one.rank - other.rank || one.test.path.localeCompare(other.test.path),
    );
    return ranked.map(({ test }) => test);
  }
};
