import { messagesOf } from '../one-sentence.js';

/** To whom a printed letter went, where it is told behind the text alone. */
const printed = (behind: string) =>
  messagesOf(
    `PARAMARIBO POST\nWednesday 26 November 2025\n\nA letter with a lion on it\n\nWhile the bands were tuning up yesterday, a courier rang at the palace. Below is the whole text.\n\nHalf a century ago today the flag of an independent Suriname was raised for the first time. My wife and I wish you and all Surinamese every happiness on this great day.\n\nMay our children know one another as equals, and may the river carry only good news in the next fifty years.\n\nKing Felix\n\n${behind}`,
  ).join('; ');

test.each([
  'The lines were meant for President Ilda Soto, who has framed them.',
  'The addressee, President Ilda Soto, took the oath last year.',
  'The letter was addressed to President Ilda Soto of Suriname.',
  'Its recipient is President Ilda Soto, who is on holiday.',
  'This sheet was written for President Ilda Soto alone.',
  'The words were intended for President Ilda Soto, the palace said.',
])('%s', (behind) => {
  expect(printed(behind)).toContain('King Felix -> Ilda Soto');
});

test.each([
  'The singer Ilda Soto sang until dawn.',
  'The reception was meant for Ilda Soto, a singer.',
  'The addressee has framed the letter. Ilda Soto sang.',
  'The flowers were sent to Ilda Soto, a singer.',
  'Ilda Soto, a singer, knows to whom letters go.',
  'The hall was addressed by Ilda Soto, a singer.',
])('no addressee: %s', (behind) => {
  expect(printed(behind)).not.toContain('-> Ilda Soto');
});

test.each([
  'To: Her Excellency Ilda Soto, President of Suriname',
  'Addressed to: H.E. Ilda Soto, President of Suriname',
  'H.E. Ilda Soto\nPresident of the Republic of Suriname',
])('an address at the foot: %s', (foot) => {
  expect(
    messagesOf(
      `Dear Madam President,\n\nI send you my heartfelt congratulations on your election.\n\nYours sincerely,\n\nTolo Maren\nPresident of Peru\n\n${foot}`,
    ),
  ).toEqual(['Tolo Maren -> Ilda Soto congratulation']);
});
