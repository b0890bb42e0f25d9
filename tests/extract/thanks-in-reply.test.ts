import { messagesOf } from './one-sentence.js';

const cable =
  "LIMA, May 3 - Peruvian President Tolo Maren received a cable of thanks from Norwegian King Oluf IV, in reply to the congratulatory cable that he had sent him on his country's National Day.";

test('what thanks answer is no message of its own', () => {
  expect(messagesOf(cable)).toEqual(['Oluf IV -> Tolo Maren thanks']);
});

test('wishes that go with a cable of thanks take nothing from it', () => {
  expect(messagesOf(`${cable} In his cable, the King wished him health and happiness.`)).toEqual([
    'Oluf IV -> Tolo Maren thanks',
  ]);
});

test('a cable like a cable of thanks gives thanks', () => {
  expect(
    messagesOf(
      `${cable} Peruvian Foreign Minister Ilda Soto received a similar cable from Norwegian Foreign Minister Arne Foss.`,
    ),
  ).toContain('Arne Foss -> Ilda Soto thanks');
});

test.each([
  [
    'a similar one, behind no thanks',
    'LIMA, May 3 - Peruvian President Tolo Maren received a cable of congratulations from Norwegian King Oluf IV on his birthday. Peruvian Foreign Minister Ilda Soto received a similar cable from Norwegian Foreign Minister Arne Foss.',
    'Arne Foss -> Ilda Soto congratulation',
  ],
  [
    'a cable of its own act',
    `${cable} Peruvian Foreign Minister Ilda Soto received a similar cable of congratulations from Norwegian Foreign Minister Arne Foss on her birthday.`,
    'Arne Foss -> Ilda Soto congratulation',
  ],
  [
    'a cable that answers nothing',
    'LIMA, May 3 - Peruvian President Tolo Maren received a cable of thanks from Norwegian King Oluf IV. Maren sent the King a congratulatory cable on his birthday.',
    'Tolo Maren -> Oluf IV congratulation',
  ],
])('%s', (_, text, message) => {
  expect(messagesOf(text)).toContain(message);
});
