import type { Article } from '../../src/model.js';
import { datelineOf } from '../../src/extract/header/dateline.js';
import { FURNITURE_RULES, roleOf } from '../../src/extract/header/furniture.js';
import { languageOf } from '../../src/extract/header/language.js';
import { linesOf } from '../../src/extract/header/lines.js';
import { isoDate, writtenDates } from '../../src/extract/header/written-dates.js';
import { readHeader } from '../../src/extract/header.js';
import { articleOf } from './one-sentence.js';

const STORY =
  'President Ona Velt of Marrow sent a message of congratulation to King Tam of Tarn on Friday, her office said.';
const article = (text: string, told: Partial<Article> = {}): Article => ({
  ...articleOf(text),
  ...told,
});
const header = (...lines: string[]) => readHeader(article(lines.join('\n\n'))).header;
const blocks = (...lines: string[]) => {
  const text = lines.join('\n\n');
  return readHeader(article(text)).blocks.map(({ type, start, end }) => [
    type,
    text.slice(start, end),
  ]);
};

describe('furniture', () => {
  const cases = (kind: 'yes' | 'no') =>
    FURNITURE_RULES.flatMap((rule) => rule[kind].map((text) => [rule.role, text] as const));
  test.each(cases('yes'))('%s reads "%s"', (role, text) => {
    expect(linesOf(text).map(roleOf)).toEqual([role]);
  });
  test.each(cases('no'))('%s does not read "%s"', (role, text) => {
    expect(linesOf(text).map(roleOf)).not.toContain(role);
  });
});

describe('what an agency sets behind its last sentence', () => {
  test.each([
    'His Highness the Premier sent a similar cable. (end) tma',
    'Her Majesty the Queen did the same. (END) Rb.Mb/ab',
    'The President wrote to him on Monday. [Ends]',
  ])('leaves prose: %s', (text) => {
    expect(linesOf(text).map(roleOf)).toEqual(['prose']);
  });
  test.each([
    'A Song for the Queen of the Hills (end) tma',
    'The President of Marrow in Tarn (more)',
    '(END) RB/MB',
  ])('makes no prose: %s', (text) => {
    expect(linesOf(text).map(roleOf)).not.toContain('prose');
  });
});

describe('dates', () => {
  test.each([
    ['2022-01-03', '2022-01-03'],
    ['2022/1/3', '2022-01-03'],
    ['3 January 2022', '2022-01-03'],
    ['20th December, 2023', '2023-12-20'],
    ['January 3rd, 2022', '2022-01-03'],
    ['MARCH 19 2021', '2021-03-19'],
    ['December, 02/2022', '2022-12-02'],
    ['25/03/2024', '2024-03-25'],
    ['05/15/2024', '2024-05-15'],
    ['1. 11. 2024.', '2024-11-01'],
    ['14.07.2041', '2041-07-14'],
    ['26/09/25 - 06:45', '2025-09-26'],
    ['23-03-2021', '2021-03-23'],
    ['Juche113.8.4.', '2024-08-04'],
    ['Juche 114 (2025) September 13', '2025-09-13'],
    ['September 13, Juche 114 (2025)', '2025-09-13'],
    ['TNA 141630 Feb 26', '2026-02-14'],
    ['Dec. 31', '1999-12-31'],
    ['4 August', '1999-08-04'],
  ])('"%s" is the day %s', (text, iso) => {
    expect(writtenDates(`on ${text} here`).map((date) => isoDate(date, 1999))).toEqual([iso]);
  });
  test.each([
    '30 February 2022',
    '32/01/2022',
    'May I ask',
    '12:55',
    'version 1.2.3',
    'TNA 149930 Feb 26x',
    'No. 41',
    'the year 2022',
  ])('"%s" is no day', (text) => {
    expect(writtenDates(text)).toEqual([]);
  });
});

describe('datelines', () => {
  test.each<[string, string | null, string | null, string]>([
    ['PORT SAMAL, May 6 (Tern) -- The king wrote.', 'Port Samal', 'Tern', 'The king wrote.'],
    ['Samal (TNA) - The king wrote.', 'Samal', 'TNA', 'The king wrote.'],
    [
      'SAMAL, January 1 - Tern Novosti. The king wrote.',
      'Samal',
      'Tern Novosti',
      'The king wrote.',
    ],
    [
      'SAMAL. 28 October 2023, 19:45. TERNFORM - The king wrote.',
      'Samal',
      'TERNFORM',
      'The king wrote.',
    ],
    ['ACCRA | 3 May 2025 | Tern Press - The king wrote.', 'Accra', 'Tern Press', 'The king wrote.'],
    ['SAMAL/TARN - The king wrote.', 'Samal', null, 'The king wrote.'],
    ['SAMAL: The king wrote.', 'Samal', null, 'The king wrote.'],
    ['SAMAL, Marrow (May 2, 2025) -- The king wrote.', 'Samal', null, 'The king wrote.'],
    ['Samal, May 9 (TNA) The king wrote.', 'Samal', 'TNA', 'The king wrote.'],
    ['Samal, Jan. 15 (Tern Press)--The king wrote.', 'Samal', 'Tern Press', 'The king wrote.'],
    ['SAMAL, May 8. /TARSS/. The king wrote.', 'Samal', 'TARSS', 'The king wrote.'],
    [
      'Friday, 21 January 2022 - As planes landed, the king wrote.',
      null,
      null,
      'As planes landed, the king wrote.',
    ],
    ['(TNA) - SAMAL, May 6 - The king wrote.', 'Samal', 'TNA', 'The king wrote.'],
    ['SAMAL, MAY 6, TERNPRESS. The king wrote.', 'Samal', 'TERNPRESS', 'The king wrote.'],
    ['SAMAL — January 10, 2023', 'Samal', null, ''],
    [
      'Samal, Shawwal 20, 1444, May 10, 2023, TPA -- The king wrote.',
      'Samal',
      'TPA',
      'The king wrote.',
    ],
  ])('"%s"', (text, place, agency, story) => {
    const dateline = datelineOf(text);
    expect(dateline).toMatchObject({ place, agency });
    expect(text.slice(dateline?.length)).toBe(story);
  });
  test.each([
    'King Tam - who is ill - wrote to the president.',
    'Ona Velt: the woman who writes letters.',
    'On May 6, 2022 the king wrote.',
    'NATO said that it would answer.',
    'Samal celebrates on May 6.',
    'Dear Mr. President:',
    'TAM, LIA',
    'LOCAL | May 6, 2022',
  ])('"%s" begins with none', (text) => {
    expect(datelineOf(text)).toBeNull();
  });
});

describe('headers', () => {
  test('a date line, a headline and a source line', () => {
    expect(
      header(
        ' date 2022-01-03 News / Nation',
        'Velt congratulates King Tam',
        STORY,
        'Source: Tern   Editor: Ana Po',
      ),
    ).toEqual({
      title: 'Velt congratulates King Tam',
      publishedOn: { date: '2022-01-03', basis: 'stated' },
      publisher: 'Tern',
      section: 'News / Nation',
      editor: 'Ana Po',
      place: null,
      language: 'en',
    });
  });
  test.each<[string, string[], Partial<ReturnType<typeof header>>]>([
    [
      'a masthead, a trail and a stamp above the headline',
      [
        'MARROW POST',
        'Home > World > Tarn',
        'Published: 12:55, January 3, 2022 | Updated: 13:58, January 4, 2022',
        'Velt congratulates King Tam',
        STORY,
      ],
      {
        title: 'Velt congratulates King Tam',
        publisher: 'MARROW POST',
        section: 'World > Tarn',
        publishedOn: { date: '2022-01-03', basis: 'stated' },
      },
    ],
    [
      'a dateline whose year another line gives',
      [
        'Velt congratulates King Tam',
        `PORT SAMAL, May 6 (Tern) -- ${STORY}`,
        'Ties were set up on 6 May 2022.',
      ],
      {
        publisher: 'Tern',
        place: 'Port Samal',
        publishedOn: { date: '2022-05-06', basis: 'derived' },
      },
    ],
    [
      'a dateline without any year',
      ['Velt congratulates King Tam', `PORT SAMAL, May 6 (Tern) -- ${STORY}`],
      { publishedOn: null },
    ],
    [
      'a byline',
      ['Velt congratulates King Tam', 'By Arta Linden | 27 March 2025 | Marrow Daily', STORY],
      { editor: 'Arta Linden', publisher: 'Marrow Daily' },
    ],
    [
      'a desk for a byline',
      ['Velt congratulates King Tam', 'By our foreign staff', STORY],
      { editor: null, publisher: null },
    ],
    [
      'an agency that is merely cited',
      ['Velt congratulates King Tam', `${STORY} Tern reported it first.`],
      { publisher: null },
    ],
    [
      'a copyright line',
      ['Velt congratulates King Tam', STORY, '(c) 2023 Marrow Media. Terms | Privacy'],
      { publisher: 'Marrow Media' },
    ],
    [
      'an agency behind the last full stop',
      ['Velt congratulates King Tam', `${STORY} — TNS`],
      { publisher: 'TNS' },
    ],
    ['initials at the foot', ['Velt congratulates King Tam', STORY, 'AB/CD'], { editor: 'AB/CD' }],
    [
      'a shouted headline',
      ['KING TAM RECEIVES MESSAGE', STORY],
      { title: 'KING TAM RECEIVES MESSAGE' },
    ],
    [
      'an owner before the mark',
      ['Velt congratulates King Tam', STORY, 'Marrow Media © 2023'],
      { publisher: 'Marrow Media' },
    ],
    [
      'an agency in brackets at the end',
      ['Velt congratulates King Tam', `${STORY} (TNA)`],
      { publisher: 'TNA' },
    ],
    [
      'a letter dated at its foot',
      [
        'To Ona Velt, President of Marrow',
        'Dear Madam President,',
        'I congratulate you on your election and wish you well.',
        'TAM R',
        'Luxembourg, 9 March 2024',
      ],
      { title: null, place: 'Luxembourg', publishedOn: { date: '2024-03-09', basis: 'stated' } },
    ],
    [
      'a headline that tells a date',
      [
        'MARROW POST',
        'Call of the president with King Tam of Tarn: 10 November 2020',
        'Published 11 November 2020',
        STORY,
      ],
      {
        title: 'Call of the president with King Tam of Tarn: 10 November 2020',
        publishedOn: { date: '2020-11-11', basis: 'stated' },
      },
    ],
  ])('%s', (_name, lines, expected) => {
    expect(header(...lines)).toMatchObject(expected);
  });
  test('what is told beside the text stands in or comes first', () => {
    const told = { outlet: 'Marrow Post', publishedOn: '2020-02', language: 'fr' };
    expect(
      readHeader(article(`Velt congratulates King Tam\n\n3 January 2022\n\n${STORY}`, told)).header,
    ).toMatchObject({
      publisher: 'Marrow Post',
      publishedOn: { date: '2020-02', basis: 'stated' },
      language: 'fr',
    });
  });
});

describe('blocks', () => {
  test('datelines, stamps, footers and marks lie in none', () => {
    expect(
      blocks(
        'Velt congratulates King Tam',
        '3 January 2022',
        `SAMAL (Tern) - ${STORY} -0-`,
        'Source: Tern',
      ),
    ).toEqual([
      ['headline', 'Velt congratulates King Tam'],
      ['body', STORY],
    ]);
  });
  test('captions and links to other articles are told apart from the story', () => {
    expect(
      blocks(
        'Velt congratulates King Tam',
        '[Photo] Ona Velt and King Tam in Samal, 2019. FILE',
        STORY,
        'ALSO READ: Snow leopards recover',
        STORY,
        'Read also',
        '- King Tam opens a dam',
        'Velt visits Samal',
      ).map(([type]) => type),
    ).toEqual(['headline', 'caption', 'body', 'related', 'body', 'related', 'related', 'related']);
  });
  test('a printed letter runs from its address to its signature', () => {
    expect(
      blocks(
        'Telegram to Tarn',
        `${STORY} The text of the telegram follows.`,
        '"Your Majesty,',
        'It is with joy that I learned of your accession to the throne.',
        'Respectfully,',
        'ONA VELT"',
        STORY,
      ).map(([type]) => type),
    ).toEqual(['headline', 'body', 'letter', 'letter', 'letter', 'letter', 'body']);
  });
  test('bullets of the story stay in it without their mark', () => {
    expect(
      blocks(
        'Velt congratulates King Tam',
        STORY,
        '- To King Tam, who had written, she gave thanks by wire.',
        STORY,
      )[2],
    ).toEqual(['body', 'To King Tam, who had written, she gave thanks by wire.']);
  });
  test.each([
    '',
    '\n',
    '\0',
    ': :',
    '|'.repeat(2000),
    'a '.repeat(50_000),
    '(\n'.repeat(5000),
    '. — '.repeat(20_000),
  ])('odd input %# is taken', (text) => {
    expect(() => readHeader(article(text))).not.toThrow();
  });
});

describe('language', () => {
  test.each([
    ['en', STORY],
    [
      'fr',
      'Le président de la République a adressé un message de félicitations au roi pour son accession au trône.',
    ],
    [
      'es',
      'El presidente de la República envió un mensaje de felicitación al rey por su ascenso al trono.',
    ],
    [
      'de',
      'Der Präsident hat dem König zu der Thronbesteigung gratuliert und ihm für die Zukunft alles Gute gewünscht.',
    ],
    ['und', 'Lorem ipsum dolor sit amet consectetur'],
    ['und', ''],
  ])('%s: "%s"', (code, text) => {
    expect(languageOf(text)).toBe(code);
  });
});
