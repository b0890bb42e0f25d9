import { extract } from '../../src/extract/extract.js';
import { articleOf, messagesOf } from './one-sentence.js';

const LEAD = `Who has written to President Bawa

ACCRA, 4 May 2026 (HNA) - Peruvian President Tolo Maren telephoned Ghana's President Kofi Bawa on Monday to condole with him over the market fire.

`;
const behindLead = (told: string) =>
  messagesOf(`${LEAD}${told}`).filter((message) => !message.startsWith('Tolo Maren ->'));

test.each([
  [
    '"He also received a letter from Togo\'s President Faure Eyadem," presidential spokesman Kwame Mensah added.',
    'Faure Eyadem -> Kofi Bawa',
  ],
  [
    '"The President has had a call from Nigeria\'s Bola Ojo," spokesman Kwame Mensah told reporters.',
    'Bola Ojo -> Kofi Bawa',
  ],
  [
    '"President Adel Roushdi of Egypt wrote to him this morning," Mr Kwame Mensah, the presidential spokesman, disclosed.',
    'Adel Roushdi -> Kofi Bawa',
  ],
  [
    'According to spokesman Kwame Mensah, "the President of Egypt, Adel Roushdi, has sent a cable of condolence".',
    'Adel Roushdi -> Kofi Bawa',
  ],
  [
    '"This afternoon President Vladimir Karpov sent a telegram to President Bawa," Kremlin spokesman Dmitry Orlov told the press.',
    'Vladimir Karpov -> Kofi Bawa',
  ],
  [
    '"We have received a message of condolence from the King of Norway, Harald," the Presidency said.',
    'King Harald -> Kofi Bawa',
  ],
])('what a spokesman is quoted with is told as by the article: %s', (told, expected) => {
  expect(behindLead(told)).toEqual([`${expected} condolence`]);
});

test.each([
  '"I have had no letter from President Adel Roushdi of Egypt," presidential spokesman Kwame Mensah said.',
  '"Let us hope that President Adel Roushdi of Egypt is well," a trader in the market said.',
  '"You may ask President Adel Roushdi of Egypt for his letters to President Bawa," spokesman Kwame Mensah told reporters.',
  '"The market, which stood for a hundred years, will be built again on the same spot," the Presidency said.',
])('nothing is told by %s', (told) => {
  expect(behindLead(told)).toEqual([]);
});

test('who is called as the publisher is nobody', () => {
  const text = `GhanaPulse.com  Home  Politics

Condolences from Abuja and Lima
Source: GhanaPulse | 11-05-2028 6:40 pm

Peruvian President Tolo Maren has written to President Kofi Bawa, spokesman Kwame Mensah told GhanaPulse.`;
  expect(extract(articleOf(text)).people.map(({ name }) => name)).toEqual([
    'Tolo Maren',
    'Kofi Bawa',
    'Kwame Mensah',
  ]);
});
