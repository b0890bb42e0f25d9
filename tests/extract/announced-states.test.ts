import { messagesOf } from './one-sentence.js';

const paper = (...paragraphs: string[]) => paragraphs.join('\n\n');

test.each([
  [
    'presidents of three states who are named behind',
    paper(
      'Valletta, 14 March 2031',
      'President Josefina Vella of Malta has had messages of condolence from the heads of state of Italy, Ireland and Tunisia. Paolo Rinaldi remembered a man who never raised his voice. Sean Brady asked her to embrace the family for him; Moncef Gharbi spoke of a loyal friend.',
    ),
    [
      'Moncef Gharbi -> Josefina Vella condolence',
      'Paolo Rinaldi -> Josefina Vella condolence',
      'Sean Brady -> Josefina Vella condolence',
    ],
  ],
  [
    'counterparts in two states who speak in the next paragraph',
    paper(
      'LUSAKA, 9 June 2031',
      'President Mwansa Banda of Zambia has received messages of condolence from his counterparts in Botswana and Malawi on the death of former President Chilufya Tembo.',
      "Advocate Duma Kgosi, in his, describes the late leader as a patient neighbour. Dr Peter Chirwa says Mr Tembo's handover of power remains a lesson.",
    ),
    ['Advocate Duma Kgosi -> Mwansa Banda condolence', 'Peter Chirwa -> Mwansa Banda condolence'],
  ],
  [
    'states whose heads are named behind',
    paper(
      'LILONGWE, 3 October 2031',
      'President Grace Mwale of Malawi took calls from Kenya and Tanzania after her victory.',
      'President Samuel Otto congratulated her at noon. President Amina Juma did so in the evening.',
    ),
    ['Amina Juma -> Grace Mwale congratulation', 'Samuel Otto -> Grace Mwale congratulation'],
  ],
  [
    'a king and a president, each in a letter of his own',
    paper(
      'Dakar, 4 April 2031',
      "President Ibrahima Sarr found among his mail on Independence Day a letter from the King of Morocco and one from Ireland's president.",
      'The sovereign, Yassir VI, congratulates him on the national day. Patrick Higgs, who quotes Senghor, sends wishes for a happy feast.',
    ),
    ['Patrick Higgs -> Ibrahima Sarr congratulation', 'Yassir VI -> Ibrahima Sarr congratulation'],
  ],
])('states announced in a list are those of %s', (_, text, expected) => {
  expect(messagesOf(text).sort()).toEqual(expected);
});

test.each([
  [
    'one of two is named, and one at home',
    paper(
      'Valletta, 14 March 2031',
      'President Josefina Vella of Malta has had messages of condolence from the heads of state of Italy and Ireland. Paolo Rinaldi remembered a man who never raised his voice.',
      'Opposition Leader Roberta Pace offered her condolences in Parliament.',
    ),
    /Roberta Pace ->/,
  ],
  [
    'a minister is named next',
    paper(
      'LILONGWE, 3 October 2031',
      'President Grace Mwale of Malawi took calls of congratulation from Kenya and Tanzania.',
      'Health Minister Peter Phiri told reporters so. President Samuel Otto congratulated her at noon.',
    ),
    /Peter Phiri ->/,
  ],
  [
    'the states are those that are written to',
    paper(
      'SAN JOSÉ, 16 September 2031',
      'Guatemala and Honduras got a cable of congratulation from Taiwanese Foreign Minister Wu Ming. Daniel Rojas received nothing. Elizabeth Windsor was silent.',
    ),
    /^(?:Daniel Rojas|Elizabeth Windsor) ->/,
  ],
  [
    'the list tells of no message',
    paper(
      'SUVA, 16 September 2031',
      'Rain fell on Tonga and Samoa. Mary Toroma told Sitiveni Tikoi a story. James Hill laughed.',
    ),
    /->/,
  ],
])('nobody is made a sender where %s', (_, text, unwanted) => {
  expect(messagesOf(text).filter((message) => unwanted.test(message))).toEqual([]);
});
