import { messagesOf } from '../one-sentence.js';

/** A list stands above a telegram to somebody else. */
const aboveTelegram = (...list: string[]) =>
  messagesOf(
    [
      'Brother parties greet the Congress',
      ...list,
      "A separate telegram to General Secretary Bounkhong Sayavong came from Nepal's former Prime Minister Madhav Rijal.",
    ].join('\n\n'),
  ).filter((message) => !message.startsWith('Madhav Rijal -> Bounkhong Sayavong'));

test.each([
  [
    'a congress that has had messages',
    [
      'VIENTIANE - The Congress Presidium has received messages of congratulation from:',
      '- the Communist Party of Cuba;',
      '- Comrade Đặng Quốc Tuấn, General Secretary of the Communist Party of Vietnam;',
      '- the Japanese Communist Party.',
    ],
    [
      'Communist Party of Cuba -> Congress Presidium congratulation',
      'Đặng Quốc Tuấn -> Congress Presidium congratulation',
      'Japanese Communist Party -> Congress Presidium congratulation',
    ],
  ],
  [
    'a front to which messages have been addressed',
    [
      'VIENTIANE - Messages of greetings have been addressed to the Lao Front for National Development by:',
      '- the Communist Party of Cuba;',
      '- the Japanese Communist Party.',
    ],
    [
      'Communist Party of Cuba -> Lao Front for National Development greeting',
      'Japanese Communist Party -> Lao Front for National Development greeting',
    ],
  ],
  [
    'a minister who has had cables',
    [
      'VIENTIANE - Foreign Minister Thongsavanh Phoma has had cables of congratulation from his counterparts:',
      '- Adel Roushdi (Egypt)',
      '- Eskil Brandvoll (Norway)',
    ],
    [
      'Adel Roushdi -> Thongsavanh Phoma congratulation',
      'Eskil Brandvoll -> Thongsavanh Phoma congratulation',
    ],
  ],
  [
    'a committee that has been greeted',
    [
      "VIENTIANE - The Central Committee of the Lao People's Revolutionary Party has been greeted by the following parties:",
      '- the Communist Party of Cuba',
      '- the Japanese Communist Party',
    ],
    [
      "Communist Party of Cuba -> Central Committee of the Lao People's Revolutionary Party greeting",
      "Japanese Communist Party -> Central Committee of the Lao People's Revolutionary Party greeting",
    ],
  ],
])('a list of senders goes to whom its own clause tells: %s', (_, list, expected) => {
  expect(aboveTelegram(...list)).toEqual(expected);
});

test.each([
  [
    'a group of states within which they write',
    [
      'VIENTIANE - General Secretary Bounkhong Sayavong has received congratulations from many leaders on his election.',
      'Within ASEAN, similar messages have come from:',
      '- Prime Minister Adel Roushdi of Egypt',
      '- Prime Minister Eskil Brandvoll of Norway',
    ],
  ],
  [
    'a pronoun',
    [
      'VIENTIANE - General Secretary Bounkhong Sayavong has received congratulations from many leaders on his election.',
      'Warm words have been addressed to him by:',
      '- Prime Minister Adel Roushdi of Egypt',
      '- Prime Minister Eskil Brandvoll of Norway',
    ],
  ],
])('it goes to whom all else does behind %s', (_, list) => {
  expect(aboveTelegram(...list).map((message) => message.replace(/ \w+$/, ''))).toEqual([
    'Adel Roushdi -> Bounkhong Sayavong',
    'Eskil Brandvoll -> Bounkhong Sayavong',
  ]);
});

const LIST = [
  'KAMPALA - Messages of condolence on the death of former President Moses Kato have come from:',
  '- President Hage Simon of Namibia;',
  '- the President of Senegal, Ousmane Ba.',
];
test.each([
  'They were addressed to President Janet Okello of Uganda.',
  'Both are addressed to President Janet Okello of Uganda.',
  'All of them were directed to the Ugandan President, Janet Okello.',
  'These two letters are meant for President Janet Okello of Uganda.',
])('whoever the sentence behind a list names is written to: %s', (behind) => {
  expect(messagesOf([...LIST, behind].join('\n\n'))).toEqual([
    'Hage Simon -> Janet Okello condolence',
    'Ousmane Ba -> Janet Okello condolence',
  ]);
});

test.each([
  'They were not addressed to President Janet Okello of Uganda.',
  'All flags were lowered for President Janet Okello of Uganda.',
])('and is not: %s', (behind) => {
  expect(
    messagesOf([...LIST, behind].join('\n\n')).filter((message) => message.includes('Okello')),
  ).toEqual([]);
});

test('a line that announces words in quotation marks is read below a headline, too', () => {
  expect(
    messagesOf(
      [
        'Messages to the President of the Republic of Malta, Dr Marija Borg, on Republic Day',
        'The President of the Italian Republic, Carlo Neri:',
        '"On behalf of the Italian people I send you warm congratulations on Republic Day."',
      ].join('\n\n'),
    ),
  ).toEqual(['Carlo Neri -> Marija Borg congratulation']);
});
