import { expectAnswersAsWalked } from '../live/random-answers.js';

test('5,000 random queries are answered as by walking the graph', async () => {
  await expectAnswersAsWalked(2500, 2);
}, 3_600_000);
