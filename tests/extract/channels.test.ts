import { extract } from '../../src/extract/extract.js';
import { kindOf } from '../../src/extract/acts.js';
import { articleOf } from './one-sentence.js';

const channels = (text: string) => extract(articleOf(text)).reports.map(({ channel }) => channel);
const sender = 'Peruvian President Tolo Maren';
const addressee = 'Norwegian Prime Minister Eskil Brandvoll';

test.each([
  [`${sender} wrote to ${addressee} to congratulate him on his election.`, 'letter'],
  [
    `${sender} has sent ${addressee} a message of congratulation on his election. In the letter, he wished him success.`,
    'letter',
  ],
  [
    `A letter of congratulation on his election was posted to ${addressee} by ${sender} on Monday.`,
    'letter',
  ],
  [`${sender} published a post, in which he congratulated ${addressee} on his election.`, 'social'],
  [
    `In a short palace statement, ${sender} congratulated ${addressee} on his election.`,
    'statement',
  ],
  [
    `Maren writes\n\n"I congratulate you on your election, friend. May peace be with you," reads the letter that ${sender} has sent to ${addressee}.`,
    'letter',
  ],
  [`In a communiqué, ${sender} congratulated ${addressee} on his election.`, 'statement'],
  [
    `${sender} sent ${addressee} a telegram on Monday to congratulate him on his election. On Friday Maren phoned him and congratulated him again.`,
    'telegram',
  ],
  [
    `A cable reached the palace on Monday. ${sender} sent ${addressee} one on Friday, congratulating him on his election.`,
    'telegram',
  ],
  [`${sender} sent congratulations to ${addressee} on his election.`, 'message'],
  [`${sender} was the first to call ${addressee}, and congratulated him on his election.`, 'phone'],
  [`${sender} congratulated ${addressee} on his election in a press note.`, 'statement'],
  [`${sender} congratulated ${addressee} on his election through his spokesman.`, 'statement'],
  [`${sender} congratulated ${addressee} on his election on a postcard from Cuzco.`, 'letter'],
  [
    `${sender} spoke with ${addressee} on the phone.\n\nOpening the conversation, Maren congratulated him on his election.`,
    'phone',
  ],
  [
    `In a telegram released on Monday, ${sender} wrote to ${addressee} to congratulate him on his election.`,
    'telegram',
  ],
  [
    `${sender} wrote to ${addressee} on Monday to congratulate him on his election. The message says that the road is open.`,
    'message',
  ],
  [`${sender} called ${addressee} up on Monday to congratulate him on his election.`, 'phone'],
  [`${sender} was put through on Monday and congratulated ${addressee} on his election.`, 'phone'],
  [`A post by ${sender} congratulated ${addressee} on his election.`, 'social'],
  [`${sender} congratulated ${addressee} on his election in writing.`, 'letter'],
  [`${sender} put pen to paper and congratulated ${addressee} on his election.`, 'letter'],
  [`In a card with a llama, ${sender} congratulated ${addressee} on his election.`, 'letter'],
  [`${sender} congratulated ${addressee} on his election. The Red Card campaign is his own.`, null],
  [`${sender} messaged ${addressee} on Monday to congratulate him on his election.`, 'message'],
  [`${sender} called on Monday to congratulate ${addressee} on his election.`, 'phone'],
  [`${sender} used his X account to congratulate ${addressee} on his election.`, 'social'],
  [`${sender} congratulated ${addressee} on his election on his own account.`, null],
  [
    `The two phoned each other in May.\n\n${sender} wrote to ${addressee} to congratulate him on his election.`,
    'letter',
  ],
  [
    `${sender} congratulated ${addressee} on his election. "The road is open," the Peruvian President said in a letter.`,
    'letter',
  ],
  [
    `${sender} was among the first to congratulate ${addressee} on his election. Maren took to X on Tuesday.`,
    'social',
  ],
  [`Some took to Twitter. ${sender} congratulated ${addressee} on his election.`, 'social'],
  [
    `${sender} sent ${addressee} a message of condolence over the cable railway accident.`,
    'message',
  ],
  [
    `${sender} congratulated ${addressee} on his election. Reporters asked Maren about a letter.`,
    null,
  ],
  [`${sender} has congratulated ${addressee} on his election.`, null],
  [`${sender} spoke today with ${addressee} and congratulated him on his election.`, 'phone'],
  [`${sender} congratulated ${addressee} on his election. Maren spoke with students.`, null],
  [`In a video, ${sender} congratulated ${addressee} on his election.`, 'video'],
  [`${sender} spoke to ${addressee} by video link and congratulated him on his election.`, 'video'],
  [
    `A third message came from Lima. In it ${sender} congratulated ${addressee} on his election.`,
    'message',
  ],
  [
    `${sender} sent ${addressee} a message of congratulation on his election. The speaker took a call from Lima, too.`,
    'message',
  ],
  [
    `${sender} sent ${addressee} a message of congratulation on his election.\n\nIn a letter received on Friday the Rector of Lima asks for books.`,
    'message',
  ],
])('%s', (text, channel) => {
  expect(channels(text)[0]).toBe(channel);
});

test('of two senders each has the way told of him', () => {
  const both = `${sender} and Chilean President Ema Lund both congratulated ${addressee} on his election`;
  expect(channels(`${both}, the former by letter, the latter on the phone.`)).toEqual([
    'letter',
    'phone',
  ]);
  expect(
    channels(`${both}, the Peruvian president by telegram and the Chilean one in a call.`),
  ).toEqual(['telegram', 'phone']);
  expect(channels(`${both} by letter.`)).toEqual(['letter', 'letter']);
});

test('of several senders in a sentence each has the way told of him', () => {
  const told = (rest: string) =>
    extract(articleOf(`${addressee} was congratulated on his election ${rest}`)).reports.map(
      ({ senders, channel }) => `${senders[0]!.name} ${channel}`,
    );
  expect(
    told(
      `by ${sender} and Chilean President Ema Lund in letters, by Bolivian President Rosa Quint on X, and in a call from Ecuadorian President Ivo Sand.`,
    ).sort(),
  ).toEqual(['Ema Lund letter', 'Ivo Sand phone', 'Rosa Quint social', 'Tolo Maren letter']);
  expect(
    told(
      `by ${sender}, whose letter came on Monday, and by Chilean President Ema Lund, who called on Tuesday.`,
    ).sort(),
  ).toEqual(['Ema Lund phone', 'Tolo Maren letter']);
});

test('who is phoned before another is written to is not phoned by the letter', () => {
  const text = `${sender} had telephoned Chilean President Ema Lund, and sent a telegram to ${addressee} to congratulate him on his election.`;
  const toBrandvoll = extract(articleOf(text)).reports.find(
    ({ recipients }) => recipients[0]!.name === 'Eskil Brandvoll',
  );
  expect(toBrandvoll?.channel).toBe('telegram');
});

test('what most sentences tell is the act of a letter without one', () => {
  const text = `Letters for Norway. ${sender} sent a letter to ${addressee} on Monday. Many congratulated him on his election. The king congratulated him, too. Others condoled with the loser.`;
  expect(extract(articleOf(text)).reports[0]?.kind).toBe('congratulation');
});

test.each([
  ['thanked him for his condolences on the death of the king', 'thanks'],
  ['expressed gratitude to all who sent their congratulations', 'thanks'],
  ['congratulated him and thanked him for his condolences', 'congratulation'],
  ['conveyed condolences and thanked the rescuers', 'condolence'],
  ['thanked him for his message of congratulations', 'thanks'],
  ['came with his regards and a letter asking the king to come to lima', 'invitation'],
  ['asked the king to come nearer', null],
])('%s: %s', (text, kind) => {
  expect(kindOf(text)).toBe(kind);
});
