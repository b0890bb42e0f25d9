import { messagesOf } from '../one-sentence.js';

const died = 'Former president Ketil Ansah of Norway died on Monday. ';

test.each([
  'President Tolo Maren of Peru described him on X as a tireless friend, and offered condolences to Norwegian Prime Minister Eskil Brandvoll.',
  'President Tolo Maren of Peru praised Ansah as a voice of the north and sent his condolences to Norwegian Prime Minister Eskil Brandvoll.',
  'President Tolo Maren of Peru hailed the former president, and conveyed his condolences to Norwegian Prime Minister Eskil Brandvoll.',
  'President Tolo Maren of Peru remembered Ketil Ansah as a bridge-builder and wrote to Norwegian Prime Minister Eskil Brandvoll to offer his condolences.',
  'President Tolo Maren of Peru lauded the late Ketil Ansah for his wisdom and expressed his condolences to Norwegian Prime Minister Eskil Brandvoll.',
])('of whom something is said writes to nobody: %s', (text) => {
  expect(messagesOf(died + text)).toEqual(['Tolo Maren -> Eskil Brandvoll condolence']);
});

test.each([
  '"A tireless friend," lamented President Tolo Maren of Peru, and offered his condolences to Norwegian Prime Minister Eskil Brandvoll.',
  'The whole country mourns, recalled President Tolo Maren of Peru, who sent his condolences to Norwegian Prime Minister Eskil Brandvoll.',
])('who speaks behind his words writes: %s', (text) => {
  expect(messagesOf(died + text)).toEqual(['Tolo Maren -> Eskil Brandvoll condolence']);
});

test.each([
  'Adel Roushdi, the spokesman of the President, wrote on X that President Tolo Maren of Peru, in a letter to Norwegian Prime Minister Eskil Brandvoll, praised the accord and asked him to visit Lima.',
  'Adel Roushdi, a deputy minister, wrote on Monday that President Tolo Maren of Peru, in a message to Norwegian Prime Minister Eskil Brandvoll, invited him to Lima.',
  'Adel Roushdi, a ministry official, posted that President Tolo Maren of Peru had invited Norwegian Prime Minister Eskil Brandvoll to Lima in a letter.',
])('who only reports a letter writes none: %s', (text) => {
  expect(messagesOf(text)).toEqual(['Tolo Maren -> Eskil Brandvoll invitation']);
});

test('who writes himself, and in it of another, writes', () => {
  expect(
    messagesOf(
      'President Tolo Maren of Peru wrote to Norwegian Prime Minister Eskil Brandvoll that King Odo Lie, in a letter to the parliament, had thanked the firemen, and congratulated him on the rescue.',
    ),
  ).toContain('Tolo Maren -> Eskil Brandvoll congratulation');
});
