import { extract } from '../../../src/extract/extract.js';
import { articleOf } from '../one-sentence.js';

/** The first day of sending of an article that came out on Thursday, 8 May 2031. */
const sentOn = (text: string) =>
  extract({ ...articleOf(text), publishedOn: '2031-05-08' }).reports[0]?.sentOn?.date ?? null;

/** Of each report, by the family name of the addressee. */
const daysTo = (text: string) =>
  extract({ ...articleOf(text), publishedOn: '2031-05-08' }).reports.map(
    ({ recipients, sentOn: day }) => `${recipients[0]!.name.split(' ').at(-1)} ${day?.date}`,
  );

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
  [`${sender} wrote to ${addressee} a week ago to congratulate him.`, '2031-05-01'],
  [
    `In a message that he dictated last Monday, ${sender} congratulated ${addressee}.`,
    '2031-05-05',
  ],
  [
    `${sender} had congratulated ${addressee} on the morning of 5 May, while the Kenyan premier is to call in Oslo today.`,
    '2031-05-05',
  ],
  [
    `${sender} wrote to ${addressee} this morning after a gas main burst in Oslo on Monday night.`,
    '2031-05-08',
  ],
  [`In a call that he placed yesterday, ${sender} congratulated ${addressee}.`, '2031-05-07'],
  [
    `Two letters reached Oslo. Tuesday's came from Lima, where ${sender} congratulated ${addressee}.`,
    '2031-05-06',
  ],
  [
    `${sender} sends ${addressee} a letter of congratulation. He recalls old times. The sea joins both. Fish is good. The letter was sent on 6 May.`,
    '2031-05-06',
  ],
  [
    `${sender} congratulated ${addressee} on Monday, and Kenya's Odalo Wanji wrote to him as early as 3 May.`,
    '2031-05-05',
  ],
  [`In a letter dated May 2, ${sender} congratulated ${addressee} on his election.`, '2031-05-02'],
  [
    `Congratulations on his re-election have come to ${addressee} since daybreak from:\n\n- Danish Prime Minister Niels Brandt\n- ${sender}`,
    '2031-05-08',
  ],
  [
    `${addressee}, the newly re-elected leader, was on Tuesday congratulated by ${sender}.`,
    '2031-05-06',
  ],
  [`${sender} cabled to ${addressee} before noon on Monday to congratulate him.`, '2031-05-05'],
  [`The congratulatory letter of ${sender} to ${addressee} bears Monday's date.`, '2031-05-05'],
  [
    `Letters of congratulation passed on Wednesday between ${sender} and ${addressee}.`,
    '2031-05-07',
  ],
  [
    `${sender} was on the telephone to ${addressee} less than an hour after Sunday's vote to congratulate him.`,
    '2031-05-04',
  ],
  [
    `A ferry sank on Sunday. ${sender} sent ${addressee} a telegram of condolence on the very evening of the disaster.`,
    '2031-05-04',
  ],
  [`${sender} congratulated ${addressee} within an hour of Monday's announcement.`, '2031-05-05'],
  [
    `${sender} wrote to ${addressee} on Monday the 5th to congratulate him on his re-election.`,
    '2031-05-05',
  ],
  [`${sender} congratulated ${addressee}; his message carries the date of the 3rd.`, '2031-05-03'],
  [
    `A mine collapsed on Tuesday. ${sender} had sent his condolences the evening before to ${addressee}.`,
    '2031-05-05',
  ],
  [
    `${sender} sent condolences on 6 May to ${addressee} over the avalanche of 3 May.`,
    '2031-05-06',
  ],
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
  [
    `${addressee} won the election on Sunday. Two days after the vote, ${sender} congratulated him.`,
    '2031-05-06',
  ],
  [
    `${addressee} lost his brother on Sunday. Before the day was out, ${sender} had telephoned him to offer condolences.`,
    '2031-05-04',
  ],
  [
    `${sender}, the day after the ferry sank on Sunday, sent condolences to ${addressee}.`,
    '2031-05-05',
  ],
  [
    `On the eve of the election, held on Sunday, ${sender} wrote to ${addressee} to wish him success.`,
    '2031-05-03',
  ],
  [
    `A letter from ${sender}, which arrived in Oslo yesterday, congratulates ${addressee} on his election.`,
    '2031-05-07',
  ],
  [
    `In a letter delivered on Monday by an envoy who is staying until Thursday, ${sender} congratulated ${addressee} on his election.`,
    '2031-05-05',
  ],
  [
    `${sender} telephoned ${addressee} on Monday to congratulate him, State House said on Tuesday.`,
    '2031-05-05',
  ],
  [
    `${sender} wrote to ${addressee} on Monday to congratulate him; on Tuesday came a letter from the Pope.`,
    '2031-05-05',
  ],
  [
    `${sender} and Danish Prime Minister Mads Rask congratulated ${addressee} on his election on May 5 and 6 respectively.`,
    '2031-05-05',
  ],
])('%s', (text, date) => {
  expect(sentOn(text)).toBe(date);
});

test('a second addressee of one sender has the day of his own clause', () => {
  expect(
    daysTo(
      `On Monday ${sender} sent congratulations to ${addressee} on his re-election, and on Wednesday to Latvian President Ilze Ozola on hers.`,
    ),
  ).toEqual(['Brandvoll 2031-05-05', 'Ozola 2031-05-07']);
});
