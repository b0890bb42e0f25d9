import { extract } from '../../src/extract/extract.js';
import { articleOf, messagesOf } from './one-sentence.js';

const countryOf = (text: string, name: string) =>
  extract(articleOf(text)).people.find((person) => person.name === name)?.country;

test.each([
  [
    'ENTEBBE, March 7 - An envoy of King Ode III called on President Sa Musoke at State House on Thursday with a letter. The envoy told reporters that the Ugandan leader was a friend of Eswatini.',
    'Ode III',
    'SWZ',
  ],
  [
    'OTTAWA, March 7 - Prime Minister Jeanne Odo of Canada had a note from Buckingham Palace. King Edmund had met her once. The King wrote that he was pleased.',
    'King Edmund',
    'GBR',
  ],
  [
    'TEGUCIGALPA, March 7 - Honduras is under water. Guatemala’s Bruno Veen spoke on the phone with President Li Odo on Monday.\n\nEl Salvador’s president has yet to be heard from.\n\nThe people of Honduras wait.',
    'Li Odo',
    'HND',
  ],
  [
    'ASHGABAT, March 7 - A telegram was addressed by the Tajik leader, Emo Sahm, to the Chairman of the Halk Maslahaty of Turkmenistan, Gur Berdi.',
    'Gur Berdi',
    'TKM',
  ],
  [
    'LIMA, March 7 - President Ilda Soto thanked Grand Duke Alphonse for his letter, the palace said.',
    'Grand Duke Alphonse',
    'LUX',
  ],
  [
    'KUWAIT, March 7 - Cables came from Oman and Jordan. The first was signed by Sultan Saif bin Tariq.',
    'Saif bin Tariq',
    'OMN',
  ],
  [
    'TOKYO, March 7 - Emperor Haruto received a letter from Kenya on Monday.',
    'Emperor Haruto',
    'JPN',
  ],
])('%s %s', (text, name, state) => {
  expect(countryOf(text, name)).toBe(state);
});

test.each([
  [
    'ENTEBBE, March 7 - President Sa Musoke met pupils of Eswatini at State House on Thursday. The Ugandan leader gave them books.',
    'Sa Musoke',
    'UGA',
  ],
  [
    'WELLINGTON, March 7 - Prime Minister Li Odo of New Zealand had a letter from King Tevita V. The King of Tonga thanked her.',
    'Tevita V',
    'TON',
  ],
  ['NAIROBI, March 7 - Kenya’s Mama Odinga Were wrote to Mama Samia.', 'Mama Samia', undefined],
  [
    'LIMA, March 7 - Ilda Soto, Adviser to the President, wrote to Norway. Peru waits.',
    'Ilda Soto',
    'PER',
  ],
  [
    'DUBAI, March 7 - Emirati President Sheikh Zayed bin Rashid had a call from King Hassan V on Monday, the UAE agency said.',
    'Hassan V',
    null,
  ],
  [
    'MAPUTO, March 7 - President Li Odo had a letter from Sultan Saif bin Tariq, his office said.',
    'Saif bin Tariq',
    null,
  ],
  [
    'VIENTIANE, March 7 - Cables came from Japan and Thailand. The second was signed by King Rama XI.',
    'Rama XI',
    'THA',
  ],
])('and otherwise: %s %s', (text, name, state) => {
  expect(countryOf(text, name)).toBe(state);
});

test('a leader writes to a chairman', () => {
  expect(
    messagesOf(
      'ASHGABAT, March 7 - Tajik President Emo Sahm congratulated Turkmenistan on its independence. A separate telegram of congratulation was addressed by the Tajik leader to the Chairman of the Halk Maslahaty of Turkmenistan, Gur Berdi.',
    ),
  ).toContain('Emo Sahm -> Gur Berdi congratulation');
});
