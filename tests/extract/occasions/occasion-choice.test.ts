import { extract } from '../../../src/extract/extract.js';
import { articleOf } from '../one-sentence.js';

/** The occasion of each message of an article. */
const occasionsOf = (text: string) =>
  extract(articleOf(text)).reports.map(({ occasion: { kind } }) => kind);

test.each([
  [
    "Wreaths at the harbour after ferry sinks\n\nOSLO, May 3 - Messages are arriving after the ferry Sula sank on Tuesday with 40 on board.\n\nPeru's President Tolo Odo wrote to Prime Minister Eskil Maren. He will host the summit of the two oceans in June, the letter adds, and mourns with Norway.",
    ['accident'],
  ],
  [
    "Post for a leader\n\nOSLO, May 3 - Eskil Maren was sworn in as Norwegian Prime Minister on Monday.\n\nPeru's President Tolo Odo sent him a letter of congratulations. The two had met at a birthday in Lima.",
    ['appointment'],
  ],
  [
    "Norway marks Constitution Day\n\nOSLO, May 17 - Congratulations came in on Constitution Day.\n\nPeru's President Tolo Odo congratulated King Eskil IV in a telegram, recalling his visit to the fjords.",
    ['national_day'],
  ],
])('an act is for what its article is about, not for what is told aside: %s', (text, kinds) => {
  expect(occasionsOf(text)).toEqual(kinds);
});

test.each([
  [
    "Norway marks Constitution Day\n\nOSLO, May 17 - Congratulations came in on Constitution Day.\n\nPeru's President Tolo Odo sent Prime Minister Eskil Maren his condolences over the avalanche in Tromso.",
    ['disaster'],
  ],
  [
    "Norway marks Constitution Day\n\nOSLO, May 17 - Congratulations came in on Constitution Day.\n\nPeru's President Tolo Odo congratulated Prime Minister Eskil Maren on his birthday.",
    ['birthday'],
  ],
])('what is told beside the act goes before what the article is about: %s', (text, kinds) => {
  expect(occasionsOf(text)).toEqual(kinds);
});

test.each([
  [
    "Norway's vote\n\nOSLO, May 3 - President Tolo Odo of Peru congratulated Prime Minister Eskil Maren of Norway in a call on winning the election. Odo would like him to be his guest in Lima at the opening of the harbour bridge.",
    'election',
  ],
  [
    'Cards from Lima\n\nOSLO, January 2 - President Tolo Odo of Peru sent Prime Minister Eskil Maren of Norway greetings for 2031. The card recalls the visit of May and the 40th anniversary of relations.',
    'new_year',
  ],
])('what one is asked to or what is recalled is not what an act is for: %s', (text, kind) => {
  expect(occasionsOf(text)[0]).toBe(kind);
});

/** The act and the occasion of each message of an article. */
const actsOf = (text: string) =>
  extract(articleOf(text)).reports.map(({ kind, occasion }) => `${kind}, ${occasion.kind}`);

test.each([
  [
    'Letters between Oslo and Lima\n\nOSLO, May 3 - President Tolo Odo of Peru and Prime Minister Eskil Maren of Norway exchanged letters of congratulation. They mark fifty years of diplomatic relations.\n\nOdo also congratulated President Mira Sand of Ghana on her birthday.',
    'congratulation, anniversary_of_diplomatic_relations',
  ],
  [
    'Get well soon\n\nOSLO, May 3 - Prime Minister Eskil Maren of Norway is in hospital after surgery.\n\nPresident Tolo Odo of Peru sent him his best wishes. The two meet at a summit in June.',
    'sympathy, illness',
  ],
  [
    'Wishes from Lima\n\nOSLO, May 3 - President Tolo Odo of Peru sent Prime Minister Eskil Maren of Norway his best wishes for the New Year. Maren had been in hospital in June.',
    'greeting, new_year',
  ],
  [
    'Prizes and clinics\n\nOSLO, May 3 - President Tolo Odo of Peru congratulated Prime Minister Eskil Maren of Norway on his birthday. The clinics of the north are being repaired, with surgery on Fridays.',
    'congratulation, birthday',
  ],
])('the sentence that follows an act tells what it is for: %s', (text, told) => {
  expect(actsOf(text)[0]).toBe(told);
});

test.each([
  [
    'Invitations to the lake summit go out\n\nOSLO, May 3 - Prime Minister Eskil Maren of Norway has invited President Tolo Odo of Peru to the lake summit.\n\nA letter from Maren went to President Mira Sand of Ghana.',
    ['invitation, summit', 'invitation, summit'],
  ],
  [
    'Greetings for the feast\n\nOSLO, May 3 - Prime Minister Eskil Maren of Norway sent President Tolo Odo of Peru greetings for Christmas.\n\nA letter from Maren went to President Mira Sand of Ghana.',
    ['greeting, religious_feast', 'greeting, religious_feast'],
  ],
])('a letter of which no more is told is what its article tells of: %s', (text, told) => {
  expect(actsOf(text)).toEqual(told);
});

test.each([
  [
    'Peru grieves with Norway\n\nOSLO, May 3 - A bus fell into a gorge near Tarn on Monday and 19 pupils died.\n\nPresident Tolo Odo of Peru wrote to Prime Minister Eskil Maren of Norway, offering condolences on the loss of life.',
    'accident',
  ],
  [
    'Norway and the measles\n\nOSLO, May 3 - Measles has spread in the north.\n\nPresident Tolo Odo of Peru offered Prime Minister Eskil Maren of Norway his condolences to the parents of the deceased.',
    'epidemic',
  ],
  [
    'Poet of the fjords dies\n\nOSLO, May 3 - The poet Ole Lund passed away on Monday, a week after the storm at Tarn.\n\nPresident Tolo Odo of Peru offered Prime Minister Eskil Maren of Norway his condolences.',
    'death',
  ],
  [
    'Norway loses a king\n\nOSLO, May 3 - President Tolo Odo of Peru condoled with Prime Minister Eskil Maren of Norway on the death of the King. The floods of April were not mentioned.',
    'death',
  ],
])('deaths without a name are those of the calamity told beside them: %s', (text, kind) => {
  expect(occasionsOf(text)).toEqual([kind]);
});

test('the eve of a feast on which something happened is not what thanks are for', () => {
  const text =
    "Norway thanks Peru\n\nOSLO, May 3 - Prime Minister Eskil Maren of Norway wrote to President Tolo Odo of Peru to express his gratitude for the rescue of twelve sailors whose ship sank on New Year's Eve.";
  expect(occasionsOf(text)).toEqual(['accident']);
});

test.each([
  [
    'Quake in the fjords\n\nOSLO, May 3 - An earthquake shook Tarn on Monday.\n\nPresident Tolo Odo of Peru, sworn in only last month, telephoned Prime Minister Eskil Maren of Norway and said that his country was heartbroken over the quake.',
    'disaster',
  ],
  [
    'Norway marks Constitution Day\n\nOSLO, May 17 - Congratulations came in on Constitution Day.\n\nPresident Tolo Odo of Peru sent his congratulations on Constitution Day to Prime Minister Eskil Maren of Norway, elected in June.',
    'national_day',
  ],
  [
    'A victory in Oslo\n\nOSLO, May 3 - President Tolo Odo of Peru congratulated Prime Minister Eskil Maren of Norway, who was elected on Sunday.',
    'election',
  ],
  [
    'A letter for Oslo\n\nOSLO, July 3 - President Tolo Odo of Peru congratulated Prime Minister Eskil Maren of Norway, who was elected in June.',
    'election',
  ],
])('what somebody became months ago is told of him, not for the act: %s', (text, kind) => {
  expect(occasionsOf(text)).toEqual([kind]);
});
