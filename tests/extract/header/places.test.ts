import { header, STORY, TITLE } from './header-of.js';

const IN_TOWN =
  'President Ona Velt of Marrow wrote to King Tam from her house in Ruvo on Friday evening.';
const placeBeside = (line: string) => header(TITLE, line, IN_TOWN).place;

test.each([
  ['By Ana Po | Ruvo | 6 May 2041', 'Ruvo'],
  ['Ruvo | Ana Po | 6 May 2041', 'Ruvo'],
  ['By our Ruvo desk', 'Ruvo'],
  ['From our correspondent in Ruvo', 'Ruvo'],
  ['By Ana Po | Friday | 6 May 2041', null],
  ['By Ana Po | Marrow | 6 May 2041', null],
  ['By Ana Po | Tarno | 6 May 2041', null],
  ['By our foreign desk', null],
])('a town of which the text tells stands beside author and day: "%s"', (line, place) => {
  expect(placeBeside(line)).toBe(place);
});

test('a town in ordinary letters opens a story that tells of it', () => {
  expect(header(TITLE, `Ruvo. ${IN_TOWN}`).place).toBe('Ruvo');
  expect(header(TITLE, `[RUVO] ${IN_TOWN}`).place).toBe('Ruvo');
  expect(header(TITLE, `Ruvo • ${IN_TOWN}`).place).toBe('Ruvo');
  expect(header(TITLE, `Tarno. ${IN_TOWN}`).place).toBeNull();
  expect(header(TITLE, `Friday. ${IN_TOWN}`).place).toBeNull();
  expect(header(TITLE, `POLITICS | ${IN_TOWN}`).place).toBeNull();
});

test('a dateline below a standfirst is one where it has a day or an agency', () => {
  const standfirst = 'The president has found warm words for her neighbour, who turns sixty today.';
  expect(header(TITLE, standfirst, `SAMAL, May 6 (TNA) -- ${STORY}`).place).toBe('Samal');
  expect(header(TITLE, standfirst, `SAMAL: ${STORY}`).place).toBeNull();
});

const placeOf = (...lines: string[]) => header(...lines, TITLE, STORY).place;

test.each([
  ['The Marrow Courier, Samal', 'Samal'],
  ['THE MARROW POST | Port Samal, Marrow\n6 May 2041', null],
  ['Marrow Herald, Melbourne | Posted May 6, 2041', 'Melbourne'],
  ['By Ana Po | Guayaquil | 14 February 2041', 'Guayaquil'],
  ['by Daily Tern with Agencies    Istanbul    May 6, 2041', 'Istanbul'],
  ['Posted On: 06 MAY 2041 8:52PM by TNB Accra', 'Accra'],
  ['JUBILEE HOUSE, ACCRA', 'Accra'],
  ['6 May 2041 | 09:30 | Hofburg, Vienna', 'Vienna'],
  ['SAMAL | Sunday Tern | By Bo Lind | May 6, 2041', null],
])('"%s" tells the place %s', (line, place) => {
  expect(placeOf(line)).toBe(place);
});

test.each([
  `Kampala | TERN | ${STORY}`,
  `Kampala, Uganda | THE MARROW | ${STORY}`,
  `KAMPALA, UGANDA | Tern | ${STORY}`,
])('a place and an agency may stand before bars: %s', (line) => {
  const { place, publisher } = header(TITLE, line);
  expect(place).toBe('Kampala');
  expect(publisher).toMatch(/^(?:TERN|THE MARROW|Tern)$/);
});

test.each([
  'Samal Evening Star, 31 October 2041',
  'Samal Evening Post, Thursday',
  'The Marrow Courier, Politics',
  'The Marrow Courier, Kenya',
  'Tern Magazine, May 2041',
  'Ona Velt, Prime Minister',
])('"%s" tells none', (line) => {
  expect(placeOf(line)).toBeNull();
});

test.each([
  ["Given at Samal'alo, this 21st day of October 2041", "Samal'alo"],
  ['Hill House, Samal\n\n25 July 2041', 'Samal'],
])('a letter ends with "%s"', (foot, place) => {
  const letter = [
    'Your Excellency,',
    'I congratulate you on your day and wish you well.',
    'ONA VELT',
  ];
  expect(header('PALACE OFFICE', ...letter, foot).place).toBe(place);
});

test.each([
  ['Story by Ana Po in Lusaka', 'Lusaka'],
  ['ANA PO in Windhoek', 'Windhoek'],
  ['Union Buildings, Pretoria', 'Pretoria'],
  ['Phoenix Park, Dublin 8', 'Dublin'],
  ['DOHA: TNA', 'Doha'],
  ['Story by Ana Po in English', null],
  ['The Tern in English', null],
])('a line at the foot tells where: "%s"', (line, place) => {
  expect(header(TITLE, STORY, line).place).toBe(place);
});
