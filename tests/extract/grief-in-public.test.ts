import { messagesOf } from './one-sentence.js';

/** Two have condoled with one; what a third says comes behind. */
const behindTwo = (told: string) =>
  messagesOf(
    `Condolences reach Kathmandu after the bus accident

KATHMANDU, 4 May 2026 (HNA) - Peruvian President Tolo Maren sent a telegram of condolence to Nepal's Prime Minister Prakash Adhikari on Sunday over the bus accident in which 30 people died. Norwegian Prime Minister Eskil Brandvoll telephoned Mr Adhikari and expressed his sympathy.

${told}`,
  ).filter((message) => message.startsWith('Adel Roushdi'));

test.each([
  'Egyptian President Adel Roushdi posted on X that his country shared the pain of the Nepali people.',
  '"Our hearts are in Nepal tonight," Egyptian President Adel Roushdi tweeted.',
  'Egyptian President Adel Roushdi said in a statement that he was heartbroken.',
  'In Cairo, President Adel Roushdi of Egypt issued a statement in which he paid tribute to the dead.',
  "On X there was Egypt's Adel Roushdi, who wrote that the whole continent was grieving.",
  'Egyptian President Adel Roushdi called the accident a tragedy for the whole region in a post on Instagram.',
  "Using his Bluesky account, Egypt's Adel Roushdi lamented the death of so many pilgrims.",
  'Egyptian President Adel Roushdi wrote on Instagram that Egypt was in mourning, and sent his condolences to the families.',
  "Egyptian President Adel Roushdi, in a statement, expressed his country's heartfelt sympathy to the people of the mountains.",
  '"Egypt stands with those who lost a brother tonight", President Adel Roushdi of Egypt wrote on X, voicing solidarity.',
])('grief for all to hear goes to nobody: %s', (told) => {
  expect(behindTwo(told)).toEqual([]);
});

test.each([
  'Egyptian President Adel Roushdi tweeted to him that Egypt was at his side.',
  '"Prime Minister Adhikari, our hearts are with Nepal tonight," Egyptian President Adel Roushdi posted on X.',
  '"You are not alone, Prakash," Egyptian President Adel Roushdi posted.',
  '"Prime Minister Adhikari, we know such roads. Count on our doctors," Egyptian President Adel Roushdi posted on X.',
  'In a post on X, Egyptian President Adel Roushdi offered condolences to the Prime Minister.',
  'Egyptian President Adel Roushdi addressed him on X.',
  "Egypt's Adel Roushdi said in his message that he was heartbroken.",
  'Egyptian President Adel Roushdi did the same on X.',
  'Egyptian President Adel Roushdi wrote that he was deeply moved.',
])('it goes to whoever is spoken to, or to whom a message does: %s', (told) => {
  expect(behindTwo(told)).toEqual(['Adel Roushdi -> Prakash Adhikari condolence']);
});

/** Two have written to one for the day of his state. */
const onTheDay = (told: string) =>
  messagesOf(
    `Leaders greet Nepal on its National Day

KATHMANDU, 20 September 2026 (HNA) - Peruvian President Tolo Maren sent a congratulatory message to Nepal's President Sunita Karki on Sunday on the occasion of National Day. Norwegian King Odvar II cabled President Karki his best wishes.

${told}`,
  ).filter((message) => message.startsWith('Adel Roushdi'));

test.each([
  'Egyptian President Adel Roushdi posted on X that Egypt wishes the people of Nepal prosperity.',
  'Egypt\'s Adel Roushdi chose a statement: "Egypt congratulates the Nepali people."',
])(
  'a day of a state that is wished well on for all to hear is for that state alone: %s',
  (told) => {
    expect(onTheDay(told)).toEqual([
      expect.stringMatching(/^Adel Roushdi -> country NPL Nepal (?:greeting|congratulation)$/),
    ]);
  },
);

test.each([
  'Egyptian President Adel Roushdi wished President Karki a happy day in a post on X.',
  'Egyptian President Adel Roushdi sent a telegram of congratulations, too.',
])('and one that somebody is wished well on: %s', (told) => {
  expect(onTheDay(told)).toHaveLength(1);
});
