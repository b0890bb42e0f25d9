import { messagesOf } from './one-sentence.js';

const HEAD = 'SUVA, May 12 - ';

test.each([
  [
    'The presidents of Ghana and Peru congratulated Fijian President Josaia Vula on Independence Day. In his reply to Norwegian King Oluf IV, President Vula wished the King a swift recovery. A letter came from Bhutanese Prime Minister Sonam Dorji.',
    'Sonam Dorji -> Josaia Vula congratulation',
  ],
  [
    'Since the vote of 3 May letters of congratulation have reached President-elect Josaia Vula of Fiji. Ghanaian President Kojo Mensa wrote to him on Monday that the sea was wide. The outgoing president replied to a letter of farewell from Norwegian King Oluf IV.',
    'Kojo Mensa -> Josaia Vula congratulation',
  ],
])('what is written to one is not what he writes to others: %s', (text, message) => {
  expect(messagesOf(HEAD + text)).toContain(message);
});

test.each([
  [
    'Fijian President Josaia Vula condoled with Ghanaian President Kojo Mensa on the mine disaster. He wrote to Norwegian King Oluf IV, too, whose subjects were among the dead.',
    'Josaia Vula -> Oluf IV condolence',
  ],
  [
    'Ghanaian President Kojo Mensa condoled with Fijian President Josaia Vula on the ferry disaster. A letter came from Bhutanese Prime Minister Sonam Dorji.',
    'Sonam Dorji -> Josaia Vula condolence',
  ],
])('and one act goes on where nothing parts them: %s', (text, message) => {
  expect(messagesOf(HEAD + text)).toContain(message);
});
