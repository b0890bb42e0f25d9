import { requiredWords } from '../../src/extract/required-words.js';

test.each([
  ['earthquakes?|quakes?', ['earthquake', 'quake']],
  ['(?:death|passing) of', ['death', 'passing']],
  ['{n} (?:anniversary|jubilee) of (?:the )?ties', ['anniversary', 'jubilee']],
  ['hospitali[sz]\\w*', ['hospitali']],
  ['world cup', ['world']],
])('%s needs one of its words', (pattern, words) => {
  expect(requiredWords(pattern)).toEqual(words);
});

test.each(['(?:the )?', '\\d+', 'quake|\\d+', '[a-z]+'])('%s needs no word', (pattern) => {
  expect(requiredWords(pattern)).toBeNull();
});
