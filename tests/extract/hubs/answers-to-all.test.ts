import { messagesOf } from '../one-sentence.js';

const received =
  'King Odo Brandvoll of Norway received cables of congratulations on the National Day from a number of leaders.\n\nThe cables came from:\n\n- President Tolo Maren of the Republic of Peru\n- President Adel Roushdi of the Arab Republic of Egypt\n- Prime Minister Kem Luma of the Republic of Kenya\n\n';
const all = ['Tolo Maren', 'Adel Roushdi', 'Kem Luma'];
const thanked = (text: string) =>
  messagesOf(text)
    .filter((message) => message.startsWith('Odo Brandvoll ->'))
    .map((message) => message.replace('Odo Brandvoll -> ', '').replace(/ thanks$| reply$/, ''))
    .sort();

test.each([
  'The King sent cables of thanks to the above-mentioned leaders in reply.',
  'King Odo thanked all of them in cables of his own.',
  'In a reply King Odo thanked each of the aforementioned heads of state.',
])('who answers all answers each who wrote: %s', (answer) => {
  expect(thanked(received + answer)).toEqual([...all].sort());
});

test.each([
  'The King read their cables aloud to all of them who had come to the palace.',
  'The King thanked the people of Norway for their good wishes.',
  'Gifts will be sent to the above-mentioned leaders in the spring.',
  'The mayor of Oslo thanked all of them.',
])('nobody is answered in: %s', (answer) => {
  expect(thanked(received + answer)).toEqual([]);
});

test('a lone letter is no round of letters', () => {
  expect(
    thanked(
      'President Tolo Maren of Peru congratulated King Odo Brandvoll of Norway on his birthday. A concert was given for the guests, and the King thanked all of them.',
    ),
  ).toEqual([]);
});
