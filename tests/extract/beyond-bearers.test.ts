import { messagesOf } from './one-sentence.js';

const tolo = 'Peruvian President Tolo Maren';
const envoy = 'Norwegian Ambassador Ilda Brekke';
const eskil = 'Norwegian Prime Minister Eskil Brandvoll';

test.each([
  ['handed', `${tolo} handed ${envoy} a letter of condolence for ${eskil} after the landslide.`],
  [
    'on behalf of another',
    `On behalf of ${tolo}, Foreign Minister Adela Soto handed ${envoy} a message of condolence for ${eskil} after the landslide.`,
  ],
  [
    'from another',
    `Peruvian Foreign Minister Adela Soto gave ${envoy} a letter of condolence from ${tolo} for ${eskil} after the landslide.`,
  ],
  [
    'passed to',
    `${tolo} passed a telegram of condolence for ${eskil} to ${envoy} after the landslide.`,
  ],
  [
    'his condolences for',
    `${tolo} delivered to ${envoy} his condolences for ${eskil} over the landslide.`,
  ],
  [
    'handed to a governor, in which he writes to another',
    `Peruvian Foreign Minister Adela Soto handed the Governor of Telemark, Liv Dahl, a letter in which ${tolo} condoles with ${eskil} over the landslide.`,
  ],
  [
    'handed over, after it was told for whom',
    `${tolo} sent a letter of condolence to ${eskil} after the landslide. The President's letter was handed to ${envoy} at the ministry.`,
  ],
  [
    'received from',
    `${envoy} received from ${tolo} a letter of condolence for ${eskil} over the landslide.`,
  ],
])('a letter for somebody goes beyond his envoy: %s', (_, text) => {
  expect(messagesOf(text)).toEqual(['Tolo Maren -> Eskil Brandvoll condolence']);
});

test.each([
  [
    'an envoy of another state',
    `${tolo} handed Egyptian Ambassador Adel Roushdi a letter of condolence for ${eskil} after the landslide.`,
  ],
  ["somebody's death", `${tolo} handed ${envoy} a letter of condolence for the death of ${eskil}.`],
  ["somebody's letter", `${tolo} sent ${envoy} his thanks for ${eskil}'s letter.`],
  ['a dinner', `${tolo} invited ${envoy} to a dinner for ${eskil}.`],
  ['no envoy', `${tolo} handed Norwegian singer Ilda Brekke a painting for ${eskil}.`],
  [
    'a letter in which he is told of',
    `${tolo} handed ${envoy} a letter of condolence in which the weather of ${eskil} is praised.`,
  ],
  ['a medal', `${tolo} handed ${envoy} a medal for ${eskil}.`],
])('no message to him: %s', (_, text) => {
  expect(messagesOf(text).filter((message) => /-> Eskil/.test(message))).toEqual([]);
});
