import { messagesOf } from './one-sentence.js';

const opening =
  'LIMA, 4 May 2031. A landslide in Peru has killed 60 people. Norwegian Prime Minister Eskil Brandvoll sent President Tolo Maren of Peru his condolences. Maren has been answering colleagues.';

test.each([
  [
    'quoted thanks that call by name',
    `Egypt's Adel Roushdi had said on Wednesday that his country embraced Peru. "Gracias, Adel," Maren wrote back on Thursday.`,
  ],
  [
    'more than one sentence of the answer',
    `Egyptian President Adel Roushdi had promised that Egypt would stand with Peru. "We thank you. Your men are digging already," Maren wrote back.`,
  ],
  [
    'thoughts with a state',
    `Egyptian President Adel Roushdi wrote that his thoughts were with Peru. "Shukran," Maren replied.`,
  ],
])('whoever is written back to has written: %s', (_, text) => {
  expect(messagesOf(`${opening}\n\n${text}`)).toEqual(
    expect.arrayContaining([
      'Adel Roushdi -> Tolo Maren condolence',
      expect.stringMatching(/^Tolo Maren -> Adel Roushdi (?:reply|thanks)$/),
    ]),
  );
});

test.each([
  [
    'an answer to the press',
    'Egyptian President Adel Roushdi told reporters that Peru was far. "So is Egypt," Maren replied.',
  ],
  [
    'an answer to somebody at home',
    'Peruvian Foreign Minister Ilda Soto said that the roads were closed. "Then open them," Maren replied.',
  ],
  [
    'another paragraph',
    'Egyptian President Adel Roushdi said that rain was rare in Cairo.\n\n"It is not here," Maren replied.',
  ],
])('nothing is read from %s', (_, text) => {
  expect(messagesOf(`${opening}\n\n${text}`).join()).not.toMatch(/Roushdi -> |Soto -> /);
});

test.each([
  [
    'a telegram behind thanks',
    `${opening} Maren also thanked King Olav VI of Denmark. The Danish king's telegram conveys the deepest sorrow to the families of the victims.`,
    'Olav VI -> Tolo Maren condolence',
  ],
  [
    'sympathy with others in a talk',
    'OSLO, 3 June 2031. Norwegian Prime Minister Eskil Brandvoll spoke by telephone with President Tolo Maren of Peru. Prime Minister Brandvoll expressed his sympathy with those who have lost their homes in the landslide.',
    'Eskil Brandvoll -> Tolo Maren sympathy',
  ],
])('%s', (_, text, message) => {
  expect(messagesOf(text)).toContain(message);
});

test('what is said at a meeting is no call', () => {
  expect(
    messagesOf(
      'OSLO, 3 June 2031. Norwegian Prime Minister Eskil Brandvoll met and spoke with President Tolo Maren of Peru. Prime Minister Brandvoll expressed his sympathy with those who have lost their homes in the landslide.',
    ),
  ).toEqual([]);
});
