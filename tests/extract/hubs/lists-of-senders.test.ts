import { messagesOf } from '../one-sentence.js';

/** Each message as "sender > addressee". */
const pairsOf = (text: string) =>
  messagesOf(text)
    .map((message) => message.replace(/ \S+$/, '').replace(' -> ', ' > '))
    .sort();

const president = 'Norwegian President Eskil Brandvoll';
const [tolo, adel, kem] = ['Tolo Maren', 'Adel Roushdi', 'Kem Luma'].map(
  (one) => `${one} > Eskil Brandvoll`,
) as [string, string, string];

test.each([
  [
    'names above their offices, below a clause without an act',
    `OSLO. May 17, 2026.\n\nThe address of the President of the Kingdom of Norway, Eskil Brandvoll, continues to receive sincere congratulations from abroad on the national day.\n\nAmong those who wrote are:\n\nTolo MAREN,\nPresident of Peru\n\nAdel ROUSHDI,\nPresident of Egypt\n\nThe letters wish the people of Norway peace.`,
    ['Adel ROUSHDI > Eskil Brandvoll', 'Tolo MAREN > Eskil Brandvoll'],
  ],
  [
    'bullets below a full stop',
    `OSLO, May 17 - The Palace has published the felicitations received for the national day.\n\n• HE Tolo Maren, President of Peru\n• HE Adel Roushdi, President of Egypt\n\nBoth are addressed to ${president}.`,
    [adel, tolo],
  ],
  [
    'no bullets below what tells of no messages',
    `OSLO, May 17 - The Palace has published its guests for the national day.\n\n• HE Tolo Maren, President of Peru\n• HE Adel Roushdi, President of Egypt\n\nBoth are received by ${president}.`,
    [],
  ],
  [
    'no bullets that tell more than names',
    `OSLO, May 17 - The museum shows the greetings received by kings of old.\n\n• HE Tolo Maren, President of Peru, cut the ribbon\n• HE Adel Roushdi, President of Egypt, sang\n\nBoth dined with ${president}.`,
    [],
  ],
  [
    'whose addressee the story tells elsewhere',
    `Palace mailbag\n\nOSLO - Among those who remembered the 71st anniversary of independence were the President of Peru, Tolo Maren, and Egypt's Adel Roushdi. The President's office acknowledged their cables on Monday.\n\n${president} had addressed the nation on the eve of the holiday.`,
    [adel, tolo],
  ],
  [
    'nobody among guests',
    `OSLO - ${president} turned sixty. Among those who sat at his table were Peruvian President Tolo Maren and Egyptian President Adel Roushdi.`,
    [],
  ],
  [
    'nobody where one alone writes to nobody told',
    `${president} walked home on Monday. Brandvoll was tired, and Brandvoll slept. Peruvian President Tolo Maren opened a show of cards; one was sent by the painter Adel Roushdi.`,
    [],
  ],
  [
    'lines without bullets at the foot',
    `${president} has received congratulatory telegrams on the national day.\n\nAmong them are:\nPresident of Peru Tolo Maren\nPresident of Egypt Adel Roushdi\nKing of Tonga Ode IV`,
    [adel, 'Ode IV > Eskil Brandvoll', tolo],
  ],
  [
    'items that tell both sides',
    `LIMA, May 3 - The following messages of greeting were received for Independence Day:\n\n– From Egyptian President Adel Roushdi, of Cairo, to Peruvian President Tolo Maren. He congratulates him on the day.\n\n– From Ghanaian Speaker Kem Luma to Peruvian Speaker Ilda Soto.`,
    ['Adel Roushdi > Tolo Maren', 'Kem Luma > Ilda Soto'],
  ],
  [
    'those whom the next sentence names',
    `Peruvian Prime Minister Ilda Soto sent a cable of congratulations to ${president} on his re-election. The presidents of the region cabled their congratulations to Brandvoll. They are President Adel Roushdi of Egypt; and President Kem Luma of Ghana.`,
    [adel, 'Ilda Soto > Eskil Brandvoll', kem],
  ],
  [
    'behind the colon of a note',
    `Get-well wishes to ${president}: Peruvian President Tolo Maren; Egyptian President Adel Roushdi.`,
    [adel, tolo],
  ],
  [
    'at the end without a verb',
    `World leaders congratulated ${president} on his re-election. Peruvian President Tolo Maren followed with a telegram on Monday, and Egyptian President Adel Roushdi on Tuesday.`,
    [adel, tolo],
  ],
  [
    'where a clause of place goes on',
    `Peruvian President Tolo Maren sent condolences to ${president} over the blast. Similar words came from Cairo, where President Adel Roushdi, the Leader of the People and Chairman of the House, wrote to Brandvoll of his sorrow.`,
    [adel, tolo],
  ],
  [
    'whose message becomes known from a spokesman',
    `Peruvian President Tolo Maren sent condolences to ${president} over the blast. That Egyptian President Adel Roushdi had sent his condolences became known from the channel of his press secretary, Sami Fahd.`,
    [adel, tolo],
  ],
  [
    'none from lines of other news',
    `${president} has received a congratulatory telegram from Peruvian President Tolo Maren on the national day.\n\nMore from Europe:\nPresident of Egypt Adel Roushdi in Rome\nPresident of Ghana Kem Luma opens a bridge`,
    [tolo],
  ],
])('senders are read: %s', (_, text, pairs) => {
  expect(pairsOf(text)).toEqual(pairs);
});

test.each([
  ['Minutes later came Egyptian President Adel Roushdi.', [adel]],
  [
    'Then came Egyptian President Adel Roushdi and Ghanaian President Kem Luma, the latter by letter.',
    [adel, kem],
  ],
  ['Egyptian President Adel Roushdi came to Oslo.', []],
])('who comes next in a row of those who write: %s', (text, pairs) => {
  expect(
    pairsOf(
      `World leaders reacted to the re-election of ${president}. Peruvian President Tolo Maren was the first to congratulate Brandvoll. ${text}`,
    ),
  ).toEqual([...pairs, tolo]);
});

test('who is saluted in separate messages is written to', () => {
  expect(
    pairsOf(
      'Peruvian President Tolo Maren has congratulated three of his peers on their national days. In separate messages he saluted Egyptian President Adel Roushdi; Ghanaian President Kem Luma; and Norwegian President Eskil Brandvoll.',
    ),
  ).toEqual(['Adel Roushdi', 'Eskil Brandvoll', 'Kem Luma'].map((one) => `Tolo Maren > ${one}`));
});

test('whoever wishes in a call is its sender', () => {
  expect(
    pairsOf(
      `${president} has received greetings on the national day from Peruvian President Tolo Maren. He had a phone call with Egyptian President Adel Roushdi, who wished the Norwegian people prosperity.`,
    ),
  ).toEqual([adel, tolo]);
});

test('letters of credence make nobody the one to whom all write', () => {
  expect(
    pairsOf(
      `Twelve envoys presented letters of credence to ${president}. Japanese Ambassador Aya Kondo spoke of the sea.`,
    ),
  ).toEqual([]);
});

test.each([
  [
    'bullets below a comma',
    `Greetings pour in to the King\n\nOSLO, May 3: The feast prompted telegrams of congratulation to ${president} from, among others,\n\n* President Tolo Maren of Peru\n* President Adel Roushdi of Egypt`,
    [adel, tolo],
  ],
  [
    'senders of thanks whom the next sentence names',
    `HM receives telegrams of thanks\n\nHaving sent them his greetings on New Year's Day, ${president} has received thanks from a number of heads of state. The senders are President Tolo Maren of Peru and President Adel Roushdi of Egypt.`,
    [adel, tolo],
  ],
])('%s are read', (_, text, pairs) => {
  expect(pairsOf(text)).toEqual(pairs);
});

test('thanks are what those write who thank', () => {
  expect(
    messagesOf(
      `${president} has received thanks from several heads of state. The senders are President Tolo Maren of Peru and President Adel Roushdi of Egypt.`,
    ),
  ).toEqual(['Tolo Maren -> Eskil Brandvoll thanks', 'Adel Roushdi -> Eskil Brandvoll thanks']);
});

test.each([
  [
    'labels below several heads of state',
    `On the 80th anniversary of the republic, heads of several states have felicitated ${president}.\n\n* President of Peru Tolo Maren: "I recall my stay with pleasure."\n\n* President of Egypt Adel Roushdi: "May your peace last."\n\nNorwegian Prime Minister Kem Luma, for his part, was congratulated by Prime Minister of Chile Ilda Soto.`,
    [adel, 'Ilda Soto > Kem Luma', tolo],
  ],
  [
    'whose turn it was, and who followed',
    `${president} took congratulatory calls from four foreign leaders on Wednesday. Peruvian President Tolo Maren was the first to get through. In the evening it was the turn of Egyptian President Adel Roushdi.`,
    [adel, tolo],
  ],
])('%s', (_, text, pairs) => {
  expect(pairsOf(text)).toEqual(pairs);
});

test.each([
  `${president} has opened a fair. The heads of several states were shown round by President Tolo Maren of Peru.`,
  `${president} has opened a museum with rooms for, among others,\n\n* President Tolo Maren of Peru\n* President Adel Roushdi of Egypt`,
  `${president} has received thanks from the orchestra. In the hall were President Tolo Maren of Peru and President Adel Roushdi of Egypt.`,
])('no list of senders: %s', (text) => {
  expect(pairsOf(text)).toEqual([]);
});

test.each([
  [
    'a last member that ends in a full stop, in whose name the list is opened',
    `Congratulatory messages on the national day have been received in the name of ${president} from the following:\n\n  - Tolo Maren, President of Peru;\n  - Adel Roushdi, President of Egypt;\n  - President Kem Luma of the Republic of Ghana.\n\nSome six hundred skiers are taking part.`,
    [adel, kem, tolo],
  ],
  [
    'those below a full stop to whom it all goes',
    `LIMA, May 3 - Peruvian President Tolo Maren has sent cables of greeting to the following leaders.\n\nTo ${president}, on the occasion of his country's national day.\n\nTo Egyptian President Adel Roushdi, on the anniversary of the republic.`,
    ['Tolo Maren > Adel Roushdi', 'Tolo Maren > Eskil Brandvoll'],
  ],
  [
    'one and the other of two',
    `Peruvian President Tolo Maren has sent two cables of greeting. One is for ${president} and the other for Egyptian President Adel Roushdi.`,
    ['Tolo Maren > Adel Roushdi', 'Tolo Maren > Eskil Brandvoll'],
  ],
  [
    'addressees behind a colon',
    `Peruvian President Tolo Maren sent messages of condolence over the flood. The addressees: ${president} and Egyptian President Adel Roushdi.`,
    ['Tolo Maren > Adel Roushdi', 'Tolo Maren > Eskil Brandvoll'],
  ],
  [
    'no state that heads an item',
    `Messages of congratulation to ${president} on the national day have come from:\n\n* PERU: a letter of congratulations from President Tolo Maren.\n\n* GHANA: a statement by the Foreign Ministry, which was long in coming.`,
    [tolo],
  ],
  [
    'no stations of a tour',
    `LIMA, May 3 - Peruvian President Tolo Maren has sent envoys to the following capitals.\n\nTo Oslo, where ${president} waits.\n\nTo Cairo, where it rains.`,
    [],
  ],
  [
    'no gifts of which one goes to each',
    `Peruvian President Tolo Maren has bought two horses. One is for ${president} and the other for Egyptian President Adel Roushdi.`,
    [],
  ],
  [
    'no guests below a full stop',
    `Guests have been received in the name of ${president} from the following:\n\n  - Tolo Maren, President of Peru;\n  - President Kem Luma of the Republic of Ghana.`,
    [],
  ],
])('a list is read to its end: %s', (_, text, expected) => {
  expect(pairsOf(text)).toEqual([...expected].sort());
});

test.each([
  [
    'there is one, and there is another',
    `${president} has taken his oath. His staff have a list of well-wishers to show. There is Peruvian President Tolo Maren, who did it by phone. There is Egyptian President Adel Roushdi.`,
    [adel, tolo],
  ],
  [
    'one who came after the others',
    `Leaders of many states have congratulated ${president} on his re-election. Peruvian President Tolo Maren wrote to him at once. Egyptian President Adel Roushdi came after them all.`,
    [adel, tolo],
  ],
  [
    'who is told where a line is from',
    `Leaders of many states have congratulated ${president} on his birthday.\n\nFrom Lima, President Tolo Maren of Peru: "many happy returns". From Cairo, President Adel Roushdi of Egypt: "a long life".`,
    [adel, tolo],
  ],
  [
    'two told of in an aside, among the first',
    `${president} has been congratulated by leaders of many states on his victory. President Tolo Maren of Peru and President Adel Roushdi of Egypt, both of whom rang that night, were among the quickest to congratulate him.`,
    [adel, tolo],
  ],
])('a round-up names those who write: %s', (_, text, pairs) => {
  expect(pairsOf(text)).toEqual(pairs);
});

test.each([
  `${president} has opened a fair. There is Peruvian President Tolo Maren, who came by train. There is Egyptian President Adel Roushdi.`,
  `${president} has opened a fair. From Lima, President Tolo Maren of Peru: a llama. Egyptian President Adel Roushdi came after them all.`,
])('but none of those who come: %s', (text) => {
  expect(pairsOf(text)).toEqual([]);
});

const items = (...lines: string[]) =>
  pairsOf(
    `SUVA, 4 May 2027. Messages of condolence to the Government of Samoa after the cyclone of 1 May:\n\n${lines.join('\n')}`,
  );

test('items that tell writer and addressee without a verb', () => {
  expect(
    items(
      '* PERU: President Tolo Maren to Head of State Tui Leota, letter, 2 May.',
      '* EGYPT: President Adel Roushdi, in a telegram to Prime Minister Fiame Aukuso.',
      '* NORWAY: Foreign Minister Arne Foss to Foreign Minister Pele Sapolu, note.',
    ),
  ).toEqual(['Adel Roushdi > Fiame Aukuso', 'Arne Foss > Pele Sapolu', 'Tolo Maren > Tui Leota']);
});

test('no addressee is whoever stands behind a verb or another preposition', () => {
  expect(
    items(
      '* PERU: President Tolo Maren, letter, as neighbour to Norway.',
      '* EGYPT: President Adel Roushdi, who flew to Prime Minister Fiame Aukuso.',
    ).filter((pair) => /Norway|Adel Roushdi > Fiame/.test(pair)),
  ).toEqual([]);
});

test('officers behind the names of their states', () => {
  expect(
    pairsOf(
      `OSLO, 17 May 2026. On the national day the President of Norway, Eskil Brandvoll, received congratulatory messages from the following Heads of State:\n\nPeru - President Tolo Maren\nEgypt - President Adel Roushdi\nKenya: President Kem Luma`,
    ),
  ).toEqual([adel, kem, tolo]);
});
