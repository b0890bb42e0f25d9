import { fieldsAround, fieldWordsIn } from '../../../src/extract/occasions/occasion-fields.js';
import { extract } from '../../../src/extract/extract.js';
import { articleOf } from '../one-sentence.js';

test('the field with most words near the act tells its occasion', () => {
  const words = fieldWordsIn([
    'the voters gave him 61 of 100 seats',
    'he was congratulated',
    'the match went on',
  ]);
  const around = fieldsAround(words, { kind: 'congratulation', sentence: 1 });
  expect(around.get('election')).toBeGreaterThan(around.get('sport')!);
});

test('one word far from the act tells nothing', () => {
  const words = fieldWordsIn(['the coach was pleased', ...Array<string>(9).fill('')]);
  expect(fieldsAround(words, { kind: 'congratulation', sentence: 9 }).size).toBe(0);
});

test('greetings from the air are for flying over', () => {
  const words = fieldWordsIn(['from the presidential plane the countries below had greetings']);
  expect([...fieldsAround(words, { kind: 'greeting', sentence: 0 }).keys()]).toContain('other');
});

test('sympathy around surgeons and doctors is for an illness', () => {
  const words = fieldWordsIn(['the surgeons were done', 'he wrote to him', 'doctors had hope']);
  expect([...fieldsAround(words, { kind: 'sympathy', sentence: 1 }).keys()]).toContain('illness');
  expect(fieldsAround(words, { kind: 'condolence', sentence: 1 }).size).toBe(0);
});

test('a message need not be for anything', () => {
  const words = fieldWordsIn(['the coach and his players']);
  expect(fieldsAround(words, { kind: 'message', sentence: 0 }).size).toBe(0);
});

test('a field that does not suit the act is not read', () => {
  const words = fieldWordsIn(['the coach and his players']);
  expect(fieldsAround(words, { kind: 'condolence', sentence: 0 }).size).toBe(0);
});

test.each([
  [
    'fields tell an occasion that nothing names',
    "Cards from the palace\n\nOSLO, May 3 - It is the habit here to take leave of one's neighbours in writing.\n\nPresident Tolo Odo of Peru sent his greetings to Prime Minister Eskil Maren of Norway in a letter.",
    ['other'],
  ],
  [
    'they are not asked where one is named',
    'Cards from the palace\n\nOSLO, May 3 - A coach and his players looked on.\n\nPresident Tolo Odo of Peru congratulated Prime Minister Eskil Maren of Norway on his birthday.',
    ['birthday'],
  ],
  [
    'they speak against an occasion that is only mentioned',
    'After the final\n\nOSLO, May 3 - The goalkeeper stopped the last penalty, and the match was over.\n\nPresident Tolo Odo of Peru congratulated Prime Minister Eskil Maren of Norway on the goals. Maren goes on a visit to Lima next month.',
    ['sport'],
  ],
  [
    'an invitation is to a visit where nothing else is told',
    'A letter from the palace\n\nOSLO, May 3 - President Tolo Odo of Peru invited Prime Minister Eskil Maren of Norway in a letter.',
    ['visit'],
  ],
])('%s', (_, text, kinds) => {
  expect(extract(articleOf(text)).reports.map(({ occasion: { kind } }) => kind)).toEqual(kinds);
});
