import { datelineOf } from '../../../src/extract/header/dateline.js';

const TOLD = 'The king wrote.';

test.each<[string, string | null, string | null]>([
  ['SAMAL- ', 'Samal', null],
  ['SAMAL—', 'Samal', null],
  ['Samal, 9 April (Gulf of Tarn News) - ', 'Samal', 'Gulf of Tarn News'],
  ['SAMAL, 22.03.2026 /NIAT "Tern"/. ', 'Samal', 'NIAT "Tern"'],
  ['Samal, May 9, 2041 (@TarnMinistry). ', 'Samal', null],
  ['SAMAL, Agencia Tern.- ', 'Samal', 'Agencia Tern'],
  ['(TernPress, Samal) ', 'Samal', 'TernPress'],
  ['(Accra) ', 'Accra', null],
  ['(Tern Wire, English service) Samal, 3 Sep 2041 - ', 'Samal', 'Tern Wire'],
  ['(Gulf of Tarn News, online) SAMAL, May 6 -- ', 'Samal', 'Gulf of Tarn News'],
  ['Accra (Tern Tribune, 11/2/2041) ~ ', 'Accra', 'Tern Tribune'],
  ['Accra. – ', 'Accra', null],
  ['Washington, D.C. — ', 'Washington', null],
  ['WASHINGTON, D.C., May 6 (TNA) -- ', 'Washington', 'TNA'],
  ['Washington, TNA — ', 'Washington', 'TNA'],
  ['ACCRA · ', 'Accra', null],
  ['Accra , 03/08/2041 - ', 'Accra', null],
  ["Samal, 1 Rabi' al-Awwal 1463, Aug 24, 2041, TNA -- ", 'Samal', 'TNA'],
  ['(TernToday.net) ', null, 'TernToday.net'],
  ['Thursday, 13 September, Samal – ', 'Samal', null],
  ['Harbour page, 14 May 2041 - ', null, null],
  ['Samal Messenger, 14 May 2041. ', null, 'Samal Messenger'],
  ['The Tarn Gazette, 14 May 2041 – ', null, 'The Tarn Gazette'],
  ['Daily Herald (May 14, 2041): ', null, 'Daily Herald'],
])('"%s" stands before a story', (line, place, agency) => {
  const dateline = datelineOf(line + TOLD);
  expect(dateline).toMatchObject({ place, agency, length: line.length });
});

test.each<[string, string, string | null]>([
  ['SAMAL, Saturday 1 Falgun 1432 (14 February 2026) – Jamun Barta', 'Samal', 'Jamun Barta'],
  ['PORT SAMAL -- Tern Wire, Wednesday 4 December 2041', 'Port Samal', 'Tern Wire'],
  ['SAMAL — Sunday, June 15, 2025', 'Samal', null],
])('"%s" is a line of its own', (line, place, agency) => {
  expect(datelineOf(line)).toMatchObject({ place, agency, length: line.length });
});

test.each([
  'UPDATE- AUGUST 13, 2030, 06:22 PM',
  'PUBLISH- AUGUST 13, 2030, 06:22 PM',
  '(Laughter) The king wrote.',
  '(Ona Velt, Samal) wrote to the king.',
  '(Ona Velt, civil service) The king wrote.',
  'On Thursday, 13 September, Velt – who is ill – wrote.',
  'The last page, as Velt said - The king wrote it.',
  'Tarn-Marrow talks go on.',
  'The Samal Gazette, founded in May 2041. The king reads it.',
  'Velt Messenger said on 14 May 2041. The king wrote.',
  'Velt (the elder, 11/2/2041) ~ The king wrote.',
  'Friends · The king wrote.',
  'He came. – The king wrote.',
])('"%s" begins with no place', (text) => {
  expect(datelineOf(text)?.place ?? null).toBeNull();
});

test.each(['World  Tue, 26 Aug 2025 16:45 WIB', 'Politics Fri, 9 May 2025'])(
  '"%s" tells a section and a day, and no place',
  (line) => {
    expect(datelineOf(line)?.place ?? null).toBeNull();
  },
);

test.each([
  ["Samal Messenger, 7 June 2041. The King's letter has arrived.", 'Samal Messenger', null],
  ['Tern Inform, London, March 22, 2041. "We forgive," the King said.', 'Tern Inform', 'London'],
])('the outlet opens the story before the day: "%s"', (paragraph, agency, place) => {
  const found = datelineOf(paragraph);
  expect([found?.agency, found?.place ?? null]).toEqual([agency, place]);
});

test.each([
  'Maria Velt, 7 June 2041. The King met her there.',
  'Tern Hall, where the King was born, 7 June 2041. It stands.',
  'On Monday, 7 June 2041. The King left.',
])('no outlet opens the story: "%s"', (paragraph) => {
  expect(datelineOf(paragraph)?.agency ?? null).toBeNull();
});
