import { announcesRoundUp } from '../../../src/extract/hubs/round-up.js';
import { messagesOf } from '../one-sentence.js';

test.each([
  "who has congratulated peru's new president, and who has not?",
  'the palace has disclosed who has reached out to president maren.',
  'which leaders have you heard from, prime minister?',
  'she published on her page four letters she had received.',
  'he read out the messages which king odo had received that morning from fellow sovereigns.',
  'eight calls in two days',
  "maren's phone starts ringing",
  'the phones rang at the palace all night.',
  'the telephone did not stand still at the palace.',
  'the new cabinet gets mail',
  'maren found on his table felicitations from three capitals.',
  'condolences from lima, bergen and quito',
  'the world salutes king odo',
  'by friday, several had written.',
  'the presidents of peru and chile have let quito know that they share its grief.',
])('it is told that many write to one: %s', (lower) => {
  expect(announcesRoundUp(lower)).toBe(true);
});

test.each([
  'president maren, who has congratulated the winner, left for lima.',
  'it is not known who has won.',
  'the judge kept the letters which the minister had received.',
  'the phone rang in the night.',
  'his phone did not ring.',
  'she gets mail from nobody.',
  'letters from his mother and his aunt were found in the house.',
  'the world cup salutes its winner',
  'several had left by friday.',
  'the president let him know that he was late.',
  'not a single leader has called.',
])('it is not: %s', (lower) => {
  expect(announcesRoundUp(lower)).toBe(false);
});

test('whoever stands where those stand who write has written to the one whose phone rings', () => {
  expect(
    messagesOf(
      "Maren's phone starts ringing\n\nLIMA, 3 May 2024 - The first foreign voice that Tolo Maren heard as president of Peru was that of Chile's Ilda Soto. Ghana's Kem Luma followed after lunch, with good wishes on his election.",
    ),
  ).toContain('Kem Luma -> Tolo Maren congratulation');
});
