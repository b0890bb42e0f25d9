import { header, STORY, TITLE } from './header-of.js';

const titleOf = (...lines: string[]) => header(...lines, STORY).title;

test.each([
  'Voice of the Marrow working class',
  'Notes from a retired clerk',
  'Established 1961 - The first daily of the islands',
  'Tarn Matin (web edition)',
  'Tarn Matin (machine translated from Marrovian)',
  'The news service of the Samal quarter',
  'Tern & Tide – politics meets the sea',
  'Our reporter at the palace',
  'You are here: News : Palace',
  'Main page >> Press room >> News',
  'Events / Telegrams and letters',
  'THE BACK GARDEN with Bo Lind',
  '50 years of Marrow: Souvenir pages, Wednesday 26 November 2025',
  'Marrow Morning Wire - World - News ID 88412',
  "PRIME MINISTER'S OFFICE, SAMAL",
  '• A note for Samal',
  '(newest first, refresh for more)',
  'Samal Radio Online – LIVE',
  '19:02  Tarn sends word',
])('"%s" is no headline above one', (line) => {
  expect(titleOf(line, TITLE)).toBe(TITLE);
  expect(titleOf(TITLE, line)).toBe(TITLE);
});

test.each([
  ['Tern & Tide – politics meets the sea', 'A king, a loaf and a late card'],
  ['3 May 2041', "Velt's news service of the year: cards for Tarn"],
  ['3 May 2041', 'Cards translated from Marrovian for King Tam'],
  ['3 May 2041', 'Tarn – cards for a king'],
  ['Palace: calls', 'Telephone conversation with President of Marrow Ona Velt'],
  ['Royal messages', 'The King of Tarn writes to his neighbours'],
  ['THE SAMAL COURIER', 'HIS MAJESTY AT 50: GREETINGS FROM ABROAD'],
  ['THE SAMAL COURIER', '"He never raised his voice"'],
  ['THE SAMAL COURIER', 'ENCORE, ONA V!'],
  ['SAMAL POST | Tarn', 'The man who did not raise his voice | A flight from Tarn for the widow'],
  ['3 May 2041', "Samal's late post"],
  ['STATE HOUSE', 'Summary of the call of H.E. President Bo Lind, C.G.H., with Adv. Ona Velt'],
  ['NEWS . VIEWS . LETTERS . NOTICES', TITLE],
  ['Kingdom of Bahrain', 'HM the King, HRH the Crown Prince send cables to Tarn'],
  ['REPUBLIC OF KENYA', TITLE],
  ['Top stories', 'Kingdom of Denmark Constitution Day'],
])('below "%s" the headline is "%s"', (top, title) => {
  expect(titleOf(top, title)).toBe(title);
});

test.each([
  ['Samal Evening Post', 'no outlet'],
  ['Tern Daily News | Port city of Samal, 3 May 2041', 'no outlet beside its place'],
])('"%s" is none', (line) => {
  expect(titleOf(line)).toBeNull();
});

test('a person alone below the outlet is the author, though the headline follows', () => {
  expect(header('THE SAMAL COURIER', 'Maria Velt', TITLE, STORY).editor).toBe('Maria Velt');
  expect(header('Maria Stampa', TITLE, STORY).editor).toBeNull();
});

test.each([
  ['(Accra, Sunday 1 June 2041) ', 'Accra', '2041-06-01'],
  ['Budapest, March 11, 2041, Friday (Tarn Press Agency) - ', 'Budapest', '2041-03-11'],
  ['OSLO (Tern): ', 'Oslo', undefined],
])('the dateline "%s" before a headline is no part of it', (dateline, place, date) => {
  const found = header(`${dateline}${TITLE}`, STORY);
  expect(found).toMatchObject({ title: TITLE, place });
  expect(found.publishedOn?.date).toBe(date);
});

test.each([
  'Oslo: Velt congratulates King Tam on his birthday',
  'Oslo (pop. 700,000) congratulates its sister town on a birthday',
  'Velt (Marrow) congratulates King Tam on his birthday',
  'Lima, Quito - presidents exchange letters on a birthday',
])('the headline "%s" stays whole', (title) => {
  expect(titleOf(title)).toBe(title);
});

test.each([
  'Tarn Matin :: all the news from Marrow',
  '... current, clear, constant',
  'LATEST: Floors open in March *** Fuel up two cents',
  'The Tarn Gazette / Federal Election',
  'Samal Islands Monitor – Climate Desk – Tarn',
  'Accra, August 05, 2041. By Staff Writer Ana Po',
])('"%s" stands above a headline', (line) => {
  expect(titleOf(line, "'A tree has fallen'")).toBe("'A tree has fallen'");
  expect(titleOf(line, TITLE)).toBe(TITLE);
});

test.each([
  'By plane, by car, by lift: how the letters travelled',
  'Velt concedes, congratulates Tam in 2 a.m. call',
  'The Tarn Gazette – a paper that never told King Tam a lie',
])('"%s" is a headline', (title) => {
  expect(titleOf(title)).toBe(title);
});
