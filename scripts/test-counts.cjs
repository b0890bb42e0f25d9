// A Jest reporter that leaves the counts of a run where scripts/test.mjs adds them up.
const { writeFileSync } = require('node:fs');

module.exports = class TestCounts {
  onRunComplete(_contexts, results) {
    const suitesThatDidNotRun = results.testResults.filter((suite) => suite.testExecError).length;
    writeFileSync(
      process.env.DIPLOGRAPH_TEST_COUNTS,
      JSON.stringify({
        passed: results.numPassedTests,
        failed: results.numFailedTests + suitesThatDidNotRun,
        skipped: results.numPendingTests + results.numTodoTests,
      }),
    );
  }
};
