import { messagesOf } from './one-sentence.js';

const told: readonly (readonly [string, ...string[]])[] = [
  [
    'Peruvian President Tolo Maren sent a letter of condolence over the flood. It is addressed to Norwegian Prime Minister Eskil Brandvoll.',
    'Tolo Maren -> Eskil Brandvoll condolence',
  ],
  [
    'Peruvian President Tolo Maren had his condolences over the flood handed to Norwegian Foreign Minister Sanna Odo by the embassy in Oslo. They were for King Harald VII of Norway.',
    'Tolo Maren -> Harald VII condolence',
  ],
  [
    'Peruvian President Tolo Maren sent a letter of condolence over the flood to Norwegian Foreign Minister Sanna Odo. Another was for King Harald VII of Norway.',
    'Tolo Maren -> Sanna Odo condolence',
    'Tolo Maren -> Harald VII condolence',
  ],
  [
    'Peruvian President Tolo Maren sent a letter of condolence over the flood to Norwegian Foreign Minister Sanna Odo. The flowers were for King Harald VII of Norway.',
    'Tolo Maren -> Sanna Odo condolence',
  ],
  [
    'Norwegian Prime Minister Eskil Brandvoll has been mourning the dead of the flood. Egyptian President Adel Roushdi condoled with him by telephone. Peruvian President Tolo Maren has sent a letter of condolence over the flood. The letter was addressed to King Harald VII of Norway.',
    'Adel Roushdi -> Eskil Brandvoll condolence',
    'Tolo Maren -> Harald VII condolence',
  ],
  [
    'Ambassador Ilda Soto presented on Friday a letter in which Peruvian President Tolo Maren wishes Norway well on its national day. Norwegian Prime Minister Eskil Brandvoll, to whom it is directed, smiled.',
    'Tolo Maren -> Eskil Brandvoll greeting',
  ],
  [
    'Norwegian Prime Minister Eskil Brandvoll was congratulated on his re-election by Danish Premier Mette Kjær. Then a telegram arrived. It was from Peruvian President Tolo Maren.',
    'Mette Kjær -> Eskil Brandvoll congratulation',
    'Tolo Maren -> Eskil Brandvoll congratulation',
  ],
  [
    'Peruvian President Tolo Maren sent a telegram of condolence to Norwegian Prime Minister Eskil Brandvoll over the flood. There was also one from Egyptian President Adel Roushdi to King Harald VII of Norway.',
    'Tolo Maren -> Eskil Brandvoll condolence',
    'Adel Roushdi -> Harald VII condolence',
  ],
  [
    'Norwegian Prime Minister Eskil Brandvoll took calls of condolence from Egyptian President Adel Roushdi and from Peruvian President Tolo Maren, who had signed the condolence book.',
    'Adel Roushdi -> Eskil Brandvoll condolence',
    'Tolo Maren -> Eskil Brandvoll condolence',
  ],
  [
    '"I congratulate Norwegian Prime Minister Eskil Brandvoll and all the builders of the bridge on their work of twelve years," Peruvian President Tolo Maren was quoted by his office as saying.',
    'Tolo Maren -> Eskil Brandvoll congratulation',
  ],
  [
    'Peruvian President Tolo Maren sent a letter of greeting to Norwegian Prime Minister Eskil Brandvoll on the national day. He recalled the prayers that the Church of Lima had offered for Norway. A letter on the same occasion was sent to King Harald VII of Norway.',
    'Tolo Maren -> Eskil Brandvoll greeting',
    'Tolo Maren -> Harald VII greeting',
  ],
  [
    'Peruvian President Tolo Maren has sent New Year greetings to forty leaders, her office said, among them Norwegian Prime Minister Eskil Brandvoll and Egyptian President Adel Roushdi.',
    'Tolo Maren -> Eskil Brandvoll greeting',
    'Tolo Maren -> Adel Roushdi greeting',
  ],
  [
    'Peruvian President Tolo Maren telephoned Norwegian Prime Minister Eskil Brandvoll to congratulate him on his election, his press chief, Ilda Soto, told the Lima Herald.',
    'Tolo Maren -> Eskil Brandvoll congratulation',
  ],
  [
    'A flood of good wishes has reached Norwegian poet Eskil Brandvoll since he won the Nobel Prize for literature. Peruvian President Tolo Maren telephoned him in Oslo.',
    'Tolo Maren -> Eskil Brandvoll congratulation',
  ],
  [
    'A flood of good wishes has reached Norwegian Prime Minister Eskil Brandvoll for the new year. Peruvian President Tolo Maren telephoned him in Oslo.',
    'Tolo Maren -> Eskil Brandvoll greeting',
  ],
  [
    "Peruvian President Tolo Maren's congratulations left for Oslo this morning. They were for Norwegian Prime Minister Eskil Brandvoll, who has been re-elected.",
    'Tolo Maren -> Eskil Brandvoll congratulation',
  ],
  [
    'Peruvian President Tolo Maren signed a telegram of condolences on Monday. It is for Norwegian Prime Minister Eskil Brandvoll and concerns the flood.',
    'Tolo Maren -> Eskil Brandvoll condolence',
  ],
  [
    'A greeting telegram was signed today by Peruvian President Tolo Maren. The occasion is the 65th birthday of his colleague Eskil Brandvoll, the Prime Minister of Norway.',
    'Tolo Maren -> Eskil Brandvoll greeting',
  ],
  [
    'Peruvian President Tolo Maren sent a get-well message on Friday. Its recipient, Norwegian Prime Minister Eskil Brandvoll, is recovering from an operation.',
    'Tolo Maren -> Eskil Brandvoll sympathy',
  ],
  [
    'A letter of condolence has been written by Peruvian President Tolo Maren. The man it is addressed to is Norwegian Prime Minister Eskil Brandvoll, whose brother died at sea.',
    'Tolo Maren -> Eskil Brandvoll condolence',
  ],
  [
    'Peruvian President Tolo Maren sent a cable of congratulations. The cable marks the birthday of Norwegian Prime Minister Eskil Brandvoll.',
    'Tolo Maren -> Eskil Brandvoll congratulation',
  ],
  [
    'Peruvian President Tolo Maren sent a cable of congratulations. Its destination is the desk of Norwegian Prime Minister Eskil Brandvoll.',
    'Tolo Maren -> Eskil Brandvoll congratulation',
  ],
  [
    'A telegram from Peruvian President Tolo Maren carries condolences: it went to Norwegian Prime Minister Eskil Brandvoll.',
    'Tolo Maren -> Eskil Brandvoll condolence',
  ],
  [
    'Foreign Minister Ilda Soto of Peru flew to Oslo with a handwritten note. It was for Norwegian Prime Minister Eskil Brandvoll. Peruvian President Tolo Maren, in the note, offers his condolences over the flood.',
    'Tolo Maren -> Eskil Brandvoll condolence',
  ],
  [
    'So ends the greeting which the President of Peru, Tolo Maren, has had read to the guests in Oslo for the national day. It is addressed to Norwegian Prime Minister Eskil Brandvoll.',
    'Tolo Maren -> Eskil Brandvoll greeting',
  ],
  [
    'Peruvian President Tolo Maren has written a long letter. It is meant for the Prime Minister of Norway, Eskil Brandvoll, who was re-elected on Sunday, and congratulates him.',
    'Tolo Maren -> Eskil Brandvoll congratulation',
  ],
  [
    'Peruvian President Tolo Maren put an envelope into the hands of a guest. The letter of sympathy over the flood was intended for the premier, the young Norwegian Prime Minister Eskil Brandvoll.',
    'Tolo Maren -> Eskil Brandvoll sympathy',
  ],
  [
    'Peruvian President Tolo Maren handed Bishop Adel Roushdi a letter of condolence over the flood. It is for Norwegian Prime Minister Eskil Brandvoll.',
    'Tolo Maren -> Eskil Brandvoll condolence',
  ],
  [
    'Peruvian President Tolo Maren had a letter of congratulations delivered on Tuesday. It is made out to Norwegian Prime Minister Eskil Brandvoll.',
    'Tolo Maren -> Eskil Brandvoll congratulation',
  ],
];

test.each(told)('a message told before is taken up: %s', (text, ...messages) => {
  expect(messagesOf(text).sort()).toEqual([...messages].sort());
});

test.each([
  'Peruvian President Tolo Maren gave a speech. It was addressed to Norwegian Prime Minister Eskil Brandvoll.',
  'Peruvian President Tolo Maren opened a school. It was meant for the children of the village, Norwegian Prime Minister Eskil Brandvoll was told.',
  'Peruvian President Tolo Maren spoke of a message from the voters. It was for Norwegian Prime Minister Eskil Brandvoll to decide, he said.',
  'Peruvian President Tolo Maren read the letter on Monday. It was written by a poet and is intended for Norwegian Prime Minister Eskil Brandvoll.',
  'A ship that carried a letter was bound for Norway. Peruvian President Tolo Maren met Norwegian Prime Minister Eskil Brandvoll there.',
  'Peruvian President Tolo Maren opened a bridge. The prize was for Norwegian Prime Minister Eskil Brandvoll.',
  'Norwegian Prime Minister Eskil Brandvoll was given a medal by Peruvian President Tolo Maren. His letter of thanks is still to come.',
  'Norwegian Prime Minister Eskil Brandvoll opened a crate at breakfast. It was from Peruvian President Tolo Maren.',
  'Norwegian Prime Minister Eskil Brandvoll read a novel. It was from Peruvian President Tolo Maren that he had it.',
  'Norwegian Prime Minister Eskil Brandvoll bought four goats. One from Peruvian President Tolo Maren stayed at home.',
  'Norwegian Prime Minister Eskil Brandvoll watched as Peruvian President Tolo Maren signed the condolence book.',
  '"The builders of the bridge have done well with a work of twelve years," Peruvian President Tolo Maren was quoted by Norwegian Prime Minister Eskil Brandvoll as saying.',
  'Peruvian President Tolo Maren planted a tree on Monday. It is for Norwegian Prime Minister Eskil Brandvoll.',
  'Peruvian President Tolo Maren signed a treaty on trade on Monday. It was meant for Norwegian Prime Minister Eskil Brandvoll.',
  'A treaty was signed today by Peruvian President Tolo Maren. The occasion is the 65th birthday of Norwegian Prime Minister Eskil Brandvoll.',
  'Peruvian President Tolo Maren congratulated the football team of Lima. The occasion is the death of Norwegian Prime Minister Eskil Brandvoll.',
  'Peruvian President Tolo Maren flew to Oslo with a note in his pocket. It was for Norwegian Prime Minister Eskil Brandvoll.',
  'Peruvian President Tolo Maren opened a hospital. Its recipient, Norwegian Prime Minister Eskil Brandvoll, was absent.',
  'Peruvian President Tolo Maren sent two ships. They went to Norwegian Prime Minister Eskil Brandvoll.',
  'Peruvian President Tolo Maren planted a tree. The man it is named after is Norwegian Prime Minister Eskil Brandvoll.',
])('what is no message is not taken up: %s', (text) => {
  expect(messagesOf(text)).toEqual([]);
});
