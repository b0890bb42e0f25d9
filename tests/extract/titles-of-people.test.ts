import { extract } from '../../src/extract/extract.js';
import { articleOf } from './one-sentence.js';

/** "Tolo Maren: president of Peru" of everybody named, "Tolo Maren: -" without a title. */
const titlesIn = (text: string) =>
  extract(articleOf(text)).people.map(({ name, title }) => `${name}: ${title ?? '-'}`);

test.each([
  [
    "Tolo Maren of Peru wrote to Oto Veen on Monday. Peru's president sent him good wishes.",
    "Tolo Maren: Peru's president",
  ],
  [
    'Norwegian Prime Minister Eskil Maren congratulated Oto Veen on his election as President of Peru.',
    'Oto Veen: President of Peru',
  ],
  [
    "A letter came for Oto Veen, who became Peru's prime minister last week.",
    "Oto Veen: Peru's prime minister",
  ],
  [
    'Norwegian Prime Minister Eskil Maren congratulated Oto Veen and Li Odo on their election as President and Vice President of Peru.',
    'Li Odo: Vice President of Peru',
  ],
  [
    'Messages came from two premiers, Tolo Maren of Peru and Oto Veen of Kenya.',
    'Oto Veen: premier',
  ],
  [
    'General Tolo Maren wrote to Oto Veen of Kenya. The President of Peru sent him good wishes.',
    'Tolo Maren: President of Peru',
  ],
  [
    "The Speaker of the People's Majlis, Mr Tolo Maren, wrote to Oto Veen of Peru.",
    "Tolo Maren: Speaker of the People's Majlis",
  ],
  [
    'Tolo Maren, leader of the main opposition, wrote to Oto Veen of Peru.',
    'Tolo Maren: leader of the main opposition',
  ],
  [
    'The Minister for Environment, Science and Technology, Dr Tolo Maren, wrote to Peru.',
    'Tolo Maren: Minister for Environment, Science and Technology',
  ],
  [
    'Minister of Trade, Dr. Tolo Maren, sent his condolences to Oto Veen of Peru.',
    'Tolo Maren: Minister of Trade',
  ],
  [
    'The Custodian of the Two Holy Mosques, King Odo II, wrote to Oto Veen of Peru.',
    'Odo II: King',
  ],
  ['Peruvian PM Tolo Maren wrote to Oto Veen.', 'Tolo Maren: Peruvian Prime Minister'],
  [
    "Messages were exchanged between Tolo Maren, chairman of the National People's Congress Standing Committee, and Oto Veen of Peru.",
    "Tolo Maren: chairman of the National People's Congress Standing Committee",
  ],
  [
    "It was signed by the Speaker of the House of Peoples' Representatives, Tolo Maren, and by Oto Veen of Peru.",
    "Tolo Maren: Speaker of the House of Peoples' Representatives",
  ],
  [
    'They are the President of the Republic and Head of the Government, Tolo Maren, and the Prime Minister, Oto Veen.',
    'Tolo Maren: President of the Republic',
  ],
  [
    'A greeting went to the Captains Regent, Tolo Maren and Oto Veen, for the national holiday.',
    'Oto Veen: Captain Regent',
  ],
  [
    'It was sent by Tolo Maren, Chairman of the Government and member of the Council, to Oto Veen of Peru.',
    'Tolo Maren: Chairman of the Government',
  ],
  [
    'The Conservative leader, Tolo Maren, wrote to Oto Veen of Peru.',
    'Tolo Maren: Conservative leader',
  ],
  ["The union's provincial chair, Tolo Maren, spoke.", "Tolo Maren: union's provincial chair"],
  ['She spoke with Tolo Maren, an opposition member, in Oslo.', 'Tolo Maren: opposition member'],
  ['A message came from Oto Veen and Tolo Maren, Co-Presidents of Peru.', 'Oto Veen: Co-President'],
  ['It was Oto Veen, Li Odo and Tolo Maren - all three of them Presidents.', 'Oto Veen: President'],
  ['Odo and Sanna, King and Queen of Norway, wrote to Tolo Maren of Peru.', 'King Odo: King'],
  [
    'Tolo Maren, who presides over the Peruvian parliament, wrote to Oto Veen of Kenya.',
    'Tolo Maren: speaker of the Peruvian parliament',
  ],
  [
    'Oto Veen and Tolo Maren, who head the governments of Norway and Peru, wrote to Li Odo.',
    'Tolo Maren: head of government',
  ],
  [
    'Tolo Maren, who leads the Lagoon Forces, rang Oto Veen of Peru.',
    'Tolo Maren: leader of the Lagoon Forces',
  ],
  [
    "Oslo was the farthest point of Tolo Maren's tour. The Finance Minister was received by Oto Veen.",
    'Tolo Maren: Finance Minister',
  ],
  [
    'Tolo Maren was quickest. The Peruvian president wrote to Oto Veen of Kenya on Monday.',
    'Tolo Maren: Peruvian president',
  ],
  [
    'Tolo Maren took up her pen. The Secretary-General of the Commonwealth wrote to Peru.',
    'Tolo Maren: Secretary-General of the Commonwealth',
  ],
  [
    'Three presidents wrote to Peru. They are Tolo Maren of Kenya, Oto Veen of Fiji and Li Odo of Cuba.',
    'Oto Veen: president',
  ],
  [
    'Tolo Maren and Oto Veen signed the treaty. The two presidents exchanged greetings on Monday.',
    'Tolo Maren: president',
  ],
  [
    'The Chairman of the Council Authority, President Tolo Maren of Peru, wrote to Oto Veen.',
    'Tolo Maren: President',
  ],
  [
    'Peruvian leader Tolo Maren wrote to Oto Veen of Kenya. The Peruvian president sent him good wishes.',
    'Tolo Maren: Peruvian president',
  ],
  [
    'It was told by Oto Veen and Tolo Maren, the mayor of San Agustín.',
    'Tolo Maren: mayor of San Agustín',
  ],
  ['He wrote to his predecessor, Tolo Maren, on Monday.', 'Tolo Maren: predecessor'],
  ['The medal went to the potter Tolo Maren of Peru.', 'Tolo Maren: potter'],
])('an office told beside a name is the title: %s', (text, title) => {
  expect(titlesIn(text)).toContain(title);
});

test.each([
  [
    'Norwegian Prime Minister Eskil Maren congratulated Oto Veen and Li Odo on their election as President and Vice President of Peru.',
    'Li Odo: President',
  ],
  [
    'Norwegian Prime Minister Eskil Maren walked along the Carenage as President of the Council.',
    'Carenage: President of the Council',
  ],
  [
    "President Tolo Maren of Peru thanked Li Odo. The President's brother, Oto Veen, was there.",
    "Oto Veen: President's brother",
  ],
  [
    'On behalf of the Ambassador, the President conveys to Oto Veen of Peru good wishes.',
    'Oto Veen: Ambassador',
  ],
  ['Premiers were at the jubilee in Maren, Oto Veen of Kenya said.', 'Oto Veen: premier'],
  ['Oto Veen thanked Li Odo. The ambassador of Peru stood by.', 'Oto Veen: ambassador of Peru'],
  [
    'From the Capitol, the president of the National Assembly, Tolo Maren, wrote to Peru.',
    'Capitol: president of the National Assembly',
  ],
  [
    'Tolo Maren, a teacher and former health minister, was elected president of Peru.',
    'Tolo Maren: teacher',
  ],
  ['Oto Veen and Tolo Maren, president of Peru, wrote to Li Odo.', 'Oto Veen: president of Peru'],
  ['Tolo Maren, who leads by three points, wrote to Oto Veen.', 'Tolo Maren: leader of points'],
  [
    'OSLO. Prime Minister Eskil Maren wrote to Oto Veen of Peru. The foreign minister was told by phone.',
    'Oto Veen: foreign minister',
  ],
  [
    'Oto Veen wrote to Li Odo. The ambassador was out, and the president of the club sent flowers.',
    'Oto Veen: president of the club',
  ],
  ['Oto Veen, Li Odo and Tolo Maren signed. The two presidents wrote.', 'Oto Veen: president'],
  ['The ceremony honours president Tolo Maren of Peru.', 'Tolo Maren: ceremony honours president'],
])('an office of somebody else is none: %s', (text, title) => {
  expect(titlesIn(text)).not.toContain(title);
});
