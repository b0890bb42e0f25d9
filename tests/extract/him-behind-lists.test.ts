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
