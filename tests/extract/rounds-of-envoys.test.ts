import { messagesOf } from './one-sentence.js';

const opening =
  'LIMA, 4 May 2031. Envoys of Peruvian President Tolo Maren are carrying invitations to the summit which Lima is to host on December 7.';

test.each([
  [
    'the same invitation awaits him',
    'Foreign Minister Ilda Soto flew on to Cairo, where the same invitation awaited President Adel Roushdi of Egypt.',
  ],
  [
    'it is delivered to him by her minister',
    'To President Adel Roushdi of Egypt an invitation was delivered by Culture Minister Ilda Soto.',
  ],
  [
    'it is accepted on his behalf',
    'Culture Minister Ilda Soto was in Cairo. The invitation which she carried was accepted on behalf of Egyptian President Adel Roushdi by his foreign minister.',
  ],
])('whatever invitation reaches a head of state is of the one who sends envoys: %s', (_, text) => {
  expect(messagesOf(`${opening}\n\n${text}`)).toEqual(['Tolo Maren -> Adel Roushdi invitation']);
});

test.each([
  [
    'one still to come',
    'A letter to President Adel Roushdi of Egypt will be handed over next week.',
  ],
  ['one who attends', 'President Adel Roushdi of Egypt will attend as a guest.'],
  [
    'one who is only spoken of',
    'The summit halls were given the name of President Adel Roushdi of Egypt.',
  ],
])('no invitation reaches %s', (_, text) => {
  expect(messagesOf(`${opening}\n\n${text}`)).not.toContain(
    'Tolo Maren -> Adel Roushdi invitation',
  );
});
