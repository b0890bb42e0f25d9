import { extract } from '../../../src/extract/extract.js';
import { articleOf, messagesOf } from '../one-sentence.js';

const told: [text: string, messages: string[]][] = [
  [
    "ACCRA, May 3 - President Kojo Ansu Mensa has been congratulated on his re-election by Hungary's Kerek, Azerbaijan's Alizade and Libya's Drebi.",
    ['Kerek', 'Alizade', 'Drebi'].map((name) => `${name} -> Kojo Ansu Mensa congratulation`),
  ],
  [
    "LIMA, May 3 - Peruvian President Tolo Maren received calls of congratulation on his election. Among others on the list: Norway's Brandvoll, Estonia's Kallas and Fiji's Vula.",
    ['Brandvoll', 'Kallas', 'Vula'].map((name) => `${name} -> Tolo Maren congratulation`),
  ],
  [
    "HANOI, May 3 - Vietnamese President Tran Van Ky received messages of congratulation on his election from Norwegian Prime Minister Eskil Brandvoll and Estonia's Kallas.",
    ['Eskil Brandvoll', 'Kallas'].map((name) => `${name} -> Tran Van Ky congratulation`),
  ],
  [
    "DOHA, May 3 - The Emir, Sheikh Nasser bin Rashid, has received a telegram of congratulation on the National Day from Argentina's Milone.",
    ['Milone -> Nasser bin Rashid congratulation'],
  ],
  [
    "TALLINN, May 3 - After the election in Peru, President Tolo Maren has heard from Canada's Carver, who called him on Tuesday to congratulate him.",
    ['Carver -> Tolo Maren congratulation'],
  ],
  [
    "HANOI, May 3 - Vietnamese President Tran Van Ky wrote to Ghana's Mensa and to Norway's Brandvoll on the New Year.",
    ['Mensa', 'Brandvoll'].map((name) => `Tran Van Ky -> ${name} greeting`),
  ],
];

test.each(told)('a surname that a state owns is somebody: %s', (text, messages) => {
  expect(messagesOf(text)).toEqual(messages);
});

test.each([
  "Peruvian President Tolo Maren flew from Norway's Tromvik to Estonia's Karula.",
  "Prices fell in Norway's Tromvik, Estonia's Karula and Fiji's Navua.",
  "Norwegian Prime Minister Eskil Brandvoll spoke of Ghana's Volta.",
  "The cup went to Peru's Sporting after a win against Norway's Rovers.",
  "Estonia's Parliament and Norway's Assembly sent letters to Peru's Congress.",
  "A call came from Albania's Catholics.",
])('and no place, team or body is: %s', (text) => {
  expect(extract(articleOf(text)).people.filter(({ title }) => !title)).toEqual([]);
});
