import { annotationOf } from '../../src/extract/annotation.js';
import { extract } from '../../src/extract/extract.js';
import { articleOf } from './one-sentence.js';

const messages = (text: string) =>
  annotationOf('a', extract(articleOf(text))).messages.map(
    ({ from, to, kind }) => `${from.join('+')} -> ${to.join('+')}: ${kind}`,
  );

const CALL =
  'Peruvian President Ana Quispe spoke with Norwegian Prime Minister Eskil Brandvoll on the phone and congratulated him on his election.';

test.each([
  [
    'an answer in a call is no reply of its own',
    `${CALL} Brandvoll replied that Peru was a friend.`,
    ['Ana Quispe -> Eskil Brandvoll: congratulation'],
  ],
  [
    'thanks in a call are no message of their own',
    `${CALL} Brandvoll expressed gratitude for the kind words.`,
    ['Ana Quispe -> Eskil Brandvoll: congratulation'],
  ],
  [
    'thanks for the call are no message of their own',
    `${CALL} Brandvoll thanked President Quispe for having been the first to call him.`,
    ['Ana Quispe -> Eskil Brandvoll: congratulation'],
  ],
  [
    'a call that is answered is no reply',
    'Peruvian President Ana Quispe answered a call from Norwegian Prime Minister Eskil Brandvoll, who congratulated her on her election.',
    ['Eskil Brandvoll -> Ana Quispe: congratulation'],
  ],
  [
    'whoever writes and invites invites in writing',
    'Peruvian President Ana Quispe has written to Norwegian Prime Minister Eskil Brandvoll and invited him to Lima in May.',
    ['Ana Quispe -> Eskil Brandvoll: invitation'],
  ],
  [
    'a letter that travels has its own author',
    'Peruvian President Ana Quispe opened a school. In the same pouch travels a letter to Norwegian Prime Minister Eskil Brandvoll from Kenyan President Mary Wanji. She invites him to Nairobi.',
    ['Mary Wanji -> Eskil Brandvoll: invitation'],
  ],
])('%s', (_, text, expected) => {
  expect(messages(text)).toEqual(expected);
});

test.each([
  [
    'a reply in a letter',
    `${CALL} Brandvoll replied to Quispe in a letter of thanks.`,
    'Eskil Brandvoll -> Ana Quispe',
  ],
  [
    'thanks in a post',
    `${CALL} On Tuesday Brandvoll thanked President Quispe on X.`,
    'Eskil Brandvoll -> Ana Quispe: thanks',
  ],
  [
    'thanks in a letter',
    `${CALL} On Tuesday Brandvoll thanked President Quispe in a letter.`,
    'Eskil Brandvoll -> Ana Quispe: thanks',
  ],
  [
    'a letter that congratulates, beside its invitation',
    'Peruvian President Ana Quispe has written to congratulate Norwegian Prime Minister Eskil Brandvoll on his election. She invited him to Lima.',
    'Ana Quispe -> Eskil Brandvoll: congratulation',
  ],
])('still told: %s', (_, text, expected) => {
  expect(messages(text).join('\n')).toContain(expected);
});
