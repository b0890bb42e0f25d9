import { messagesOf } from './one-sentence.js';

test.each([
  'LIMA, May 3 - Miners died in the pit. A telegram of condolence from Norwegian Prime Minister Eskil Brandvoll was read out by the sexton, Tolo Maren, at the mass last night.',
])('who reads a message out has not received it: %s', (text) => {
  expect(messagesOf(text).join()).not.toContain('Tolo Maren');
});

test.each([
  'LIMA, May 3 - Peruvian President Tolo Maren was re-elected on Sunday. A telegram of congratulation from Norwegian Prime Minister Eskil Brandvoll was read out by Maren himself at the dinner.',
  'LIMA, May 3 - A telegram of congratulation from Norwegian Prime Minister Eskil Brandvoll to Peruvian President Tolo Maren on his re-election was read out by a clerk.',
])('but whoever the article is about has: %s', (text) => {
  expect(messagesOf(text).join()).toContain('Eskil Brandvoll -> Tolo Maren congratulation');
});
