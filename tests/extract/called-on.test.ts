import { extract } from '../../src/extract/extract.js';
import { articleOf } from './one-sentence.js';

/** Who writes to whom in a text, and what, in alphabetical order. */
function messagesIn(text: string): string[] {
  const names = (side: readonly { name: string }[]) => side.map(({ name }) => name).join(' + ');
  return extract(articleOf(text))
    .reports.map(
      ({ senders, recipients, kind }) => `${names(senders)} > ${names(recipients)} ${kind}`,
    )
    .sort();
}

describe('words conveyed by a guest', () => {
  test.each([
    [
      'Ambassador Inti Salas paid Norwegian Prime Minister Eskil Brandvoll a courtesy call on Friday and conveyed a message of congratulation from Peruvian President Tolo Maren on his election.',
    ],
    [
      'Peruvian Ambassador Inti Salas called on Norwegian Prime Minister Eskil Brandvoll on Tuesday and presented a letter of congratulation from Peruvian President Tolo Maren on his election.',
    ],
    [
      'During a courtesy call on Norwegian Prime Minister Eskil Brandvoll, Peruvian Ambassador Inti Salas delivered a letter of congratulation from Peruvian President Tolo Maren on his election.',
    ],
    [
      'At an audience with Norwegian Prime Minister Eskil Brandvoll, Peruvian Ambassador Inti Salas handed over a letter of congratulation from Peruvian President Tolo Maren on his election.',
    ],
  ])('go to whoever is called on: %s', (text) => {
    expect(messagesIn(text)).toEqual(['Tolo Maren > Eskil Brandvoll congratulation']);
  });

  test.each([
    [
      'Ambassador Inti Salas paid Norwegian Prime Minister Eskil Brandvoll a courtesy call and presented a report from Tolo Maren on the harbour.',
    ],
    [
      'Ambassador Inti Salas called on Norwegian Prime Minister Eskil Brandvoll; Tolo Maren had presented a letter of resignation.',
    ],
    [
      'During a courtesy call on Norwegian Prime Minister Eskil Brandvoll, Inti Salas brought a carpet from Tolo Maren.',
    ],
  ])('are no reports and no gifts: %s', (text) => {
    expect(messagesIn(text)).toEqual([]);
  });
});

describe('several who are thanked for their words', () => {
  test('have each sent some', () => {
    const text =
      "Norwegian President-elect Eskil Brandvoll has thanked Peru's Tolo Maren and Ghana's Kofi Odo for their kind words on his election.";
    expect(messagesIn(text)).toEqual([
      'Eskil Brandvoll > Kofi Odo thanks',
      'Eskil Brandvoll > Tolo Maren thanks',
      'Kofi Odo > Eskil Brandvoll congratulation',
      'Tolo Maren > Eskil Brandvoll congratulation',
    ]);
  });

  test.each([
    ["Eskil Brandvoll of Norway has thanked Peru's Tolo Maren and Ghana's Kofi Odo for the ships."],
    [
      "Eskil Brandvoll of Norway has thanked Peru's Tolo Maren and Ghana's Kofi Odo for his brother's life.",
    ],
  ])('have sent no words where they are thanked for other things: %s', (text) => {
    expect(messagesIn(text).filter((one) => / > Eskil Brandvoll /.test(one))).toEqual([]);
  });
});
