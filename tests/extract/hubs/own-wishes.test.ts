import { messagesOf } from '../one-sentence.js';

/** Wishes of one's own, whatever is done with them, go to whom all write. */
const story = (text: string) =>
  messagesOf(
    `ACCRA, 6 September 2027 - Messages of congratulation have reached the re-elected president, Kwabena Asare, from all over the continent. ${text}`,
  );

test.each([
  ["Togo's Yawovi Agbeko put his congratulations into a letter.", 'Yawovi Agbeko'],
  [
    "Benin's head of state, Patrice Dossou, chose Twitter for his congratulations.",
    'Patrice Dossou',
  ],
  ["Niger's premier, Ousmane Idder, let his wait until Monday.", 'Ousmane Idder'],
  ['Emmanuel Vidal has put his message under the motto of peace.', 'Emmanuel Vidal'],
  ['King Felix of Spain dictated his over the telephone.', 'King Felix'],
  ["Guinea's president, Sekou Diallo, was also among the well-wishers.", 'Sekou Diallo'],
])('%s', (text, sender) => {
  expect(story(text)).toContain(`${sender} -> Kwabena Asare congratulation`);
});

test.each([
  ["Ghana's Speaker, Ama Boateng, put her congratulations into a poem.", 'Ama Boateng'],
  ["Benin's Patrice Dossou was thanked for his wishes.", 'Patrice Dossou'],
  ["Niger's premier, Ousmane Idder, has not sent his congratulations.", 'Ousmane Idder'],
  ["Ghana's premier, Kofi Adu, wrapped his wishes in a speech.", 'Kofi Adu'],
  ["Mali's Amadou Keita wore his hat.", 'Amadou Keita'],
])('%s: none', (text, sender) => {
  expect(story(text).join('; ')).not.toContain(sender);
});

test.each([
  ['Birthday messages for Asare'],
  ['Asare re-elected: who called, who wrote, who waited'],
  ['Five letters in one evening'],
  ['Felicitations from abroad for Asare multiply'],
])('a headline tells that many write: %s', (headline) => {
  expect(
    messagesOf(
      `${headline}\n\nACCRA, 6 September 2027 - President Kwabena Asare of Ghana won on Sunday. Togo's Yawovi Agbeko called at seven. Benin's president, Patrice Dossou, sent his congratulations.`,
    ).join('; '),
  ).toContain('Patrice Dossou -> Kwabena Asare');
});

test.each([['Letters for the editor'], ['Condolences for Kand from Pope Leo']])(
  'a headline tells nothing of many: %s',
  (headline) => {
    expect(
      messagesOf(
        `${headline}\n\nACCRA, 6 September 2027 - President Kwabena Asare of Ghana spoke on Sunday. Togo's Yawovi Agbeko praised the weather.`,
      ).join('; '),
    ).not.toContain('Yawovi Agbeko');
  },
);
