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

const kask =
  'TALLINN, May 3 2024 (BNT) - President Aino Kask received condolences on the ferry accident from President Egils Berzins of Latvia and King Oskar Lie of Norway.\n\nThe condolences of Prime Minister Rasa Kalnyte of Lithuania, too, reached President Kask on Friday.\n\n';
const answeredByKask = (text: string) =>
  messagesOf(kask + text)
    .filter((message) => message.startsWith('Aino Kask ->'))
    .map((message) => message.replace('Aino Kask -> ', ''))
    .sort();

test.each([
  'Kask wrote back to all three, thanking them for their sympathy.',
  'The President sent back cables of thanks to the friendly leaders, wishing them health.',
  'To all of them she has sent her thanks.',
  'Letters of thanks were sent by the President to the three leaders.',
  'The notes of thanks that she wrote to the senders were posted on Monday.',
  'She thanked all the heads of state who had written for their words.',
  'In return, President Kask conveyed her thanks to these leaders.',
])('thanks to all, however they are called, go to each: %s', (answer) => {
  expect(answeredByKask(answer)).toEqual([
    'Egils Berzins thanks',
    'Oskar Lie thanks',
    'Rasa Kalnyte thanks',
  ]);
});

test.each([
  'Kask thanked the leaders of her party.',
  'Kask thanked the rescuers, all of them volunteers.',
  'She thanked the two ministers for the inquiry.',
  'She has not yet sent thanks to the three leaders.',
  'She will send letters of thanks to all three next week.',
  'Kask has asked her private secretary to thank them all.',
  'The President has directed that an answer of thanks be sent to each of them.',
  'Answers of thanks to all three had not been posted by Monday.',
  'The mayor of Tallinn thanked the three leaders for their words.',
  'She thanked all who had come to the harbour.',
])('thanks to others, or not yet sent, go to none: %s', (answer) => {
  expect(answeredByKask(answer)).toEqual([]);
});
