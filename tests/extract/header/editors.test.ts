import { header, STORY, TITLE } from './header-of.js';
import { signatureOf } from '../../../src/extract/header/signature.js';

const editorAbove = (line: string) => header('SAMAL COURIER', TITLE, line, STORY).editor;
const editorBelow = (line: string) => header('SAMAL COURIER', TITLE, STORY, line).editor;

test.each([
  ['By: Ana Po (Freelance Reporter)', 'Ana Po'],
  ['By: Ana Po-Lind, April 21, 2041', 'Ana Po-Lind'],
  ['By B.Oyun', 'B.Oyun'],
  ['posted by Ana Po on 12 March 2041 | 7 comments', 'Ana Po'],
  ['Ana Po reports on a visit rich in symbols', 'Ana Po'],
  ['Maria Lind (The Samal Courier)', 'Maria Lind'],
  ['MARIA LIND, Lusaka', 'Maria Lind'],
  ['Tuesday | April 3, 2041 | 12:08 AM | Ana Po-Lind/Tern Writer', 'Ana Po-Lind'],
  ['6 May 2041, 11:32 | Text: Ana Po', 'Ana Po'],
  ['WRITER: Ana Po-Lind', 'Ana Po-Lind'],
  ['Story: Ana Po          28/01/2041', 'Ana Po'],
  ['Samal Review, January 2041 | Interview: Ana Po', 'Ana Po'],
  ['Thursday 19 January 2041 · Updates by Ana Po', 'Ana Po'],
  ['Tern Online · 2041-07-22 08:15 · Editor: Ana Po · A+ A-', 'Ana Po'],
  ['Samal City, December 31, 2041. Text: Ana Po', 'Ana Po'],
  ['By A.B. Po', 'A.B. Po'],
  ['A column by Ana Po', 'Ana Po'],
])('"%s" below the headline names %s', (line, editor) => {
  expect(editorAbove(line)).toBe(editor);
});

test.each([
  ['Editing: Ana Po | Agency Tern', 'Ana Po'],
  ['Editor in charge: Ana Po', 'Ana Po'],
  ['ANA PO  TEXT', 'ANA PO'],
  ['Photo: TNA / Text: A. Po', 'A. Po'],
  ['B.Oyun', 'B.Oyun'],
  ['Sh. Lind', 'Sh. Lind'],
  ['Z. Lind, TerN', 'Z. Lind'],
  ['Pf/', 'Pf'],
  ['---Ends/Tam/AP', 'Tam/AP'],
  ['-0- TERN SB/MTA 17Feb2041', 'SB/MTA'],
  ['-30- TERN SB/MTA', 'SB/MTA'],
  ['// Tern // SQ', 'SQ'],
  ['Translated from German with AI/ap', 'ap'],
])('"%s" at the foot names %s', (line, editor) => {
  expect(editorBelow(line)).toBe(editor);
});

test.each([
  'By our desk',
  'Velt reports a theft',
  'Samal Post (The Samal Courier)',
  'Tarn Marrow, Kenya',
  '6 May 2041, 11:32 | Text size',
  'By air and sea they came',
  'A column by the sea',
  'Updates by the hour',
  'Interview: page 4',
  'Thursday 19 January 2041 · Desk: World News',
  'Redaction: none',
  'A story kept by the river',
])('"%s" below the headline names nobody', (line) => {
  expect(editorAbove(line)).toBeNull();
});

test.each(['editorial@tern.example', 'diary@tern.example', 'Editing: the desk', 'Tarn/Marrow'])(
  '"%s" at the foot names nobody',
  (line) => {
    expect(editorBelow(line)).toBeNull();
  },
);

test('the initials stand behind an agency of several words', () => {
  expect(signatureOf('Samal Wire/akd', new Set(['samal wire']))).toEqual({
    agency: 'Samal Wire',
    editor: 'akd',
  });
  expect(signatureOf('Samal Wireless', new Set(['samal wire']))?.agency ?? null).toBeNull();
});

test.each([
  ['Front Page » Posted on June 28, 2041 by Ana Po', 'Ana Po'],
  ['By Staff Writer Ana Po', 'Ana Po'],
])('"%s" above the story names %s', (line, editor) => {
  expect(editorAbove(line)).toBe(editor);
});

test.each([
  ['Page by A. Lind', 'A. Lind'],
  ['Report by Ana Po, a.po@tern.example', 'Ana Po'],
  ['— T. Lind, Samal Standard', 'T. Lind'],
  ['Maria Lind, Samal Observer Online', 'Maria Lind'],
  ['Ana Po/Hanoi', 'Ana Po'],
  ['TERN/M.V.', 'M.V.'],
])('"%s" below the story names %s', (line, editor) => {
  expect(editorBelow(line)).toBe(editor);
});

test.each([
  'Cotton Tree Times, 12 Market Street',
  'Samal Post, Samal Observer',
  'Posted on June 28, 2041 by staff',
  'Page by page',
])('"%s" names nobody', (line) => {
  expect(editorBelow(line)).toBeNull();
});

test.each([
  ['Maria Lind · The Samal Gazette', 'Maria Lind'],
  ['Royal Walks · The Samal Gazette', null],
  ['Samal Gazette · Palace', null],
])('a name before its paper looks like a trail of links: "%s"', (line, editor) => {
  expect(editorAbove(line)).toBe(editor);
});

test.each([
  ['Maria Lind - Jakarta', 'Maria Lind'],
  ['Harbour Walk - Jakarta', null],
])('an author stands with a town above the headline: "%s"', (line, editor) => {
  expect(header('SAMAL COURIER', line, TITLE, STORY).editor).toBe(editor);
});

test.each(['-30- degrees in Samal', '0 - 30 in the first half', '17 Feb 2041', '// Tern //'])(
  '"%s" signs nothing',
  (line) => {
    expect(signatureOf(line, new Set())?.editor ?? null).toBeNull();
  },
);

test.each([
  ['ZW/Tomas/Hela', 'Tomas/Hela'],
  ['TW/ 20 January 2041', 'TW'],
  ['SR/PR   News code 118834   21 March 2041 - 09:12', 'SR/PR'],
  ['(F.B.) (Agenzia 8/5/2041)', 'F.B.'],
  ['(am/2041)', 'am'],
  ['mbr / sport', 'mbr'],
  ['International relations /jpr', 'jpr'],
  ['J. P. Tarnow', 'J. P. Tarnow'],
])('"%s" signs with letters beside a day, a section or names: %s', (line, editor) => {
  expect(editorBelow(line)).toBe(editor);
});

test.each([
  'News code 118834   21 March 2041 - 09:12',
  '(Agenzia 8/5/2041)',
  'Print / 2041',
  'Sport / Politics',
])('"%s" signs nothing', (line) => {
  expect(editorBelow(line)).toBeNull();
});

test('the mark that ends a story may hold initials', () => {
  expect(header('SAMAL COURIER', TITLE, `${STORY} No group has claimed it. (End/AD)`).editor).toBe(
    'AD',
  );
});

test('an author in small letters does not go on with a long headline', () => {
  const title = 'King Odo of Samal thanks his neighbours for all their letters';
  const found = header('SAMAL COURIER', `${title}\nby Denise Gittens`, STORY);
  expect([found.title, found.editor]).toEqual([title, 'Denise Gittens']);
});
