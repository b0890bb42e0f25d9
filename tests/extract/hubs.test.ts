import { messagesOf } from './one-sentence.js';

/** Each message as "sender > addressee". */
const pairsOf = (text: string) =>
  messagesOf(text).map((message) => message.replace(/ \S+$/, '').replace(' -> ', ' > '));

const president = 'Norwegian President Eskil Brandvoll';
const announced = `World leaders congratulated ${president} on his re-election.`;

test.each([
  [
    'writers to one of whom many officers of other states are told',
    `Full postbag in Oslo\n\n${president} has been re-elected. Peruvian President Tolo Maren sent Brandvoll a letter. In the letter of Egyptian President Adel Roushdi the talk is of the sea. Congratulations have come from Ghanaian President Kem Luma.`,
    [
      'Tolo Maren > Eskil Brandvoll',
      'Adel Roushdi > Eskil Brandvoll',
      'Kem Luma > Eskil Brandvoll',
    ],
  ],
  [
    'one who opens a sentence about messages',
    `${announced} Next with a message was Peruvian President Tolo Maren. Egyptian President Adel Roushdi preferred a telegram.`,
    ['Tolo Maren > Eskil Brandvoll', 'Adel Roushdi > Eskil Brandvoll'],
  ],
  [
    'a speaker after an announcement',
    `${announced} From Lima, Peruvian President Tolo Maren evoked the years at sea. Egyptian President Adel Roushdi hailed a good day.`,
    ['Tolo Maren > Eskil Brandvoll', 'Adel Roushdi > Eskil Brandvoll'],
  ],
  [
    'a feeling after an announcement',
    `World leaders sent condolences to ${president} over the floods. Peruvian President Tolo Maren was shocked by the pictures.`,
    ['Tolo Maren > Eskil Brandvoll'],
  ],
  [
    'a verdict after an announcement',
    `${announced} Peruvian President Tolo Maren called it a victory for democracy.`,
    ['Tolo Maren > Eskil Brandvoll'],
  ],
  [
    'a view after an announcement',
    `${announced} In the view of Peruvian President Tolo Maren, the result is impressive.`,
    ['Tolo Maren > Eskil Brandvoll'],
  ],
  [
    'those who are listed below a colon',
    `${president} has received congratulations on his birthday from:\n\n- King Anders XI of Denmark\n- the Emperor of Japan\n\nHe thanked them.`,
    ['Anders XI > Eskil Brandvoll', 'office JPN emperor > Eskil Brandvoll'],
  ],
  [
    'those who are numbered below a colon',
    `${president} has received congratulations on his birthday.\n\nThe following have sent their greetings:\n1) President of Peru Tolo Maren;\n2) Prime Minister of Cuba Yoel Mesa.`,
    ['Tolo Maren > Eskil Brandvoll', 'Yoel Mesa > Eskil Brandvoll'],
  ],
  [
    'those who are written to below a colon',
    'Peruvian President Tolo Maren has sent New Year greetings to:\n\n- King Anders XI of Denmark\n- the Emperor of Japan',
    ['Tolo Maren > Anders XI', 'Tolo Maren > office JPN emperor'],
  ],
  [
    'labels of states',
    `${announced}\n\nPeru: President Tolo Maren called it a good day.\nEgypt: In a statement, President Adel Roushdi spoke of a friend.`,
    ['Tolo Maren > Eskil Brandvoll', 'Adel Roushdi > Eskil Brandvoll'],
  ],
  [
    'a list that something else breaks',
    `Messages to ${president} on his re-election came from Peruvian President Tolo Maren, Egyptian President Adel Roushdi, and Ms. Kem Luma, President of Ghana.`,
    [
      'Tolo Maren > Eskil Brandvoll',
      'Adel Roushdi > Eskil Brandvoll',
      'Kem Luma > Eskil Brandvoll',
    ],
  ],
  [
    'those whom a call is said to have come from',
    `${president} received telephone calls from several leaders who congratulated him on his election. Those who called included President of Peru Tolo Maren and President of Egypt Adel Roushdi.`,
    ['Tolo Maren > Eskil Brandvoll', 'Adel Roushdi > Eskil Brandvoll'],
  ],
  [
    'those who are listed in one line with what they did',
    `${president} received messages and calls on his birthday. The following phoned the President of Norway: Peruvian President Tolo Maren and Egyptian President Adel Roushdi.`,
    ['Tolo Maren > Eskil Brandvoll', 'Adel Roushdi > Eskil Brandvoll'],
  ],
  [
    'those of whom it says that the following have written',
    `The following have congratulated ${president} on his birthday: Peruvian President Tolo Maren, Egyptian President Adel Roushdi.`,
    ['Tolo Maren > Eskil Brandvoll', 'Adel Roushdi > Eskil Brandvoll'],
  ],
  [
    'those whom the centre thanks in posts',
    `${president} was greeted on his birthday by Peruvian President Tolo Maren and Egyptian President Adel Roushdi. Brandvoll thanked Maren in separate posts.`,
    [
      'Tolo Maren > Eskil Brandvoll',
      'Adel Roushdi > Eskil Brandvoll',
      'Eskil Brandvoll > Tolo Maren',
    ],
  ],
  [
    'several who congratulate "him"',
    `${president} was congratulated by Ghanaian President Kem Luma. Peru's Tolo Maren and Egypt's Adel Roushdi also congratulated him.`,
    [
      'Kem Luma > Eskil Brandvoll',
      'Tolo Maren > Eskil Brandvoll',
      'Adel Roushdi > Eskil Brandvoll',
    ],
  ],
  [
    'the first of a list of leaders who have written',
    'The commission declared Eskil Brandvoll of Norway the winner, and the list of leaders who have congratulated him is growing. First to do so was Peruvian President Tolo Maren.',
    ['Tolo Maren > Eskil Brandvoll'],
  ],
  [
    'one whose office is left to his state',
    `${announced} Peru's Tolo Maren hailed a good day.`,
    ['Tolo Maren > Eskil Brandvoll'],
  ],
  [
    'an entry with its hour',
    `${announced}\n\n17:42 Peruvian President Tolo Maren: "A good day for Norway."`,
    ['Tolo Maren > Eskil Brandvoll'],
  ],
  [
    'congratulations from all sides',
    'Norwegian President Eskil Brandvoll was being congratulated from all sides. Peruvian President Tolo Maren, says Ilda Soto, who handles the press, was on the line with warm words.',
    ['Tolo Maren > Eskil Brandvoll'],
  ],
  [
    'those whose names the letters bear',
    `Letters of congratulation have arrived from abroad for ${president} on his re-election. They bear the names of Tolo Maren, President of Peru; Adel Roushdi, President of Egypt; and Kem Luma, President of Ghana.`,
    [
      'Tolo Maren > Eskil Brandvoll',
      'Adel Roushdi > Eskil Brandvoll',
      'Kem Luma > Eskil Brandvoll',
    ],
  ],
  [
    'callers whose names a colon opens',
    `${announced} Two callers had watched the count: Tolo Maren and Adel Roushdi.`,
    ['Tolo Maren > Eskil Brandvoll', 'Adel Roushdi > Eskil Brandvoll'],
  ],
  [
    'bullets below a line without a colon',
    `${announced}\n\nOther well-wishers are\n\n– Tolo Maren, President of Peru,\n– and the President of Egypt, Adel Roushdi.`,
    ['Tolo Maren > Eskil Brandvoll', 'Adel Roushdi > Eskil Brandvoll'],
  ],
  [
    'the first, told by his office beside the centre',
    `${announced} Brandvoll's Peruvian counterpart Tolo Maren was the first to call.`,
    ['Tolo Maren > Eskil Brandvoll'],
  ],
  [
    'one of whom the sentence tells no verb again',
    `${announced} Peruvian President Tolo Maren sent a telegram, Ghana's Kem Luma a letter.`,
    ['Tolo Maren > Eskil Brandvoll', 'Kem Luma > Eskil Brandvoll'],
  ],
  [
    'one who did so, too',
    `${president} hears from his neighbours after the election. Peruvian President Tolo Maren preferred to call. So did Egyptian President Adel Roushdi, who promised a visit.`,
    ['Tolo Maren > Eskil Brandvoll', 'Adel Roushdi > Eskil Brandvoll'],
  ],
  [
    'the recipients of one who writes to many',
    'Peruvian President Tolo Maren sent Christmas wishes to several heads of government. Among the recipients are Egyptian Prime Minister Adel Roushdi and Ghanaian Prime Minister Kem Luma.',
    ['Tolo Maren > Adel Roushdi', 'Tolo Maren > Kem Luma'],
  ],
  [
    'one to whom one of the letters goes',
    'Peruvian President Tolo Maren sent letters of condolence to several leaders. One is for Egyptian President Adel Roushdi, whose ship was lost; another, in his own hand, went to Ghanaian President Kem Luma.',
    ['Tolo Maren > Adel Roushdi', 'Tolo Maren > Kem Luma'],
  ],
  [
    'one who comes after the centre in a sentence',
    `${announced} On the line since then, to felicitate Brandvoll on his victory, has been Peruvian President Tolo Maren.`,
    ['Tolo Maren > Eskil Brandvoll'],
  ],
  [
    'callers with whom the centre is told to have spoken',
    `World leaders sent condolences to ${president} over the floods. Peruvian President Tolo Maren and Egyptian President Adel Roushdi wrote to Brandvoll. Brandvoll spoke by phone with Ghanaian President Kem Luma.`,
    [
      'Tolo Maren > Eskil Brandvoll',
      'Adel Roushdi > Eskil Brandvoll',
      'Kem Luma > Eskil Brandvoll',
    ],
  ],
  [
    'one who congratulates his colleague',
    `${announced} Peruvian President Tolo Maren congratulated his Nordic colleague in a video.`,
    ['Tolo Maren > Eskil Brandvoll'],
  ],
  [
    'those to whom one writes whose names a colon opens',
    'Peruvian President Tolo Maren sent greetings to the heads of the states over which he flew: Egyptian President Adel Roushdi and Ghanaian President Kem Luma.',
    ['Tolo Maren > Adel Roushdi', 'Tolo Maren > Kem Luma'],
  ],
  [
    'an independence day with its number',
    `${president} received messages of greetings from several leaders on the 61st Independence Day of Norway. In his message, Peruvian President Tolo Maren wished him well.`,
    ['Tolo Maren > Eskil Brandvoll'],
  ],
  [
    'those to whom one writes who writes to many',
    'Peruvian President Tolo Maren sent New Year messages to his counterparts abroad. That for Egyptian President Adel Roushdi speaks of the sea. The message to Ghanaian President Kem Luma recalls a visit.',
    ['Tolo Maren > Adel Roushdi', 'Tolo Maren > Kem Luma'],
  ],
  [
    'one who is wished well by one who writes to many',
    'Peruvian President Tolo Maren sent New Year messages to several leaders. Egyptian President Adel Roushdi was wished good health.',
    ['Tolo Maren > Adel Roushdi'],
  ],
  [
    'one by whom another is followed',
    `${announced} Peruvian President Tolo Maren was first, on Sunday night. He was followed on Monday by Egyptian President Adel Roushdi.`,
    ['Tolo Maren > Eskil Brandvoll', 'Adel Roushdi > Eskil Brandvoll'],
  ],
  [
    'one who joins the well-wishers',
    `${announced} Peruvian President Tolo Maren joined the well-wishers.`,
    ['Tolo Maren > Eskil Brandvoll'],
  ],
  [
    'one whose letter came with that of another',
    `${announced} The message of Peruvian President Tolo Maren to Brandvoll came together with that of Adel Roushdi, President of Egypt.`,
    ['Tolo Maren > Eskil Brandvoll', 'Adel Roushdi > Eskil Brandvoll'],
  ],
  [
    'one over whose signature a letter speaks',
    `${announced} Over the signature of Peruvian President Tolo Maren it speaks of the sea.`,
    ['Tolo Maren > Eskil Brandvoll'],
  ],
  [
    'one whose letter goes without saying',
    `${announced} Peruvian President Tolo Maren's is three lines long.`,
    ['Tolo Maren > Eskil Brandvoll'],
  ],
  [
    'one who chooses how to write',
    `${announced} Peruvian President Tolo Maren chose the telephone, and so did Egyptian President Adel Roushdi.`,
    ['Tolo Maren > Eskil Brandvoll', 'Adel Roushdi > Eskil Brandvoll'],
  ],
  [
    'an author told behind the place of a letter',
    `${announced} From Lima there is a letter, too; its author is Tolo Maren, President of Peru.`,
    ['Tolo Maren > Eskil Brandvoll'],
  ],
  [
    'one of no told state among foreigners',
    'Eskil Brandvoll of Norway heard from Peruvian President Tolo Maren and Egyptian President Adel Roushdi, who congratulated him on his election. Congratulations also came from Kem Luma.',
    [
      'Tolo Maren > Eskil Brandvoll',
      'Adel Roushdi > Eskil Brandvoll',
      'Kem Luma > Eskil Brandvoll',
    ],
  ],
  [
    'those who follow a colon after "the following"',
    `${president} received cables of congratulation on his birthday from the following: King Anders XI of Denmark and Egyptian President Adel Roushdi.`,
    ['Anders XI > Eskil Brandvoll', 'Adel Roushdi > Eskil Brandvoll'],
  ],
  [
    'one who tells the centre something in a page of reactions',
    `Reactions to the election in Norway\n\nPeruvian President Tolo Maren congratulated ${president}. Egyptian President Adel Roushdi told Brandvoll that he was glad.`,
    ['Tolo Maren > Eskil Brandvoll', 'Adel Roushdi > Eskil Brandvoll'],
  ],
  [
    'those to whom the letters went',
    'Peruvian President Tolo Maren has written letters to the leaders of the region. The letters went to Egyptian President Adel Roushdi and Ghanaian President Kem Luma. The third, for Kenyan President Odo Wero, had to be sent twice.',
    ['Tolo Maren > Adel Roushdi', 'Tolo Maren > Kem Luma', 'Tolo Maren > Odo Wero'],
  ],
  [
    'one for whom the writer to many finds words',
    'Peruvian President Tolo Maren sent New Year messages to several leaders. For Egyptian President Adel Roushdi he found warm words in his letter.',
    ['Tolo Maren > Adel Roushdi'],
  ],
  [
    'those who are greeted as a kind',
    'President Tolo Maren of Peru has congratulated Muslim leaders on Eid. Egyptian President Adel Roushdi was wished good health.',
    ['Tolo Maren > Adel Roushdi'],
  ],
  [
    'one who is reminded of something by one who writes to many',
    'Peruvian President Tolo Maren sent New Year messages to several leaders. Egyptian President Adel Roushdi was reminded of the lake.',
    ['Tolo Maren > Adel Roushdi'],
  ],
])('the centre of an article takes what the article tells of %s', (_, text, pairs) => {
  expect(pairsOf(text).sort()).toEqual([...pairs].sort());
});

test.each([
  [
    'one who says that he has not written',
    `${announced} Peruvian President Tolo Maren said that he had not written yet.`,
  ],
  ['one who keeps quiet', `${announced} Peruvian President Tolo Maren has kept quiet.`],
  ['a spokesman', `${announced} Peruvian presidential spokesman Tolo Maren hailed the result.`],
  [
    'a countryman of the centre',
    `${announced} Norwegian Foreign Minister Odd Vik hailed the result.`,
  ],
  [
    'one who pays a visit elsewhere',
    `${announced} Peruvian President Tolo Maren paid a visit to a school.`,
  ],
  [
    'one who speaks without an announcement',
    `${president} was re-elected. Peruvian President Tolo Maren called it a victory for democracy.`,
  ],
  [
    'one who speaks where nobody congratulates',
    `World leaders failed to congratulate ${president} on his re-election. Peruvian President Tolo Maren called it a farce.`,
  ],
  [
    'one who opens a sentence about something else',
    `${announced} Peruvian President Tolo Maren opened a bridge.`,
  ],
  [
    'one who speaks beside others of whom many are told',
    `${president} was re-elected. Peruvian President Tolo Maren, Egyptian President Adel Roushdi and Ghanaian President Kem Luma were in Rome. There Maren called it a victory for democracy.`,
  ],
  [
    'one who speaks to reporters',
    `${announced} Peruvian President Tolo Maren told reporters that he was glad.`,
  ],
  [
    'one who would rather wait',
    `${announced} Peruvian President Tolo Maren would rather wait until the count is over.`,
  ],
  [
    'one whose message is not told',
    `${announced} Peruvian President Tolo Maren's car is three years old.`,
  ],
  [
    'one who takes a seat',
    `${announced} Peruvian President Tolo Maren took a seat in the third row.`,
  ],
  ['all who are thanked for having written', `${announced} Brandvoll thanked all who had written.`],
  [
    'a teaser list',
    `${announced}\n\nRead also:\n- Peruvian President Tolo Maren opens bridge\n- Egyptian President Adel Roushdi in Rome`,
  ],
])('the centre of an article takes nothing from %s', (_, text) => {
  expect(pairsOf(text)).toEqual([]);
});

test('a second centre keeps its own', () => {
  expect(
    pairsOf(
      `${announced} Peruvian President Tolo Maren hailed a good day.\n\nNorwegian Foreign Minister Odd Vik, for his part, received a message of congratulation from Peruvian Foreign Minister Ilda Soto.`,
    ),
  ).toEqual(['Tolo Maren > Eskil Brandvoll', 'Ilda Soto > Odd Vik']);
});

test.each([
  ['the two leaders', ['Ilda Soto > Adel Roushdi', 'Ilda Soto > Kem Luma']],
  ['the three leaders', []],
])('similar cables to %s go to all of whom so many have been told', (leaders, pairs) => {
  const own = ['Tolo Maren > Adel Roushdi', 'Tolo Maren > Kem Luma'];
  expect(
    pairsOf(
      `Peruvian President Tolo Maren sent a cable to Egyptian President Adel Roushdi on the national day. Maren sent another cable to Ghanaian President Kem Luma on his birthday. Peruvian Foreign Minister Ilda Soto sent similar cables to ${leaders}.`,
    ).sort(),
  ).toEqual([...own, ...pairs].sort());
});

test('talks by which one exchanges greetings with many are exchanges', () => {
  expect(
    pairsOf(
      'Peruvian President Tolo Maren exchanged Eid greetings by telephone with a number of leaders. He spoke with Egyptian President Adel Roushdi and Ghanaian President Kem Luma.',
    ),
  ).toEqual(['Tolo Maren <-> Adel Roushdi', 'Tolo Maren <-> Kem Luma']);
});

test('the consort of a king is not meant by his office', () => {
  expect(
    pairsOf(
      'King Anders XI and Queen Mette of Denmark visited a school. King Ode IV of Tonga wrote to the King of Denmark. Peruvian President Tolo Maren sent a telegram to the Danish ruler.',
    ),
  ).toEqual(['Ode IV > Anders XI', 'Tolo Maren > Anders XI']);
});

test('telegrams whose senders are told reach the second centre alone', () => {
  expect(
    pairsOf(
      "Norwegian Prime Minister Odd Vik was touched by the sympathy that reached him after the hotel fire. A message from Peruvian President Tolo Maren followed.\n\nNorwegian President Eskil Brandvoll, for his part, received telegrams from Egyptian President Adel Roushdi and from Ghana's Kem Luma.",
    ),
  ).toEqual([
    'Tolo Maren > Odd Vik',
    'Adel Roushdi > Eskil Brandvoll',
    'Kem Luma > Eskil Brandvoll',
  ]);
});

test.each([
  [
    'His Majesty is the sovereign whom the sentence before was about',
    'King Anders XI of Denmark received a cable from King Ode IV of Tonga on his birthday. His Majesty also received a cable from Peruvian President Tolo Maren.',
    ['Ode IV > Anders XI', 'Tolo Maren > Anders XI'],
  ],
  [
    'His Majesty is another where a president was spoken of',
    'Peruvian President Tolo Maren received a cable from King Ode IV of Tonga on his birthday. His Majesty also sent a letter to Egyptian President Adel Roushdi.',
    ['Ode IV > Tolo Maren', 'Ode IV > Adel Roushdi'],
  ],
])('%s', (_, text, pairs) => {
  expect(pairsOf(text)).toEqual(pairs);
});

const two =
  'President Eskil Brandvoll and Prime Minister Odd Vik of Norway received condolences over the ferry accident. Peruvian President Tolo Maren wrote to Brandvoll. Peruvian Prime Minister Ilda Soto wrote to Vik.';

test.each([
  [
    'a message to both goes to those two',
    'Egyptian President Adel Roushdi sent his condolences to both.',
    ['Adel Roushdi > Eskil Brandvoll', 'Adel Roushdi > Odd Vik'],
  ],
  [
    'a message to the President goes to the one to whom all write',
    'Egyptian President Adel Roushdi wrote a letter to the President.',
    ['Adel Roushdi > Eskil Brandvoll'],
  ],
  [
    'a post that names the second goes to him',
    'Egyptian President Adel Roushdi posted on X: "Our thoughts are with you, Odd Vik."',
    ['Adel Roushdi > Odd Vik'],
  ],
])('where two are written to, %s', (_, text, pairs) => {
  expect(pairsOf(`${two} ${text}`).sort()).toEqual(
    ['Tolo Maren > Eskil Brandvoll', 'Ilda Soto > Odd Vik', ...pairs].sort(),
  );
});

test('those who receive what others received are written to as well', () => {
  expect(
    pairsOf(
      'Peruvian President Tolo Maren sent New Year messages to several leaders. He wrote to Kenyan President Odo Wero. Egyptian President Adel Roushdi received a letter, as did Ghanaian President Kem Luma.',
    ),
  ).toEqual(['Tolo Maren > Odo Wero', 'Tolo Maren > Adel Roushdi', 'Tolo Maren > Kem Luma']);
});

test('who conveys her own condolences brings none of her chancellor', () => {
  expect(
    pairsOf(
      'German Chancellor Lukas Reiter wrote to Norwegian Prime Minister Odd Vik over the floods. German Foreign Minister Anna Vogt conveyed her condolences to Norwegian Foreign Minister Espen Bakke.',
    ),
  ).toEqual(['Lukas Reiter > Odd Vik', 'Anna Vogt > Espen Bakke']);
});

test('whom a clause with its fronted party tells of is somebody else', () => {
  expect(
    pairsOf(
      'Peruvian President Tolo Maren sent farewell letters to several leaders. He wrote to Egyptian President Adel Roushdi. To Ghanaian President Kem Luma he wrote that the sea was calm.',
    ),
  ).toEqual(['Tolo Maren > Adel Roushdi', 'Tolo Maren > Kem Luma']);
});

const traded =
  'On Monday Peruvian President Tolo Maren and Egyptian President Adel Roushdi congratulated each other on 50 years of diplomatic relations. On Tuesday Maren and Ghanaian President Kem Luma exchanged letters.';
const exchanges = ['Tolo Maren <-> Adel Roushdi', 'Tolo Maren <-> Kem Luma'];

test.each([
  [
    'what the one who exchanges with several writes to another is an exchange',
    'On Friday Maren wrote a letter to Kenyan President Odo Wero.',
    ['Tolo Maren <-> Odo Wero'],
  ],
  [
    'what somebody else writes is none',
    'Kenyan President Odo Wero wrote a letter of congratulation to King Anders XI of Denmark.',
    ['Odo Wero > Anders XI'],
  ],
])('%s', (_, text, pairs) => {
  expect(pairsOf(`${traded} ${text}`).sort()).toEqual([...exchanges, ...pairs].sort());
});
