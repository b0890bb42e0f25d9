import { messagesOf } from '../one-sentence.js';

const paper = (...paragraphs: string[]) => paragraphs.join('\n\n');

const MAIL = 'His Majesty King Odo II has been pleased to receive the following messages.';

test.each([
  [
    'numbered, each with the office or name of whoever sent it',
    paper(
      'NUKU’ALOFA, Tonga, May 3 - The Palace Office tells of the national day.',
      MAIL,
      '1. From His Majesty the Emperor of Japan, a telegram hoping that the ties between the two houses may endure.',
      '2. From the President of Peru, Tolo Maren, a card.',
      '3. From Prime Minister Eskil Brandvoll of Norway, a letter.',
    ),
    [
      'Eskil Brandvoll -> Odo II congratulation',
      'Tolo Maren -> Odo II congratulation',
      'office JPN emperor -> Odo II congratulation',
    ],
  ],
  [
    'without numbers',
    paper(
      'NUKU’ALOFA, Tonga, May 3 - The Palace Office tells of the national day.',
      MAIL,
      'From the President of Peru, Tolo Maren, a card.',
      'From Prime Minister Eskil Brandvoll of Norway, a letter.',
    ),
    ['Eskil Brandvoll -> Odo II congratulation', 'Tolo Maren -> Odo II congratulation'],
  ],
  [
    'not gifts',
    paper(
      'NUKU’ALOFA, Tonga, May 3 - The Palace Office tells of the national day.',
      'His Majesty King Odo II has been pleased to receive the following gifts.',
      '1. From the President of Peru, Tolo Maren, a saddle.',
      '2. From Prime Minister Eskil Brandvoll of Norway, a boat.',
    ),
    [],
  ],
  [
    'not guests',
    paper(
      'NUKU’ALOFA, Tonga, May 3 - The Palace Office tells of the week.',
      'His Majesty King Odo II received the following visitors.',
      '1. From Peru, Foreign Minister Inca Salas.',
      '2. From Norway, Prime Minister Eskil Brandvoll.',
    ),
    [],
  ],
])('a list of mail below a full stop: %s', (_, text, messages) => {
  expect(messagesOf(text).sort()).toEqual([...messages].sort());
});
