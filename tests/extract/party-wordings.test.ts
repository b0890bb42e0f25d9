import { extract } from '../../src/extract/extract.js';
import { articleOf, messagesOf } from './one-sentence.js';

const peopleOf = (text: string) =>
  extract(articleOf(text)).people.map(({ name, country }) => `${name} ${country ?? '?'}`);

test.each([
  [
    'Kenyan President Peta Mutua sent a letter of condolence to the family of the late Tolo Maren of Peru.',
    'Peta Mutua -> family of the late Tolo Maren condolence',
  ],
  [
    'The King and Queen of the Belgians sent a message of condolence to Kenyan President Peta Mutua over the flood.',
    'office BEL king + office BEL queen -> Peta Mutua condolence',
  ],
  [
    'The Foreign Ministry in Lima sent a message of condolence to Kenyan President Peta Mutua over the flood.',
    'office PER Foreign Ministry -> Peta Mutua condolence',
  ],
  [
    'The Ministry of Foreign Affairs of Peru sent a message of condolence to the government and people of the sister Republic of Kenya over the flood.',
    'office PER Ministry of Foreign Affairs -> country KEN Kenya condolence',
  ],
  [
    'The Peruvian foreign ministry sent a message of condolence to Kenyan President Peta Mutua over the flood.',
    'office PER foreign ministry -> Peta Mutua condolence',
  ],
  [
    'The United Nations Secretary-General telephoned Kenyan President Peta Mutua to express his condolences over the flood.',
    'United Nations Secretary-General -> Peta Mutua condolence',
  ],
  [
    'The Peruvian president rang Kenyan President Peta Mutua to express his condolences over the flood. The call was brief. Rain fell on. Tolo Maren was in office until May.',
    'office PER president -> Peta Mutua condolence',
  ],
  [
    'The Peruvian president rang Kenyan President Peta Mutua to express his condolences over the flood. Tolo Maren said that he would come.',
    'Tolo Maren -> Peta Mutua condolence',
  ],
  [
    'The opposition’s Tolo Maren phoned Kenyan President Peta Mutua to congratulate him on his victory.',
    'Tolo Maren -> Peta Mutua congratulation',
  ],
  [
    'Tolo Maren of Peru and Tuvrania’s Oto Veen sent their condolences to Kenyan President Peta Mutua.',
    'Oto Veen -> Peta Mutua condolence',
  ],
  [
    'Kenyan President Peta Mutua sent a letter of sympathy to the Governor-General of Jamaica over the flood.',
    'Peta Mutua -> office JAM governor-general sympathy',
  ],
  [
    'Kenyan Premier Peta Mutua has congratulated his newly elected Lima colleague Tolo Maren on his victory in Peru.',
    'Peta Mutua -> Tolo Maren congratulation',
  ],
  [
    'Kenyan President Peta Mutua has thanked her brother in arms, General Tolo Maren, President of Peru, for his message of sympathy.',
    'Peta Mutua -> Tolo Maren thanks',
  ],
  [
    'The speaker of the Verkhovna Rada sent a letter of congratulation to Kenyan President Peta Mutua.',
    'office UKR speaker of the Verkhovna Rada -> Peta Mutua congratulation',
  ],
])('an office, an organ or a description is a party: %s', (text, expected) => {
  expect(messagesOf(text)).toContain(expected);
});

test.each([
  'According to the foreign ministry, Peruvian President Tolo Maren rested on Monday.',
  'The commerce ministry congratulated the winners of the fair.',
  'The Peruvian foreign ministry said that the United Nations Secretary-General had rested.',
])('an organ that only tells of something sends nothing: %s', (text) => {
  expect(messagesOf(text)).toEqual([]);
});

test.each([
  ['Sheikh Sultan bin Odo of Oman congratulated Oto Veen.', 'Sultan bin Odo OMN'],
  ['Peruvian lawyer Larry King congratulated Oto Veen.', 'Larry King PER'],
  ['Portuguese President Tolo Maren e Odo congratulated Oto Veen.', 'Tolo Maren e Odo PRT'],
  ['Acting Peruvian Prime Minister Maulvi Tolo Odo congratulated Oto Veen.', 'Tolo Odo PER'],
  ["The chairwoman of Latvia's Saeima, Ilze Odo, congratulated Oto Veen.", 'Ilze Odo LVA'],
  ['The Custodian of the Two Holy Mosques, King Odo bin Maren, wrote.', 'Odo bin Maren SAU'],
  ['Peruvian ex-PM Tolo Odo congratulated Oto Veen.', 'Tolo Odo PER'],
  ["Peru's ex-president Tolo Odo congratulated Oto Veen.", 'Tolo Odo PER'],
  ['King Odo II of Peru and Queen Philippine congratulated Oto Veen.', 'Queen Philippine PER'],
])('an office before a name, or in it, is told apart: %s', (text, expected) => {
  expect(peopleOf(text)).toContain(expected);
});

test('a greeting names the addressee whom nothing else names', () => {
  const text =
    'Lisbon, 25 June 2030\n\nDear President Tolo Maren,\n\nOn the national day of Peru I send you my congratulations.\n\nYours sincerely,\nMaria Odo\nPresident of the Portuguese Republic';
  expect(messagesOf(text)).toEqual(['Maria Odo -> Tolo Maren congratulation']);
});
