import { messagesOf } from '../one-sentence.js';

const WRITTEN =
  'OSLO, May 3 - After the floods in Norway the following have written with condolences:';

const told: [text: string, ...messages: string[]][] = [
  [
    'OSLO, May 3 - Condolences have come to Norway after the floods.\n\nTo King Odo II of Norway: from the President of Peru, Tolo Maren; from Kenya’s President, Odalo Wanji, by phone.\n\nTo Premier Eskil Brandvoll: from Salla Ruto of Sweden.',
    'Tolo Maren -> Odo II condolence',
    'Odalo Wanji -> Odo II condolence',
    'Salla Ruto -> Eskil Brandvoll condolence',
  ],
  [
    `${WRITTEN}\n\n• Kenyan President Odalo Wanji, to Norwegian Premier Eskil Brandvoll.\n• Peruvian President Tolo Maren, to his colleague, King Odo II of Norway.`,
    'Odalo Wanji -> Eskil Brandvoll condolence',
    'Tolo Maren -> Odo II condolence',
  ],
  [
    `${WRITTEN}\n\nLima: Zubo Qarv, to his colleague, Norwegian Premier Eskil Brandvoll.\n\nHarbour: Lower Quay, to the left.`,
    'Zubo Qarv -> Eskil Brandvoll condolence',
  ],
  [
    'LIMA, May 3 - A flood struck Norway. “Your loss is ours,” Peruvian President Tolo Maren tells Norwegian President Eskil Brandvoll. The condolence message is the first in years.',
    'Tolo Maren -> Eskil Brandvoll condolence',
  ],
  [
    'LIMA, May 3 - A flood struck Norway. “Your loss is ours,” Peruvian President Tolo Maren tells Norwegian President Eskil Brandvoll at the airport. The harbour is closed.',
  ],
  [
    'OSLO, May 3 - Peruvian President Tolo Maren sent condolences to King Odo II of Norway. Kenyan President Odalo Wanji, to Premier Eskil Brandvoll a riddle, stayed at home.',
    'Tolo Maren -> Odo II condolence',
  ],
  [
    'OSLO, May 3 - Peruvian President Tolo Maren sent condolences to King Odo II of Norway. Kenyan President Odalo Wanji, to Premier Eskil Brandvoll, is a riddle.',
    'Tolo Maren -> Odo II condolence',
  ],
  [
    'OSLO, May 3 - Medals were given out.\n\n• Kenyan runner Odalo Wanji, to Eskil Brandvoll.\n\nTo King Odo II of Norway: from Peru, a horse.',
  ],
];

test.each(told)('%s', (text, ...messages) => {
  expect(messagesOf(text)).toEqual(messages);
});
