import { messagesOf } from './one-sentence.js';

test.each([
  [
    'peers of whom one is called by the name of the state',
    'LIMA, May 3 - Peruvian President Tolo Maren took calls of condolence over the landslide on Monday from his Ghanaian and Vanuatu colleagues, Kofi Addae and Jone Salo.',
    ['Kofi Addae -> Tolo Maren condolence', 'Jone Salo -> Tolo Maren condolence'],
  ],
  [
    'an office in the plural',
    'LIMA, May 3 - After the landslide the Vanuatu and Ghanaian presidents, Jone Salo and Kofi Addae, sent letters of condolence to Peruvian President Tolo Maren.',
    ['Jone Salo -> Tolo Maren condolence', 'Kofi Addae -> Tolo Maren condolence'],
  ],
  [
    'not of a state and the officer of another',
    'LIMA, May 3 - Peruvian President Tolo Maren spoke of ties between Ghana and Norwegian President Eskil Brandvoll.',
    [],
  ],
  [
    'not of people who hold none',
    'LIMA, May 3 - Peruvian President Tolo Maren spoke of Vanuatu and Ghanaian fishermen, and of Kofi Addae.',
    [],
  ],
])('an office of two states: %s', (_, text, messages) => {
  expect(messagesOf(text)).toEqual(messages);
});
