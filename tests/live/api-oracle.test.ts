import { expectAnswersAsWalked } from './random-answers.js';

/** Each shape is a text that the database has to plan anew, each set of values is not. */
test('240 random queries are answered as by walking the graph', async () => {
  await expectAnswersAsWalked(20, 12);
}, 600_000);
