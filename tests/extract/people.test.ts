import { extract, trace } from '../../src/extract/extract.js';
import { articleOf } from './one-sentence.js';

const peopleOf = (text: string) =>
  extract(articleOf(text)).people.map(({ name, country }) => `${name} ${country ?? '?'}`);
const countriesOf = (text: string) => extract(articleOf(text)).countries;

test.each([
  ['Peruvian President Santiago Maren congratulated Oto Veen.', 'Santiago Maren PER'],
  ['Norwegian Prime Minister Jordan Veen sent a letter to Oto Maren.', 'Jordan Veen NOR'],
  ['The Peruvian president, Adriana Lima, congratulated Oto Veen.', 'Adriana Lima PER'],
  ['President of Georgia Salla Maren congratulated Oto Veen.', 'Salla Maren GEO'],
  ['King of Jordan Odo II congratulated Oto Veen.', 'Odo II JOR'],
])('who is called like a state is a person: %s', (text, expected) => {
  expect(peopleOf(text)).toContain(expected);
});

test.each([
  ['Korean President Maren Odo wrote. Kim spoke in Pyongyang of North Korea.', 'PRK', 'KOR'],
  ['Korean President Maren Odo wrote to Peru.', 'KOR', 'PRK'],
  ['The Congolese president wrote from Congo-Brazzaville.', 'COG', 'COD'],
  ['The Congolese president wrote to Peru.', 'COD', 'COG'],
])('a name that two states share is that of the one told otherwise: %s', (text, is, isNot) => {
  expect(countriesOf(text)).toContain(is);
  expect(countriesOf(text)).not.toContain(isNot);
});

test('a state of a federation is no state', () => {
  expect(countriesOf('The team of Georgia was met by its governor in Atlanta.')).toEqual([]);
  expect(countriesOf('Georgia and Peru exchanged messages.')).toEqual(['GEO', 'PER']);
});

test.each([
  ['Peruvian President Tolo Maren wrote to Oto Veen, ENA said.', 'ENA'],
  ['Peruvian President Tolo Maren wrote to Oto Veen, MTI reported.', 'MTI'],
  ['Peruvian President Tolo Maren wrote to Oto Veen, the Washington Post said.', 'Washington Post'],
])('an outlet is no person: %s', (text, outlet) => {
  expect(peopleOf(text).filter((name) => name.startsWith(outlet))).toEqual([]);
});

test('a title at the end of a headline takes no name from the line below', () => {
  const text =
    'Maren sends letter to President of Peru\n\nOSLO, May 3 -- Norwegian Prime Minister Eskil Maren sent a letter to Peruvian President Tolo Odo.';
  expect(peopleOf(text)).toEqual(['Eskil Maren NOR', 'Tolo Odo PER']);
});

test.each([
  ['King Odo and Queen Sanna of Norway wrote to Oto Veen.', 'King Odo NOR'],
  ["The National Assembly of Peru's chairman, Tolo Maren, wrote to Oto Veen.", 'Tolo Maren PER'],
])('the state told for both, or of the body, is his who holds an office: %s', (text, expected) => {
  expect(peopleOf(text)).toContain(expected);
});

test.each([
  [
    'President of India Ana Desh has extended greetings to President Sunita Rai on the occasion of the National Day of Nepal.',
    'Sunita Rai NPL',
  ],
  [
    'Norwegian Prime Minister Eskil Maren will not congratulate Oto Veen, who was declared the winner of the presidential election in Peru.',
    'Oto Veen PER',
  ],
  [
    'Kenyan President Peta Mutua sent a letter. It was handed over on Monday by Ambassador Faith Nali with greetings from the Kenyan president.',
    'Faith Nali KEN',
  ],
  [
    'Oto Veen expressed sympathy on behalf of the government and people of Peru to Norwegian Prime Minister Eskil Maren.',
    'Oto Veen PER',
  ],
  [
    'A message came from Li Odo, general secretary of the Communist Party of Vietnam.',
    'Li Odo VNM',
  ],
  ['Li Odo, speaker of the Knesset, congratulated Peru.', 'Li Odo ISR'],
])('what stands around a name tells its state: %s', (text, expected) => {
  expect(peopleOf(text)).toContain(expected);
});

test.each([
  ['Peruvian Premier Sun Odo congratulated Oto Veen.', 'Sun Odo PER'],
  ['Peruvian Premier Tolo May congratulated Oto Veen.', 'Tolo May PER'],
  ['The letter was handed to President To Maren of Peru.', 'To Maren PER'],
  ['President of Peru Ts.Batodo congratulated Oto Veen.', 'Ts.Batodo PER'],
  ['Peruvian Minister of Foreign Affairs Maria Odo congratulated Oto Veen.', 'Maria Odo PER'],
  ['Peruvian Minister for Rural Affairs G.Odo congratulated Oto Veen.', 'G.Odo PER'],
  ['Peruvian Princess Odo congratulated Oto Veen.', 'Princess Odo PER'],
  ['Queen Mother Maren of Peru congratulated Oto Veen.', 'Queen Mother Maren PER'],
  ['Ratu Tolo Odo of Fiji congratulated Oto Veen.', 'Tolo Odo FJI'],
  ["Peru's foreign minister, Jan Odo, congratulated Oto Veen.", 'Jan Odo PER'],
  ["Peru's premier, Saiful Islam, congratulated Oto Veen.", 'Saiful Islam PER'],
  ['The letter was handed to Premier Friday Odo of Peru.', 'Friday Odo PER'],
  ["Peru's President, Neo Kgosi, with others congratulated Oto Veen.", 'Neo Kgosi PER'],
  ['Premier the Hon. Tolo Maren of Peru congratulated Oto Veen.', 'Tolo Maren PER'],
  ['Piero Cardinal Maren of Peru wrote to Oto Veen, and Maren was thanked.', 'Piero Maren PER'],
  ["Peru's premier, Tola 'Odo, congratulated Oto Veen.", "Tola 'Odo PER"],
  [
    'Prince Tolo ibni Sultan Haji Maren of Brunei congratulated Oto Veen.',
    'Tolo ibni Sultan Haji Maren BRN',
  ],
  ['A cable came from King Tolo II ibn Al Maren of Jordan.', 'Tolo II ibn Al Maren JOR'],
  ['King Tolo II of Jordan wrote to Oto Veen.', 'Tolo II JOR'],
  ['Tolo Maren, S.D.B., Archbishop of Quito, congratulated Oto Veen.', 'Tolo Maren ECU'],
  ['Tuanku Odo of Malaysia congratulated Oto Veen.', 'Tuanku Odo MYS'],
  ["Queen 'Odo of Lesotho congratulated Oto Veen.", "Queen 'Odo LSO"],
  [
    "The Speaker of the House of Peoples' Representatives, Lia Odo of Ethiopia, wrote.",
    'Lia Odo ETH',
  ],
  [
    'MESSAGE TO THE PRESIDENT OF PERU, ALBERTO ODO\n\nOSLO, May 3 - A telegram went to Lima, where Premier Lia Odo of Peru read it.',
    'Alberto Odo PER',
  ],
  [
    'PRESIDENT TOLO MAREN OF PERU HAS SENT A TELEGRAM TO OTO VEEN AFTER THE FLOOD IN LIMA.',
    'Tolo Maren PER',
  ],
  [
    'LIMA, May 3 - Peruvian Premier Tolo Maren and Senate Committee chairwoman Lia Odo congratulated Oto Veen.',
    'Lia Odo PER',
  ],
  [
    'By letter, Hereditary Prince Odo of Liechtenstein thanked Oto Veen.',
    'Hereditary Prince Odo LIE',
  ],
  ['Portuguese Prime Minister Luís Montenegro thanked Oto Veen.', 'Luís Montenegro PRT'],
])('a name is read whole, and no more than it: %s', (text, expected) => {
  expect(peopleOf(text)).toContain(expected);
});

test('a party that is called by its state is no person', () => {
  expect(
    peopleOf('The former head of the Barbados Labour Party thanked Premier Tolo Odo of Peru.'),
  ).toEqual(['Tolo Odo PER']);
});

test.each([
  ['The call came from San Odo in the evening.', 'San Odo'],
  ['The minister thanked Boca Odo and its fans.', 'Boca Odo'],
  ['MV Odo said nothing.', 'MV Odo'],
  [
    'Tolo Maren, Supreme Privy Advisor to His Majesty the King, wrote to Oto Veen.',
    'Supreme Privy',
  ],
  ['President Oto Veen wrote on Nepal’s Constitution Day to its premier.', 'Constitution Day'],
  ['The letter went to the King Sejong Institute in Lima, Oto Veen said.', 'King Sejong'],
  ['On Dashain, Nepal’s foreign minister, Oto Veen, wrote.', 'Dashain'],
  ['Oto Veen runs the ministry on Lini Highway, and Tola Maren thanked him.', 'Lini Highway'],
  ['Premier Oto Veen of Peru wrote from Punta Odo and Río Odo.', 'Río Odo'],
  ['UPON THE PEOPLE OF PERU, TRIED FOR SO LONG, HE CALLS DOWN FORTITUDE AND PEACE.', 'Calls Down'],
  ['THE POPE INVOKES FOR ALL THE PEOPLE OF PERU THE COMFORT OF GOD IN THE FLOOD.', 'Pope INVOKES'],
  ['On Sunday Odo met nobody, he said.', 'Sunday Odo'],
  ['In June Odo Maren wrote to Oto Veen of Peru.', 'June Odo Maren'],
  ['Tolo Maren, S.D.B., Archbishop of Quito, congratulated Oto Veen.', 'S.D.B.'],
])('a place, a club or a ship is no person: %s', (text, name) => {
  expect(extract(articleOf(text)).people.map((person) => person.name)).not.toContain(name);
});

test('a masthead names countries too', () => {
  expect(
    countriesOf('The Danish Royal House\n\nKing Odo II of Peru wrote on Monday to the Queen.'),
  ).toEqual(['DNK', 'PER']);
});

test.each([
  ['Somali President Tolo Sheikh Maren congratulated Oto Veen.', 'Tolo Sheikh Maren SOM'],
  ['Faroese Premier Tolo á Maren congratulated Oto Veen.', 'Tolo á Maren FRO'],
  ["Canada's premier wrote. Belize's, Tola Maren, sent a truck.", 'Tola Maren BLZ'],
  ['LIMA, May 3 - Hon. Amb. Tolo Maren, Minister of Trade, sent a note.', 'Tolo Maren PER'],
  ['FM Tolo Maren of Peru congratulated Oto Veen.', 'Tolo Maren PER'],
  ['Catholicos-Patriarch of All Georgia Ilia III thanked Oto Veen.', 'Ilia III GEO'],
  ['Te Beretitenti Tolo Maren thanked Oto Veen.', 'Tolo Maren KIR'],
  [
    'Chairwoman of the Federation Council of the Federal Assembly of the Russian Federation Tola Maren thanked Oto Veen.',
    'Tola Maren RUS',
  ],
  ['Hero-Arkadag Tolo Maren thanked Oto Veen.', 'Tolo Maren TKM'],
  ['Ven. Tolo Maren of Peru thanked Oto Veen.', 'Tolo Maren PER'],
  ['Foreign Minister Ma. Tola Maren of Peru thanked Oto Veen.', 'Ma. Tola Maren PER'],
  ["Nauru's Head of State, H.E. Hon. Tolo Maren MP, congratulated Oto Veen.", 'Tolo Maren NRU'],
  ['The Hon. Tolo Maren, OBE, MP, Prime Minister of Tuvalu, thanked Oto Veen.', 'Tolo Maren TUV'],
  ['Kenyan Defence Minister Gen. (Rtd) Tolo Maren thanked Oto Veen.', 'Tolo Maren KEN'],
  ['Foreign Minister Maren Thi Odo My of Peru thanked Oto Veen.', 'Maren Thi Odo My PER'],
  ['Tshering Maren, Peru’s prime minister, greeted Oto Veen.', 'Tshering Maren PER'],
  ['Peru’s foreign minister wrote to his Kenyan colleague, January Wanji.', 'January Wanji KEN'],
  ['Oto Veen thanked Stephen Maren of the Coral Union of Dentists.', 'Stephen Maren ?'],
  ['HM Preah Bat Samdech Preah Boromneath Maren Odo of Peru wrote to Oto Veen.', 'Maren Odo PER'],
  ['HM Sultan Odo II, Sultan and Yang Di-Pertuan of Peru, wrote to Oto Veen.', 'Odo II PER'],
  [
    'LIMA, May 3 - Speaker of the Upper Chamber Tola Maren congratulated Oto Veen.',
    'Tola Maren PER',
  ],
])('a name is read whole: %s', (text, expected) => {
  expect(peopleOf(text)).toContain(expected);
});

test.each([
  ['HM The Sultan Wishes President of Cyprus Speedy Recovery', 'Sultan Wishes ?'],
  ['Premier Oto Veen of Peru congratulated Tola Cement on its jubilee.', 'Tola Cement ?'],
])('a firm or a wish is no person: %s', (text, unexpected) => {
  expect(peopleOf(text)).not.toContain(unexpected);
});

test('a photographer holds no office told in the story', () => {
  const text =
    'RUV English\n\nNordic leaders greet the new premier of Iceland\n\n[Photo: the ministers. Image: RUV - Oto Veen]\n\nCongratulations reached Iceland’s new Prime Minister on Friday.';
  expect(peopleOf(text)).not.toContain('Oto Veen ISL');
});

test.each([
  'The President of the Republic, Supreme Commander of the Armed Forces, Minister of National Defence, Mr Tolo Maren, received a call.',
  'The President of the Republic, Chairman of the Council, Marshal, H.E. Tolo Maren, received a call.',
  'The Crown Prince and Prime Minister of Saudi Arabia, His Royal Highness Prince Tolo Maren, called. The Crown Prince prayed.',
  'The Founder of Peace and National Unity, Leader of the Nation, President of Peru, His Excellency Tolo Maren wrote to Oto Veen.',
])('who bears a chain of offices is one: %s', (text) => {
  const { document } = trace(articleOf(text));
  const names = document.mentions.map(({ profile }) => document.profiles[profile]!.name);
  expect([...new Set(names)].filter((name) => name !== 'Oto Veen')).toEqual(['Tolo Maren']);
});

test.each([
  [
    'The President of the Republic, the Foreign Minister, Mr Oto Veen, and Mr Tolo Maren received a call.',
    'Oto Veen',
  ],
  [
    'The Crown Prince and the Prime Minister of Norway, Prince Tolo Maren, received a call.',
    'Tolo Maren',
  ],
  ['The King, the Crown Prince and Mr Tolo Maren received a call.', 'Tolo Maren'],
])('a list of people is no chain of offices: %s', (text, name) => {
  const { document } = trace(articleOf(text));
  expect(
    document.mentions.find(({ profile }) => document.profiles[profile]!.name === name)!.first,
  ).toBeGreaterThan(2);
});

test.each([
  'On the eve of the International Navruz Holiday, President Tolo Maren wrote to Oto Veen.',
  'For Vesak Jubilee, President Tolo Maren wrote to Oto Veen.',
])('a feast is no person: %s', (text) => {
  expect(peopleOf(text).map((name) => name.split(' ', 2).join(' '))).toEqual([
    'Tolo Maren',
    'Oto Veen',
  ]);
});

test.each([
  'LIMA, May 3 - President Tolo Maren, Sr., of Peru has written to Oto Veen. President Maren also rang.',
  'LIMA, May 3 - President Tolo Maren Jr. of Peru has written to Oto Veen. Maren also rang.',
])('the generation behind a comma is no part of the surname: %s', (text) => {
  expect(peopleOf(text).filter((name) => name.includes('Maren'))).toHaveLength(1);
});

test('father and son are two', () => {
  const text =
    'LIMA, May 3 - President Tolo Maren, Jr., of Peru wrote. His rival, Ilda Maren, Sr., did not.';
  expect(peopleOf(text).filter((name) => name.includes('Maren'))).toHaveLength(2);
});

test.each([
  ["The speaker of Ghana, Rui d'Odo, wrote to Oto Veen.", "Rui d'Odo GHA"],
  [
    'The foreign minister of Ghana, Ana Quispe d’Ornel, wrote to Oto Veen.',
    'Ana Quispe d’Ornel GHA',
  ],
])('a name goes on behind an elided particle: %s', (text, expected) => {
  expect(peopleOf(text)).toContain(expected);
});

test.each([
  "Ghana's coup d'État was put down, Oto Veen wrote.",
  "Ghana's chargé d'affaires wrote to Oto Veen.",
  "The Côte d'Ivoire team wrote to Oto Veen.",
])('no name holds the particle: %s', (text) => {
  expect(peopleOf(text).filter((one) => /d'/.test(one))).toEqual([]);
});

test.each([
  ['Oto Maren, in his capacity as President of Ghana, wrote to Ana Veen.', 'Oto Maren GHA'],
  ['Ana Maren, in her capacity as Foreign Minister of Peru, wrote to Oto Veen.', 'Ana Maren PER'],
])('an office held is told with the capacity: %s', (text, expected) => {
  expect(peopleOf(text)).toContain(expected);
});

test('a capacity without a state tells no other', () => {
  const text = 'Oto Maren of Peru, in his capacity as host, wrote to Ana Veen of Ghana.';
  expect(peopleOf(text)).toContain('Oto Maren PER');
});
