import { messagesOf } from './one-sentence.js';

const CALL =
  'ROME, 3 May 2025. President Ivo Ross of Kenya spoke by phone with Prime Minister Sandro Mattei of Italy.';

test.each([
  [
    `${CALL} Mattei said the Kenyan leader extended an invitation to him to visit Nairobi.`,
    'Ivo Ross -> Sandro Mattei invitation',
  ],
  [
    `${CALL} Mattei said the Kenyan leader proposed a fair and sent his congratulations to him on his election.`,
    'Ivo Ross -> Sandro Mattei congratulation',
  ],
  [
    "ROME, 3 May 2025. Prime Minister Sandro Mattei of Italy said Kenya's Ivo Ross had called him to congratulate him on his election.",
    'Ivo Ross -> Sandro Mattei congratulation',
  ],
])('%s', (text, message) => {
  expect(messagesOf(text)).toContain(message);
});

test.each([
  // Of whom the sentence is about, where he himself acts.
  [
    'ROME, 3 May 2025. Prime Minister Sandro Mattei of Italy said President Ivo Ross of Kenya, he had been told, was at home, and congratulated him on his election.',
    'Ivo Ross -> Sandro Mattei congratulation',
  ],
  [
    "ROME, 3 May 2025. Prime Minister Sandro Mattei of Italy said Ivo Ross's victory in Kenya delighted him and congratulated him on his election.",
    'Ivo Ross -> Sandro Mattei congratulation',
  ],
  [
    `${CALL} Mattei said the Kenyan leader's victory was clear and sent congratulations to him on his election.`,
    'Ivo Ross -> Sandro Mattei congratulation',
  ],
])('%s: not %s', (text, message) => {
  expect(messagesOf(text)).not.toContain(message);
});
