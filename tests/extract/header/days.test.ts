import { header, STORY, TITLE } from './header-of.js';

const dayOf = (...lines: string[]) => header(...lines).publishedOn;

test('the number of an issue tells the year of a dateline', () => {
  expect(dayOf('TARN NEWSLETTER no. 1/2041', 'Accra, 4 January', TITLE, STORY)?.date).toBe(
    '2041-01-04',
  );
  expect(dayOf('TARN NEWSLETTER no. 1/24', 'Accra, 4 January', TITLE, STORY)).toBeNull();
});

test('a weekday with its whole date in the first lines tells the day where nothing else does', () => {
  expect(dayOf(TITLE, `On Tuesday (10 April 2041) the envoys came. ${STORY}`)).toEqual({
    date: '2041-04-10',
    basis: 'derived',
  });
  expect(dayOf('3 May 2041', TITLE, `On Tuesday (10 April 2041) they came. ${STORY}`)?.date).toBe(
    '2041-05-03',
  );
  expect(dayOf(TITLE, `She was born on 10 April 2041. ${STORY}`)).toBeNull();
});

test.each([
  ['16 de agosto de 2041 a la(s) 07:45', '2041-08-16'],
  ['TARN MATIN, le 3 février 2041', '2041-02-03'],
  ['Home » News » 17 outubro 2041', '2041-10-17'],
  ['The Samal Post | 08.09.12', '2012-09-08'],
  ["11 Jul. '11 / 20:03", '2011-07-11'],
  ['2041 Jun 11, 12:58', '2041-06-11'],
  ['2041年5月2日 (Thu) | No. 388', '2041-05-02'],
  ['Tern Kurír | 2041. 05. 02. 08:12', '2041-05-02'],
  ['2. apríla 2041 — in English', '2041-04-02'],
  ['SAMAL, 8 iyulya 2041', '2041-07-08'],
  ['samal.example/en, 17 III 2041', '2041-03-17'],
  ['[22/May/2041]', '2041-05-22'],
  ['Samal, 2041 05 29. Press group digest', '2041-05-29'],
  ['Juche 130 (2041) Saturday, September 20', '2041-09-20'],
  ['RADIO SAMAL IN ENGLISH 1800 GMT 25 MAY 77', '1977-05-25'],
  ['Done at Samal on the twenty-first of March 2041', '2041-03-21'],
  ['Posted: 06/04/2041 8:05 AM CDT', '2041-06-04'],
])('"%s" tells the day', (line, date) => {
  expect(dayOf('SAMAL COURIER', line, TITLE, STORY)?.date).toBe(date);
});

test('the stamp of an agency ends with the mark of the end', () => {
  expect(dayOf(TITLE, STORY, 'TNA 181020 Nov 41NNNN')?.date).toBe('2041-11-18');
});

test.each([
  '16 de agosto',
  'Gate 12 mars the 2041 season',
  "Open 11 to 12 '41",
  'Charles II 2041',
  'Tel. +233 2041 05 29',
  'May 77',
  '2041年',
  '18.09.57',
])('"%s" tells no day', (line) => {
  expect(dayOf('SAMAL COURIER', line, TITLE, STORY)).toBeNull();
});

test.each([
  ['Posted: 06/04/2041 8:05 AM', '2041-04-06'],
  ['Posted: 06/04/2041 08:05 GMT', '2041-04-06'],
])('"%s" begins with the day', (line, date) => {
  expect(dayOf('SAMAL COURIER', line, TITLE, STORY)?.date).toBe(date);
});

test.each([
  ['Press and Information Office of Tarn. Samal, 14 April 2041.', '2041-04-14'],
  ['(27/12/2041) On learning of the flood, the king wrote.', '2041-12-27'],
  ['[Tern Weekly, Saturday 3 March 2041] The king wrote.', '2041-03-03'],
  ['GAZA / SAMAL, 23 March 2041 - President Odo Wero yesterday wrote.', '2041-03-23'],
  [
    'DJIBOUTI, 14 Rajab 1463 / 14 January 2041 (Radio Tarn, monitored) - President Wero wrote.',
    '2041-01-14',
  ],
  ['PORT SAMAL, Tarn | Sept. 20, 2041 — Odo "Brave" Wero wrote.', '2041-09-20'],
  ['Tern News - 9 May 2041. A new king, an old friendship.', '2041-05-09'],
  ['9. apríla 2041 — in English', '2041-04-09'],
])('"%s" tells the day in a form of its own', (line, date) => {
  expect(dayOf(TITLE, line, STORY)?.date).toBe(date);
});

test.each([
  ['This report by The Tern Wire was first published May 15, 2041.', '2041-05-15'],
  ['Bulletin of 1 November 2041. Printed by the Tarn Information Office.', '2041-11-01'],
])('"%s" at the foot tells the day', (line, date) => {
  expect(dayOf(TITLE, STORY, line)?.date).toBe(date);
});

test.each([
  'On 3 May 2041 the bridge was opened.',
  'The treaty of 3 May 2041 is hailed by both.',
  'It all began in Samal, 3 May 2041, with a card.',
  'Since 3 May 2041 no letter has come.',
])('"%s" tells of another day', (line) => {
  expect(dayOf(TITLE, line, STORY)).toBeNull();
});

test.each([
  [`By seven on Monday evening, July 9, 2041, the mail was in. ${STORY}`, '2041-07-09'],
  [`Queen Ilda turns fifty Friday, 20 January 2041. ${STORY}`, '2041-01-20'],
])('"%s" tells a weekday with its date', (line, date) => {
  expect(dayOf(TITLE, line)).toEqual({ date, basis: 'derived' });
});

test.each(['2041 Year 102 of the Revolution', '2041 – All rights reserved', 'TNA/kb/2041'])(
  '"%s" at the foot gives a dateline its year',
  (foot) => {
    expect(dayOf(TITLE, `ACCRA, May 22 (Tern) -- ${STORY}`, foot)?.date).toBe('2041-05-22');
  },
);

test.each(['Room 2041-B', 'Tel. 233 2041 88', 'Vision2041'])('"%s" tells no year', (foot) => {
  expect(dayOf(TITLE, `ACCRA, May 22 (Tern) -- ${STORY}`, foot)).toBeNull();
});

test.each([
  'Samal News Pictures | 3 June 2041',
  'Tern no Koe (English edition), June 3, 2041 Wed.',
  'Household notes, June 3, 2041. Their Majesties yesterday sent a telegram.',
  'Page opened Wednesday 3 June 2041. We are closing for today.',
  'The envoy will take it to Samal. — Harbour Sentinel, 3 June 2041, page 3',
  'SAMAL, 3 June 2041. Our own correspondent (H. Vale).',
  '(410603) -- SAMAL, June 3, 2041 (Tern Photo Service) -- The envoy hands over a letter.',
])('"%s" among the paragraphs tells the day', (line) => {
  expect(dayOf(TITLE, STORY, line)?.date).toBe('2041-06-03');
});

test.each([
  'They had met at the harbour, 3 June 2041, with a card.',
  'There is a plaque in the hall of the palace, 3 June 2041, and nothing else.',
  'On the wall hangs a treaty, 3 June 2041.',
])('"%s" among the paragraphs tells of another day', (line) => {
  expect(dayOf(TITLE, line, STORY)).toBeNull();
});

test('a stamp at the foot comes before the dateline, and behind the day of a printed letter none does', () => {
  expect(dayOf(TITLE, `SAMAL, May 6 (Tern) -- ${STORY}`, 'Samal Herald, 7 May 2041')?.date).toBe(
    '2041-05-07',
  );
  const letter = ['Dear Tama,', 'I send you my warmest congratulations.', 'Yours,', 'Ona Velt'];
  const place = 'Samal, 3 July 2041';
  expect(dayOf(TITLE, STORY, ...letter, place, 'Published 07.07.2041. Photo: Court')?.date).toBe(
    '2041-07-07',
  );
  expect(dayOf(...letter, place, '07 July 2041, 09:00 | Letters')?.date).toBe('2041-07-07');
  expect(dayOf(TITLE, STORY, ...letter, place)?.date).toBe('2041-07-03');
});

test('the story tells in which order the numbers of a stamp stand', () => {
  const stamp = 'Published on 11/10/2041 06:12 PM';
  const call = (day: string) => `President Velt rang King Tam on Sunday (${day}), his office said.`;
  expect(dayOf(stamp, TITLE, call('10 November'))?.date).toBe('2041-11-10');
  expect(dayOf(stamp, TITLE, call('11 October'))?.date).toBe('2041-10-11');
  expect(dayOf(stamp, TITLE, call('9 October'))?.date).toBe('2041-10-11');
});
