import { messagesOf } from './one-sentence.js';

const B = 'Norwegian Prime Minister Eskil Brandvoll';

test.each([
  [
    `Peruvian President Tolo Maren's congratulations on the re-election of ${B} were put on the wrong plane.`,
    ['Tolo Maren -> Eskil Brandvoll congratulation'],
  ],
  [
    `Peruvian President Tolo Maren posted on X, tagging ${B}, "my congratulations and all our support on your election."`,
    ['Tolo Maren -> Eskil Brandvoll congratulation'],
  ],
  [
    'Peruvian President Tolo Maren offered her felicitations to WHO chief Teo Gebre on his re-election.',
    ['Tolo Maren -> Teo Gebre congratulation'],
  ],
  [
    `${B} got get-well wishes from Denmark's Mette Kjær in a video, recorded on the steps; from Egypt's Adel Roushdi, in a message; and from his old adversary Tolo Maren of Peru, on X.`,
    [
      'Mette Kjær -> Eskil Brandvoll sympathy',
      'Adel Roushdi -> Eskil Brandvoll sympathy',
      'Tolo Maren -> Eskil Brandvoll sympathy',
    ],
  ],
  [
    `Sympathy came from Peru, whose foreign minister, Ilda Soto, has sent a message of condolence to ${B}.`,
    ['Ilda Soto -> Eskil Brandvoll condolence'],
  ],
])('whose success it is, or whom a post names, is written to: %s', (text, messages) => {
  expect(messagesOf(text)).toEqual(messages);
});

test.each([
  [
    `Peruvian President Tolo Maren's congratulations to Norwegian King Ode on the re-election of ${B} were read out.`,
    ['Tolo Maren -> Ode congratulation'],
  ],
  [
    `Peruvian President Tolo Maren's book on the re-election of ${B} was put on the wrong plane.`,
    [],
  ],
  [`Peruvian President Tolo Maren posted a picture, tagging ${B}, "a wet day in Lima."`, []],
  [
    `Peruvian President Tolo Maren's congratulations on the bridge of ${B}'s childhood were read out.`,
    [],
  ],
  ['Peruvian President Tolo Maren congratulated the boxer Teo Gebre on his medal.', []],
])('nobody else is: %s', (text, messages) => {
  expect(messagesOf(text).map((told) => told.replace('King ', ''))).toEqual(messages);
});
