import { extract } from '../../src/extract/extract.js';
import { articleOf } from './one-sentence.js';

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
