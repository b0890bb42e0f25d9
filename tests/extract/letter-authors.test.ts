import { messagesOf } from './one-sentence.js';

const told: [text: string, message: string][] = [
  [
    'YEREVAN, May 3 - Foreign Minister Hayk Odo read out a letter from his Cypriot counterpart, Despina Veen, congratulating him on Republic Day.',
    'Despina Veen -> Hayk Odo congratulation',
  ],
  [
    'LIMA, May 3 - President Olmo Tirado showed reporters a telegram from Ghana’s President Kofi Addae wishing him a speedy recovery.',
    'Kofi Addae -> Olmo Tirado sympathy',
  ],
  [
    'SUVA, May 3 - Prime Minister Jone Vakacegu published on Facebook a note from Tongan Prime Minister Siaosi Fotu thanking him for the ships.',
    'Siaosi Fotu -> Jone Vakacegu thanks',
  ],
  [
    'ACCRA, May 3 - At the banquet President Kofi Addae read a message from the Amir of Qatar, Sheikh Hamad Al Rumaihi, in which he congratulates him on his birthday.',
    'Hamad Al Rumaihi -> Kofi Addae congratulation',
  ],
  [
    'LIMA, May 3 - President Olma Tirado told parliament of a call from Vietnamese President Luong Bach offering her his condolences on the quake.',
    'Luong Bach -> Olma Tirado condolence',
  ],
  [
    'SUVA, May 3 - President Semi Lala was seen smiling over a text message from Kenyan President Odalo Wanji congratulating him on the rugby cup.',
    'Odalo Wanji -> Semi Lala congratulation',
  ],
];

test.each(told)('%s', (text, message) => {
  expect(messagesOf(text)).toEqual([message]);
});

const otherwise: [text: string, message: string][] = [
  [
    'LIMA, May 3 - President Olmo Tirado telephoned Ghana’s President Kofi Addae, congratulating him on his election.',
    'Olmo Tirado -> Kofi Addae congratulation',
  ],
  [
    'LIMA, May 3 - President Olmo Tirado wrote a letter to Ghana’s President Kofi Addae congratulating him on his election.',
    'Olmo Tirado -> Kofi Addae congratulation',
  ],
  [
    'LIMA, May 3 - President Olmo Tirado answered a letter from Ghana’s President Kofi Addae, and thanked him for it.',
    'Olmo Tirado -> Kofi Addae thanks',
  ],
];

test.each(otherwise)('and otherwise: %s', (text, message) => {
  expect(messagesOf(text)).toContain(message);
  expect(messagesOf(text).some((one) => one.startsWith('Kofi Addae -> Olmo Tirado cong'))).toBe(
    false,
  );
});
