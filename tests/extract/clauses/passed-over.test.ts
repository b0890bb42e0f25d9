import { extract } from '../../../src/extract/extract.js';
import { articleOf, messagesOf } from '../one-sentence.js';

const home = 'LIMA, 3 May 2031. Peruvian President Tolo Maren';

test.each([
  [
    `${home} sent a letter to Pope Odo. In it Maren thanks the Holy Father for the new saint, Archbishop Ignacio Luz, and writes that Peru will keep the day.`,
    ['Tolo Maren -> Pope Odo thanks'],
  ],
  [
    `${home} thanked Norwegian Prime Minister Eskil Brandvoll in a letter for the help of the envoy, Lars Veen, and invited Brandvoll to Lima.`,
    ['Tolo Maren -> Eskil Brandvoll thanks', 'Tolo Maren -> Eskil Brandvoll invitation'],
  ],
  [
    `${home} has not congratulated Norwegian Prime Minister Eskil Brandvoll. "To congratulate, one has to have someone to talk to," his spokesman, Julio Sol, said.`,
    [],
  ],
  [
    `${home} won. At her press conference Norwegian Prime Minister Berit Lunde was asked whether she expected a telegram from Maren. She did not collect telegrams, she replied.`,
    [],
  ],
])('who only explains or is asked writes nothing: %s', (text, messages) => {
  expect(messagesOf(text)).toEqual(messages);
});

test.each([
  [
    'Telegrams have reached President Tolo Maren of Peru after the earthquake. From Norway came a telegram signed by Prime Minister Eskil Brandvoll, and from Cairo one by Adel Roushdi, the Egyptian president.',
    ['Eskil Brandvoll -> Tolo Maren', 'Adel Roushdi -> Tolo Maren'],
  ],
  [
    'President Tolo Maren of Peru received condolences after the earthquake. From Oslo there was a letter signed by Prime Minister Eskil Brandvoll of Norway, from Cairo one from Egyptian President Adel Roushdi.',
    ['Eskil Brandvoll -> Tolo Maren', 'Adel Roushdi -> Tolo Maren'],
  ],
])('another message from elsewhere: %s', (text, pairs) => {
  expect(messagesOf(text).map((message) => message.replace(/ \w+$/, ''))).toEqual(
    expect.arrayContaining(pairs),
  );
});

test.each([
  [
    'Besides, the UN Secretary-General, Maria Luz, spoke to Tolo Maren.',
    ['Maria Luz', 'Tolo Maren'],
  ],
  ['The letter was signed by V. Odo, the chairman of the Agency.', ['V. Odo']],
  ['In part V. Odo is not named, and on X. President Tolo Maren said so.', ['Tolo Maren']],
])('words that open sentences are no names, and V. is one: %s', (text, names) => {
  expect(extract(articleOf(text)).people.map(({ name }) => name)).toEqual(names);
});

test.each([
  [
    "Readout of the President's Call with President Adel Roushdi of Egypt\n\nWASHINGTON, March 6, 2025\n\nThe President spoke today with President Adel Roushdi of Egypt. The President congratulated President Roushdi on Revolution Day.",
    'office USA president -> Adel Roushdi congratulation',
  ],
  [
    'LIMA, 6 March 2025. President Adel Roushdi of Egypt, telephoned by President Tolo Maren of Peru, said that he was well. The President congratulated President Roushdi on his birthday.',
    'Tolo Maren -> Adel Roushdi congratulation',
  ],
])('a bare office is another than whoever it does something to: %s', (text, message) => {
  expect(messagesOf(text)).toContain(message);
});
