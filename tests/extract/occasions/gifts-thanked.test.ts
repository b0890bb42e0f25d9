import { giftThanked } from '../../../src/extract/occasions/gifts-thanked.js';
import { extract } from '../../../src/extract/extract.js';
import { articleOf } from '../one-sentence.js';

test.each([
  ['she thanked the outgoing president for ten years of good neighbourhood.', 'years'],
  ['he thanks her for a decade of leadership on the oceans', 'years'],
  ['dear tolo, thank you for forty years of friendship between our two houses.', 'years'],
  ['he thanked odo for his service to the league', 'years'],
  ['to thank him for the asylum granted to the poet', 'thing'],
  ['the speaker thanked her colleague for a set of law books.', 'thing'],
  ['she is grateful to odo for the new library in samal', 'thing'],
])('%s: %s', (text, gift) => expect(giftThanked(text)).toBe(gift));

test.each([
  'she thanked him for his message of congratulation.',
  'he thanked odo for the call.',
  'thanking him for the good wishes on her birthday',
  'she thanked the king for the help after the storm',
  'thanked them for coming',
  'he thanked her for the hospitality',
  'thanked everyone, for once.',
  'she congratulated odo for his long service',
])('nothing but a message or help: %s', (text) => expect(giftThanked(text)).toBeNull());

const occasionsOf = (text: string) =>
  extract(articleOf(text)).reports.map(({ kind, occasion }) => `${kind} ${occasion.kind}`);

test('thanks for a thing are not for the feast that the article tells of', () => {
  expect(
    occasionsOf(
      'Samal greets Oslo\n\nSAMAL, May 17, 2031 (Fjord Wire) - President Tolo Odo of Peru congratulated King Eskil IV of Norway on Constitution Day.\n\nIn a letter, Odo also thanked Prime Minister Mira Sand of Norway for a set of law books.',
    ),
  ).toEqual(['congratulation national_day', 'thanks other']);
});

test('thanks for a message are for what that was for', () => {
  expect(
    occasionsOf(
      'Samal greets Oslo\n\nSAMAL, May 17, 2031 (Fjord Wire) - President Tolo Odo of Peru congratulated King Eskil IV of Norway on Constitution Day. The King thanked President Odo for his message.',
    ),
  ).toEqual(['congratulation national_day', 'thanks national_day']);
});
