import { messagesOf } from './one-sentence.js';

const STORY =
  'ACCRA, May 3 - President Kofi Addae was re-elected on Sunday. Norwegian Prime Minister Berit Odo rang up Addae yesterday evening to congratulate him.';

test.each([
  [
    'whoever it is known from is not spoken to',
    `${STORY} According to her spokesman, Lars Veen, she invited him to visit Oslo.`,
    ['Berit Odo -> Kofi Addae congratulation', 'Berit Odo -> Kofi Addae invitation'],
  ],
  [
    'a palace that it is known from changes nothing',
    `${STORY} According to the palace, she invited him to visit Oslo.`,
    ['Berit Odo -> Kofi Addae congratulation', 'Berit Odo -> Kofi Addae invitation'],
  ],
  [
    'whoever is a source in another sentence may be spoken to',
    'ACCRA, May 3 - According to Ghanaian President Kofi Addae, the feast was a success. Norwegian Prime Minister Berit Odo sent him a telegram of congratulation on the day.',
    ['Berit Odo -> Kofi Addae congratulation'],
  ],
])('%s', (_, text, messages) => {
  expect(messagesOf(text)).toEqual(messages);
});
