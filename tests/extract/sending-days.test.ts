import { extract } from '../../src/extract/extract.js';
import { articleOf } from './one-sentence.js';

/** The first day of sending of an article that came out on Thursday, 8 May 2031. */
const sentOn = (text: string) =>
  extract({ ...articleOf(text), publishedOn: '2031-05-08' }).reports[0]?.sentOn?.date ?? null;

const sender = 'Peruvian President Tolo Maren';
const addressee = 'Norwegian Prime Minister Eskil Brandvoll';

test.each([
  [`${sender} on Tuesday congratulated ${addressee} on his re-election.`, '2031-05-06'],
  [
    `On Monday, ${sender} sent a letter to ${addressee} on his re-election on Sunday.`,
    '2031-05-05',
  ],
  [
    `A day after Sunday's vote, ${sender} on Monday telephoned ${addressee} to congratulate him.`,
    '2031-05-05',
  ],
  [
    `${sender} telephoned ${addressee} last night to congratulate him on his re-election.`,
    '2031-05-07',
  ],
  [
    `${sender} earlier today sent a cable of congratulations to ${addressee} on his election.`,
    '2031-05-08',
  ],
  [
    `${sender} wrote to ${addressee} two days ago to congratulate him on his election.`,
    '2031-05-06',
  ],
  [`In a letter dated May 2, ${sender} congratulated ${addressee} on his election.`, '2031-05-02'],
  [
    `In a letter dated 02.05.2031 ${sender} congratulated ${addressee} on his election.`,
    '2031-05-02',
  ],
  [`${sender} congratulated ${addressee} on Thursday of last week on his election.`, '2031-05-01'],
  [
    `${sender} has congratulated ${addressee} on his election. The letter was handed over in Oslo on Wednesday.`,
    '2031-05-07',
  ],
  [`${sender} has congratulated ${addressee} on his election. It was sent on 6 May.`, '2031-05-06'],
  [
    `${addressee} won Sunday's election. ${sender} congratulated him the following day.`,
    '2031-05-05',
  ],
  [
    `${addressee} won the election on Sunday. ${sender} congratulated him the same evening.`,
    '2031-05-04',
  ],
  [
    `The two leaders spoke by telephone on Tuesday. ${sender} congratulated ${addressee} on his election.`,
    '2031-05-06',
  ],
  [
    `${sender} congratulated ${addressee} on his election in a post on X. "Well done," he wrote on Monday.`,
    '2031-05-05',
  ],
  [
    `${sender} has sent condolences to ${addressee} over the floods, the presidency said in a statement on Wednesday.`,
    null,
  ],
  [
    `The Kremlin published on Wednesday a telegram that ${sender} had sent to ${addressee} on Monday to congratulate him on his election.`,
    '2031-05-05',
  ],
  [`${sender} has sent condolences to ${addressee} over Tuesday's bombing.`, null],
  [
    `${sender} has congratulated ${addressee}, who was sworn in on Wednesday, on his election.`,
    null,
  ],
  [`${sender} has congratulated ${addressee} on the election that took place on May 4.`, null],
  [
    `${sender} has written to ${addressee} to congratulate him on his election. The ministers of the two countries will meet on Friday.`,
    null,
  ],
  [
    `${sender} issued a statement in which he congratulates ${addressee} on his election.`,
    '2031-05-08',
  ],
  [
    `In a statement, ${sender} congratulates ${addressee} on the independence of his country on May 9.`,
    '2031-05-08',
  ],
])('%s', (text, date) => {
  expect(sentOn(text)).toBe(date);
});
