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
