import { extract } from '../../src/extract/extract.js';
import { articleOf, messagesOf } from './one-sentence.js';

const told: [text: string, message: string][] = [
  [
    'COLOMBO, May 3 - Peruvian Foreign Minister Ana Rojas has sent a message of felicitations on the national day to Vijitha Hera, Minister for Foreign Affairs, Foreign Employment and Tourism of Sri Lanka.',
    'Ana Rojas -> Vijitha Hera congratulation',
  ],
  [
    'LIMA, May 3 - Norwegian Minister of Labour, Social Inclusion and Family Arne Foss congratulated Peruvian Minister of Energy, Mines and Natural Resources Iván Rey on his appointment.',
    'Arne Foss -> Iván Rey congratulation',
  ],
  [
    'SUVA, May 3 - The Minister for Water Resources, Irrigation and Rural Development of Ghana, Kofi Danso, wrote to Fiji’s Minister for Lands, Waterways and Disaster Management, Semi Lala, to convey his sympathy after the cyclone.',
    'Kofi Danso -> Semi Lala sympathy',
  ],
  [
    'SUVA, May 3 - Samoan Prime Minister Tavita Leota wrote to Fijian Minister for Rural, Maritime Development and National Disaster Management Semi Lala and expressed his sympathy after the cyclone.',
    'Tavita Leota -> Semi Lala sympathy',
  ],
  [
    'LIMA, May 3 - Peruvian Minister of Foreign Trade and Tourism Ana Rojas thanked Norwegian Minister of Local Government and Regional Development Arne Foss in a letter for the tents.',
    'Ana Rojas -> Arne Foss thanks',
  ],
  [
    'HANOI, May 3 - The Minister of Transport, Public Works and Spatial Planning of Peru, Iván Rey, sent condolences to Vietnamese Minister of Construction, Housing and Urban Development Le Van Duc over the collapse of a bridge.',
    'Iván Rey -> Le Van Duc condolence',
  ],
];

test.each(told)('all that a minister is minister of is no name: %s', (text, message) => {
  expect(messagesOf(text)).toEqual([message]);
});

test.each([
  [
    'The letter came from Peruvian Minister of Health Ana Rojas, Iván Rey and Odo Wero.',
    'Ana Rojas',
  ],
  [
    'Peruvian Minister of Finance Iván Rey, National Assembly Speaker Ana Rojas and Odo Wero dined.',
    'Ana Rojas',
  ],
  [
    'Norwegian Minister of Culture Grace Lund and Peruvian Minister of Justice Rosa Paz met.',
    'Grace Lund',
  ],
  ['Peruvian Minister Ana Rojas, Social Democrat leader Iván Rey and Odo Wero met.', 'Iván Rey'],
  ['Peruvian Minister of Labour, Family Day guest Iván Rey and Odo Wero met.', 'Iván Rey'],
])('who stands behind is named: %s', (text, name) => {
  expect(extract(articleOf(text)).people.map((one) => one.name)).toContain(name);
});
