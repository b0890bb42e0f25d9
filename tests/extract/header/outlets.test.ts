import { datelineOf } from '../../../src/extract/header/dateline.js';
import { signatureOf } from '../../../src/extract/header/signature.js';
import { header, STORY, TITLE } from './header-of.js';

describe('datelines of many outlets', () => {
  test.each<[string, string | null, string | null]>([
    ['New Samal [Marrow], January 3 (TNI): The king wrote.', 'New Samal', 'TNI'],
    ['Samal, SANO- The king wrote.', 'Samal', 'SANO'],
    ['SAMAL, Marrow, January 3. The king wrote.', 'Samal', null],
    ['SAMAL, JAN 3 – The king wrote.', 'Samal', null],
    ['SAMAL, Jan 3, 2022 (BST/AFT) - The king wrote.', 'Samal', 'BST/AFT'],
    ['Kathmandu, Sept 20: The king wrote.', 'Kathmandu', null],
    ['Kathmandu, 20 Sept: The king wrote.', 'Kathmandu', null],
    ['Islamabad – The king wrote.', 'Islamabad', null],
    ['HÀ NỘI — The king wrote.', 'Hà Nội', null],
    ['Hanoi (VNT) – The king wrote.', 'Hanoi', 'VNT'],
    ['SAMAL, 1 January (BelTern) – The king wrote.', 'Samal', 'BelTern'],
    ['Samal /TERNSAME/. The king wrote.', 'Samal', 'TERNSAME'],
    ['SAMAL, Jan. 3 (MNT) – The king wrote.', 'Samal', 'MNT'],
    ['Baku, January 3, AZERTERN', 'Baku', 'AZERTERN'],
    ['YEREVAN, JANUARY 3, TERNPRESS. The king wrote.', 'Yerevan', 'TERNPRESS'],
    ['SAMAL, January 22/2030 (TNA) The king wrote.', 'Samal', 'TNA'],
    ['SAMAL, Monday, 4th October 2027 -- His Excellency Dr. Tam wrote.', 'Samal', null],
    ['Samal (Tern Mundial) – The king wrote.', 'Samal', 'Tern Mundial'],
    ['Accra, May 9, GNT - The king wrote.', 'Accra', 'GNT'],
    ['TERN.CO, Jakarta - The king wrote.', 'Jakarta', 'TERN.CO'],
    ['TERNPRESS.COM - The king wrote.', null, 'TERNPRESS.COM'],
    ['Baku. Ana Po - TNA. The king wrote.', 'Baku', 'TNA'],
    ['Tbilisi. 30.10.31. (Ternnews). The king wrote.', 'Tbilisi', 'Ternnews'],
    ['Tashkent, 21 March. On that day the king wrote.', 'Tashkent', null],
    ['Baku, May 5, Tern. The king wrote.', 'Baku', 'Tern'],
    ['TNA Phnom Penh, March 24, 2027 -- The king wrote.', 'Phnom Penh', 'TNA'],
    ['APIA, Samoa – The king wrote.', 'Apia', null],
    ['State House, Nairobi, 5th May 2031 – The king wrote.', 'Nairobi', null],
    ['Caracas, 05 May. TVN.- The king wrote.', 'Caracas', 'TVN'],
    ['OSTRAVA/PRAGUE The king wrote.', 'Ostrava', null],
    ['Tunis/TRP - The king wrote.', 'Tunis', 'TRP'],
  ])('"%s"', (text, place, agency) => {
    expect(datelineOf(text)).toMatchObject({ place, agency });
  });
});

describe('who signs at the foot', () => {
  const none: ReadonlySet<string> = new Set();
  test.each<[string, string | null, string | null]>([
    ['VC/AMP/DOJ', null, 'VC/AMP/DOJ'],
    ['M.S./ A.A.J', null, 'M.S./ A.A.J'],
    ['mka/dr/hol', null, 'mka/dr/hol'],
    ['BST/SAK/1412hrs', null, 'BST/SAK'],
    ['TNA/ash-maz', 'TNA', 'ash-maz'],
    ['(Tern) xbaz ymmb', 'Tern', 'xbaz ymmb'],
    ['//Terna// RZ', 'Terna', 'RZ'],
    ['--- Ends/thr/AH', null, 'thr/AH'],
    ['(end) hs.nma', null, 'hs.nma'],
    ['(TNA) - wt', 'TNA', 'wt'],
    ['teleTER/ jf', 'teleTER', 'jf'],
    ['TNT SKL KVK KVK', 'TNT', 'SKL KVK KVK'],
    ['WAT/Hazem Oro', 'WAT', 'Hazem Oro'],
    ['WAT/Hazem', 'WAT', 'Hazem'],
    ['Amjad Velt/ Hazem Oro', null, 'Amjad Velt/ Hazem Oro'],
    ['B.Sainvelt', null, 'B.Sainvelt'],
    ['/KB/', null, 'KB'],
    ['Enditem/kb', null, 'kb'],
    ['sookim@tern.example', null, 'sookim'],
    ['(Yohan de Mel)', null, 'Yohan de Mel'],
    ['======L.Y', null, 'L.Y'],
  ])('"%s"', (text, agency, editor) => {
    expect(signatureOf(text, none)).toEqual({ agency, editor });
  });
  test.each([
    'VNA',
    'Tags',
    'Print',
    'Read more',
    'Share | Print',
    '-END-',
    '(END)',
    'text version',
    '14:25 Local Time 11:25 GMT',
    'info@tern.example',
    'Related',
    'see also',
  ])('"%s" names nobody', (text) => {
    expect(signatureOf(text, none)?.editor ?? null).toBeNull();
  });
});

describe('bylines', () => {
  test.each<[string, string | null]>([
    ['By Ana Po', 'Ana Po'],
    ['BY ANA PO', 'ANA PO'],
    ['by Ana Po, Samal', 'Ana Po'],
    ['By Ana Po and Bo Lind', 'Ana Po and Bo Lind'],
    ['By ANA PO, Staff Writer', 'ANA PO'],
    ['Author: Ana Po', 'Ana Po'],
    ['Text: Ana Po', 'Ana Po'],
    ['Written by Ana Po', 'Ana Po'],
    ['Reporter: Ana Po', 'Ana Po'],
    ['Published on 14/03/2031 - 18:22 By Ana Po - Samal', 'Ana Po'],
    ['Ana Po | 30.08.2031 - Update: 30.08.2031', 'Ana Po'],
    ['Ana Po, Pacific Journalist', 'Ana Po'],
    ['Ana Po', 'Ana Po'],
    ['Ana Po, Bo Lind', 'Ana Po, Bo Lind'],
    ['Reporter: Ana Po | Samal Tribune | 30 December 2031', 'Ana Po'],
    ['29 June 2031 | Media | Words: Ana Po', 'Ana Po'],
    ['Samal Wire  2031-08-18  19:12  (Ed.: kwl)', 'kwl'],
    ['By Ana Po, Samal Times', 'Ana Po'],
    ['By our foreign staff', null],
    ['By Staff Reporter', null],
    ['By Tern News Service', null],
    ['Staff Report', null],
    ['Foreign Affairs', null],
    ['Royal Activities', null],
    ['Official Chronicle', null],
    ['Samal Province', null],
    ['Breaking News', null],
    ['Ottawa, Ontario', null],
    ['Addis Ababa', null],
  ])('"%s"', (line, editor) => {
    expect(header(TITLE, line, STORY).editor).toBe(editor);
  });
  test.each<[string, string | null]>([
    ['(Reporting by Ana Po; Editing by Bo Lind)', 'Bo Lind'],
    ['Writing by Ana Po; editing by B. Lind', 'B. Lind'],
    ['Reporting by: Tern with agencies  |  Edited by: Bo Lind', 'Bo Lind'],
    ['[a.p.]', 'a.p.'],
    ['Edited by Bo Lind', 'Bo Lind'],
    ['Editor: Bo Lind', 'Bo Lind'],
    ['(By Ana Po and Bo Lind)', 'Ana Po and Bo Lind'],
    ['Author: Ana Po', 'Ana Po'],
    ['Photo: Ana Po', null],
    ['Translation: Ana Po', null],
  ])('at the foot: "%s"', (line, editor) => {
    expect(header(TITLE, STORY, line).editor).toBe(editor);
  });
});

describe('headlines', () => {
  test.each<[string, string[]]>([
    [
      'a headline before a longer line below it',
      [TITLE, 'In message, the president pays tribute to the long friendship'],
    ],
    [
      'a headline after a letterhead',
      ['STATE HOUSE', 'Republic of Marrow', 'FOR IMMEDIATE RELEASE', TITLE],
    ],
    [
      'a headline after a ministry',
      ['Ministry of Foreign Affairs of the Republic of Marrow', TITLE],
    ],
    ['a headline after a subject', ['PACIFIC / TARN', 'Politics', TITLE]],
    ['a headline after words of the page', ['Skip to content', 'Share | Print | Email', TITLE]],
    ['a headline before a stamp', [TITLE, '3 January 2022']],
  ])('%s', (_, lines) => {
    expect(header(...lines, STORY).title).toBe(TITLE);
  });
  test.each([
    'VELT WISHES TAM WELL',
    'FIVE STATES STAND TOGETHER AFTER CYCLONE',
    'Condolences',
    'Leaders of the Region Greet the New President',
    'Exchange of congratulatory telegrams',
    'Telegram of the Holy Father for the victims of the bus accident in Tarn, 08.08.2029',
  ])('"%s"', (title) => {
    expect(header('Tern News', title, STORY).title).toBe(title);
  });
  test('a trail of links whose last step is the headline', () => {
    expect(header('TERN > OFFICIAL > EXCHANGE OF TELEGRAMS BETWEEN LEADERS', STORY).title).toBe(
      'EXCHANGE OF TELEGRAMS BETWEEN LEADERS',
    );
  });
});

describe('days of publication', () => {
  test.each<[string, string[], string | null]>([
    [
      'a year from the copyright line',
      [TITLE, `SAMAL, July 2 (TNA) - ${STORY}`, 'Copyright 2031 by TNA.'],
      '2031-07-02',
    ],
    ['a day at the end of the headline', [`${TITLE}, 08.08.2029`, STORY], '2029-08-08'],
    [
      'a day that the story calls today',
      [TITLE, `${STORY} The office spoke today, 6 March 2030.`],
      '2030-03-06',
    ],
    [
      'published before updated',
      [TITLE, 'Updated: 5 January 2022 | Published: 3 January 2022', STORY],
      '2022-01-03',
    ],
    [
      'another calendar beside',
      [TITLE, 'Asoj 4, 2086, Thursday | 20 September 2029', STORY],
      '2029-09-20',
    ],
    ['a day of the story alone', [TITLE, `${STORY} Ties were set up on 6 May 1992.`], null],
  ])('%s', (_, lines, date) => {
    expect(header(...lines).publishedOn?.date ?? null).toBe(date);
  });
});

describe('publishers', () => {
  test.each<[string, string[], string | null]>([
    [
      'letters beside the long name',
      ['Tern News Agency', TITLE, `SAMAL, July 2 (TNA) - ${STORY}`],
      'Tern News Agency (TNA)',
    ],
    ['the agency before initials', [TITLE, STORY, 'teleTER/ jf'], 'teleTER'],
    [
      'an office at the foot',
      [TITLE, STORY, 'Department of Information, Government of Marrow'],
      'Department of Information, Government of Marrow',
    ],
    ['words of the page', [TITLE, STORY, 'Loading...', 'Like this:'], null],
    ['links to other articles', [TITLE, STORY, 'Related topics', 'Next: Tam opens a dam'], null],
    ['a signing reporter', [TITLE, STORY, '(Yohan de Mel)'], null],
  ])('%s', (_, lines, publisher) => {
    expect(header(...lines).publisher).toBe(publisher);
  });
});
