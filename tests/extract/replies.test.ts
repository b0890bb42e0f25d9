import { extract } from '../../src/extract/extract.js';
import { articleOf, messagesOf } from './one-sentence.js';

const told =
  'Kenyan President Odo Wero sent Norwegian Prime Minister Eskil Brandvoll a message of sympathy over the floods.';

/** Which report of the article answers which, by sender. */
function answersIn(text: string): string[] {
  const { reports } = extract(articleOf(text));
  return reports.flatMap(({ senders, replyTo }) =>
    replyTo === null ? [] : [`${senders[0]!.name} answers ${reports[replyTo]!.senders[0]!.name}`],
  );
}

test.each([
  `${told} Brandvoll in his reply thanked Wero for his kind words.`,
  `${told} Brandvoll sent a message to Wero in reply, thanking him for his sympathy.`,
])('an answer is tied to what it answers: %s', (text) => {
  expect(answersIn(text)).toEqual(['Eskil Brandvoll answers Odo Wero']);
});

test.each([
  told,
  `${told} Brandvoll sent a telegram of congratulation to Kenyan Premier Kem Luma on his election.`,
  'Kenyan President Odo Wero exchanged messages of congratulation with Norwegian Prime Minister Eskil Brandvoll on the 30th anniversary of diplomatic relations. In his reply Brandvoll thanked Wero.',
])('nothing answers anything in: %s', (text) => {
  expect(answersIn(text)).toEqual([]);
});

test.each([
  [
    'Norwegian Prime Minister Eskil Brandvoll was congratulated on his election by Peruvian President Tolo Maren in a letter and by Egyptian President Adel Roushdi. Mr Brandvoll has answered one of them so far.',
    [
      'Adel Roushdi -> Eskil Brandvoll congratulation',
      'Tolo Maren -> Eskil Brandvoll congratulation',
    ],
  ],
  [
    'Peruvian President Tolo Maren sent a letter of congratulation to Norwegian Prime Minister Eskil Brandvoll on his election. A reply is expected next week.',
    ['Tolo Maren -> Eskil Brandvoll congratulation'],
  ],
  [
    'Peruvian President Tolo Maren sent a letter of congratulation to Norwegian Prime Minister Eskil Brandvoll on his election. An answer is still awaited.',
    ['Tolo Maren -> Eskil Brandvoll congratulation'],
  ],
  [
    'Peruvian President Tolo Maren sent a letter of congratulation to Norwegian Prime Minister Eskil Brandvoll on his election. A reply arrived within hours.',
    ['Eskil Brandvoll -> Tolo Maren reply', 'Tolo Maren -> Eskil Brandvoll congratulation'],
  ],
])('an answer that is still to come, or to one of several, is none yet: %s', (text, expected) => {
  expect(messagesOf(text).sort()).toEqual(expected);
});

test('whoever answers a question at home replies to nobody abroad', () => {
  expect(
    messagesOf(
      'MONTEVIDEO - Seventeen days after Honduras voted, Peruvian President Tolo Maren has congratulated Honduran President-elect Ilda Soto. Senator Beno Ruiz asked whether somebody would be sent to the inauguration. No invitation had been received, Peruvian Foreign Minister Adela Quispe replied.',
    ).filter((message) => message.endsWith(' reply')),
  ).toEqual([]);
});

const sidesIn = (text: string) => messagesOf(text).map((message) => message.replace(/ \S+$/, ''));
const back = 'Eskil Brandvoll -> Odo Wero';

test.each([
  'The Norwegian Prime Minister’s letter of thanks reached Nairobi on Friday. It answers the telegram of condolence that Kenyan President Odo Wero had sent to Norwegian Prime Minister Eskil Brandvoll over the floods.',
  'A note came by bag from Oslo. It responds to the letter of condolence which Kenyan President Odo Wero addressed to Norwegian Prime Minister Eskil Brandvoll over the floods.',
])('what is told before is the answer to the message told beside it: %s', (text) => {
  expect(sidesIn(text)).toContain(back);
});

test.each([
  'The book is long. It answers the critics, and Kenyan President Odo Wero sent Norwegian Prime Minister Eskil Brandvoll a message of sympathy over the floods.',
  `${told} A poem came by bag. In verse it answers a letter of the poet’s friend.`,
])('it answers no message: %s', (text) => {
  expect(sidesIn(text)).not.toContain(back);
});
