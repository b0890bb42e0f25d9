import { extract } from '../../../src/extract/extract.js';
import { articleOf } from '../one-sentence.js';

/** The days of sending of an article that came out on Thursday, 8 May 2031. */
const daysOf = (text: string) =>
  extract({ ...articleOf(text), publishedOn: '2031-05-08' }).reports.map(
    ({ sentOn }) => sentOn?.date ?? null,
  );

const sender = 'Peruvian President Tolo Maren';
const addressee = 'Norwegian Prime Minister Eskil Brandvoll';

test.each([
  [
    `${sender} sent a message of congratulation to ${addressee} on the 6th upon his election.`,
    '2031-05-06',
  ],
  [
    `${sender} sent a message of condolence to ${addressee}. It was delivered by the embassy in Oslo a day earlier.`,
    '2031-05-07',
  ],
  [
    `${sender} sent a message of condolence to ${addressee}. Envoy Sira Colm delivered it when he was received in Oslo on Tuesday.`,
    '2031-05-06',
  ],
  [
    `${sender} congratulated ${addressee} on his election in a letter seen by the Lima Herald on Wednesday. The letter is dated 5 May 2031.`,
    '2031-05-05',
  ],
  [
    `While flags hung at half-mast on Tuesday, a letter of condolence from ${sender} to ${addressee} was opened in Oslo.`,
    '2031-05-06',
  ],
  [
    `It was yesterday when ${sender} got through to Oslo by telephone. "We are all awake tonight," he said, and offered ${addressee} his condolences on the storm.`,
    '2031-05-07',
  ],
  [
    `${addressee} spent Tuesday at his desk, taking calls. A telegram of congratulation from ${sender} reached him during the afternoon.`,
    '2031-05-06',
  ],
  [
    `Last Friday, two days after the earth shook, ${sender} sent a message of condolence to ${addressee}.`,
    '2031-05-02',
  ],
  [
    `"We mourn with you," reads the message of condolence of ${sender} that came to Oslo on Tuesday. The envoy had congratulated ${addressee} on his election.`,
    '2031-05-06',
  ],
  [
    `In a letter handed to ${addressee} at Wednesday's audience, ${sender} invites him to the summit.`,
    '2031-05-07',
  ],
  [
    `On Norwegian Sailors' Day, celebrated this Wednesday, ${sender} wrote to ${addressee} to congratulate him.`,
    '2031-05-07',
  ],
  [
    `A delegation arrived in Oslo on Tuesday with a message of condolence from ${sender} for ${addressee}.`,
    '2031-05-06',
  ],
])('%s', (text, date) => {
  expect(daysOf(text)[0]).toBe(date);
});

test('the day of what had been sent before is not that of the answer', () => {
  const days = daysOf(
    `${sender} replied on Thursday to the message of condolence that ${addressee} had sent him two days earlier.`,
  );
  expect(new Set(days)).toEqual(new Set(['2031-05-06', '2031-05-08']));
});

test.each([
  `${sender} sent a message of congratulation to ${addressee} on the 6th anniversary of the treaty.`,
  `${sender} wrote to ${addressee} to condole with him on the death of a singer who was applauded at Wednesday's concert.`,
  `${sender} sent a message of condolence to ${addressee}. A storm that came to Oslo on Tuesday killed twenty people.`,
  `${sender} wrote to ${addressee} to congratulate him on his election and said that an envoy would travel on the 22nd.`,
  `${addressee} was elected on Sunday. At 8:10 p.m. ${sender} wrote to ${addressee} to congratulate him on his election.`,
])('no day is made of what tells none: %s', (text) => {
  expect(daysOf(text)[0]).toBeNull();
});

const told = `${sender} spoke with ${addressee} on Tuesday.`;
const note = 'a letter of congratulation on his election';

test.each([
  ['that struck', `He was sorry for the storm that struck Oslo on Friday.`],
  ['of an event', `He was sorry for the losses of Friday's storm.`],
])('the same day is that of the story behind a day %s', (_, aside) => {
  const others = `The same day President Sira Colm of Chile sent ${note} to ${addressee}.`;
  expect(daysOf(`${told} ${aside} ${others}`).at(-1)).toBe('2031-05-06');
  const earlier = `A day earlier, President Sira Colm of Chile had sent ${note} to ${addressee}.`;
  expect(daysOf(`${told} ${aside} ${earlier}`).at(-1)).toBe('2031-05-05');
});

test('the same day is that of an event in a sentence of its own', () => {
  const others = `The same day President Sira Colm of Chile sent ${note} to ${addressee}.`;
  expect(daysOf(`${told} The storm struck Oslo on Friday. ${others}`).at(-1)).toBe('2031-05-02');
  expect(daysOf(`The storm that struck Oslo on Friday is over. ${others}`)).toEqual(['2031-05-02']);
});

test.each([
  [
    `${sender} picked up the phone to congratulate ${addressee}. That was on Tuesday.`,
    '2031-05-06',
  ],
  [
    `The birthday of ${addressee} was on Tuesday. ${sender} congratulated him by phone a day early.`,
    '2031-05-05',
  ],
  [
    `${addressee} turned 78 on Tuesday. Two days ahead of the date ${sender} wrote to congratulate him.`,
    '2031-05-04',
  ],
  [
    `Chilean President Sira Colm condoled with Oslo on Tuesday. A letter of condolence from ${sender} to ${addressee} went out at the same time.`,
    '2031-05-06',
  ],
  [
    `Today Peru and Norway complete sixty years of relations. To mark the day ${sender} wrote to ${addressee} to congratulate him.`,
    '2031-05-08',
  ],
  [
    `The independence of Norway was celebrated on 3 May. ${sender} sent ${addressee} a telegram of congratulation on Independence Day itself.`,
    '2031-05-03',
  ],
  [
    `${sender} has sent a message to ${addressee}. The message was handed over by Sira Colm, the minister, when he was given an audience this morning.`,
    '2031-05-08',
  ],
])('%s', (text, date) => {
  expect(daysOf(text).at(-1)).toBe(date);
});

test.each([
  `${sender} has congratulated ${addressee} on his election. The vote for 6 May is over.`,
  `${sender} has congratulated ${addressee} on his election. At the same time he spoke of trade.`,
  `${sender} has congratulated ${addressee} on his election. He came a day early.`,
  `${sender} has congratulated ${addressee} on his election and wants to mark the day of the treaty.`,
])('no day of sending is told: %s', (text) => {
  expect(daysOf(text)[0]).toBeNull();
});

test('an hour is of the day of the story on which something was made public', () => {
  const rang = `Chilean President Sira Colm rang ${addressee} on Tuesday.`;
  const telegram = `At noon ${sender} sent a telegram of congratulation to ${addressee} on his election.`;
  const issued = 'On Wednesday the ministry in Santiago issued two dry lines.';
  expect(daysOf(`${rang} ${issued} ${telegram}`).at(-1)).toBe('2031-05-07');
  expect(daysOf(`${rang} ${telegram}`).at(-1)).toBe('2031-05-06');
});
