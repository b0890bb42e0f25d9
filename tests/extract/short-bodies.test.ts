import { messagesOf } from './one-sentence.js';

const told: [text: string, ...messages: string[]][] = [
  [
    "OSLO, May 3 - The 7th Congress of the Coral Workers' Party opened in Oslo on Monday. Peruvian President Tolo Maren sent warm congratulations to the Congress.",
    "Tolo Maren -> 7th Congress of the Coral Workers' Party congratulation",
  ],
  [
    'ACCRA, 4 June - The River Nations League met in Accra. A message of greetings to the League came from the President of Peru, Tolo Maren.',
    'Tolo Maren -> River Nations League congratulation',
  ],
  [
    'The Pacific Tuna Commission turned fifty on Monday. In a letter, Peruvian President Tolo Maren and King Odo II of Norway congratulated the Commission on its anniversary.',
    'Tolo Maren -> Pacific Tuna Commission congratulation',
    'Odo II -> Pacific Tuna Commission congratulation',
  ],
  [
    'LIMA - The Andean Weavers’ Federation is forty years old. "You have clothed us all," wrote President Adel Roushdi of Egypt in a congratulatory message to the Federation.',
    'Adel Roushdi -> Andean Weavers’ Federation congratulation',
  ],
  [
    'SUVA - The Coral Council is thirty. The Council received a telegram of congratulations from President Tolo Maren of Peru.',
    'Tolo Maren -> Coral Council congratulation',
  ],
  [
    'SUVA - The Coral Council is thirty. The Council congratulated President Tolo Maren of Peru on his election.',
    'Coral Council -> Tolo Maren congratulation',
  ],
  // A word that no body told before ends in.
  [
    'SUVA - President Tolo Maren of Peru congratulated President Adel Roushdi of Egypt. He sent a message of greeting to the Congress as well.',
    'Tolo Maren -> Adel Roushdi congratulation',
  ],
  // Another body of the same kind.
  [
    'ACCRA, 4 June - The River Nations League met in Accra. President Tolo Maren of Peru sent congratulations to the League of Tuur.',
    'Tolo Maren -> League of Tuur congratulation',
  ],
  [
    'ACCRA, 4 June - The Coral Union met in Accra. President Tolo Maren of Peru sent congratulations to the union of his drivers.',
  ],
  // Spoken of, and not to.
  [
    'TALLINN - The Baltic Dialogue Forum met. President Tolo Maren of Peru congratulated President Adel Roushdi of Egypt on the Forum.',
    'Tolo Maren -> Adel Roushdi congratulation',
  ],
  [
    'TALLINN - Foreign Minister Siv Lund of Norway addressed the Baltic Dialogue Forum. She told the Forum that Norway would pay.',
  ],
  // A body of the sender's own.
  [
    'OSLO - The Coral Federation is forty years old. King Odo II of Norway congratulated the Federation in a letter.',
  ],
];

test.each(told)('a body by its last word: %s', (text, ...messages) => {
  expect(messagesOf(text)).toEqual(messages);
});
