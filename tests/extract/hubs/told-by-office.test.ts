import { messagesOf } from '../one-sentence.js';

/** Each message as "sender > addressee". */
const pairsOf = (text: string) =>
  messagesOf(text).map((message) => message.replace(/ \S+$/, '').replace(' -> ', ' > '));
const written = ['King Odo > Eskil Brandvoll', 'office PER head of state > Eskil Brandvoll'];
const from = 'from the heads of state of Peru and Egypt and from King Odo of Denmark';
const later = "\n\nPatriarch Ulf's letter to his counterpart Haldor caused a dispute.";

test.each([
  `OSLO - Messages of greeting on Norway's national day were received today ${from}, the Press Secretariat of President Eskil Brandvoll said.${later}`,
  `OSLO - Messages of greeting on Norway's national day were received today ${from}, President Eskil Brandvoll's office announced on Friday.${later}`,
])('whose office tells that many write is written to: %s', (text) => {
  expect(pairsOf(text).sort()).toEqual(expect.arrayContaining(written));
});

test.each([
  `OSLO - Messages of greeting on Norway's national day were received today ${from}, the brother of President Eskil Brandvoll said.${later}`,
  `OSLO - Messages of greeting on Norway's national day were received today ${from}, as President Eskil Brandvoll's paper wrote.${later}`,
  'OSLO - Messages of greeting to Kem Luma came from many capitals, from Peruvian President Tolo Maren and from King Odo of Denmark, the office of President Eskil Brandvoll said.',
])('nobody else who speaks is, nor where another is told: %s', (text) => {
  expect(pairsOf(text).filter((pair) => written.includes(pair))).toEqual([]);
});
