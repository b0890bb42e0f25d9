// The order of test files, for Jest: first those that remove the schema of the run's database, because Neo4j makes all its plans
// anew after that, then the rest by name.
const { readFileSync } = require('node:fs');
const { default: Sequencer } = require('@jest/test-sequencer');

module.exports = class TestOrder extends Sequencer {
  sort(tests) {
    const ranked = [...tests].map((test) => ({
      test,
      wipes: /\.wipe\(\)/.test(readFileSync(test.path, 'utf8')),
    }));
    ranked.sort(
      (one, other) => other.wipes - one.wipes || one.test.path.localeCompare(other.test.path),
    );
    return ranked.map(({ test }) => test);
  }
};
