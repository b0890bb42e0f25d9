import { messagesOf } from './one-sentence.js';

const WON = 'Norwegian Prime Minister Eskil Brandvoll received a letter of congratulation from';
const first = `${WON} Danish Premier Mette Kjær on his re-election.`;

test.each([
  [
    'brought in person',
    `${first} Peruvian President Tolo Maren, who was in Oslo for the festivities, brought his greetings in person at Saturday's feast.`,
  ],
  [
    'presented at a parade',
    `${first} Peruvian President Tolo Maren presented his congratulations at the military parade.`,
  ],
  [
    'offered at the talks',
    `${first} At the talks in Oslo, Peruvian President Tolo Maren congratulated Brandvoll on his re-election.`,
  ],
])('wishes are no message where they are %s', (_, text) => {
  expect(messagesOf(text)).toEqual(['Mette Kjær -> Eskil Brandvoll congratulation']);
});

test.each([
  [
    'a letter brought in person',
    "NAIROBI, May 3 - Peru's ambassador, Luis Quispe, brought President Odo Wero of Kenya in person a letter of congratulation from President Tolo Maren.",
    'Tolo Maren -> Odo Wero congratulation',
  ],
  [
    'an invitation once given in person',
    'A letter of greetings on the national day came from Peruvian President Tolo Maren. It is addressed to Kenyan President Odo Wero, who had invited him in person.',
    'Tolo Maren -> Odo Wero',
  ],
])('%s is one', (_, text, wanted) => {
  expect(messagesOf(text).some((message) => message.startsWith(wanted))).toBe(true);
});
