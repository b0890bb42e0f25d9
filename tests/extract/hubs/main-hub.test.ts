import { messagesOf } from '../one-sentence.js';

/** Each message as "sender > addressee". */
const pairsOf = (text: string) =>
  messagesOf(text).map((message) => message.replace(/ \S+$/, '').replace(' -> ', ' > '));

test.each([
  [
    'whoever is named in the lead, and not a countryman told at the end',
    'Birthday telegrams in Oslo\n\nOSLO, 3 May 2024 - Norwegian President Eskil Brandvoll turns sixty today and has received congratulations from foreign leaders. The congratulations, in order of arrival:\n\nPresident of Peru Tolo Maren: "I wish you health."\n\nPresident of Egypt Adel Roushdi: "Let our friendship grow."\n\nNorwegian Prime Minister Siv Lund congratulated the president, too. Siv Lund was herself congratulated on her book.',
    ['Tolo Maren > Eskil Brandvoll', 'Adel Roushdi > Eskil Brandvoll'],
    ['Tolo Maren > Siv Lund', 'Adel Roushdi > Siv Lund'],
  ],
  [
    'the only one who is not in a list of those greeted',
    'Cables from the air\n\nPeruvian President Tolo Maren sent them on Sunday. Presidents Adel Roushdi of Egypt, Kem Luma of Ghana and Eskil Brandvoll of Norway were the first to be greeted by telegram. King Anders XI of Denmark had his best wishes as well.',
    [],
    ['Kem Luma > Adel Roushdi', 'Eskil Brandvoll > Adel Roushdi', 'Anders XI > Adel Roushdi'],
  ],
  [
    'none of several to whom telegrams went',
    'Telegrams from above\n\nPope Celestine flew from Rome to Oslo on Sunday. The first telegrams of greeting went to Presidents Adel Roushdi of Egypt, Kem Luma of Ghana and Tolo Maren of Peru. Two more telegrams were addressed to the heads of state of Iceland and Denmark.',
    [],
    [
      'Adel Roushdi > Kem Luma',
      'Adel Roushdi > Tolo Maren',
      'Kem Luma > Adel Roushdi',
      'Kem Luma > Tolo Maren',
    ],
  ],
  [
    'two of one office whom the lead names side by side',
    'SAN MARINO, 3 Sep 2025 - The Captains Regent, Federica Mularo and Luca Bollini, have received numerous messages of good wishes on the national day.\n\nPeruvian President Tolo Maren wrote that friendship was a long road. President Adel Roushdi of Egypt, for his part, underlined the common commitment of small states.',
    [
      'Tolo Maren > Federica Mularo + Luca Bollini',
      'Adel Roushdi > Federica Mularo + Luca Bollini',
    ],
    ['Tolo Maren > Federica Mularo', 'Adel Roushdi > Federica Mularo'],
  ],
  [
    'one alone where the lead does not name the other',
    "NUKU'ALOFA, May 3 - King Tupo of Tonga has had letters from three reigning houses on his jubilee. Peruvian President Tolo Maren sent the King and Queen Nana his warmest good wishes. President Adel Roushdi of Egypt wrote of the rain at the ceremony.",
    ['Adel Roushdi > King Tupo'],
    ['Adel Roushdi > King Tupo + Queen Nana'],
  ],
  [
    'none of several who have written',
    'Full postbag in Oslo\n\nNorwegian President Eskil Brandvoll has been re-elected. Peruvian President Tolo Maren, Egyptian President Adel Roushdi and Ghanaian President Kem Luma have sent congratulations.',
    [],
    ['Adel Roushdi > Tolo Maren', 'Kem Luma > Tolo Maren'],
  ],
  [
    'nobody who is told to send a bearer',
    "Sixty among cables\n\nOSLO, 3 May 2024 - King Haldor IX of Norway turned sixty on Thursday with a heap of cables from abroad. Peruvian President Tolo Maren's came first. King Anders XI of Denmark, who came in person last year, sent his brother Prince Ulf with a letter, which was handed over on the eve. He wished his fellow monarch health.",
    ['Tolo Maren > Haldor IX', 'Anders XI > Haldor IX'],
    ['Haldor IX > Anders XI'],
  ],
  [
    'whoever other calls have followed to',
    'A call from Lima\n\nOSLO, 3 May 2024 - Norwegian Prime Minister Eskil Brandvoll was sworn in on Monday. Peruvian President Tolo Maren congratulated Brandvoll in a call. Two other calls have since followed. Adel Roushdi, the Egyptian president, was put through on Friday.',
    ['Tolo Maren > Eskil Brandvoll', 'Adel Roushdi > Eskil Brandvoll'],
    ['Adel Roushdi > Tolo Maren'],
  ],
  [
    'nobody where what followed are calls for something',
    'A call from Lima\n\nOSLO, 3 May 2024 - Norwegian Prime Minister Eskil Brandvoll was sworn in on Monday. Peruvian President Tolo Maren congratulated Brandvoll in a call. Calls for reform have followed. Adel Roushdi, the Egyptian president, was seen in Paris on Friday.',
    ['Tolo Maren > Eskil Brandvoll'],
    ['Adel Roushdi > Eskil Brandvoll'],
  ],
])('takes for the centre %s', (_, text, written, unwritten) => {
  const pairs = pairsOf(text);
  expect(pairs).toEqual(expect.arrayContaining(written));
  expect(pairs.filter((pair) => unwritten.includes(pair))).toEqual([]);
});
