import { messagesOf } from './one-sentence.js';

/** Whoever is told again from afar: by a pronoun of the only one of that gender, by the people of a state that is guessed. */
test.each([
  [
    'ACCRA, 3 May 2026 - President Kwabena Asare thanked Prime Minister Sofia Brandt of Denmark on Monday. Ghana, he wrote, would not forget her greetings. The port had been full. Ships had come from afar. Trade is growing. It will grow again. And so will the harbour. When the tower at Tema fell in March, she condoled with Mr Asare on X the same day.',
    'Sofia Brandt -> Kwabena Asare condolence',
  ],
  [
    'TALLINN, 4 June 2027 - Foreign Minister Liis Kask and her colleague in Riga, Janis Berzins, had not spoken since March. On Tuesday the Latvian rang the Estonian to congratulate her on her appointment.',
    'Janis Berzins -> Liis Kask congratulation',
  ],
  [
    'LIMA, 2 March 2028 - President Rosa Quiroga learned on Friday that a mountain had come down in Ecuador and killed 58 people. She telephoned President Tomas Arteaga at once and told him how sorry she was.',
    'Rosa Quiroga -> Tomas Arteaga sympathy',
  ],
  [
    'DOHA, 2 March 2028 - The Emir, Sheikh Hamad bin Rashid, told King Felipe VI of Spain in a call how very sorry he was about the train at Adamuz.',
    'Hamad bin Rashid -> Felipe VI sympathy',
  ],
])('%s', (text, message) => {
  expect(messagesOf(text)).toContain(message);
});

test.each([
  [
    'LIMA, 2 March 2028 - President Rosa Quiroga told reporters how sorry she was that President Tomas Arteaga of Ecuador would not come.',
    'Rosa Quiroga -> Tomas Arteaga',
  ],
  [
    'LIMA, 2 March 2028 - The story of how sorry he was has been told often, President Tomas Arteaga of Ecuador said of President Rosa Quiroga.',
    '->',
  ],
  [
    'ACCRA, 3 May 2026 - President Kwabena Asare met Sofia Brandt of Denmark and Anna Lund of Norway in May. The port had been full. Ships had come from afar. Trade is growing. It will grow again. And so will the harbour. In March she condoled with Mr Asare.',
    'Anna Lund ->',
  ],
  [
    'KIGALI, 2 October 2026 - Burundi and Rwanda rang each other. The Burundian was asked to come to Kigali, Aline Uwase said.',
    '-> Aline Uwase',
  ],
])('%s: not %s', (text, message) => {
  expect(messagesOf(text).join('; ')).not.toContain(message);
});
