import { messagesOf } from './one-sentence.js';

const HEAD = 'VATICAN CITY, 27 May 2027 - ';
const leo = 'Pope Leo XIV';
const signed = 'signed by Cardinal Secretary of State Pietro Parolo';

test.each([
  [
    `${leo} has sent a telegram of condolence, ${signed}, to the Archbishop of Ostrana, Enrique Bena, for the victims of the floods.`,
    'Leo XIV -> Enrique Bena',
  ],
  [
    'In a telegram sent on his behalf by Cardinal Secretary of State Pietro Parolo to Archbishop Kay Gomes of Dhaka, the Holy Father voiced condolences for the ferry disaster.',
    'office VAT pope -> Kay Gomes',
  ],
  [
    `The Holy Father offers condolences for the plane crash, says a telegram addressed to the President of India, Asha Murmo, and signed by Cardinal Parolo.`,
    'office VAT pope -> Asha Murmo',
  ],
  [
    `"${leo} sends condolences to those who lost loved ones," reads the telegram, ${signed} and addressed to the Apostolic Nuncio in Turkey, Archbishop Marek Solcz.`,
    'Leo XIV -> Marek Solcz',
  ],
  [
    `${leo} sent condolences after the quake to the President of the Bishops' Conference of Chile, Bishop Otto Separe.`,
    'Leo XIV -> Otto Separe',
  ],
  [
    `${leo} has sent condolences to the Custodian of the Holy Land, Father Franco Patton, after the fire.`,
    'Leo XIV -> Franco Patton',
  ],
])(
  'a telegram from the Holy See goes to clerics abroad, from the pope for whom it is signed: %s',
  (text, sides) => {
    expect(messagesOf(HEAD + text)).toEqual([`${sides} condolence`]);
  },
);

test.each([
  `${leo} appointed Bishop Otto Separe as Archbishop of Ostrana.`,
  `${leo} received Bishop Otto Separe in audience on Monday.`,
  `The telegram was ${signed}.`,
  `Bishop Otto Separe prayed with ${leo} for the victims of the floods.`,
  'President Tolo Maren of Peru, in a letter signed by Foreign Minister Adela Soto, named a new bishop, Otto Separe.',
])('and none: %s', (text) => {
  expect(messagesOf(HEAD + text)).toEqual([]);
});
