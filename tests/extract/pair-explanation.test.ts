import { trace } from '../../src/extract/extract.js';
import { pairExplanation } from '../../src/extract/pair-explanation.js';
import { articleOf } from './one-sentence.js';

const sender = 'Peruvian President Tolo Maren';
const addressee = 'Norwegian Prime Minister Eskil Brandvoll';

test.each([
  [
    'the rule that made it',
    `${sender} congratulated ${addressee} on his election.`,
    /sentence 0, rule congratulate, congratulation: names the message, message 0 \(sent\)/,
  ],
  [
    'why it was dropped',
    `${sender} congratulated Peruvian Prime Minister Eskil Brandvoll on his election.`,
    /rule congratulate, congratulation: inside one country/,
  ],
  [
    'what a rule lacks',
    `${sender} called ${addressee} a good neighbour.`,
    /"called" calls rule call: lacks no-name-calling/,
  ],
  [
    'that nothing calls a rule',
    `The day was long.\n\n${sender} admired ${addressee} for years, it is said.`,
    /names both: no trigger of a rule/,
  ],
  [
    'that the article knows no such party',
    `${sender} slept late.`,
    /No party of the article is called "Eskil Brandvoll"/,
  ],
])('a pair is explained by %s', (_, text, reason) => {
  expect(
    pairExplanation(trace(articleOf(text)), 'Tolo Maren', 'Eskil Brandvoll').join('\n'),
  ).toMatch(reason);
});

test.each(['ESKIL BRÁNDVOLL', 'Brandvoll, Eskil', 'eskil  søndre-brandvoll'])(
  'a party is found by its name in any case and order, accents or not: %s',
  (name) => {
    const text = `${sender} congratulated Norwegian Prime Minister Eskil Søndre Brandvoll.`;
    const told = pairExplanation(trace(articleOf(text)), 'tolo máren', name).join('\n');
    expect(told).toMatch(/names the message/);
  },
);

test.each(['...', 'Eskild Brandvoll', 'Eskil Maren'])('%s names no party', (name) => {
  const text = `${sender} congratulated ${addressee}.`;
  expect(pairExplanation(trace(articleOf(text)), 'Tolo Maren', name)[0]).toBe(
    `No party of the article is called "${name}".`,
  );
});
