import { extract } from '../../src/extract/extract.js';
import { articleOf, messagesOf } from './one-sentence.js';

const paper = (...paragraphs: string[]) => paragraphs.join('\n\n');

test.each([
  [
    'a style in a paragraph of its own',
    paper(
      'King speaks to neighbours',
      'AMMAN - His Majesty King Talal of Jordan exchanged greetings by phone on Friday with King Salem of Bahrain and with Egyptian President Adel Roushdi.',
      'The calls turned to the drought, and King Talal asked for patience.',
      'Later, His Majesty received a call from Iraqi President Kamal Nuri, who extended his good wishes on the feast.',
    ),
    'Kamal Nuri -> King Talal greeting',
    'Kamal Nuri -> Karim Belaid greeting',
  ],
  [
    'a style where the headline tells of the sovereign',
    paper(
      'HM the Sultan exchanges Eid greetings',
      'His Majesty Sultan Faris bin Tamir of Oman exchanged greetings by cable on the feast with King Salem of Bahrain and Sultan Omar of Brunei.',
      'His Majesty also received cables of greetings from Egyptian President Adel Roushdi.',
    ),
    'Faris bin Tamir <-> Adel Roushdi greeting',
    'Sultan Omar <-> Adel Roushdi greeting',
  ],
  [
    'a style that is spoken to',
    paper(
      'Birthday wishes for His Majesty',
      'THIMPHU, February 22 - As the nation celebrated the birthday of His Majesty The King yesterday, leaders of the region sent congratulations.',
      'A card came from His Majesty King Salem of Bahrain, in which he recalled the air of the hills. It was handed over by the ambassador.',
      "India's President Mira Sand chose the telephone. She rang His Majesty in the forenoon and offered prayers.",
    ),
    'Mira Sand -> office BTN king greeting',
    'Mira Sand -> King Salem greeting',
  ],
  [
    'a president with offices and honorific told behind commas',
    paper(
      'Fires: call from Tunis',
      'ALGIERS - The President of the Republic, Supreme Commander of the Armed Forces, Minister of National Defense, Mr Karim Belaid, received a call from the President of Tunisia, Mr Sami Jaziri, who offered his condolences on the fires.',
      'The Tunisian President prayed for the victims.',
      'The President of the Republic also received a cable of condolences from King Talal of Jordan.',
    ),
    'King Talal -> Karim Belaid condolence',
    'King Talal -> Sami Jaziri condolence',
  ],
])('%s is of the own head of state', (_, text, message, other) => {
  const told = messagesOf(text);
  expect(told).toContain(message);
  expect(told).not.toContain(other);
});

test.each([
  [
    'a style right behind a sovereign, in an article of another crown',
    paper(
      'Royal letters',
      'THIMPHU - His Majesty The King opened the fair on Friday.',
      'Indian President Mira Sand received King Salem of Bahrain. She congratulated His Majesty on his birthday in a letter.',
    ),
    ['Mira Sand -> King Salem congratulation'],
  ],
  [
    'a style right behind the letter of another sovereign',
    paper(
      'Cable from Amman',
      'King Talal of Jordan sent a cable of condolences to Egyptian President Adel Roushdi. In the cable His Majesty offered his condolences on the fire.',
    ),
    ['King Talal -> Adel Roushdi condolence'],
  ],
  [
    'offices of several told before one name',
    paper(
      'Wishes',
      'LIMA - Egyptian President Adel Roushdi sent letters of congratulation to the President of Peru, Tolo Maren, and the Foreign Minister, Ilda Soto.',
    ),
    ['Adel Roushdi -> Tolo Maren congratulation', 'Adel Roushdi -> Ilda Soto congratulation'],
  ],
])('%s stands for whom it stood for', (_, text, messages) => {
  expect(messagesOf(text)).toEqual(messages);
});

test.each([
  [
    'a crown that nobody names',
    paper(
      'His Majesty wishes Malaysian King speedy recovery',
      'THIMPHU - His Majesty the King has sent a letter of sympathy to the Yang di-Pertuan Agong of Malaysia, Sultan Omar, who is in hospital.',
    ),
    ['office BTN king -> Sultan Omar sympathy'],
  ],
  [
    'a crown written to before other kings are told',
    paper(
      "Royal houses mourn Thailand's Queen Mother",
      'BANGKOK - Emperor Akira of Japan has sent a telegram of condolence to His Majesty the King on the death of Queen Suda.',
      "Norway's King Harald VII attended a regatta on Sunday.",
    ),
    ['Emperor Akira -> office THA king condolence'],
  ],
  [
    'a crown to which others wrote too',
    paper(
      "Royal houses mourn Thailand's Queen Mother",
      'BANGKOK - Emperor Akira of Japan has sent a telegram of condolence to His Majesty the King on the death of Queen Suda.',
      'King Harald VII of Norway sent a message too. Peruvian President Tolo Maren also sent two ships.',
    ),
    ['Emperor Akira -> office THA king condolence', 'Harald VII -> office THA king condolence'],
  ],
  [
    'a crown that is named',
    paper(
      'AMMAN - His Majesty the King has sent a letter of sympathy to Egyptian President Adel Roushdi over the flood.',
      'King Talal of Jordan will be abroad until Sunday.',
    ),
    ['King Talal -> Adel Roushdi sympathy'],
  ],
  [
    'a king of another state where there is no crown',
    paper(
      'LIMA - King Harald VII of Norway arrived on Monday. His Majesty the King sent a letter of sympathy to Egyptian President Adel Roushdi over the flood.',
    ),
    ['Harald VII -> Adel Roushdi sympathy'],
  ],
])('%s', (_, text, messages) => {
  expect(messagesOf(text)).toEqual(messages);
});

test.each([
  [
    'of one who is listed',
    'LIMA - Peruvian President Tolo Maren has received messages of greeting from King Ode IV of Tonga; President Ana Kestrel and Prime Minister Eskil Brandvoll of Norway; and the President of Egypt, Adel Roushdi.',
    'NOR',
  ],
  [
    'and of nobody outside a list',
    'LIMA - President Ana Kestrel and Prime Minister Eskil Brandvoll of Norway exchanged letters of congratulation.',
    'PER',
  ],
])('a state behind the premier is that of the president %s', (_, text, state) => {
  const kestrel = extract(articleOf(text)).people.find(({ name }) => name === 'Ana Kestrel');
  expect(kestrel?.country).toBe(state);
});
