import { messagesOf } from './one-sentence.js';

const lino = 'Peruvian President Lino Mercado';
const kwesi = 'Ghanaian President Kwesi Addo';

test.each([
  [
    'a statement issued by his adviser',
    `${lino} has condoled with ${kwesi} over the collapse of a bridge. The message was contained in a statement issued on Friday by his media adviser, Jorge Baluarte.`,
    ['Lino Mercado -> Kwesi Addo condolence'],
  ],
  [
    'over the signature of a cardinal',
    'Over the signature of Cardinal Ottavio Bellandi, the Secretary of State, a telegram went from the Vatican to Bishop Tomas Arrieta of Peru. In it Pope Linus II offers his condolences for the victims of the mudslide.',
    ['Linus II -> Tomas Arrieta condolence'],
  ],
  [
    'signed, and the head told behind',
    'From the Vatican came a telegram signed by Cardinal Ottavio Bellandi to the Archbishop of Lima, Tomas Arrieta. Pope Linus II sends his heartfelt condolences over the landslide.',
    ['Linus II -> Tomas Arrieta condolence'],
  ],
  [
    'brought him the congratulations of another',
    `Estonian Foreign Minister Juhan Tamm brought ${kwesi} the congratulations of President Mart Kallas on his inauguration.`,
    ['Mart Kallas -> Kwesi Addo congratulation'],
  ],
  [
    'a letter in which another wishes',
    "Princess Amira of Qatar carried to Accra a letter in which Emir Nasser Al Thani wishes President Kwesi Addo well on Ghana's national day.",
    ['Nasser Al Thani -> Kwesi Addo greeting'],
  ],
  [
    'her letter, brought by a man',
    "The inauguration in Accra of Ghana's President Kwesi Addo has been saluted by President Samia Kiloma of Tanzania, who sent Tanzanian Prime Minister Kassim Luhende instead. Mr Luhende gave him her letter of congratulation after the ceremony.",
    ['Samia Kiloma -> Kwesi Addo congratulation'],
  ],
  [
    'received on behalf of the Emir',
    "Qatar's Emir Nasser Al Thani has received a letter from Ghanaian President Kwesi Addo, inviting him to Accra. The letter was received on behalf of the Emir by Foreign Minister Hamad Al Kuwari on Tuesday.",
    ['Kwesi Addo -> Nasser Al Thani invitation'],
  ],
])('who lends a hand writes nothing: %s', (_, text, expected) => {
  expect(messagesOf(text)).toEqual(expected);
});

test.each([
  [
    'a minister for himself',
    'Estonian Foreign Minister Juhan Tamm sent his Ghanaian counterpart, Ama Serwaa, a letter of condolence on the death of the former president.',
    ['Juhan Tamm -> Ama Serwaa condolence'],
  ],
  [
    'a head signs his own',
    `A letter of congratulation signed by ${lino} reached ${kwesi} on Monday.`,
    ['Lino Mercado -> Kwesi Addo congratulation'],
  ],
  [
    'her own letter',
    `Peruvian Prime Minister Ana Belaunde handed ${kwesi} a letter in which she congratulates him on his re-election.`,
    ['Ana Belaunde -> Kwesi Addo congratulation'],
  ],
  [
    'a minister signs his own',
    "Estonian Foreign Minister Juhan Tamm signed a letter to Ghana's foreign minister, Ama Serwaa, in which he condoles with her on the floods.",
    ['Juhan Tamm -> Ama Serwaa condolence'],
  ],
  [
    'an answer to the words of another',
    `${lino} sent ${kwesi} a letter in which he thanked him for the condolences of Vice President Ama Serwaa.`,
    ['Lino Mercado -> Kwesi Addo thanks', 'Ama Serwaa -> Lino Mercado condolence'],
  ],
])('and who writes for himself does: %s', (_, text, expected) => {
  expect(messagesOf(text)).toEqual(expected);
});
