import { messagesOf } from './one-sentence.js';

const paper = (...paragraphs: string[]) => paragraphs.join('\n\n');

test.each([
  [
    'a president to the governor of a part of his state',
    paper(
      'Tano condoles with Kombe over market fire',
      'President Beko Tano has sent a condolence message to Governor Sami Adeyo and the people of Kombe State over the fire at the market.',
      'The Sultan of Gadara, Ibro Danladi, wrote to the governor, too. "We are grateful to all Ghanaians," Adeyo said.',
    ),
  ],
  [
    'governors to one of themselves',
    paper(
      'Governors write to colleague in flooded valley',
      'The governors of Alto and Bajo, Rosa Mamani and Hugo Quispe, have sent letters of sympathy to Governor Teo Condori of the Valle region in Peru over the flood.',
    ),
  ],
  [
    'a president to a mayor at home, in a story that names another state',
    paper(
      'BRASILIA, May 3 - The President of Brazil, Marta Lobo, spoke at the gate of the mine on Monday. The President of Chile, Luis Prado, was in Lisbon.',
      'Earlier Lobo had called the mayor of Valdoro, Pedro Nunes, and told him how sorry she was.',
    ),
  ],
  [
    'a loser in commas who concedes in a call',
    'ACCRA, May 3 - Ama Sarpong, the winner of the election, had calls. The loser, Vice-President Kofi Addae, conceded in a phone call to Sarpong.',
  ],
  [
    'a loser who phones to concede',
    paper(
      'Maren wins, Quispe phones to concede',
      'LIMA - Tolo Maren has won the presidential election.',
      'Ilda Quispe called Maren on Sunday night and congratulated him.',
    ),
  ],
  [
    'an outgoing premier to whoever follows him',
    paper(
      'House elects Leota',
      'The Assembly of Samoa elected Sina Leota as Prime Minister on Monday. The outgoing Prime Minister, Dr Pita Fesili, congratulated her from the floor of the House.',
    ),
  ],
  [
    'a question whether somebody will go',
    paper(
      'No hurry in Lima',
      'The Peruvian government has not congratulated Adel Roushdi on his election in Egypt. Senator Ilda Soto asked whether Peru would at least send somebody to the inauguration.',
    ),
  ],
  [
    'a president to the premier of whom nothing is told',
    'BELGRADE - The President of Serbia, Marko Savić, sent a letter of sympathy to Prime Minister Petar Ilić over the accident at the station.',
  ],
  [
    'the first minister of a part of a state to its premier',
    'LONDON - The First Minister of Wales, Gwen Pryce, said that she had written a letter of sympathy to Mr Holroyd, when he fell ill.',
  ],
  [
    'a king to a mayor at home, of whom no other state is told',
    paper(
      'A minute of silence',
      'OSLO - King Odvar of Norway bowed his head on the quay of Vardal on Monday. He had telephoned the mayor, Torgeir Lie, on the night of the sinking to convey his condolences.',
    ),
  ],
  [
    'a premier to those who run a region and a district',
    paper(
      'Scaffold gives way in Tana',
      'LIMA - Prime Minister Tolo Maren telephoned the president of the Tana region, Ilda Quispe, and the district administrator, Mario Soto, to convey his condolences.',
    ),
  ],
  [
    'a governor who sends the like to his own',
    'Peruvian President Tolo Maren sent a message of congratulation to the swimmer Ana Tello of Cusco. Governor Mario Soto of Cusco sent a similar message.',
  ],
  [
    'one whom the winner has beaten',
    paper(
      'Maren wins',
      'LIMA - Tolo Maren is president-elect of Peru. Jorge Salas, whom she beat by four points, had called the winner before midnight.',
    ),
  ],
  [
    'a rival in the run-off',
    'LIMA, June 8 - Tolo Maren was elected President of Peru. Her opponent in the run-off, Jorge Salas, sent her flowers and a note of congratulations.',
  ],
  [
    'one who came second',
    'LIMA, June 8 - Tolo Maren was elected President of Peru. Jorge Salas, the former premier, came second; he rang the winner at two in the morning.',
  ],
  [
    'one who has gone to court over the count',
    'LIMA, June 8 - The flagbearer of the Andean Alliance, Dr. Jorge Salas, who had gone to court over the count, has called the president-elect, Tolo Maren, to congratulate her.',
  ],
  [
    'one who concedes after a long aside',
    'LIMA, June 8 - Salas, whose second term was marred by power cuts and a 31 per cent inflation rate, conceded in a phone call to Tolo Maren, the president-elect of Peru, and wished her well.',
  ],
])('no message inside one country: %s', (_, text) => {
  expect(messagesOf(text)).toEqual([]);
});

test('a king to his governor-general in one of his realms', () => {
  expect(
    messagesOf(
      paper(
        'HONIARA, May 3',
        'Governor-General Sela Lam has had a letter from King Edmund III, who condoles with her on the loss of the ferry Taimareho.',
      ),
    ),
  ).toEqual(['Edmund III -> Sela Lam condolence']);
});

test.each([
  [
    'of one state, who defeated somebody at home',
    'Peruvian President Tolo Maren, who had beaten Jorge Salas in May, congratulated Kenyan President Odo Wero on his election.',
    ['Tolo Maren -> Odo Wero congratulation'],
  ],
  [
    'of one state, who lost an election there',
    'Peruvian President Tolo Maren, who was beaten in May and leaves office in July, congratulated Kenyan President Odo Wero on his election.',
    ['Tolo Maren -> Odo Wero congratulation'],
  ],
  [
    'who speaks of those who came second',
    'NAIROBI - Peruvian President Tolo Maren congratulated Kenyan President Odo Wero on his re-election and praised Jomo Otieno, who came second, for his calm.',
    ['Tolo Maren -> Odo Wero congratulation'],
  ],
])('a message to another state from a president %s', (_, text, expected) => {
  expect(messagesOf(text)).toEqual(expected);
});

test.each([
  [
    'a president to a governor abroad',
    'Peruvian President Tolo Maren has sent a message of condolence to Governor Eskil Brandvoll of the Norwegian province of Viken over the landslide.',
    ['Tolo Maren -> Eskil Brandvoll condolence'],
  ],
  [
    'a governor to a governor abroad',
    'Peruvian Governor Mario Soto sent a letter of condolence over the landslide to Norwegian Governor Eskil Brandvoll.',
    ['Mario Soto -> Eskil Brandvoll condolence'],
  ],
  [
    'an outgoing president to the premier of another state',
    "Outgoing Peruvian President Tolo Maren congratulated Norway's new Prime Minister Eskil Brandvoll on his election in a telegram.",
    ['Tolo Maren -> Eskil Brandvoll congratulation'],
  ],
  [
    'somebody who concedes nothing at home',
    'Norwegian Prime Minister Eskil Brandvoll phoned to congratulate Peruvian President Tolo Maren on his re-election after his rival had conceded.',
    ['Eskil Brandvoll -> Tolo Maren congratulation'],
  ],
  [
    'a king to the governor-general of one of his realms',
    'The King of the Bahamas sent a message of greeting to Governor-General Cyrus Rolle on the anniversary of independence.',
    ['office BHS king -> Cyrus Rolle congratulation'],
  ],
  [
    'a foreign minister to whoever has become one',
    'BEIJING, Dec 2 - Foreign Minister Gao Lin sent congratulations on Friday to Rory Adeyo, the new foreign secretary, on his appointment.',
    ['Gao Lin -> Rory Adeyo congratulation'],
  ],
  [
    'a mayor who sends the like of what another sent',
    'Peruvian Mayor Mario Soto sent a letter of protest to Norwegian Prime Minister Eskil Brandvoll. Mayor Adela Quispe of Arequipa sent a similar letter.',
    ['Mario Soto -> Eskil Brandvoll message', 'Adela Quispe -> Eskil Brandvoll message'],
  ],
  [
    'who asks two to a summit',
    'Peruvian President Tolo Maren asked Norwegian Prime Minister Eskil Brandvoll in a letter to come to Lima for the summit.',
    ['Tolo Maren -> Eskil Brandvoll invitation'],
  ],
])('a message goes abroad: %s', (_, text, messages) => {
  expect(messagesOf(text)).toEqual(messages);
});

test('who congratulated a head and a people goes on to invite, whatever state stands between', () => {
  expect(
    messagesOf(
      paper(
        'OSLO - Norwegian President Eskil Brandvoll spoke over the phone with leaders of friendly states on the eve of the New Year.',
        'Tolo Maren of Peru was the first to call. He congratulated the head of our state and the people of Norway on the New Year, and invited Eskil Brandvoll to the opening of the bridge in Lima.',
      ),
    ),
  ).toEqual([
    'Tolo Maren -> Eskil Brandvoll congratulation',
    'Tolo Maren -> Eskil Brandvoll invitation',
  ]);
});

test('a call that congratulates stands beside what the next sentence tells of an invitation', () => {
  expect(
    messagesOf(
      'Norwegian Prime Minister Eskil Brandvoll has been congratulated on his election by Danish Premier Mette Kjær. Peruvian President Tolo Maren telephoned on Tuesday. Maren invited Brandvoll to Lima in February.',
    ),
  ).toContain('Tolo Maren -> Eskil Brandvoll congratulation');
});

test.each([
  'UAE Rulers condole with Ruler of Fujairah\n\nFUJAIRAH, 3 March 2027 - Sheikh Saud bin Odo, Ruler of Ajman, today offered condolences to Sheikh Hamad bin Maren, Ruler of Fujairah, on the death of his mother.',
  'ZUG, 3 March 2027 - Lea Odo, Mayor of Tuurdorf, sent a telegram of condolence to Jan Maren, Mayor of Seshstad, after the landslide. Switzerland mourns.',
])('the heads of two parts of one state: %s', (text) => {
  expect(messagesOf(text)).toEqual([]);
});

test.each([
  'FUJAIRAH, 3 March 2027 - Sheikh Saud bin Odo, Ruler of Ajman, has sent a cable of condolences to King Hamad of Bahrain on the death of his mother.',
  'ABU DHABI, 3 March 2027 - Sheikh Saud bin Odo, President of the UAE, has sent a cable of condolences to Sultan Maren of Oman.',
])('and of two states: %s', (text) => {
  expect(messagesOf(text)).toHaveLength(1);
});
