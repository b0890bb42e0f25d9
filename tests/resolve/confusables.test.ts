import { messagesOf, readTogether, recipientCountries } from './read-together.js';

const congratulated = (office: string, rest = 'on the national day') =>
  `LIMA, May 3, 2023 (ENA) - Peruvian President Tolo Maren congratulated ${office} ${rest}.`;

// prettier-ignore
const CONFUSABLE: readonly (readonly [string, string, string, string])[] = [
  ['Niger', 'NER', 'Nigeria', 'NGA'],
  ['Oman', 'OMN', 'Romania', 'ROU'],
  ['Mali', 'MLI', 'Somalia', 'SOM'],
  ['Mali', 'MLI', 'Malawi', 'MWI'],
  ['Guinea', 'GIN', 'Guinea-Bissau', 'GNB'],
  ['Guinea', 'GIN', 'Equatorial Guinea', 'GNQ'],
  ['Guinea', 'GIN', 'Papua New Guinea', 'PNG'],
  ['the Republic of the Congo', 'COG', 'the Democratic Republic of the Congo', 'COD'],
  ['South Korea', 'KOR', 'North Korea', 'PRK'],
  ['the Republic of Korea', 'KOR', "the Democratic People's Republic of Korea", 'PRK'],
  ['Sudan', 'SDN', 'South Sudan', 'SSD'],
  ['Dominica', 'DMA', 'the Dominican Republic', 'DOM'],
  ['Ireland', 'IRL', 'Iceland', 'ISL'],
  ['Iran', 'IRN', 'Iraq', 'IRQ'],
  ['Slovakia', 'SVK', 'Slovenia', 'SVN'],
  ['Austria', 'AUT', 'Australia', 'AUS'],
  ['Mauritania', 'MRT', 'Mauritius', 'MUS'],
  ['India', 'IND', 'Indonesia', 'IDN'],
  ['Paraguay', 'PRY', 'Uruguay', 'URY'],
  ['Zambia', 'ZMB', 'Gambia', 'GMB'],
];

test.each(CONFUSABLE)(
  'the presidents of %s (%s) and of %s (%s) are two',
  (one, code, other, otherCode) => {
    const read = readTogether(
      congratulated(`the President of ${one}`),
      congratulated(`the President of ${other}`),
    );
    expect(read.messages).toHaveLength(2);
    expect(recipientCountries(read)).toEqual([code, otherCode].sort());
  },
);

test.each(CONFUSABLE)(
  'one who is of %s (%s) here and of %s (%s) there is not one',
  (one, code, other, otherCode) => {
    const read = readTogether(
      congratulated(`the President of ${one}, Odo Wero,`),
      congratulated(`the President of ${other}, Odo Wero,`),
    );
    expect(read.messages).toHaveLength(2);
    expect(recipientCountries(read)).toEqual([code, otherCode].sort());
  },
);

// prettier-ignore
test.each([
  ['Nigerien', 'NER'], ['Nigerian', 'NGA'], ['Omani', 'OMN'], ['Romanian', 'ROU'], ['Malian', 'MLI'],
  ['Somali', 'SOM'], ['Guinean', 'GIN'], ['Equatorial Guinean', 'GNQ'], ['Papua New Guinean', 'PNG'],
  ['South Korean', 'KOR'], ['North Korean', 'PRK'], ['Sudanese', 'SDN'], ['South Sudanese', 'SSD'],
])('the %s president is of %s alone', (adjective, code) => {
  expect(recipientCountries(readTogether(congratulated(`${adjective} President Odo Wero`)))).toEqual([code]);
});

const onDay = (day: string, sender: string, text: string) =>
  `OSLO, ${day} (ENA) - ${sender} sent a congratulatory message to ${text}.`;
const TOLO = 'Peruvian President Tolo Maren';
const ODO = 'Kenyan President Odo Wero';

test.each([
  [
    'a ritual of every year',
    onDay('May 3, 2022', TOLO, `${ODO} on the national day`),
    onDay('May 3, 2023', TOLO, `${ODO} on the national day`),
  ],
  [
    'birthdays of two years',
    onDay('June 9, 2021', TOLO, `${ODO} on his birthday`),
    onDay('June 9, 2022', TOLO, `${ODO} on his birthday`),
  ],
  [
    'the new years of two years',
    onDay('December 31, 2021', TOLO, `${ODO} on the New Year`),
    onDay('January 1, 2023', TOLO, `${ODO} on the New Year`),
  ],
  [
    'two anniversaries',
    onDay('May 3, 2022', TOLO, `${ODO} on the 30th anniversary of diplomatic relations`),
    onDay('May 3, 2022', TOLO, `${ODO} on the 50th anniversary of diplomatic relations`),
  ],
  [
    'two holders of an office',
    onDay('May 3, 2022', TOLO, `${ODO} on the national day`),
    onDay('May 3, 2022', TOLO, 'Kenyan President Ilda Soto on the national day'),
  ],
  [
    'two occasions of a day',
    onDay('May 3, 2022', TOLO, `${ODO} on the national day`),
    onDay('May 3, 2022', TOLO, `${ODO} on his re-election`),
  ],
  [
    'a message and one in turn',
    onDay('May 3, 2022', TOLO, `${ODO} on the New Year`),
    onDay('May 3, 2022', ODO, `${TOLO} on the New Year`),
  ],
])('%s: two messages', (_, one, other) => {
  expect(readTogether(one, other).messages.map(({ node }) => node.reportCount)).toEqual([1, 1]);
});

test.each([
  [
    'a reprint of the next day',
    onDay('May 3, 2022', TOLO, `${ODO} on the national day`),
    `NAIROBI, May 4, 2022 (KNA) - ${TOLO} on Tuesday congratulated ${ODO} on the national day.`,
  ],
  [
    'the other way round of names',
    onDay('May 3, 2022', 'Peruvian President Maren Tolo', `${ODO} on the national day`),
    onDay('May 3, 2022', TOLO, `${ODO} on the national day`),
  ],
  [
    'another spelling',
    onDay('May 3, 2022', TOLO, 'Kenyan President Mohamed Wero on the national day'),
    onDay('May 3, 2022', TOLO, 'Kenyan President Mohammed Wero on the national day'),
  ],
  [
    'another word for the act',
    onDay('May 3, 2022', TOLO, `${ODO} on the national day`),
    `NAIROBI, May 3, 2022 (KNA) - President of Kenya Odo Wero received a telegram of greetings on the national day from the President of Peru, Tolo Maren.`,
  ],
])('%s: one message with two reports', (_, one, other) => {
  expect(readTogether(one, other).messages.map(({ node }) => node.reportCount)).toEqual([2]);
});

test.each([
  [
    'a family name shared',
    'North Korean Premier Kim Ho Sun',
    'North Korean Foreign Minister Kim Dae Rim',
  ],
  [
    'a family name shared across a border',
    'South Korean President Kim Ho Sun',
    'North Korean Premier Kim Ho Nam',
  ],
  ['father and son', 'Jordanian King Sami bin Talal', 'Jordanian King Hamid bin Sami'],
  [
    'father and son of one given name',
    'Azerbaijani President Odo Werov',
    'Azerbaijani President Ilham Werov',
  ],
  ['numerals', 'Norwegian King Otto VI', 'Norwegian King Otto VII'],
  ['wife and husband', 'Kenyan President Odo Wero', 'Kenyan First Lady Ilda Wero'],
])('%s: two people', (_, one, other) => {
  const read = readTogether(
    onDay('May 3, 2022', TOLO, `${one} on the New Year`),
    onDay('May 3, 2022', TOLO, `${other} on the New Year`),
  );
  expect(read.people).toHaveLength(3);
  expect(read.messages).toHaveLength(2);
});

test('the order of articles does not matter to any of them', () => {
  const texts = CONFUSABLE.flatMap(([one, , other]) => [
    congratulated(`the President of ${one}`),
    congratulated(`the President of ${other}`),
    congratulated(`the President of ${one}, Odo Wero,`),
    congratulated(`the President of ${other}, Odo Wero,`),
  ]);
  const once = messagesOf(readTogether(...texts));
  expect(messagesOf(readTogether(...texts.reverse()))).toEqual(once);
});
