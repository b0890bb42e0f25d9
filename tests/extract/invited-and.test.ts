import { messagesOf } from './one-sentence.js';

const invited: [text: string, from: string, to: string][] = [
  [
    'CAIRO, May 3 - Norwegian Foreign Minister Arne Foss has delivered a letter from Prime Minister Eskil Brandvoll to Peruvian President Tolo Maren, who was sworn in on Thursday. The letter contained Brandvoll’s congratulations on the inauguration as well as an invitation to come to Oslo before the end of the year.',
    'Eskil Brandvoll',
    'Tolo Maren',
  ],
  [
    'LIMA, May 3 - Norwegian Prime Minister Eskil Brandvoll conveyed to President Tolo Maren his congratulations on the election and an invitation to visit Oslo.',
    'Eskil Brandvoll',
    'Tolo Maren',
  ],
  [
    'HANOI, May 3 - Ghanaian President Kojo Ansu Mensa sent Vietnamese President Tran Van Ky a message of congratulation on his election and an invitation to Accra.',
    'Kojo Ansu Mensa',
    'Tran Van Ky',
  ],
  [
    'TALLINN, May 3 - Fijian President Josaia Vula wrote to Estonian President Mart Kallas with greetings for Independence Day and an invitation to attend the ocean summit.',
    'Josaia Vula',
    'Mart Kallas',
  ],
  [
    'ACCRA, May 3 - Estonian President Mart Kallas telephoned President Kojo Ansu Mensa to offer congratulations on his re-election and an invitation to Tallinn.',
    'Mart Kallas',
    'Kojo Ansu Mensa',
  ],
  [
    'SUVA, May 3 - Samoan Prime Minister Tavita Leota’s message to Fijian President Josaia Vula brought congratulations on the anniversary and also an invitation to a regatta.',
    'Tavita Leota',
    'Josaia Vula',
  ],
];

test.each(invited)('an invitation goes with good wishes: %s', (text, from, to) => {
  expect(messagesOf(text)).toContain(`${from} -> ${to} invitation`);
});

test.each([
  'LIMA, May 3 - Norwegian Prime Minister Eskil Brandvoll sent congratulations to President Tolo Maren of Peru and declined an invitation to a ball in Oslo.',
  'HANOI, May 3 - Ghanaian President Kojo Ansu Mensa sent Vietnamese President Tran Van Ky congratulations on his election; an invitation to the feast came from nobody.',
  'TALLINN, May 3 - Fijian President Josaia Vula congratulated Estonian President Mart Kallas on Independence Day, and the invitation to the ball was withdrawn.',
  'SUVA, May 3 - Samoan Prime Minister Tavita Leota congratulated Fijian President Josaia Vula, who wore a ring and had no invitation to the regatta.',
])('and none is told: %s', (text) => {
  expect(messagesOf(text).join()).not.toContain('invitation');
});

test.each([
  [
    'TUNIS, May 3 - Norwegian Prime Minister Eskil Brandvoll congratulated Peruvian President Tolo Maren on the 50th anniversary of diplomatic relations. In his letter Brandvoll speaks of solidarity between sailors.',
    ['Eskil Brandvoll -> Tolo Maren congratulation'],
  ],
  [
    'TUNIS, May 3 - Norwegian Prime Minister Eskil Brandvoll wrote to Peruvian President Tolo Maren after the earthquake to assure him of his solidarity.',
    ['Eskil Brandvoll -> Tolo Maren sympathy'],
  ],
])('solidarity among friends is no sympathy: %s', (text, messages) => {
  expect(messagesOf(text)).toEqual(messages);
});

test('who acts by order of an officer leaves him a person, and an order of knights does not', () => {
  const told = (office: string) =>
    messagesOf(
      `DAKAR, May 3 - Buses stand still by order of ${office} Amado Bari. Norwegian Prime Minister Eskil Brandvoll sent Bari his condolences over the crash.`,
    );
  expect(told('Senegalese Prime Minister')).toEqual(['Eskil Brandvoll -> Amado Bari condolence']);
});

const allOf = (text: string) => messagesOf(text).map((message) => message.replace(/.* -> .* /, ''));

test.each([
  'ACCRA, May 3 - Ghanaian President Kojo Ansu Mensa has received a written message from Estonian President Mart Kallas, inviting him to pay an official visit to Tallinn.',
  'SUVA, May 3 - In a letter to Fijian President Josaia Vula, Samoan Prime Minister Tavita Leota invites him to the summit in Apia and sends him warm regards.',
])('a letter that invites is told once, with the regards in it: %s', (text) => {
  expect(allOf(text)).toEqual(['invitation']);
});

test.each([
  [
    'LIMA, May 3 - Norwegian Prime Minister Eskil Brandvoll sent President Tolo Maren of Peru New Year greetings and invited him to Oslo.',
    ['greeting', 'invitation'],
  ],
  [
    'HANOI, May 3 - Ghanaian President Kojo Ansu Mensa congratulated Vietnamese President Tran Van Ky on his election. On Friday he invited him to Accra.',
    ['congratulation', 'invitation'],
  ],
])('wishes for a day stand beside an invitation: %s', (text, kinds) => {
  expect(allOf(text).sort()).toEqual(kinds);
});

test.each([
  [
    'TALLINN, May 3 - Estonian President Mart Kallas has been congratulated on his re-election by the Fijian President. Fijian President Josaia Vula sent him a letter of congratulation on Tuesday.',
    1,
  ],
  [
    'TALLINN, May 3 - Estonian President Mart Kallas has been congratulated on his re-election by the Fijian Foreign Minister. Fijian President Josaia Vula sent him a letter of congratulation on Tuesday.',
    2,
  ],
])('an office is not told beside its holder: %s', (text, count) => {
  expect(messagesOf(text)).toHaveLength(count);
});
