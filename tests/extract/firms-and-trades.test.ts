import { messagesOf } from './one-sentence.js';

const written = 'New Zealand Prime Minister James Hill has sent a letter of congratulation to';

test.each([
  [
    'a chamber of commerce',
    `${written} the new Prime Minister of Fiji, Sitiveni Tikoi. The Chamber of Commerce sent him its congratulations as well.`,
  ],
  [
    'growers',
    `${written} the new Prime Minister of Fiji, Sitiveni Tikoi. The Sugar Growers' Association sent him its congratulations as well.`,
  ],
  [
    'lawyers',
    `${written} the new Prime Minister of Fiji, Sitiveni Tikoi. The Bar Association congratulated him in a letter.`,
  ],
])('no message comes from %s', (_, text) => {
  expect(messagesOf(text)).toEqual(['James Hill -> Sitiveni Tikoi congratulation']);
});

test.each([
  [
    'a body among states',
    `${written} the new Prime Minister of Fiji, Sitiveni Tikoi. The Pacific Community congratulated him in a letter.`,
    /^Pacific Community -> Sitiveni Tikoi/,
  ],
  [
    'an abbreviation',
    `${written} the new Prime Minister of Fiji, Sitiveni Tikoi. CARICOM congratulated him in a letter.`,
    /^(?:CARICOM|Caribbean Community) -> Sitiveni Tikoi/,
  ],
  [
    'a movement that is known',
    'President Ahmad Salih of Iraq has condoled with President Masud Rahimi of Iran over the flood. Hamas sent him a message of condolence, too.',
    /^Hamas -> Masud Rahimi/,
  ],
  [
    'a church council',
    `${written} the new Prime Minister of Fiji, Sitiveni Tikoi. The World Council of Churches congratulated him in a letter.`,
    /^World Council of Churches -> Sitiveni Tikoi/,
  ],
])('a message may come from %s', (_, text, wanted) => {
  expect(messagesOf(text).some((message) => wanted.test(message))).toBe(true);
});

test.each([
  'A club from Lima has sent a letter to Bergen Rowing Club to congratulate the crew on the cup. "We watched every stroke," wrote Tolo Maren. He congratulated the rowers once more.',
  'Tolo Maren of Peru sent Bergen Rowing Club a letter of congratulation on the cup.',
])('people without an office and a club exchange no messages of states: %s', (text) => {
  expect(messagesOf(text)).toEqual([]);
});

test('who holds an office may write to a club', () => {
  expect(
    messagesOf(
      'Peruvian President Tolo Maren congratulated Norwegian Premier Eskil Brandvoll on his election. He sent a letter of congratulation to the Bergen Rowing Club.',
    ),
  ).toContain('Tolo Maren -> Bergen Rowing Club congratulation');
});

test('who is told without his office may write to a gathering', () => {
  expect(
    messagesOf(
      'Tolo Maren congratulates islanders\n\nOSLO - The first World Islands Expo opened in Oslo on Tuesday. Tolo Maren of Peru sent a congratulatory letter to the expo.',
    ),
  ).toEqual(['Tolo Maren -> World Islands Expo congratulation']);
});
