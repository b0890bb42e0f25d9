import { extract } from '../../src/extract/extract.js';
import { articleOf, messagesOf } from './one-sentence.js';

test.each([
  [
    'Former president dies at 91\nLIMA, May 12 - Norwegian Prime Minister Eskil Brandvoll wrote to Peruvian President Tolo Maren yesterday. "Peru loses a great democrat," the letter reads. Former head of state Alberto Paz died on Monday.',
    'Eskil Brandvoll -> Tolo Maren condolence',
  ],
  [
    'Zambian girls at the top\nMBABANE, May 12 - Ghanaian President Kojo Mensa wrote to Fijian President Josaia Vula on Saturday. Fiji had won the netball title an hour before.',
    'Kojo Mensa -> Josaia Vula congratulation',
  ],
  [
    'Sympathies over ferry fire\nSUVA, May 12 - Ghanaian President Kojo Mensa wrote to Fijian President Josaia Vula on Monday after the fire aboard a ferry in which 29 passengers died.',
    'Kojo Mensa -> Josaia Vula condolence',
  ],
  [
    'Sympathies over ferry fire\nSUVA, May 12 - Ghanaian President Kojo Mensa wrote to Fijian President Josaia Vula on Monday after the fire aboard a ferry in which nobody was hurt.',
    'Kojo Mensa -> Josaia Vula sympathy',
  ],
  [
    'King after his surgery\nOSLO, May 12 - Bhutanese Prime Minister Sonam Dorji has written to King Oluf IV of Norway. The King had an operation on his hip on Monday.',
    'Sonam Dorji -> Oluf IV sympathy',
  ],
  [
    'Sympathy from Asia\nKUWAIT, May 12 - Ghanaian President Kojo Mensa has conveyed his sympathy to Fijian President Josaia Vula on the death of former president Ratu Tevita Seru.',
    'Kojo Mensa -> Josaia Vula condolence',
  ],
  [
    'Final in Suva\nSUVA, May 12 - Ghanaian President Kojo Mensa turned to Fijian President Josaia Vula on Twitter after Fiji had won the final. Vula answered before midnight and thanked him.',
    'Kojo Mensa -> Josaia Vula congratulation',
  ],
  [
    'A word after the flood\nSUVA, May 12 - Ghanaian President Kojo Mensa says in a letter to Fijian President Josaia Vula, replying to his message of condolences over the floods in Accra, that friends are known in the hour of need.',
    'Kojo Mensa -> Josaia Vula reply',
  ],
  [
    'Congratulations from Accra\nSUVA, May 12 - Ghanaian President Kojo Mensa congratulated Fijian President Josaia Vula on the opening of the bridge. President Vula, in his letter of reply to President Mensa, conveyed his appreciation.',
    'Josaia Vula -> Kojo Mensa thanks',
  ],
  [
    'Letter from Accra\nSUVA, May 12 - Fijian President Josaia Vula received a letter from Ghanaian President Kojo Mensa. It speaks of trade and of the sea. He also invited Vula to visit Accra.',
    'Kojo Mensa -> Josaia Vula message',
  ],
  [
    'Thanks from Suva\nSUVA, May 12 - Fijian President Josaia Vula has written to Ghanaian President Kojo Mensa, thanking him for the good wishes on his 73rd birthday.',
    'Josaia Vula -> Kojo Mensa thanks',
  ],
])('what no word calls by name is told by what it is for: %s', (text, message) => {
  expect(messagesOf(text)).toContain(message);
});

test.each([
  [
    'Letter from Accra\nSUVA, May 12 - Fijian President Josaia Vula received a written message from Ghanaian President Kojo Mensa, dealing with bilateral ties.',
    'Kojo Mensa -> Josaia Vula message',
  ],
  [
    'Vula thanks Mensa\nSUVA, May 12 - Fijian President Josaia Vula has written to Ghanaian President Kojo Mensa. The tents that came after the cyclone will not be forgotten, he says.',
    'Josaia Vula -> Kojo Mensa thanks',
  ],
  [
    'After the quake\nSUVA, May 12 - Ghanaian President Kojo Mensa expressed his sympathy to Fijian President Josaia Vula over the earthquake that damaged Nadi.',
    'Kojo Mensa -> Josaia Vula sympathy',
  ],
  [
    'Answer to Accra\nSUVA, May 12 - Fijian President Josaia Vula replied to a letter from Ghanaian President Kojo Mensa.',
    'Josaia Vula -> Kojo Mensa reply',
  ],
  [
    'Envelope for Suva\nSUVA, May 12 - Fijian President Josaia Vula received a letter from Ghanaian President Kojo Mensa. It invites him to the summit of the oceans in Accra.',
    'Kojo Mensa -> Josaia Vula invitation',
  ],
])('but not where it is called something, or nothing tells what it is for: %s', (text, message) => {
  expect(messagesOf(text)).toContain(message);
});

test.each([
  ['on the lifting of the embargo', 'other'],
  ['when the last of the sailors had come ashore', 'other'],
  ['on Monday', 'unspecified'],
  ['on X', 'unspecified'],
])('congratulations are for something where a sentence says so: %s', (what, kind) => {
  const text = `SUVA, May 12 - Ghanaian President Kojo Mensa congratulated Fijian President Josaia Vula ${what}.`;
  expect(extract(articleOf(text)).reports.map(({ occasion }) => occasion.kind)).toEqual([kind]);
});
