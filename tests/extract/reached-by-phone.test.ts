import { messagesOf } from './one-sentence.js';

const STORY =
  'OTTAWA, May 3 - Canadian Prime Minister Ann Marsh sent a message of sympathy to Jamaican Prime Minister Alva Reid over the hurricane.';

test.each([
  'Reached by phone, a spokeswoman for the Red Cross, Berit Odo, said that donations had come in.',
  'Contacted by telephone, the Norwegian minister, Berit Odo, said that donations had come in.',
])('words to the paper that rang are no message: %s', (sentence) => {
  expect(messagesOf(`${STORY} ${sentence}`)).toEqual(['Ann Marsh -> Alva Reid sympathy']);
});

test('but a call to the one who is struck is', () => {
  expect(
    messagesOf(`${STORY} Norwegian Prime Minister Berit Odo spoke to him by phone, too.`),
  ).toEqual(['Ann Marsh -> Alva Reid sympathy', 'Berit Odo -> Alva Reid sympathy']);
});
