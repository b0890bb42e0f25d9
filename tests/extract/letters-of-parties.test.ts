import { messagesOf } from './one-sentence.js';

const BRANDVOLL = 'Norwegian Prime Minister Eskil Brandvoll';
const wrote = 'sent a joint letter of condolence to';

test.each(['CPN', 'CPN-UML', 'CPN (UML)', 'CPN (Maoist Centre)'])(
  'the leader of a party of letters is in the list: %s',
  (party) => {
    expect(
      messagesOf(
        `Nepali Congress President Tolo Maren and ${party} Chair Ilda Soto ${wrote} ${BRANDVOLL} over the floods.`,
      ),
    ).toEqual(['Tolo Maren + Ilda Soto -> Eskil Brandvoll condolence']);
  },
);

test.each([
  `Peruvian President Tolo Maren addressed the UN. CPN Chair Ilda Soto ${wrote} ${BRANDVOLL} over the floods.`,
  `Peruvian President Tolo Maren left CPN (UML) country, while Chair Ilda Soto ${wrote} ${BRANDVOLL} over the floods.`,
  `Peruvian President Tolo Maren is ill, and CPN Chair Ilda Soto ${wrote} ${BRANDVOLL} over the floods.`,
])('and whoever does something else is not: %s', (text) => {
  expect(messagesOf(text).join()).not.toContain('Tolo Maren');
});
