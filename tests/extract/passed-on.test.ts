import { messagesOf } from './one-sentence.js';

test.each([
  [
    'Foreign Minister Ida Strand of Norway had a telephone conversation with Peruvian Prime Minister Tolo Maren, who asked her to convey his birthday greetings to President Eskil Brandvoll.',
    'Tolo Maren -> Eskil Brandvoll greeting',
  ],
  [
    'In a phone call President Tolo Maren of Peru asked Premier Ida Strand of Norway to pass on his condolences to President Eskil Brandvoll of Norway.',
    'Tolo Maren -> Eskil Brandvoll condolence',
  ],
])('%s', (text, expected) => {
  expect(messagesOf(text)).toContain(expected);
  expect(messagesOf(text).join()).not.toContain('-> Ida Strand greeting');
  expect(messagesOf(text).join()).not.toContain('-> Ida Strand condolence');
});

test.each([
  [
    'the families',
    'In a phone call President Tolo Maren of Peru asked President Ida Strand of Norway to pass on his condolences to the families of the dead.',
  ],
  [
    'an officer of a part of a state',
    'In a phone call President Tolo Maren of Peru asked President Ida Strand of Norway to convey his condolences to the governor, Eskil Brandvoll.',
  ],
])('what is to be passed on to %s goes to whoever is asked', (_, text) => {
  expect(messagesOf(text)).toContain('Tolo Maren -> Ida Strand condolence');
});
