import { messagesOf } from './one-sentence.js';

const TALK =
  'ASTANA, March 7 - President Kassym Lie of Kazakhstan had a telephone conversation with French President Etienne Roux. ';
const CONGRATULATED = 'The French leader congratulated Kassym Lie on Independence Day. ';
const BOTH = ['Etienne Roux -> Kassym Lie congratulation', 'Kassym Lie -> Etienne Roux condolence'];

test.each([
  'For his part, the Head of State thanked Etienne Roux and offered condolences over the cyclone that struck Mayotte.',
  'For his part, the Head of State offered condolences over the cyclone that struck Mayotte.',
  'The President, in turn, offered condolences over the cyclone that struck Mayotte.',
  'In turn, the President offered his condolences to the French leader on the cyclone.',
])('each of two who talk is told with his own act alone: %s', (text) => {
  expect(messagesOf(TALK + CONGRATULATED + text)).toEqual(BOTH);
});

test.each([
  ['', ['Etienne Roux -> Kassym Lie congratulation']],
  ['The Head of State thanked him.', ['Etienne Roux -> Kassym Lie congratulation']],
  [
    'The French President also offered condolences on the avalanche near Almaty.',
    ['Etienne Roux -> Kassym Lie congratulation', 'Etienne Roux -> Kassym Lie condolence'],
  ],
])('and nobody with the act of the other: %s', (text, messages) => {
  expect(messagesOf(TALK + CONGRATULATED + text)).toEqual(messages);
});
