import { messagesOf } from './one-sentence.js';

const CALL =
  'Norwegian Prime Minister Eskil Brandvoll was congratulated on his election by Egyptian President Adel Roushdi on the telephone.';
const CALLED = 'Adel Roushdi -> Eskil Brandvoll congratulation';

test.each([
  'Peruvian President Tolo Maren preferred a letter.',
  'Peruvian President Tolo Maren chose a handwritten card.',
  'Peruvian President Tolo Maren opted for a telegram.',
  'Peruvian President Tolo Maren put her name to a letter as well.',
  'Peruvian President Tolo Maren had a message delivered by her ambassador.',
  'Peruvian President Tolo Maren confined herself to a telegram.',
  'Peruvian President Tolo Maren had her congratulations delivered by the Peruvian ambassador at breakfast.',
  'Peruvian President Tolo Maren has had her felicitations passed on through the embassy.',
  'Peruvian President Tolo Maren got her congratulations to him by way of the embassy.',
])('who chooses a message sends it: %s', (sentence) => {
  expect(messagesOf(`${CALL} ${sentence}`).sort()).toEqual([
    CALLED,
    'Tolo Maren -> Eskil Brandvoll congratulation',
  ]);
});

test.each([
  'Peruvian President Tolo Maren preferred a holiday.',
  'Peruvian President Tolo Maren chose a letter opener as a gift.',
  'Peruvian President Tolo Maren opted for silence.',
  'Peruvian President Tolo Maren put her name to a treaty with Chile.',
  'Peruvian President Tolo Maren had a book delivered by her ambassador.',
  'Peruvian President Tolo Maren confined herself to the garden.',
  'Peruvian President Tolo Maren had her furniture delivered by a carter.',
  'Peruvian President Tolo Maren got her way by a trick.',
  'Peruvian President Tolo Maren has had her portrait taken in the garden.',
])('who chooses something else sends nothing: %s', (sentence) => {
  expect(messagesOf(`${CALL} ${sentence}`)).toEqual([CALLED]);
});
