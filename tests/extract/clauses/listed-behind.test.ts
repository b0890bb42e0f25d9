import { messagesOf } from '../one-sentence.js';

const NAUPA = 'Prime Minister Charlot Naupa of Vanuatu';
const TWO = 'President Lucien Roux of France and Prime Minister Helen Ward of New Zealand';
const BOTH = (kind: string) => [
  `Lucien Roux -> Charlot Naupa ${kind}`,
  `Helen Ward -> Charlot Naupa ${kind}`,
];

test.each([
  [`By last night these had written to ${NAUPA} on the quake: ${TWO}.`, 'sympathy'],
  [`Asked who had congratulated ${NAUPA}, the ministry named two: ${TWO}.`, 'congratulation'],
  [`Two heads of state and government have congratulated ${NAUPA}: ${TWO}.`, 'congratulation'],
  [`Only two have congratulated ${NAUPA} so far: ${TWO}.`, 'congratulation'],
  [`These two have phoned ${NAUPA} to congratulate him: ${TWO}.`, 'congratulation'],
  [`${TWO}: these two had congratulated ${NAUPA} by noon.`, 'congratulation'],
])('those on the other side of the colon did it: %s', (text, kind) => {
  expect(messagesOf(text)).toEqual(BOTH(kind));
});

test.each([
  `Three leaders will attend the summit of ${NAUPA}: ${TWO}.`,
  `These have met ${NAUPA}: ${TWO}.`,
  `Nobody has congratulated ${NAUPA}: ${TWO} are silent.`,
  `Two leaders have yet to congratulate ${NAUPA}: ${TWO}.`,
  `Two have not congratulated ${NAUPA}: ${TWO}.`,
])('and none of these did: %s', (text) => {
  expect(messagesOf(text)).toEqual([]);
});

test('who is told before "who" did it', () => {
  expect(
    messagesOf(
      `President Lucien Roux of France, who congratulated ${NAUPA}, named a guest: Prime Minister Helen Ward of New Zealand.`,
    ),
  ).toEqual(['Lucien Roux -> Charlot Naupa congratulation']);
});
