import { messagesOf } from './one-sentence.js';

const told: [text: string, ...messages: string[]][] = [
  [
    'SUVA, May 3 - After the cyclone, Peruvian President Tolo Maren wrote a letter of sympathy to Prime Minister Jone Vakacegu, and Eskil Brandvoll, President of Norway, a short note.',
    'Tolo Maren -> Jone Vakacegu sympathy',
    'Eskil Brandvoll -> Jone Vakacegu sympathy',
  ],
  [
    'TALLINN, May 3 - Olmo Tirado of Peru sent President Mart Saks a message of congratulation on Independence Day, and Archbishop Pedro Odo, head of the Andean Bishops’ Council, a prayer card.',
    'Olmo Tirado -> Mart Saks congratulation',
    'Pedro Odo -> Mart Saks congratulation',
  ],
  [
    'HANOI, May 3 - Peruvian Foreign Minister Inca Salas sent a cable of condolence to his Vietnamese counterpart, Dang Thuy, over the storm, and Ghanaian Foreign Minister Ama Sarpong a letter.',
    'Inca Salas -> Dang Thuy condolence',
    'Ama Sarpong -> Dang Thuy condolence',
  ],
  [
    'LIMA, May 3 - Speaker Ilda Soto sent a letter of congratulation to Norwegian Speaker Berit Odo, and Peruvian Foreign Minister Inca Salas a telegram to his Norwegian colleague, Lars Veen.',
    'Ilda Soto -> Berit Odo congratulation',
    'Inca Salas -> Lars Veen congratulation',
  ],
  [
    'ACCRA, May 3 - On the re-election of President Kofi Addae, the Amir of Qatar, Sheikh Hamad Al Rumaihi, sent him a cable of congratulation, Vietnamese President Luong Bach a basket of orchids with a card.',
    'Hamad Al Rumaihi -> Kofi Addae congratulation',
    'Luong Bach -> Kofi Addae congratulation',
  ],
  [
    'DOHA, May 3 - Condolences on the death of the Amir’s father came to Sheikh Hamad Al Rumaihi yesterday. Ghana’s Kofi Addae sent a telegram; Estonia’s Mart Saks a letter.',
    'Kofi Addae -> Hamad Al Rumaihi condolence',
    'Mart Saks -> Hamad Al Rumaihi condolence',
  ],
  [
    'LIMA, May 3 - Norwegian President Eskil Brandvoll sent President Tolo Maren a letter of congratulation on his birthday, and Kenyan President Odalo Wanji a horse.',
    'Eskil Brandvoll -> Tolo Maren congratulation',
  ],
  [
    'LIMA, May 3 - Peruvian President Tolo Maren sent letters of congratulation to Norwegian President Eskil Brandvoll and Kenyan President Odalo Wanji, a friend of his youth.',
    'Tolo Maren -> Eskil Brandvoll congratulation',
    'Tolo Maren -> Odalo Wanji congratulation',
  ],
  [
    'LIMA, May 3 - Peruvian President Tolo Maren congratulated Norwegian President Eskil Brandvoll, Kenyan President Odalo Wanji and the King of Tonga on their feast.',
    'Tolo Maren -> Eskil Brandvoll congratulation',
    'Tolo Maren -> Odalo Wanji congratulation',
    'Tolo Maren -> office TON king congratulation',
  ],
];

test.each(told)('%s', (text, ...messages) => {
  expect(messagesOf(text).sort()).toEqual([...messages].sort());
});
