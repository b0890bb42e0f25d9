import { extract } from '../../../src/extract/extract.js';
import { tellsExchange, tellsToll } from '../../../src/extract/told-in-sentence.js';
import { articleOf } from '../one-sentence.js';

const actsOf = (text: string) =>
  extract(articleOf(text)).reports.map(({ kind, occasion }) => `${kind}, ${occasion.kind}`);

test.each([
  'more than 2000 people are feared buried at samal.',
  'so far, 92 deaths have been recorded.',
  'twenty-nine of the 67 people aboard survived.',
  'at least forty are dead.',
])('counts those who died together: %s', (lower) => expect(tellsToll(lower)).toBe(true));

test.each([
  'he died in 1998 at the age of 92.',
  'two years after her death',
  'she buried her husband.',
  'the president is dead.',
])('counts nobody: %s', (lower) => expect(tellsToll(lower)).toBe(false));

test.each([
  [
    'Grief in Samal\n\nSAMAL, May 3, 2031 (Fjord Wire) - More than 2000 people are feared buried at Huaral, and the world mourns with Peru.\n\nPrime Minister Eskil Maren of Norway sent President Tolo Odo of Peru a message of condolence.',
    'condolence, disaster',
  ],
  [
    'Grief in Samal\n\nSAMAL, May 3, 2031 (Fjord Wire) - Peru buries its former president, Mira Sand, who died on Friday.\n\nPrime Minister Eskil Maren of Norway sent President Tolo Odo of Peru a message of condolence.',
    'condolence, death',
  ],
  [
    'Fever in Samal\n\nSAMAL, May 3, 2031 (Fjord Wire) - Cholera has left 60 dead, and each coffin weighs on Samal.\n\nPrime Minister Eskil Maren of Norway sent President Tolo Odo of Peru a message of condolence.',
    'condolence, epidemic',
  ],
])('many without a name died of what happened: %s', (text, act) =>
  expect(actsOf(text)).toContain(act),
);

test.each([
  'in phone calls with a and b, the king exchanged greetings on the feast.',
  'he also held calls with a and b, in which greetings on the feast were exchanged.',
])('wishes went both ways: %s', (lower) => expect(tellsExchange(lower)).toBe(true));

test.each([
  'in a call with a the king conveyed his greetings.',
  'the two exchanged views on trade.',
])('nothing says so: %s', (lower) => expect(tellsExchange(lower)).toBe(false));
