import { messagesOf } from './one-sentence.js';

test.each([
  [
    'To Norwegian Prime Minister Eskil Brandvoll, Peruvian President Tolo Maren and his wife Ilda sent a telegram of condolence over the ferry accident.',
    ['Tolo Maren + Ilda -> Eskil Brandvoll condolence'],
  ],
  [
    'To the Prime Minister of Norway, Eskil Brandvoll, Peruvian President Tolo Maren and Egyptian President Adel Roushdi sent congratulations on his re-election.',
    [
      'Tolo Maren -> Eskil Brandvoll congratulation',
      'Adel Roushdi -> Eskil Brandvoll congratulation',
    ],
  ],
])('whoever stands behind the one written to writes: %s', (text, messages) => {
  expect(messagesOf(text)).toEqual(messages);
});

test.each([
  'To Norwegian Prime Minister Eskil Brandvoll, Egyptian President Adel Roushdi and Danish Premier Mette Kjær, Peruvian President Tolo Maren sent greetings on the feast.',
  'To Norwegian Prime Minister Eskil Brandvoll, Egyptian President Adel Roushdi and Danish Premier Mette Kjær went greetings from Peruvian President Tolo Maren on the feast.',
])('a list behind "to" that does nothing itself is written to: %s', (text) => {
  const told = messagesOf(text);
  expect(told.every((message) => message.startsWith('Tolo Maren -> '))).toBe(true);
});

test.each([
  [
    "Japan's condolences after the cyclone, from Emperor Hirohide to President Jone Vakatawa of Fiji and from Prime Minister Kenji Mori to Prime Minister Epeli Tora, arrived on Friday.",
    ['Emperor Hirohide -> Jone Vakatawa condolence', 'Kenji Mori -> Epeli Tora condolence'],
  ],
  [
    'Congratulations came on Independence Day from Peruvian President Tolo Maren to Norwegian King Ode and from Peruvian Foreign Minister Ilda Soto to Norwegian Foreign Minister Liv Aas.',
    ['Tolo Maren -> Ode congratulation', 'Ilda Soto -> Liv Aas congratulation'],
  ],
])('from one to another and from a third to a fourth: %s', (text, messages) => {
  expect(messagesOf(text).map((told) => told.replace('King ', ''))).toEqual(messages);
});

test.each([
  [
    'Sudanese President Adel Roushdi received a phone call in which his Eritrean brother, President Tesfa Haile, asked after his health and invited him to Asmara.',
    'Tesfa Haile -> Adel Roushdi invitation',
  ],
  [
    'Norwegian Prime Minister Eskil Brandvoll heard what Peruvian President Tolo Maren thinks of him: a letter congratulated him on his re-election.',
    null,
  ],
])('nobody does to himself what "him" is told of: %s', (text, message) => {
  const told = messagesOf(text);
  if (message) expect(told).toContain(message);
  expect(told.some((one) => /(\w+ \w+) -> \1/.test(one))).toBe(false);
});
