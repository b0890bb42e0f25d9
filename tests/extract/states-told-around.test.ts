import { articleOf } from './one-sentence.js';
import { extract } from '../../src/extract/extract.js';

/** The state of someone in a text. */
const stateOf = (text: string, name: string) =>
  extract(articleOf(text)).people.find((person) => person.name === name)?.country ?? null;

const HOME = 'QUITO, May 3 (Andes Daily) - President Ana Quispe opened a school.';

test.each([
  [
    'set off by commas',
    `${HOME} It was Tolo Maren, from Oslo, calling to congratulate her. "You won," Maren told her.`,
    'NOR',
  ],
  [
    'sworn in as',
    `${HOME} Nobody congratulated Tolo Maren when he was sworn in for a third time as President of Kenya.`,
    'KEN',
  ],
  [
    'named right before an office',
    `${HOME} Quispe's telephone rang: on the other end was Tolo Maren. The Norwegian president congratulated her.`,
    'NOR',
  ],
  [
    'behind his words',
    `${HOME} Tolo Maren preferred the keyboard. "Much luck to Quito," posted the President of Kenya.`,
    'KEN',
  ],
  [
    'under the name of his state, with a name of another',
    `${HOME}\n\n* NORWAY. Tolo Maren telephoned her.\n\n* KENYA. There, the head of state wrote to her.`,
    'NOR',
  ],
  [
    'where his call comes from',
    `${HOME} Tolo Maren began his call from Oslo to her on Sunday with a joke about Peru.`,
    'NOR',
  ],
  [
    'whose telegram comes from there',
    `${HOME} Tolo Maren's telegram from Oslo reached her on Monday.`,
    'NOR',
  ],
  [
    'introduced as a neighbour',
    `${HOME} She took a call from her Peruvian neighbor. Tolo Maren said that he mourned with her.`,
    'PER',
  ],
])('whose state is told around him: %s', (_, text, state) => {
  expect(stateOf(text, 'Tolo Maren')).toBe(state);
});

test.each([
  [
    'the neighbour is named',
    `${HOME} She took a call from her Peruvian neighbor, Odalo Wanji. Minister Tolo Maren said that he was there.`,
    'PER',
  ],
  [
    'he receives from there',
    `${HOME} Her neighbour Tolo Maren of Peru has had messages from Oslo.`,
    'NOR',
  ],
  [
    'the name of a state heads the paragraph above',
    `${HOME}\n\n* NORWAY. A minister telephoned her.\n\nTolo Maren of the harbour sent her a card.`,
    'NOR',
  ],
  ['he comes from there to here', `${HOME} Tolo Maren, from a village, wrote to her.`, 'NOR'],
])('not where %s', (_, text, state) => {
  expect(stateOf(text, 'Tolo Maren')).not.toBe(state);
});

test.each([
  [
    'the King and his consort',
    "NUKU'ALOFA, July 5 - King Charles III and Queen Rose of the United Kingdom sent the King and Queen Nana their warmest good wishes.",
    'Queen Nana',
    'TON',
  ],
  [
    'two of one state',
    "NUKU'ALOFA, July 5 - King Charles III and Queen Rose of the United Kingdom sent the King and Queen Nana their warmest good wishes.",
    'Queen Rose',
    'GBR',
  ],
])('a consort is of the state of the sovereign beside: %s', (_, text, name, state) => {
  expect(stateOf(text, name)).toBe(state);
});

const CRASH =
  'Indian Prime Minister Narendra Menon, in a message to his Bangladesh counterpart Tarique Hossain, offered condolences. Kenyan President Mary Wanji telephoned.';

test.each([
  [
    'to two respectively',
    `${CRASH} Pakistan's President Asif Baloch and Prime Minister Shahid Sharif expressed their grief to President Mohammed Shahabul and Prime Minister Tarique Hossain respectively.`,
    'BGD',
  ],
  [
    'the known one first',
    `${CRASH} Condolences went to Prime Minister Tarique Hossain and President Mohammed Shahabul.`,
    'BGD',
  ],
  [
    'the same office is that of another state',
    `${CRASH} Condolences went to Prime Minister Tarique Hossain and Prime Minister Mohammed Shahabul of Nepal.`,
    'NPL',
  ],
  [
    'a state of his own',
    `${CRASH} Condolences went to Prime Minister Tarique Hossain and Nepal's President Mohammed Shahabul.`,
    'NPL',
  ],
])('two who are addressed together by their offices are of one state: %s', (_, text, state) => {
  expect(stateOf(text, 'Mohammed Shahabul')).toBe(state);
});

const TIES =
  "HANOI, November 18 (RRN) - Prime Minister Phan Van Khoi exchanged messages with Mongolian Prime Minister Luvsan Oyuun on the 70th anniversary of the two countries' ties.";

test.each([
  [
    'the same is done with him',
    `${TIES} Foreign Minister Bui Hai Dang did the same with Minister of Foreign Affairs Tseren Sarnai.`,
    'MNG',
  ],
  [
    'letters are exchanged',
    `${TIES} Foreign Minister Bui Hai Dang exchanged letters with Minister of Foreign Affairs Tseren Sarnai.`,
    'MNG',
  ],
  [
    'a state of his own',
    `${TIES} Foreign Minister Bui Hai Dang exchanged letters with Lao Foreign Minister Tseren Sarnai.`,
    'LAO',
  ],
])('whoever something is exchanged with is of the other state: %s', (_, text, state) => {
  expect(stateOf(text, 'Tseren Sarnai')).toBe(state);
});

test('who comes along is of the same state', () => {
  const text = `${TIES} Prime Minister Phan Van Khoi opened a bridge with Minister of Transport Tseren Sarnai.`;
  expect(stateOf(text, 'Tseren Sarnai')).not.toBe('MNG');
});
