import { messagesOf } from './one-sentence.js';

const CABLE =
  'KUWAIT - His Highness the Amir Sheikh Salem Al-Sabah has sent a cable of congratulations to President Diego Nobel of Ecuador on the national day. ';

test.each([
  [
    'His Highness the Crown Prince sent a similar cable.',
    ['office KWT crown prince -> Diego Nobel congratulation'],
  ],
  [
    'Similar cables were sent by His Highness the Crown Prince and His Highness the Prime Minister.',
    [
      'office KWT crown prince -> Diego Nobel congratulation',
      'office KWT prime minister -> Diego Nobel congratulation',
    ],
  ],
  [
    'The Crown Prince and the Prime Minister also sent cables of congratulations to the President.',
    [
      'office KWT crown prince -> Diego Nobel congratulation',
      'office KWT prime minister -> Diego Nobel congratulation',
    ],
  ],
])('an office beside the Amir is another: %s', (told, expected) => {
  expect(messagesOf(CABLE + told)).toEqual(expect.arrayContaining(expected));
});

test.each([
  ['The Amir also wished him good health.', 'office KWT emir'],
  ['The Prime Minister opened the gas plant.', 'office KWT prime minister'],
  ['The Crown Prince received the cable of the ambassador.', 'office KWT crown prince'],
])('no office of his own writes besides: %s', (told, office) => {
  expect(messagesOf(CABLE + told).filter((message) => message.startsWith(office))).toEqual([]);
});

test.each([
  [
    'AMMAN - His Majesty King Talal on Monday received the Emirati foreign minister, Sheikh Omar bin Zaid, who conveyed a verbal message from President Rashid Al Nuaimi.',
    'Rashid Al Nuaimi -> King Talal message',
  ],
  [
    'NAIROBI - President Abdi Wario on Tuesday met Somali Foreign Minister Ahmed Nur, who relayed a special message from President Hassan Barre.',
    'Hassan Barre -> Abdi Wario message',
  ],
  [
    'PRETORIA - President speaks to Zambia\'s President-elect. "Mr Mutale Chandwe, the President-elect of Zambia, took a telephone call from the President at noon. The President congratulated him most cordially on the outcome of the poll," the Presidency of South Africa said.',
    'office ZAF president -> Mutale Chandwe congratulation',
  ],
])('a message has the office of its own state as a side: %s', (text, expected) => {
  expect(messagesOf(text)).toEqual([expected]);
});

test('a statement about others in quotation marks is nobody’s letter', () => {
  const text =
    'President speaks to Zambia\'s President-elect\n\nPRETORIA, 4 May 2031\n\nThe Presidency\'s spokesperson has made the following statement:\n\n"Mr Mutale Chandwe, the President-elect of Zambia, took a telephone call from the President at noon. The President congratulated him most cordially on the outcome of Thursday\'s poll.\n\n"The railway to Durban and the drought were gone over one by one."';
  expect(messagesOf(text)).toEqual(['office ZAF president -> Mutale Chandwe congratulation']);
});

test('a letter is received in a place, and so is a guest', () => {
  const letter =
    "Sunder thanks Mottram\n\nBRIDGETOWN, 3 Nov - Ravi Sunder's reply took five days. In a letter received at Ilaro Court this morning, the new British Prime Minister thanks Mia Mottram of Barbados for her good wishes on his appointment.";
  const guest =
    'BRIDGETOWN - Ravi Sunder of Britain was received at Ilaro Court on Friday by Prime Minister Mia Mottram of Barbados. He thanked her for the welcome.';
  expect(messagesOf(letter)).toContain('Ravi Sunder -> Mia Mottram thanks');
  expect(messagesOf(guest)).toEqual([]);
});
