import { extract } from '../../src/extract/extract.js';
import { articleOf, messagesOf } from './one-sentence.js';

const peopleIn = (text: string) => extract(articleOf(text)).people.map(({ name }) => name);

test.each([
  [
    'whoever is told to be dead only later is not the one in office',
    'MUSCAT, May 3 - His Majesty the Sultan has sent King Odo II of Tonga a letter of congratulation. The two houses have been friends since the days of the late Sultan Tamar bin Sesh.',
    ['office OMN sultan -> Odo II congratulation'],
  ],
  [
    'letters that are counted before they go out',
    'Peruvian President Tolo Maren has put his name to four letters of thanks for help after the floods. Three have been delivered. They went to Norwegian President Eskil Brandvoll, King Anders XI of Denmark and the Emperor of Japan.',
    [
      'Tolo Maren -> Eskil Brandvoll thanks',
      'Tolo Maren -> Anders XI thanks',
      'Tolo Maren -> office JPN emperor thanks',
    ],
  ],
  [
    'replies to one who has written to many',
    'LIMA, May 3 - Peruvian President Tolo Maren has written to the heads of state of friendly countries on New Year, with his greetings. Replies so far come from Norwegian President Eskil Brandvoll and Egyptian President Adel Roushdi.',
    ['Eskil Brandvoll -> Tolo Maren reply', 'Adel Roushdi -> Tolo Maren reply'],
  ],
  [
    'an office right behind whom it sends its greetings to',
    'TBILISI, May 3 - The palace has a list of what came in for Easter. To Irakli Gelashvili the Prime Minister of Greece sent paschal greetings.',
    ['office GRC prime minister -> Irakli Gelashvili greeting'],
  ],
  [
    'an office by which somebody just named is called again',
    'OSLO, May 3 - President Eskil Brandvoll of Norway has a letter from Tolo Maren. The President of Peru congratulates him on the national day.',
    ['Tolo Maren -> Eskil Brandvoll congratulation'],
  ],
])('%s', (_, text, messages) => {
  expect(messagesOf(text)).toEqual(messages);
});

test.each([
  'Three roads have been built. They went to Norwegian President Eskil Brandvoll and King Anders XI of Denmark.',
  'Peruvian President Tolo Maren opened three museums. All were full. They went to Norwegian President Eskil Brandvoll.',
])('what is counted is no letter: %s', (text) => {
  expect(messagesOf(text)).toEqual([]);
});

test.each([
  ['Norway', 'Maren Condoles with King of Norway Following Floods'],
  ['a feast', 'Sultan Odo of Brunei has exchanged Hari Raya Aidilfitri greetings with Oto Veen.'],
])('no person is read in %s', (_, text) => {
  expect(peopleIn(text).filter((name) => /Floods|Raya/.test(name))).toEqual([]);
});
