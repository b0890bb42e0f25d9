import { extract } from '../../../src/extract/extract.js';
import { articleOf } from '../one-sentence.js';

/** The first day of sending of an article that came out on Thursday, 8 May 2031. */
const sentOn = (text: string) =>
  extract({ ...articleOf(text), publishedOn: '2031-05-08' }).reports[0]?.sentOn?.date ?? null;

const sender = 'Peruvian President Tolo Maren';
const addressee = 'Norwegian Prime Minister Eskil Brandvoll';

test.each([
  [`A message of condolence from ${sender} to ${addressee} arrived Wednesday.`, '2031-05-07'],
  [
    `In a telephone conversation held on Tuesday, ${sender} congratulated ${addressee} on his election.`,
    '2031-05-06',
  ],
  [
    `${addressee} was elected late on Sunday. ${sender} telephoned him that very night and congratulated him.`,
    '2031-05-04',
  ],
  [`At noon ${sender} telephoned ${addressee} to congratulate him on his election.`, '2031-05-08'],
  [
    `${addressee} spent Wednesday at his desk. At midday ${sender} telephoned him to congratulate him on his election.`,
    '2031-05-07',
  ],
  [`${sender} has just written to ${addressee} to congratulate him on his election.`, '2031-05-08'],
  [
    `Over Sunday's breakfast ${sender} telephoned ${addressee} to congratulate him on his election.`,
    '2031-05-04',
  ],
  [
    `On Monday, envoy Sira Colm passed to the mission the letter in which ${sender} invites ${addressee} to the summit.`,
    '2031-05-05',
  ],
  [
    `${sender} wrote to ${addressee} on the same day, Tuesday, to congratulate him on his election.`,
    '2031-05-06',
  ],
  [
    `${sender} conveyed a message of condolence to President Leonhard Andersen Brandvoll of the Kingdom of Norway on Tuesday following a crash that killed twenty people.`,
    '2031-05-06',
  ],
  [
    `In a message sent on Tuesday and read out on Wednesday, ${sender} congratulated ${addressee} on his election.`,
    '2031-05-06',
  ],
  [
    `Before the last of the cages had been brought up from the shaft on Tuesday morning, ${sender} telephoned ${addressee} to condole with him.`,
    '2031-05-06',
  ],
  [
    `As of this Thursday morning, ${addressee} had received a message of congratulation from ${sender}.`,
    '2031-05-08',
  ],
  [`${sender} congratulated ${addressee} on his election as early as Monday.`, '2031-05-05'],
])('%s', (text, date) => {
  expect(sentOn(text)).toBe(date);
});

test.each([
  [
    `${sender} has congratulated ${addressee}, who took office on Monday, on his appointment.`,
    null,
  ],
  [
    `${sender} sent a message to ${addressee}, whose country marks its national day on Tuesday.`,
    null,
  ],
  [
    `${sender} telephoned ${addressee} on Tuesday to congratulate him. He wished him luck, he told reporters on Wednesday.`,
    '2031-05-06',
  ],
  [
    `${sender} has telephoned ${addressee} to congratulate him on his election, he told the press on Wednesday.`,
    null,
  ],
  [
    `${sender} telephoned ${addressee} at noon on Tuesday to congratulate him on his election.`,
    '2031-05-06',
  ],
  [`${sender} has written to ${addressee} to congratulate him on Sunday's victory.`, null],
  [
    `${sender} has written to ${addressee} to thank him for a present on his birthday, which had fallen on Monday.`,
    null,
  ],
  [
    `${addressee} took the oath on Monday. ${sender} wrote to him on Tuesday to congratulate him.`,
    '2031-05-06',
  ],
  [
    `${sender} has written to ${addressee} with condolences on his mother, who passed away on Monday.`,
    null,
  ],
  [
    `${sender} has congratulated ${addressee} after his party had come in ahead of all the others on Sunday.`,
    null,
  ],
  [
    `${sender} has sent condolences to ${addressee} since the ferry with forty people of both nations went down on Sunday.`,
    null,
  ],
  [
    `${sender} has written a letter of congratulation to ${addressee}, which was read out on Wednesday to a crowd of many thousands.`,
    '2031-05-07',
  ],
  [
    `${sender} has sent condolences to ${addressee}, whose mother died as recently as Monday.`,
    null,
  ],
  [`${sender} has congratulated ${addressee}, as his party came to power on Monday.`, null],
])('%s', (text, date) => {
  expect(sentOn(text)).toBe(date);
});
