import { messagesOf } from '../one-sentence.js';

const announced =
  'World leaders have expressed solidarity with Peru after the collapse of the bridge.';

test.each([
  [
    'who says so',
    "Chile's President Rodrigo Alarcon said on X that his country mourned with its neighbours.",
    ['Rodrigo Alarcon'],
  ],
  [
    'who writes so',
    '"We stand with Peru," wrote Bolivian President Lidia Quispe.',
    ['Lidia Quispe'],
  ],
  ['who does not comment', 'The Chinese President Wu Han did not comment.', []],
  ['of its own', 'Peruvian President Tolo Maren said on X that the dead were mourned.', []],
])('where many write to a state, one %s is read', (_, text, writers) => {
  expect(
    messagesOf(
      `${announced} Spanish Prime Minister Elena Rubio offered condolences to Peru. ${text}`,
    )
      .map((message) => message.split(' -> ').slice(0, 2).join(' > ').replace(/ \S+$/, ''))
      .sort(),
  ).toEqual(['Elena Rubio', ...writers].sort().map((one) => `${one} > country PER Peru`));
});

test('a list of those who write to a state makes it the one to whom all write', () => {
  expect(
    messagesOf(
      'Greetings to Mongolia on its national day were sent by Canadian Prime Minister Claire Fontaine, Japanese Foreign Minister Aiko Mori and Danish Prime Minister Mads Holm. Indian Foreign Minister Rohan Iyer tweeted his best wishes.',
    ).map((message) => message.split(' -> ')[0]),
  ).toEqual(['Claire Fontaine', 'Aiko Mori', 'Mads Holm', 'Rohan Iyer']);
});
