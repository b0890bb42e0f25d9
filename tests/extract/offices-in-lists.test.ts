import { extract } from '../../src/extract/extract.js';
import { articleOf } from './one-sentence.js';

/** The people of a text with their states, and its offices without a name. */
const partiesOf = (text: string) =>
  extract(articleOf(text)).mentions.map(({ party: { kind, name, country } }) =>
    kind === 'office' ? `${country} ${name}` : `${name} ${country ?? '?'}`,
  );

test.each([
  [
    "Peru's head of government, Tolo Maren, and that of Kenya, Odalo Wanji, posted greetings.",
    ['Tolo Maren PER', 'Odalo Wanji KEN'],
  ],
  [
    'He has written to forty heads of state, among them those of Peru and Kenya.',
    ['PER head of state', 'KEN head of state'],
  ],
  ['Many songs were sung, among them those of Peru and Kenya.', ['Peru PER', 'Kenya KEN']],
  [
    'Letters came from the foreign ministers of Peru, Tolo Maren, and of Kenya, Odalo Wanji.',
    ['Tolo Maren PER', 'Odalo Wanji KEN'],
  ],
  [
    'Letters came from his colleagues in Peru, Tolo Maren, and in Kenya, Odalo Wanji.',
    ['Tolo Maren PER', 'Odalo Wanji KEN'],
  ],
  [
    'Letters came from the foreign minister of Peru, Tolo Maren, and from Kenya, where it rained.',
    ['Tolo Maren PER', 'Kenya KEN'],
  ],
  ["Peru's president and Kenya's have called.", ['PER president', 'KEN president']],
  [
    'The President wrote to the Prime Minister of Peru and to that of the Comoros.',
    ['PER prime minister', 'COM prime minister'],
  ],
  [
    'Greetings came from the President of Kenya, Mr. Odalo Wanji, and the Emperor of Japan.',
    ['Odalo Wanji KEN', 'JPN emperor'],
  ],
  [
    'Calls came from Peruvian Premier Tolo Maren, Kenyan Premier and Foreign Minister Odalo Wanji, and others.',
    ['Tolo Maren PER', 'Odalo Wanji KEN'],
  ],
  [
    'The speakers of the parliaments of Peru and Kenya telephoned him.',
    ['PER speaker', 'KEN speaker'],
  ],
  ['The head of the Peruvian government has telephoned.', ['PER head of government']],
  [
    'The heads of state in Peru, Kenya and Iraq were each sent a cable.',
    ['PER head of state', 'KEN head of state', 'IRQ head of state'],
  ],
  [
    'Three monarchs wrote, namely Odo VI of Tonga, Maren-Tolo of the Netherlands and Philippe of the Belgians.',
    ['Odo VI TON', 'Maren-Tolo NLD', 'Philippe BEL'],
  ],
  [
    'The condolences of the Peruvian premier and of his Kenyan counterpart arrived.',
    ['PER premier', 'KEN premier'],
  ],
  [
    'LIMA, May 3 - Cables came from Odalo Wanji, Prime Minister of Kenya, and his Iraqi counterpart.',
    ['Odalo Wanji KEN', 'IRQ prime minister'],
  ],
  [
    'LIMA, May 3 - Kenyan High Commissioner Odalo Wanji handed over a letter from her Prime Minister.',
    ['KEN prime minister'],
  ],
  [
    'LIMA, May 3 - Odalo Wanji came. A letter from the President of Iran was read out.',
    ['IRN president'],
  ],
  [
    'LIMA, May 3 - She had condolences from Cairo, whose president phoned her, and from Nicosia and Ottawa.',
    ['EGY president', 'Cyprus CYP', 'Canada CAN'],
  ],
  [
    "LIMA, May 3 - Kenya's and Uganda's presidents have called; neither Chile's nor Brazil's premier has.",
    ['KEN president', 'UGA president', 'CHL premier', 'BRA premier'],
  ],
  [
    'LIMA, May 3 - Parliament Speaker Tolo Maren wrote to his counterparts in Kuwait, Bulgaria and Morocco.',
    ['KWT speaker', 'BGR speaker', 'MAR speaker'],
  ],
  ['LIMA, May 3 - The kings of Norway and Denmark have telegraphed Stockholm.', ['Sweden SWE']],
  [
    'Peruvian Premier Tolo Maren wrote to President Odalo Wanji of Kenya. A like note went from Premier Maren to his Kenyan counterpart.',
    ['KEN premier'],
  ],
  [
    'LIMA, May 3 - The Amir of Kuwait, the Crown Prince and the Prime Minister have each written to President Tolo Maren.',
    ['KWT emir', 'KWT crown prince', 'KWT prime minister'],
  ],
  [
    'LIMA, May 3 - President Tolo Maren wrote to President Odalo Wanji of Kenya, and Foreign Minister Tola Odo a letter to her counterpart.',
    ['KEN foreign minister'],
  ],
  [
    'LIMA, May 3 - Foreign Minister Tola Odo sent letters to three newcomers, her colleagues in Haiti, Suriname and Chad.',
    ['HTI foreign minister', 'SUR foreign minister', 'TCD foreign minister'],
  ],
  [
    'LIMA, May 3 - Foreign Minister Tola Odo has written to her counterpart in Moroni.',
    ['COM foreign minister'],
  ],
  [
    'The greetings were for the 55th Coral Islands Leaders Meeting and the fourth Coral Triangle Students’ Camp.',
    ['55th Coral Islands Leaders Meeting ?', 'Coral Triangle Students’ Camp ?'],
  ],
  [
    'LIMA, May 3 - President Tolo Maren heard from the Captains Regent of San Marino and the Prince of Wales.',
    ['SMR captains regent', 'GBR prince of wales'],
  ],
  [
    'Presidents wrote. To her Kenyan counterpart, Peruvian President Tola Maren replied at once.',
    ['Tola Maren PER', 'KEN president'],
  ],
])('%s', (text, expected) => {
  expect(partiesOf(text)).toEqual(expect.arrayContaining(expected));
});

test.each([
  ['The weather of Peru and that of Kenya pleased the Peruvian president.', 'KEN president'],
  ["The Peruvian president praised Kenya's coffee.", 'KEN president'],
  [
    'LIMA, May 3 - In a call with Foreign Minister Tolo Maren, the Foreign Minister of Kenya, Sheikh Odalo Wanji, expressed sorrow.',
    'Tolo Maren KEN',
  ],
  [
    'NAIROBI, May 3 - President Odalo Wanji of Kenya mourned with Peru. In a telegram to his counterpart Tolo Maren, the Kenyan head of state recalled old days.',
    'Tolo Maren KEN',
  ],
  ['Kenyan President Odalo Wanji, the Emperor of Japan and others wrote.', 'Odalo Wanji JPN'],
  ['LIMA, May 3 - He came from Cairo and met the press in Paris. Moscow said no.', 'Egypt EGY'],
  [
    'LIMA, May 3 - Our letter from London is about the rain. He thanked Madrid for it.',
    'Spain ESP',
  ],
  [
    'LIMA, May 3 - Oto Veen, the trainer, slept. Cables came from the King of Jordan and the Emir of Qatar.',
    'Oto Veen QAT',
  ],
  ['LIMA, May 3 - Speaker Tolo Maren met his counterparts in Nairobi.', 'KEN speaker'],
  ['LIMA, May 3 - Speaker Tolo Maren met his counterpart in Nairobi.', 'KEN speaker'],
  ['LIMA, May 3 - The Emperor of Japan and the President exchanged telegrams.', 'JPN president'],
  [
    'LIMA, May 3 - The Ambassador of Japan and the Prime Minister opened the school.',
    'JPN prime minister',
  ],
  ["The head of the Kenyan parliament's kitchen congratulated him.", 'KEN speaker'],
])('%s (must not)', (text, unexpected) => {
  expect(partiesOf(text)).not.toContain(unexpected);
});

test('a capital I with a dot is an i', () => {
  const { countries } = extract(articleOf('TÜRKİYE SENT ITS CONDOLENCES TO PERU.'));
  expect(countries).toEqual(['PER', 'TUR']);
});

test.each([
  ['TRIPOLI, Lebanon: President Tolo Maren wrote to Odalo Wanji of Kenya.', 'Tolo Maren LBN'],
  ['TRIPOLI, May 3 - President Tolo Maren wrote to Odalo Wanji of Lebanon.', 'Tolo Maren LBY'],
  [
    'Andes Wire\nEnglish edition\nLIMA, May 3 - President Tolo Maren sent a letter of congratulation to Odalo Wanji.',
    'Tolo Maren PER',
  ],
  [
    'REPUBLIC OF PERU\nOffice of the President\n\nPresident Tolo Maren sent a letter of congratulation to Odalo Wanji of Kenya.\n\nOther news\nA visit to Norway',
    'Tolo Maren PER',
  ],
])('what stands above the story tells where it speaks from: %s', (text, expected) => {
  expect(partiesOf(text)).toContain(expected);
});
