import { messagesOf } from './one-sentence.js';

/** Telegrams of the Holy See are the Pope's, whoever signs them; and of whom a message says what he feels, he has written it. */
test.each([
  [
    'VATICAN CITY, 8 May 2029 - To Archbishop Jaime Brandao of Porto Alegre Pope Leo XIV has addressed a telegram, which bears the signature of Cardinal Pietro Bassi, Secretary of State. Having learned of the flood with sorrow, the Holy Father entrusts the souls of the deceased to the mercy of God.',
    'Leo XIV -> Jaime Brandao condolence',
  ],
  [
    'ADDIS ABABA, July 26, 2029 - At least 257 people are dead in Gofa. Pope Leo let Cardinal Pietro Bassi, his Secretary of State, sign a telegram of condolence to the Archbishop of Addis Ababa, Cardinal Berhane Tesfaye.',
    'Pope Leo -> Berhane Tesfaye condolence',
  ],
  [
    "ANTANANARIVO, 14 September 2029 - A gate gave way on Saturday and 47 people were crushed. Pope Leo XIV entrusts the departed to the Lord's mercy, says a telegram that the Archbishop of Antananarivo, Jean Randria, received; it bears the signature of Cardinal Pietro Bassi.",
    'Leo XIV -> Jean Randria condolence',
  ],
  [
    'NAIROBI, 3 March 2028 - A telegram from the Vatican, over the name of Cardinal Pietro Bassi, reached Archbishop Philip Anyolo yesterday after the fire at the school. Pope Leo XIV, it reads, prays for the children and mourns with their parents.',
    'Leo XIV -> Philip Anyolo condolence',
  ],
  [
    'LIMA, 3 March 2028 - President Tomas Arteaga of Ecuador grieves with every miner, reads a letter addressed to President Rosa Quiroga.',
    'Tomas Arteaga -> Rosa Quiroga condolence',
  ],
  [
    'SUVA, 3 March 2028 - King Felix of Spain "shares in the sorrow of all Fijians", says a telegram to President Sela Vuni.',
    'King Felix -> Sela Vuni condolence',
  ],
])('%s', (text, message) => {
  expect(messagesOf(text)).toContain(message);
});

test.each([
  [
    'ADDIS ABABA, July 26, 2029 - Pope Leo let Cardinal Pietro Bassi sign a telegram of condolence to the Archbishop of Addis Ababa, Cardinal Berhane Tesfaye.',
    '-> Pietro Bassi',
  ],
  [
    'NAIROBI, 3 March 2028 - A telegram of condolence from Cardinal Pietro Bassi reached Archbishop Philip Anyolo yesterday after the fire. Pope Leo XIV is in Rome.',
    'Leo XIV -> Philip Anyolo',
  ],
  [
    'LIMA, 3 March 2028 - President Tomas Arteaga of Ecuador grieves, says a telegram of the news agency that President Rosa Quiroga has not read.',
    'Tomas Arteaga -> Rosa Quiroga',
  ],
  [
    'LIMA, 3 March 2028 - Of President Tomas Arteaga of Ecuador there is no word, says a letter to the editor. President Rosa Quiroga is on holiday.',
    'Tomas Arteaga ->',
  ],
  [
    'MANILA, 3 March 2028 - The Vatican condoled with the Philippines. Pope Leo XIV met President Rafael Cruz and thanked him.',
    'Leo XIV -> Pietro',
  ],
  [
    'PORTO ALEGRE, 3 March 2028 - The Porto Alegre Pope Leo XIV school sent its condolences to the family.',
    'Leo XIV ->',
  ],
])('%s: not %s', (text, message) => {
  expect(messagesOf(text).join('; ')).not.toContain(message);
});
