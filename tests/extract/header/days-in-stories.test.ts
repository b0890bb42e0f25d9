import { toldInStory } from '../../../src/extract/header/days-in-stories.js';

const REST = ' The queen of Marrow sent him a letter of congratulation, and so did her ministers.';

test.each([
  ['Queen Tama turns fifty Thursday, 22 May 2031. What does one send?', '2031-05-22'],
  ['By Thursday, May 22, 2031, several had written.', '2031-05-22'],
  ["By seven o'clock on Thursday evening, May 22, 2031, Li Ro had been sworn in.", '2031-05-22'],
  ['Absent from the Mass this Thursday, 22 May 2031, was Li Ro.', '2031-05-22'],
  ['Minister Velt told Radio Samal on 22 May 2031 that he had signed the letters.', '2031-05-22'],
  ['Marrow and Tarn exchanged letters yesterday, 21 May 2031.', '2031-05-22'],
  ['He won on 18 May 2031, and on Thursday, May 22, 2031 she wished him success.', '2031-05-22'],
])('"%s" tells the day of its story', (lead, date) => {
  expect(toldInStory(lead + REST)).toEqual({ date, basis: 'derived' });
});

test.each([
  'This report was first published May 22, 2031.',
  'Bulletin of 22 May 2031. Printed by the Government Printer, Samal.',
  'Samal, Thursday 22 May 2031. Captions may be shortened.',
  'Pictures: Department of Information. Free for media use. 22.05.2031',
])('"%s" at the foot tells the day', (foot) => {
  expect(toldInStory(`Li Ro wrote.${REST}\n\n${foot}`)?.date).toBe('2031-05-22');
});

test.each([
  'Ties were set up on 6 May 1992.',
  'The festival opens on Thursday, 22 May 2031.',
  'The vote will be held on Thursday, 22 May 2031.',
  'The treaty was signed on Thursday, 6 May 1992.',
  'The visit is planned for Thursday, 22 May 2031.',
  'Li Ro, born on 6 May 1992, is a doctor.',
  'Thursday is market day.',
  'He was elected in May 2031.',
])('"%s" tells no day of the story', (lead) => {
  expect(toldInStory(lead + REST)).toBeNull();
});
