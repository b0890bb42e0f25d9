import { extract } from '../../src/extract/extract.js';
import type { GoldArticle } from '../../src/score/gold.js';
import { type ReadGold, scoreIdentity } from '../../src/score/identity.js';
import { articleOf } from '../extract/one-sentence.js';

const WISHES =
  'On 3 May 2021, President of Kenya Ada Oro congratulated President of Ghana Bo Lume on his election victory.';
const OTHERS =
  'On 3 May 2021, President of Kenya Ada Oro sent condolences to President of Peru Cy Sesh over the earthquake.';

/** Articles by their text and the event that they are said to tell of. */
function read(...told: [text: string, event?: string][]): ReadGold[] {
  return told.map(([text, event], place) => {
    const article = { ...articleOf(text), id: `article ${place}` };
    const gold = { id: article.id, ...(event && { event }) } as GoldArticle;
    return { article, gold, extraction: extract(article) };
  });
}

test.each<[string, [string, string?][], string, string]>([
  [
    'two that tell of one event',
    [
      [WISHES, 'wishes'],
      [WISHES, 'wishes'],
    ],
    '1/1',
    '1/1',
  ],
  [
    'two of which one tells of another',
    [
      [WISHES, 'wishes'],
      [OTHERS, 'wishes'],
    ],
    '0/1',
    '0/0',
  ],
  [
    'a third that is not said to tell of it',
    [[WISHES, 'wishes'], [WISHES, 'wishes'], [WISHES]],
    '1/1',
    '0/1',
  ],
  [
    'a third that tells of another',
    [[WISHES, 'wishes'], [WISHES, 'wishes'], [OTHERS]],
    '1/1',
    '1/1',
  ],
  ['two, where nobody said what they tell of', [[WISHES], [WISHES]], '0/0', '0/0'],
  ['an event that one tells of', [[WISHES, 'wishes'], [WISHES]], '0/0', '0/0'],
])('%s', (_, told, events, messages) => {
  const tally = scoreIdentity(read(...told));
  const figure = (measure: 'event in one message' | 'shared message') => {
    const { hit, gold } = tally.of(measure);
    return `${hit}/${gold}`;
  };
  expect([figure('event in one message'), figure('shared message')]).toEqual([events, messages]);
});
