import { messagesOf } from './one-sentence.js';

test.each([
  [
    'a widow who receives a telegram',
    "Former Norwegian Prime Minister Leif Dahl died on Monday. The late premier's widow, Randi Dahl, received a telegram of condolence from Peruvian President Tolo Maren.",
    ['Tolo Maren -> Randi Dahl condolence'],
  ],
  [
    'a daughter who is telephoned',
    "Former Norwegian Prime Minister Leif Dahl died on Monday. Peruvian President Tolo Maren telephoned Dahl's daughter, Randi Dahl, to express his condolences.",
    ['Tolo Maren -> Randi Dahl condolence'],
  ],
  [
    'to a son, in front',
    "Former Norwegian Prime Minister Leif Dahl died on Monday. To the late premier's son, Arne Dahl, Peruvian President Tolo Maren sent a telegram of condolence.",
    ['Tolo Maren -> Arne Dahl condolence'],
  ],
  [
    'a minister of somebody',
    "Norwegian Prime Minister Odd Vik was re-elected. Tolo Maren's foreign minister, Ilda Soto of Peru, congratulated him by telephone.",
    ['Ilda Soto -> Odd Vik congratulation'],
  ],
  [
    'a predecessor is of the same state',
    "Norwegian Prime Minister Odd Vik took office on Monday. Vik's predecessor, Leif Dahl, telephoned him to congratulate him.",
    [],
  ],
  [
    'the message of somebody is his own',
    "Norwegian Prime Minister Odd Vik received Peruvian President Tolo Maren's letter of congratulation on his re-election.",
    ['Tolo Maren -> Odd Vik congratulation'],
  ],
  [
    'a daughter who only weds',
    "Peruvian President Tolo Maren's daughter, Ilda Maren, wed a Norwegian. Norwegian Prime Minister Odd Vik's son, Arne Vik, sang.",
    [],
  ],
  [
    'a widow who is only seen',
    "Former Norwegian Prime Minister Leif Dahl died on Monday. Peruvian President Tolo Maren walked behind Dahl's widow, Randi Dahl.",
    [],
  ],
])('%s', (_, text, messages) => {
  expect(messagesOf(text).sort()).toEqual(messages.sort());
});
