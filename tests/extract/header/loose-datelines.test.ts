import { datelineOf } from '../../../src/extract/header/dateline.js';

const TOLD = 'The king wrote.';

test.each<[string, string | null, string | null]>([
  ['LIMA/QUITO/LA PAZ, 22 May 2031 (Red Tern) — ', 'Lima', 'Red Tern'],
  ['Red Samal Post. Hanoi, May 22, 2031. - ', 'Hanoi', 'Red Samal Post'],
  ['Accra, 22 May 2031, 21h40. ', 'Accra', null],
  ['DOHA, 14 Rajab 1452 / 22 May 2031 (Radio Tern, monitored) - ', 'Doha', 'Radio Tern'],
  ['[Tern Weekly, Thursday 22 May 2031] ', null, 'Tern Weekly'],
  ['(Prensa del Tern) Suva, May 22, 2031 – ', 'Suva', 'Prensa del Tern'],
  ['SUVA, Fiji | May 22, 2031 — ', 'Suva', null],
  ['TERNINFORM-Samal. Tallinn, 22 May 2031, 09:14. ', 'Tallinn', 'TERNINFORM-Samal'],
  ['Tern News - 22 May 2031. ', null, 'Tern News'],
  ['From our Accra bureau, May 22, 2031. ', 'Accra', null],
  ['(22/05/2031) ', null, null],
  ['By TNA, Suva, May 22, 2031: ', 'Suva', 'TNA'],
  ['Pyongyang, May 22, Juche 120 (2031) (TNA) -- ', 'Pyongyang', 'TNA'],
])('"%s" stands before a story of its day', (line, place, agency) => {
  expect(datelineOf(line + TOLD)).toMatchObject({
    place,
    agency,
    length: line.length,
    date: { year: 2031, month: 5, day: 22 },
  });
});

test.each<[string, string | null]>([
  ['HANOI, May 22 (Red Tern Agency, 2031) - ', 'Hanoi'],
  ['ACCRA, May 22 (Tern desk), 2031 - ', 'Accra'],
])('"%s" has its year apart', (line, place) => {
  expect(datelineOf(line + TOLD)).toMatchObject({ place, date: { year: 2031 } });
});

test.each([
  'By Thursday, May 22, 2031, several had written. The king was one.',
  'On 22 May 2031. The king wrote.',
  'Velt Messenger said on 14 May 2041. The king wrote.',
  'The king, May 22, 2031, wrote to Velt.',
  'Ona Velt was born in Accra, 22 May 1971. The king wrote.',
  'Accra expects him on Thursday, 22 May 2031. The king wrote.',
  'Queen Tama of Marrow turns fifty Friday, 20 January 2023. What does one send?',
  'Velt met the king in Samal, and the king left, 22 May 2031. The king wrote.',
  'Samal elected her on May 22, 2031 (a Thursday). The king wrote.',
  'February 14, 2031 was a day of mourning. The king wrote.',
])('"%s" opens with no dateline', (text) => {
  expect(datelineOf(text)?.date ?? null).toBeNull();
});
