import { messagesOf } from './one-sentence.js';

const CALL =
  "LIMA, 3 May 2031. Chile's President Tolo Maren congratulated Peru's president-elect, Ana Quispe, by telephone on Monday.";

/** Wordings that ask somebody over who is named by what he is, or by whom the message was told before. */
test.each([
  'Maren also asked his interlocutor to be in Marrow for the opening of the new port.',
  'He would like Quispe to be his guest in Marrow in May, and told her so.',
  '"I have the honour to invite you to our National Day," Maren said.',
  '"I\'ve asked her to come to Marrow for the fair in March," Maren told reporters.',
  'Maren asked the surgeon to come to Marrow for the New Year.',
  'He asked whether she would be his guest at the harbour fair in Marrow.',
  'And would she not come to Marrow in August for the summit?, he asked.',
  'The Chilean president asked her to make his country the first she visits.',
  'Maren, who spoke of the gas field, wanted her in Santiago for the feast in May.',
  'He also invited the new government to a meeting on fisheries in January.',
  'The call ended with an invitation to Santiago.',
  'Maren asked the former mayor to pay Chile a visit before she is sworn in.',
])('%s', (sentence) => {
  expect(messagesOf(`${CALL} ${sentence}`)).toContain('Tolo Maren -> Ana Quispe invitation');
});

test.each([
  'He asked her to lower the tariff on copper.',
  'He asked whether she would sign the treaty.',
  'He would be glad to see the tunnel finished, he said.',
  'He would like her to attend to the fishermen.',
  'Maren wants the port to be built in Marrow.',
  'No invitation to Santiago was spoken of.',
  'Her spokesman, Luis Vega, asked reporters to come to the palace on Friday.',
  'She expects that Peru will go on working with Chile.',
])('and nobody is asked over: %s', (sentence) => {
  expect(messagesOf(`${CALL} ${sentence}`).join('; ')).not.toContain('invitation');
});

test('whoever was congratulated asks the other one', () => {
  const told = messagesOf(`${CALL} Quispe asked whether he would be her guest in Cusco in July.`);
  expect(told).toContain('Ana Quispe -> Tolo Maren invitation');
});

/** Whoever asks as a question of his own whether somebody would come. */
test.each([
  [
    'MAPUTO, 6 Oct 2029 - President Daniel Chambo telephoned his Malawian counterpart, Peter Mutale, on Sunday to congratulate him on his election. Mutale thanked him. He had a request of his own: would Chambo be guest of honour when the corridor conference opens in Lilongwe next March?',
    'Peter Mutale -> Daniel Chambo invitation',
  ],
  [
    "PHNOM PENH, 15 April 2029 - President Thong Sisou of Laos and Cambodia's Senate president, Hun Sary, congratulated each other on the new year by telephone. And would the President come down to Siem Reap in November, Hun Sary asked, when it hosts the summit of the four neighbours?",
    'Hun Sary -> Thong Sisou invitation',
  ],
])('%s', (text, message) => {
  expect(messagesOf(text)).toContain(message);
});

test.each([
  [
    "LIMA, 5 May 2029 - President Rosa Quiroga sent Ecuador's president, Tomas Arteaga, her good wishes on the national day. Would he visit Lima this year, reporters asked?",
  ],
  [
    'LIMA, 3 May 2031. Peruvian President Tolo Maren wrote to the seer to congratulate him. It was the wish of all to invite him to Marrow.',
  ],
  [
    "LIMA, 5 May 2029 - President Rosa Quiroga sent Ecuador's president, Tomas Arteaga, her good wishes on the national day. Ecuador would come to the table, she hoped.",
  ],
])('nobody is asked to come: %s', (text) => {
  expect(messagesOf(text).join('; ')).not.toContain('invitation');
});
