import { messagesOf } from './one-sentence.js';

const told: [text: string, message: string][] = [
  [
    'KIGALI, May 3 - Since the launch from the Odo platform, President Paul Habi has had messages of congratulation from Peru’s Olmo Tirado and Senegal’s Ousmane Diatta. The last hopes for more. Kenyan President Odalo Wanji phoned to thank him for choosing Kenya. Habi smiled.',
    'Odalo Wanji -> Paul Habi thanks',
  ],
  [
    'ACCRA, May 3 - On the re-election of President Kofi Addae, the Amir of Qatar, Sheikh Hamad Al Rumaihi, sent him a cable of congratulation.',
    'Hamad Al Rumaihi -> Kofi Addae congratulation',
  ],
  [
    'LIMA, May 3 - After the victory of President Olmo Tirado, the King of Tonga, Tevita V, telephoned him to offer his congratulations.',
    'Tevita V -> Olmo Tirado congratulation',
  ],
];

test.each(told)('%s', (text, message) => {
  expect(messagesOf(text)).toContain(message);
});

const untold: [text: string, message: string][] = [
  [
    'OSLO, May 3 - Norwegian President Eskil Brandvoll was re-elected. Japan’s spokesman Yuko Odo says Prime Minister Haruto Nishi has sent a congratulatory message to Brandvoll. Peruvian President Tolo Maren congratulated Brandvoll by telephone.',
    'Yuko Odo -> Eskil Brandvoll congratulation',
  ],
  [
    'KIGALI, May 3 - President Paul Habi was congratulated by Kenyan President Odalo Wanji on the launch of a satellite. Habi himself tweeted: "Well done, team."',
    'Paul Habi -> Odalo Wanji congratulation',
  ],
];

test.each(untold)('not so: %s', (text, message) => {
  expect(messagesOf(text)).not.toContain(message);
});

const described: [text: string, message: string][] = [
  [
    'KISUMU, May 3 - President Odalo Wanji rang President Sa Hassan of Tanzania to condole with her over the ferry. Wanji spoke for long. The President of Zanzibar, Hussein Odo, was not forgotten. The Sultan of Oman, Haitham bin Said, has addressed a cable of condolence to him.',
    'Haitham bin Said -> Hussein Odo condolence',
  ],
];

test.each(described)('whom a short sentence is about: %s', (text, message) => {
  expect(messagesOf(text)).toContain(message);
});

test.each([
  [
    'LIMA, May 3 - President Olmo Tirado was re-elected on Sunday. Tirado thanked the voters of Peru. The winner was cheered by crowds whom Speaker Inca Salas had called to the square. Ghana’s President Kofi Addae sent a telegram of congratulation to him.',
    'Kofi Addae -> Inca Salas congratulation',
  ],
])('and otherwise not: %s', (text, message) => {
  expect(messagesOf(text)).not.toContain(message);
});
