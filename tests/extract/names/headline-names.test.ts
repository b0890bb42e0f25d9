import { extract } from '../../../src/extract/extract.js';
import { articleOf, messagesOf } from '../one-sentence.js';

const namesIn = (text: string) => extract(articleOf(text)).people.map(({ name }) => name);

test.each([
  [
    'King Odo writes to President Maren\n\nOSLO, 9 May 2025 - His Majesty expressed to Peruvian President Tolo Maren in a cable on Thursday his congratulations on the election.',
    'King Odo -> Tolo Maren congratulation',
  ],
  [
    'Queen Sigrid congratulates Maren\n\nOSLO, 9 May 2025 - Her Majesty sent a telegram of congratulation to Peruvian President Tolo Maren on his election.',
    'Queen Sigrid -> Tolo Maren congratulation',
  ],
])(
  'a title before and a verb behind make a person of a name in a headline: %s',
  (text, message) => {
    expect(messagesOf(text)).toEqual([message]);
  },
);

test.each([
  'Mayor Sol of Oslo sends divers home\n\nOSLO, 9 May 2025 - Peruvian President Tolo Maren sent his condolences to Norwegian Prime Minister Eskil Brandvoll over the ferry accident.',
  'Former President Sol calls for peace\n\nOSLO, 9 May 2025 - Peruvian President Tolo Maren sent his condolences to Norwegian Prime Minister Eskil Brandvoll over the ferry accident.',
])('no other name stands in a headline alone: %s', (text) => {
  expect(messagesOf(text)).toEqual(['Tolo Maren -> Eskil Brandvoll condolence']);
});

test.each([
  'Warm words of congratulation go to Daniel Sol\n\nOSLO, 9 May 2025 - The former minister was elected chairman of the assembly on Thursday. Peruvian President Tolo Maren congratulated him in a letter.',
  'Joint letter of the presidents to Maria Odo\n\nOSLO, 9 May 2025 - Peruvian President Tolo Maren congratulated the winner. A copy went to the archivist, Maria Holm.',
  'Maria Odo and Tolo Maren talk over the telephone\n\nOSLO, 9 May 2025 - Peruvian President Tolo Maren telephoned the Queen on Thursday.',
  'Premier Writes to Maria Odo on Taking Office\n\nOSLO, 9 May 2025 - Peruvian President Tolo Maren wrote to the Norwegian president on her election.',
  'CONGRATULATIONS TO H.E. MARIA ODO\n\nOSLO, 9 May 2025 - Peruvian President Tolo Maren wrote to the Norwegian president on her election.',
])('a full name in a headline is somebody, where its words tell where it ends: %s', (text) => {
  expect(namesIn(text)).toEqual(
    expect.arrayContaining([expect.stringMatching(/^(?:Daniel Sol|Maria Odo)$/)]),
  );
});

test.each([
  'Road Leads to Daniel Sol on Sunday\n\nOSLO, 9 May 2025 - Peruvian President Tolo Maren wrote to the minister.',
  'Premier Writes to Daniel Sol Workers on Feast\n\nOSLO, 9 May 2025 - Peruvian President Tolo Maren wrote to the minister.',
  'Daniel Sol Sends Warm Words\n\nOSLO, 9 May 2025 - Peruvian President Tolo Maren wrote to the minister.',
  'Harbour fire near Daniel Sol leaves many homeless\n\nOSLO, 9 May 2025 - Peruvian President Tolo Maren wrote to the minister.',
  'New road to Maria Odo\n\nOSLO, 9 May 2025 - Peruvian President Tolo Maren wrote to the minister.',
  'Blast shakes port of Bandar Odo before dawn\n\nOSLO, 9 May 2025 - Peruvian President Tolo Maren wrote to the minister.',
])('no full name is told in a headline: %s', (text) => {
  expect(namesIn(text)).toEqual(['Tolo Maren']);
});

test.each([
  [
    'OSLO, 9 May 2025 - Norwegian Prime Minister Marie Harding sent Peruvian President Tolo Maren a letter of thanks. Harding invites President Maren to the summit in Bergen.',
    ['Marie Harding', 'Tolo Maren'],
  ],
  [
    'OSLO, 9 May 2025 - Congratulating Peruvian President Tolo Maren, Norwegian Prime Minister Marie Holm wrote that she was glad.',
    ['Marie Holm', 'Tolo Maren'],
  ],
])('a surname like a verb opens a sentence, and a verb is none: %s', (text, names) => {
  expect(namesIn(text).sort()).toEqual(names);
});

const widow =
  'LIMA, 9 May 2025 - Norwegian Prime Minister Eskil Brandvoll telephoned the widow, Ida Maren, on Thursday to offer his condolences.';

test.each(['PERU MOURNS TOLO MAREN', 'Peru Mourns Tolo Maren'])(
  'whoever a headline mourns is not his widow: %s',
  (headline) => {
    const text = `${headline}\n\n${widow}`;
    expect(namesIn(text)).toContain('Ida Maren');
    expect(messagesOf(text)).toEqual(['Eskil Brandvoll -> Ida Maren condolence']);
  },
);

test.each([
  'PERU MOURNS FERRY VICTIMS',
  'PERU MOURNS WITH MAREN',
  'PERU HELPS TOLO MAREN',
  'PERU MOURNS PRINCE MAREN',
])('nobody else is told: %s', (headline) => {
  expect(namesIn(`${headline}\n\n${widow}`)).toEqual(['Eskil Brandvoll', 'Ida Maren']);
});
