import { messagesOf } from './one-sentence.js';

const grief =
  'A gas explosion killed 30 miners at Tarma on Monday. Peruvian President Tolo Maren ordered three days of mourning and thanked all who sent condolences.\n\n';

test.each([
  [
    'Foreign Minister Rosa Quilla of Peru has heard from her counterparts in Norway and Egypt. Eskil Brandvoll wrote that Oslo was ready to send engineers. Adel Roushdi, in Cairo, called it a calamity for all miners.',
    ['Eskil Brandvoll -> Rosa Quilla condolence', 'Adel Roushdi -> Rosa Quilla condolence'],
  ],
  [
    'Foreign Minister Rosa Quilla of Peru was phoned by two of her colleagues. Carmen Zambrano of Ecuador conveyed her condolences. Rodolfo Him of Panama told her that a ship was on its way.',
    ['Carmen Zambrano -> Rosa Quilla condolence', 'Rodolfo Him -> Rosa Quilla condolence'],
  ],
])('whoever is told behind peers without names has written: %s', (text, messages) => {
  const told = messagesOf(grief + text);
  expect(told).toEqual(expect.arrayContaining(messages));
});

test.each([
  'Foreign Minister Rosa Quilla of Peru talked with her counterparts from Norway and Egypt about the railway. Eskil Brandvoll said that the tunnel was late.',
  'Foreign Minister Rosa Quilla of Peru has heard nothing from her counterparts in Norway and Egypt. Eskil Brandvoll said in Oslo that the dam was safe.',
])('what peers say of business is no message: %s', (text) => {
  expect(messagesOf(text)).toEqual([]);
});
