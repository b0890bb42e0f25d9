import { messagesOf } from './one-sentence.js';

const first =
  'Peruvian President Lino Mercado has congratulated Ghanaian President Kwesi Addo on his re-election.';
const only = 'Lino Mercado -> Kwesi Addo congratulation';

test.each([
  [
    'whom a verb outside the genre has as object reads the letter',
    "Qatari Emir Nasser Al Thani comforted Ghana's President Kwesi Addo, in a letter of condolence, over the loss of his mother.",
    ['Nasser Al Thani -> Kwesi Addo condolence'],
  ],
  [
    'informed by telephone',
    "Estonian President Mart Kallas had informed Ghana's President Kwesi Addo by telephone on Friday of what was coming, and offered his condolences.",
    ['Mart Kallas -> Kwesi Addo condolence'],
  ],
  [
    'the object does not write',
    `${first} On this occasion, National Assembly Chairwoman Ana Belaunde thanked Ghanaian NA Chairman Kofi Boateng, in a separate letter, for the new library.`,
    [only, 'Ana Belaunde -> Kofi Boateng thanks'],
  ],
  [
    'condolences and those of a queen',
    'The Palace released a telegram by King Anders V of Sweden. It offers President Kwesi Addo of Ghana his condolences and those of Queen Elin, and wishes the injured a swift recovery.',
    ['Anders V -> Kwesi Addo condolence'],
  ],
  [
    'his and the Queen’s',
    "King Anders V of Sweden sends President Mart Kallas of Estonia his and the Queen's condolences on the death of the former president.",
    ['Anders V -> Mart Kallas condolence'],
  ],
])('%s', (_, text, expected) => {
  expect(messagesOf(text)).toEqual(expected);
});

test.each([
  [
    'a publisher of books',
    `${first} Prime Minister Ana Belaunde congratulated the publisher of the books, by telephone.`,
  ],
  [
    'a call about gas',
    `${first} On Friday Prime Minister Ana Belaunde discussed gas supplies with the Estonian President, Mart Kallas, in a telephone conversation of half an hour.`,
  ],
  ['oneself', `${first} Prime Minister Ana Belaunde congratulated herself in a post.`],
  [
    'all laureates',
    `${first} Prime Minister Ana Belaunde congratulated all three laureates of the prize in one tweet.`,
  ],
  [
    'whom felicitations quote',
    `${first} His felicitations included a verse from Tomas Arrieta and ended there.`,
  ],
  [
    'who built what letters recall',
    `${first} The letters affirm that the solidarity built by Ana Belaunde and Kofi Boateng endures.`,
  ],
  [
    'a queen whose regrets are told beside',
    `${first} Queen Elin, who was ill, could not add those of the King.`,
  ],
])('no message besides: %s', (_, text) => {
  expect(messagesOf(text)).toEqual([only]);
});
