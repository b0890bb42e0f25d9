import { messagesOf } from './one-sentence.js';

const told: [text: string, message: string][] = [
  [
    'BELGRADE, May 3 - From Ankara, Turkish Foreign Minister Hakan Odo sent an Easter greeting card to his Greek counterpart, Giorgos Veen. It was answered the same hour.',
    'Giorgos Veen -> Hakan Odo reply',
  ],
  [
    'LIMA, May 3 - Ghanaian President Kofi Addae congratulated President Olmo Tirado by letter on his election. The letter was answered within the day.',
    'Olmo Tirado -> Kofi Addae reply',
  ],
  [
    'SUVA, May 3 - Prime Minister Jone Vakacegu wrote to President Odalo Wanji of Kenya that Fiji mourned the dead of the flood, and he replied the same night.',
    'Odalo Wanji -> Jone Vakacegu reply',
  ],
  [
    'SUVA, May 3 - Prime Minister Jone Vakacegu texted his Tongan colleague, Siaosi Fotu, "Happy birthday!", to which Fotu replied with a picture of a cake.',
    'Siaosi Fotu -> Jone Vakacegu reply',
  ],
  [
    'ACCRA, May 3 - President Kofi Addae sent birthday greetings to Kenyan President Odalo Wanji on Friday. Wanji’s answer came on a postcard.',
    'Odalo Wanji -> Kofi Addae reply',
  ],
  [
    'TALLINN, May 3 - President Mart Saks wrote a letter of congratulation to Fijian President Semi Lala on Fiji Day, and had an answer by evening.',
    'Semi Lala -> Mart Saks reply',
  ],
  [
    'TALLINN, May 3 - Peru’s President Olmo Tirado sent President Mart Saks his congratulations on Independence Day. A reply went back to Lima the same afternoon. It thanked Tirado for his words.',
    'Mart Saks -> Olmo Tirado thanks',
  ],
  [
    'QUITO, May 3 - Peru’s President Olmo Tirado congratulated Ecuador’s President Marta Lasso on X on the cup. "Thank you, neighbour," came the reply from Carondelet within minutes.',
    'Marta Lasso -> Olmo Tirado thanks',
  ],
  [
    'MANILA, May 3 - President Joja Santo of the Philippines turned 60 on Thursday. Cambodian Prime Minister Han Meli sent her a birthday letter. Vietnamese President Phan Giang sent her a telegram of congratulations. On Friday she replied to both.',
    'Joja Santo -> Han Meli reply',
  ],
  [
    'YEREVAN, May 3 - Armenian President Asla Bzhan has had letters of congratulation on Independence Day from Syria’s President Basar Asad and Iran’s President Anat Bibi. Bzhan has addressed both in return with words of gratitude.',
    'Asla Bzhan -> Anat Bibi thanks',
  ],
  [
    'SUVA, May 3 - Kenyan President Odalo Wanji wrote to Prime Minister Jone Vakacegu after the flood that killed 40 people. "We weep with you," her letter of condolence reads. "Our boats are yours." The answer came back before the day was out.',
    'Jone Vakacegu -> Odalo Wanji reply',
  ],
];

test.each(told)('%s', (text, message) => {
  expect(messagesOf(text)).toContain(message);
});

test.each([
  'SUVA, May 3 - Estonian Prime Minister Rein Ots sent Prime Minister Jone Vakacegu a note of congratulation on his election. No answer has been received.',
  'LIMA, May 3 - Ghanaian President Kofi Addae congratulated President Olmo Tirado by letter on his election. Tirado answered reporters’ questions for an hour.',
  'LIMA, May 3 - Ghanaian President Kofi Addae congratulated President Olmo Tirado by letter on his election. It has not been answered yet.',
  'LIMA, May 3 - Ghanaian President Kofi Addae telephoned President Olmo Tirado to congratulate him on his election. Tirado answered that the roads were open.',
  'LIMA, May 3 - Ghanaian President Kofi Addae congratulated President Olmo Tirado by letter on his election. Tirado answered none of them yesterday.',
  'LIMA, May 3 - Ghanaian President Kofi Addae congratulated President Olmo Tirado by letter on his election. The answer to hunger is rice.',
  'YEREVAN, May 3 - Armenian President Asla Bzhan has had letters of congratulation on Independence Day from Syria’s President Basar Asad and Iran’s President Anat Bibi. Bzhan has addressed both houses of parliament.',
  'LIMA, May 3 - Ghanaian President Kofi Addae congratulated President Olmo Tirado by letter on his election. The ports closed at noon. The answer came from the unions.',
  'LIMA, May 3 - Ghanaian President Kofi Addae congratulated President Olmo Tirado by letter on his election. Hunger, said a minister, was the question, rice the answer.',
])('nobody replies: %s', (text) => {
  expect(messagesOf(text).filter((message) => /reply|thanks/.test(message))).toEqual([]);
});

test.each([
  'SUVA, May 3 - Prime Minister Jone Vakacegu wrote to President Odalo Wanji of Kenya that Fiji mourned the dead of the flood, and replied to the Pope.',
  'SUVA, May 3 - Prime Minister Jone Vakacegu wrote to President Odalo Wanji of Kenya that Fiji mourned the dead of the flood, and he left for Lima.',
])('whoever is written to does not answer there: %s', (text) => {
  expect(messagesOf(text)).not.toContainEqual(expect.stringMatching(/^Odalo Wanji ->/));
});
