import { messagesOf } from './one-sentence.js';

test.each([
  [
    'OSLO, May 3 - Peruvian President Tolo Maren wrote to Estonian President Mart Kallas to congratulate him on his election. In a second call Maren thanked Norwegian Prime Minister Eskil Brandvoll for ten years of good neighbourliness.',
    'Tolo Maren -> Eskil Brandvoll thanks',
  ],
  [
    'LIMA, May 3 - A letter has gone to Oslo. On behalf of the Peruvian people President Tolo Maren of Peru congratulates Norwegian Prime Minister Eskil Brandvoll and all Norwegians.',
    'Tolo Maren -> Eskil Brandvoll congratulation',
  ],
  [
    'LIMA, May 3 - A letter followed the dogs home. In it the President of Peru, Tolo Maren, thanks H.M. Harald VI, King of Norway, for the help that came after the fire.',
    'Tolo Maren -> Harald VI thanks',
  ],
])('who acts behind what opens a sentence: %s', (text, message) => {
  expect(messagesOf(text)).toContain(message);
});

test.each([
  'OSLO, May 3 - In the second call Peruvian President Tolo Maren was told of the weather by Norwegian Prime Minister Eskil Brandvoll.',
  'OSLO, May 3 - On behalf of the people and of President Tolo Maren, Peruvian Ambassador Ilda Soto opened a fair with Norwegian Prime Minister Eskil Brandvoll.',
  'OSLO, May 3 - A letter lay in the hall. In it stood nothing of Peruvian President Tolo Maren, who thanks nobody, nor of Norwegian Prime Minister Eskil Brandvoll.',
])('and nothing of who does nothing: %s', (text) => {
  expect(messagesOf(text)).toEqual([]);
});

test.each([
  [
    'OSLO, May 3 - Norwegian Prime Minister Eskil Brandvoll took calls of condolence from Estonian President Mart Kallas, Fijian President Josaia Vula and Ana Rojas’s predecessor in Lima, Peruvian President Tolo Maren.',
    ['Mart Kallas', 'Josaia Vula', 'Tolo Maren'],
  ],
  [
    'OSLO, May 3 - Fijian President Josaia Vula and Ana Rojas’s successor in Lima, Peruvian President Tolo Maren, sent condolences to Norwegian Prime Minister Eskil Brandvoll after the fire.',
    ['Josaia Vula', 'Tolo Maren'],
  ],
])('a list that ends with whoever comes after another: %s', (text, senders) => {
  const messages = messagesOf(text).join();
  for (const sender of senders) expect(messages).toContain(sender);
  expect(messages).not.toContain('Ana Rojas');
});

test.each([
  [
    'CASTRIES, May 3 - Mia Alleyne did not wait for the last box. The Barbadian leader had Prime Minister Philip Joseph of Saint Lucia on the phone before ten to congratulate him on his re-election.',
    'Mia Alleyne -> Philip Joseph congratulation',
  ],
  [
    'OSLO, May 3 - Tolo Maren took up his pen at once. The Peruvian president congratulated Norwegian Prime Minister Eskil Brandvoll on his re-election.',
    'Tolo Maren -> Eskil Brandvoll congratulation',
  ],
])('by which office somebody is called again tells his state: %s', (text, message) => {
  expect(messagesOf(text)).toContain(message);
});

test.each([
  'OSLO, May 3 - Foreign Minister Ilda Soto landed at nine. The Peruvian president congratulated Norwegian Prime Minister Eskil Brandvoll on his re-election.',
  'OSLO, May 3 - Tolo Maren sat beside Ana Rojas. The Peruvian president, Ilda Soto, congratulated Norwegian Prime Minister Eskil Brandvoll on his re-election.',
])('but nobody of another office, nor of several: %s', (text) => {
  expect(messagesOf(text).join()).not.toMatch(/(?:Tolo Maren|Ana Rojas) ->/);
});
