import { header, STORY } from './header/header-of.js';
import { messagesOf } from './one-sentence.js';

test.each([
  [
    'BELMOPAN, May 3 - Estonian President Mart Kallas wrote to Peruvian President Tolo Maren to congratulate him on his election. Norwegian Prime Minister Eskil Brandvoll sent congratulations of his own, addressed to the vice-president of Peru, Ana Rojas.',
    'Eskil Brandvoll -> Ana Rojas congratulation',
  ],
  [
    'SUVA, May 3 - An expression of sympathy after the cyclone, addressed to Fijian President Josaia Vula, has come from Samoan Prime Minister Tavita Leota.',
    'Tavita Leota -> Josaia Vula sympathy',
  ],
  [
    'TAIPEI, May 3 - A note from Peruvian President Tolo Maren has gone out to the new president of the Legislative Yuan, Lin Ho-chun, to congratulate him on his election.',
    'Tolo Maren -> Lin Ho-chun congratulation',
  ],
])('to whom a message is addressed stands behind it: %s', (text, message) => {
  expect(messagesOf(text)).toContain(message);
});

test.each([
  'SUVA, May 3 - Fijian President Josaia Vula sent a letter to Samoan Prime Minister Tavita Leota, addressed to nobody else. Peruvian President Tolo Maren laughed.',
  'OSLO, May 3 - Norwegian Prime Minister Eskil Brandvoll spoke of grief, and of a parcel, addressed to Peruvian President Tolo Maren, that was lost.',
])('and nothing else goes to anybody: %s', (text) => {
  expect(messagesOf(text).join()).not.toContain('Tolo Maren');
});

test.each([
  'by Tern Herald Reporter - December 24, 2041 - Reading Time: 1 min read',
  'by Ana Po | 4 May 2041',
])('"%s" below a headline is no part of it', (line) => {
  const title = 'The king of Tarn writes to all his many neighbours on the day';
  expect(header('TERN HERALD', `${title}\n${line}`, STORY).title).toBe(title);
});

test('a headline that goes on with "by" goes on', () => {
  const lines = [
    'The king of Tarn is sent a letter of congratulation',
    'by the president of Sesh on his birthday',
  ];
  expect(header('TERN HERALD', lines.join('\n'), STORY).title).toBe(lines.join(' '));
});
