import { extract } from '../../../src/extract/extract.js';
import { articleOf } from '../one-sentence.js';

/** Of each report of an article that came out on Thursday, 14 May 2026, its day of sending. */
const daysOf = (text: string) =>
  extract({ ...articleOf(text), publishedOn: '2026-05-14' }).reports.map(
    ({ sentOn }) => sentOn?.date ?? null,
  );

const sender = 'President Li Ro of Norway';
const addressee = 'President Otto Veen of Peru';
const sent = `${sender} has congratulated ${addressee} on his election. The nation is glad. Trade has grown. It will go on so.`;

test.each([
  [`${sent} The letter was sent on 10 May.`, ['2026-05-10']],
  [`${sent} Dated 10 May, the letter was released yesterday.`, ['2026-05-10']],
  [
    `${sender} telephoned ${addressee} on Tuesday to congratulate him on his election. Trade was talked of. She also invited him to Oslo.`,
    ['2026-05-12', '2026-05-12'],
  ],
  [
    `${sender} rang ${addressee} on Monday to congratulate him, and in her reply, dated Tuesday, she congratulated President Sol Arne of Chile.`,
    ['2026-05-11', '2026-05-12'],
  ],
  [
    `A message of condolence from ${sender} reached ${addressee} on Tuesday, and one from President Sol Arne of Chile on Wednesday.`,
    ['2026-05-12', '2026-05-13'],
  ],
  [
    `A mine fell in on Sunday. The dead would be buried, the premier said at today's session. ${sender} condoled with ${addressee} on the very evening of the disaster.`,
    ['2026-05-10'],
  ],
  [
    `During the flight which is taking him today to Lima, Pope Pius sent the following telegram:\n\nHIS EXCELLENCY\nMR OTTO VEEN\nPRESIDENT OF PERU\nLIMA\n\nFLYING OVER YOUR COUNTRY, I SEND WARM GREETINGS TO YOUR EXCELLENCY AND TO YOUR PEOPLE.\nPIUS PP. XIII`,
    ['2026-05-14'],
  ],
])('%s', (text, days) => {
  expect(daysOf(text)).toEqual(days);
});

test.each([
  [`${sent} The letter of the bishop was sent on 10 May.`, [null]],
  [
    `${sender} telephoned ${addressee} on Tuesday to congratulate him on his election. On Wednesday she sent a letter in which she invited him to Oslo.`,
    ['2026-05-12', '2026-05-13'],
  ],
  [
    `${sender} has congratulated ${addressee} on his election over the telephone. "He will do well," she said in a post on Wednesday.`,
    ['2026-05-13'],
  ],
  [
    `${sender} telephoned ${addressee} on Tuesday to congratulate him on his election. "He will do well," she said in a post on Wednesday.`,
    ['2026-05-12'],
  ],
])('%s', (text, days) => {
  expect(daysOf(text)).toEqual(days);
});

const letter = `Dear President,\n\nI congratulate you on your election and wish you and your people peace.\n\nYours sincerely,\n\nLi Ro\nPresident of Norway`;

test.each([
  [`${letter}\n\nIn Oslo, 10 May 2026\n\nPress Office\n`, ['2026-05-10']],
  [`${letter}\n\nPress Office\nUpdated 10 May 2026\n`, [null]],
])('%s', (text, days) => {
  expect(
    daysOf(`Letter to Peru\n\nThis is a letter from ${sender} to ${addressee}.\n\n${text}`),
  ).toEqual(days);
});

test('a bare date between what announces a letter and the letter is its own', () => {
  expect(
    daysOf(
      `Letter to Peru\n\nThis is a letter from ${sender} to ${addressee}.\n\n9 May 2026\n\n${letter}\n`,
    ),
  ).toEqual(['2026-05-09']);
});

/** A page of the day's news with `entries` under their hours. */
const diary = (entries: readonly string[]) =>
  `The neighbours, hour by hour\n\n${entries.join('\n\n')}\n`;
const entry = `${sender} writes to ${addressee} to congratulate him on his election.`;

test('what stands under the hours of a day was sent on it', () => {
  expect(
    daysOf(
      diary([
        `6:52 a.m. The first polls open in the capital, and people wait in long lines before them.`,
        `8:10 a.m. ${entry}`,
        '9:30 a.m. The votes of the islands are counted, and nobody knows yet who will have won.',
      ]),
    ),
  ).toEqual(['2026-05-14']);
});

test.each([
  ['with titles', ['12:48 | Oslo writes', entry, '12:31 | The polls close', '11:59 | Lima votes']],
  ['behind dashes', [`-- 08:10 The polls open.`, `-- 09:35 ${entry}`, '-- 10:20 It rains.']],
])('the hours of a day stand %s', (_, entries) => {
  expect(daysOf(diary(entries))).toEqual(['2026-05-14']);
});

test.each([
  [
    'one hour alone',
    diary([`8:10 a.m. ${entry}`, 'The votes are counted.', 'The polls are closed.']),
  ],
  [
    'numbers that are no hours',
    diary(['1. The polls close.', `2. ${entry}`, '3. The votes are counted.']),
  ],
  ['two titles', diary(['12:48 | Oslo writes', entry, '12:31 | The polls close'])],
])('%s makes no diary', (_, text) => {
  expect(daysOf(text)).toEqual([null]);
});

test.each([
  [
    `${sender} has thanked ${addressee} for his wishes on her birthday, which had fallen on Sunday, the same day as the feast of a saint.`,
    [null, null],
  ],
  [`The ferry sank on Tuesday. The same day ${sender} condoled with ${addressee}.`, ['2026-05-12']],
])('%s', (text, days) => {
  expect(daysOf(text)).toEqual(days);
});

const page = (announced: string, above = '14 May 2026') =>
  `Norwegian Government\nPress Office\n\nLetter to Peru\n\nOslo, ${above}\n\n${announced}\n\n${letter}\n`;

test.each([
  [page(`${sender} sent the following letter to ${addressee} on 10 May:`), '2026-05-10'],
  [page(`${sender} sent ${addressee} a letter on Tuesday. The text follows.`), '2026-05-12'],
  [page(`${sender} has sent the following letter to ${addressee}:`), '2026-05-14'],
  [
    `${page(`${sender} has written to ${addressee}:`)}\nThe letter was sent on Tuesday.\n`,
    '2026-05-12',
  ],
  [
    page(`${sender} has sent the following letter to ${addressee}, who was elected on Tuesday:`),
    '2026-05-14',
  ],
  [
    page(`${sender} sent the following letter to ${addressee} on Tuesday:`, '11 May 2026'),
    '2026-05-11',
  ],
])('the day that announces a letter comes before that of its page: %s', (text, day) => {
  expect(daysOf(text)).toEqual([day]);
});

const telegram =
  'HIS EXCELLENCY\nMR OTTO VEEN\nPRESIDENT OF PERU\nLIMA\n\nFLYING OVER YOUR COUNTRY, I SEND WARM GREETINGS TO YOUR EXCELLENCY AND TO YOUR PEOPLE.\nPIUS PP. XIII';

test.each([
  ['During the flight that took him to Lima, Pope Pius sent the following telegram:', '2026-05-14'],
  ['Before he left for Lima, Pope Pius sent the following telegram:', null],
])('a telegram from a flight is of the day of its bulletin: %s', (announced, day) => {
  expect(daysOf(`${announced}\n\n${telegram}`)).toEqual([day]);
});
