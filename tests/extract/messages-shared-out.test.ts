import { messagesOf } from './one-sentence.js';

test.each([
  [
    'one to this, the other to that behind a colon',
    'Two cables of condolence over the floods in Norway were sent by Peruvian President Tolo Maren: one to King Anders XI of Norway, the other to Norwegian Prime Minister Odd Vik.',
    ['Tolo Maren -> Anders XI condolence', 'Tolo Maren -> Odd Vik condolence'],
  ],
  [
    'one and one',
    'Peruvian President Tolo Maren has sent two telegrams over the floods in Norway, one to King Anders XI and one to Norwegian Prime Minister Odd Vik.',
    ['Tolo Maren -> Anders XI sympathy', 'Tolo Maren -> Odd Vik sympathy'],
  ],
  [
    'one for this, another for that',
    'From Peruvian President Tolo Maren came two messages of sympathy after the fire in Oslo: one for King Anders XI of Norway, another for the Norwegian premier, Odd Vik.',
    ['Tolo Maren -> Anders XI sympathy', 'Tolo Maren -> Odd Vik sympathy'],
  ],
  [
    'the first addressed to this, the second to that',
    'Peruvian President Tolo Maren sent congratulations on the National Day of Norway in two cables, the first addressed to King Anders XI and the second to Norwegian Prime Minister Odd Vik.',
    ['Tolo Maren -> Anders XI congratulation', 'Tolo Maren -> Odd Vik congratulation'],
  ],
  [
    'a sentence of its own',
    'Peruvian President Tolo Maren wrote two letters of condolence on the death of former Norwegian Prime Minister Leif Dahl. One is for King Anders XI of Norway, the other for Norwegian Prime Minister Odd Vik.',
    ['Tolo Maren -> Anders XI condolence', 'Tolo Maren -> Odd Vik condolence'],
  ],
  [
    'the other in the sentence behind',
    'Peruvian President Tolo Maren sent two letters on Monday for the jubilee. In one he congratulated King Anders XI of Norway. The other was for Princess Ragna, the King’s mother, whom he thanks for her nursing school.',
    ['Tolo Maren -> Anders XI congratulation', 'Tolo Maren -> Princess Ragna thanks'],
  ],
  [
    'calls behind a semicolon',
    'Peruvian President Tolo Maren made two calls on Saturday. The first was to Odd Vik, the Prime Minister-elect of Norway, whom he congratulated on his victory; the second to outgoing Prime Minister Leif Dahl.',
    ['Tolo Maren -> Odd Vik congratulation', 'Tolo Maren -> Leif Dahl congratulation'],
  ],
  [
    'a second one sent by him',
    'Peruvian President Tolo Maren has sent a letter of condolence to Norwegian Prime Minister Odd Vik after the storm. A second letter has been sent by him to Swedish Prime Minister Ulla Berg.',
    ['Tolo Maren -> Odd Vik condolence', 'Tolo Maren -> Ulla Berg condolence'],
  ],
  [
    'the other road',
    'Peruvian President Tolo Maren sent a letter of condolence to Norwegian Prime Minister Odd Vik. Two roads lead from there to the palace. The other is for lorries.',
    ['Tolo Maren -> Odd Vik condolence'],
  ],
  [
    'visits are no messages',
    'Peruvian President Tolo Maren made two visits: one to King Anders XI of Norway, the other to Norwegian Prime Minister Odd Vik.',
    [],
  ],
  [
    'one for the archives',
    'Norwegian Prime Minister Odd Vik keeps two copies of the letter, one for himself and one for the archives.',
    [],
  ],
  [
    'one loss to the country is no letter to its president',
    'The storm dealt two blows, one to the ports of Peruvian President Tolo Maren and one to the farms of Norway.',
    [],
  ],
  [
    'floods over which a message is sent end no clause',
    'Peruvian President Tolo Maren has sent a telegram of condolence on the recent floods to King Anders XI of Norway.',
    ['Tolo Maren -> Anders XI condolence'],
  ],
  [
    'congratulations flood in',
    'Congratulations flood in for Norwegian Prime Minister Odd Vik. The flood in Peru went on.',
    [],
  ],
])('%s', (_, text, messages) => {
  expect(messagesOf(text).sort()).toEqual(messages.sort());
});
