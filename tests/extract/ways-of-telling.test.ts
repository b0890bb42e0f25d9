import { extract } from '../../src/extract/extract.js';
import { articleOf } from './one-sentence.js';

/** Who writes to whom in a text, in alphabetical order. */
function toldIn(text: string): string[] {
  const names = (side: readonly { name: string }[]) => side.map(({ name }) => name).join(' + ');
  return extract(articleOf(text))
    .reports.map(({ senders, recipients }) => `${names(senders)} > ${names(recipients)}`)
    .sort();
}

const won =
  'Peruvian President Tolo Maren congratulated Norwegian Prime Minister Eskil Brandvoll on his re-election.';

describe('who takes an office', () => {
  test.each([
    [
      'Ilda Soto had hardly taken the oath in Lima when the mail began. The letter of Eskil Brandvoll, prime minister of Norway, was short. Egyptian President Adel Roushdi also conveyed his congratulations to the new leader.',
      'Adel Roushdi > Ilda Soto',
    ],
    [
      'President Ilda Maren-Soto of Peru was sworn in on Monday in succession to Odo Wero. Norwegian Prime Minister Eskil Brandvoll congratulated her in a letter.',
      'Eskil Brandvoll > Ilda Maren-Soto',
    ],
    [
      'Ilda Maren-Soto was sworn in on Monday as President of Peru. Norwegian Prime Minister Eskil Brandvoll sent Soto a telegram of congratulation.',
      'Eskil Brandvoll > Ilda Maren-Soto',
    ],
    [
      'Ilda Soto was re-elected on May 8 as President of Peru. Norwegian Prime Minister Eskil Brandvoll congratulated the Peruvian President.',
      'Eskil Brandvoll > Ilda Soto',
    ],
  ])('is whom the messages go to: %s', (text, expected) => {
    expect(toldIn(text)).toContain(expected);
  });

  test.each([
    [
      'Ilda Soto was elected President of Peru in February 2015. Norwegian Prime Minister Eskil Brandvoll congratulated the new leader of Egypt, Adel Roushdi, on Monday.',
      'Eskil Brandvoll > Ilda Soto',
    ],
    [
      'Ilda Soto, sworn in on Monday, succeeds Odo Wero as President of Peru. Norwegian Prime Minister Eskil Brandvoll congratulated her in a letter.',
      'Eskil Brandvoll > Odo Wero',
    ],
  ])('and nobody else: %s', (text, unexpected) => {
    expect(toldIn(text)).not.toContain(unexpected);
  });
});

describe('more than one message', () => {
  test.each([
    [
      'Norwegian Prime Minister Eskil Brandvoll found on his desk a letter of condolence from Peruvian President Tolo Maren, in his capacity as chair, and another from Egyptian President Adel Roushdi.',
      ['Adel Roushdi > Eskil Brandvoll', 'Tolo Maren > Eskil Brandvoll'],
    ],
    [
      'Letters of condolence have reached Oslo from abroad. Norwegian Prime Minister Eskil Brandvoll received those of Peruvian President Tolo Maren and of Egyptian President Adel Roushdi.',
      ['Adel Roushdi > Eskil Brandvoll', 'Tolo Maren > Eskil Brandvoll'],
    ],
    [
      'Norwegian Prime Minister Eskil Brandvoll was condoled with by Peruvian President Tolo Maren in a post on X.',
      ['Tolo Maren > Eskil Brandvoll'],
    ],
    [
      'Peruvian President Tolo Maren has addressed messages of greetings to the following heads of state:\n- Adel Roushdi, Arab Republic of Egypt;\n- Odo Wero, Republic of Kenya;\n- Tarek Mansour, Republic of Tunisia.',
      ['Tolo Maren > Adel Roushdi', 'Tolo Maren > Odo Wero', 'Tolo Maren > Tarek Mansour'],
    ],
    [
      'Two fellow leaders have been in touch with Norwegian Prime Minister Eskil Brandvoll since the floods. Peruvian President Tolo Maren telephoned to offer his condolences. Egyptian President Adel Roushdi cabled.',
      ['Adel Roushdi > Eskil Brandvoll', 'Tolo Maren > Eskil Brandvoll'],
    ],
    [
      'Peruvian President Tolo Maren wrote as a friend of the house to Norwegian Prime Minister Eskil Brandvoll to condole with him.',
      ['Tolo Maren > Eskil Brandvoll'],
    ],
    [
      'Greetings have come in from abroad for Norwegian Prime Minister Eskil Brandvoll on the national day. Among the senders are the President of Peru, Tolo Maren, and the President of Egypt, Adel Roushdi.',
      ['Adel Roushdi > Eskil Brandvoll', 'Tolo Maren > Eskil Brandvoll'],
    ],
    [
      'The clerk read to the House a list of those who had condoled with Norwegian Prime Minister Eskil Brandvoll over the floods. Kenyan President Odo Wero had telephoned. Egyptian President Adel Roushdi had sent a letter.',
      ['Adel Roushdi > Eskil Brandvoll', 'Odo Wero > Eskil Brandvoll'],
    ],
    [
      "A scroll bore the congratulations of Peruvian President Tolo Maren on Norwegian Prime Minister Eskil Brandvoll's return.",
      ['Tolo Maren > Eskil Brandvoll'],
    ],
    [
      'Peruvian President Tolo Maren assured Norwegian Prime Minister Eskil Brandvoll in a message of his closeness; Egyptian President Adel Roushdi spoke in a video.',
      ['Tolo Maren > Eskil Brandvoll'],
    ],
    [
      'A flag outside Congress flew at half mast as the President, Tolo Maren of Peru, wrote to King Arne of Norway to mourn his mother.',
      ['Tolo Maren > King Arne'],
    ],
  ])('is read in %s', (text, expected) => {
    expect(toldIn(text)).toEqual(expected);
  });

  test.each([
    `${won} The guests brought a cake from Oslo, and another from Egyptian President Adel Roushdi's cook.`,
    `${won} Had he heard from Egyptian President Adel Roushdi?`,
    `${won} Egyptian President Adel Roushdi was told by the cook of congratulations on the cake.`,
    `${won} Among the guests were Egyptian President Adel Roushdi and Kenyan President Odo Wero.`,
    `${won} A flag flew outside the house of Egyptian President Adel Roushdi.`,
    `${won} He showed Egyptian President Adel Roushdi a second letter, to his tailor.`,
    `${won} He added that Egyptian President Adel Roushdi was glad.`,
    `${won} Egyptian President Adel Roushdi worked as a cook for Odo Wero.`,
  ])('is not read in %s', (text) => {
    expect(toldIn(text).filter((one) => !one.includes('Tolo Maren'))).toEqual([]);
  });
});

describe('messages like the one before', () => {
  test.each([
    [
      'Peruvian President Tolo Maren congratulated Norwegian Prime Minister Eskil Brandvoll on his re-election in a message; an identical one is addressed to Egyptian President Adel Roushdi.',
      ['Tolo Maren > Adel Roushdi', 'Tolo Maren > Eskil Brandvoll'],
    ],
    [
      `${won} His cable was long. Peruvian Foreign Minister Ilda Soto sent one of the same content to Norwegian Foreign Minister Arne Foss.`,
      ['Ilda Soto > Arne Foss', 'Tolo Maren > Eskil Brandvoll'],
    ],
  ])('are read in %s', (text, expected) => {
    expect(toldIn(text)).toEqual(expected);
  });

  test.each([
    `${won} A dish was served; an identical one is in the museum of Egyptian President Adel Roushdi.`,
    `${won} Egyptian President Adel Roushdi is one of the same age.`,
  ])('are not read in %s', (text) => {
    expect(toldIn(text)).toEqual(['Tolo Maren > Eskil Brandvoll']);
  });
});

describe('names behind a list of offices', () => {
  test('are of those who hold them, where "namely" leads to them', () => {
    const text =
      'Norwegian Prime Minister Eskil Brandvoll congratulated the presidents of Peru and Egypt, namely Tolo Maren and Adel Roushdi, on the opening of the canal.';
    expect(toldIn(text)).toEqual([
      'Eskil Brandvoll > Adel Roushdi',
      'Eskil Brandvoll > Tolo Maren',
    ]);
  });

  test('and of nobody else', () => {
    const text =
      'Norwegian Prime Minister Eskil Brandvoll congratulated the presidents of Peru and Egypt, namely on the opening of the canal that Tolo Maren dug.';
    expect(toldIn(text)).not.toContain('Eskil Brandvoll > Tolo Maren');
  });
});

describe('what somebody is congratulated on', () => {
  const surgery =
    'Peruvian President Tolo Maren has congratulated King Arne of Norway by cable on the surgery that he underwent. He left hospital on Monday.';

  test('he did himself', () => {
    const { statements, reports } = extract(articleOf(surgery));
    expect(reports).toHaveLength(1);
    expect(statements).toEqual([]);
  });

  test.each([
    [
      'To King Arne of Norway, Peruvian President Tolo Maren cabled his wishes for a speedy recovery.',
      'sympathy',
    ],
    [
      'To King Arne of Norway, Peruvian President Tolo Maren cabled his wishes for a happy Christmas.',
      'greeting',
    ],
  ])('what is wished tells the act: %s', (text, kind) => {
    expect(extract(articleOf(text)).reports.map((report) => report.kind)).toEqual([kind]);
  });
});

describe('an initial', () => {
  test.each([
    [
      'From the islands, Prime Minister Aksel V. Johansen congratulated Norwegian Prime Minister Eskil Brandvoll on his election.',
      'Aksel V. Johansen > Eskil Brandvoll',
    ],
    [
      'OSLO, May 5 - Norwegian Prime Minister Eskil Brandvoll congratulated Peruvian President Tomás I. Quiroga on his election. He thanked him.',
      'Eskil Brandvoll > Tomás I. Quiroga',
    ],
  ])('stands between names: %s', (text, expected) => {
    expect(toldIn(text)).toEqual(expect.arrayContaining([expected]));
  });

  test('is no number of a king that ends a sentence', () => {
    const text =
      'Norwegian Prime Minister Eskil Brandvoll congratulated King Charles V. Sweden is a good neighbour, he wrote.';
    expect(toldIn(text)).toEqual(['Eskil Brandvoll > Charles V']);
  });
});

const EGYPT = 'Egyptian President Adel Roushdi';
const NORWAY = 'Norwegian Prime Minister Eskil Brandvoll';
const PERU = 'Peruvian President Tolo Maren';

describe('who is counted off before what he does', () => {
  test.each([
    `Outside the region, the first to write was ${NORWAY}, who praised his patience.`,
    `In Europe, the first to call was ${NORWAY}.`,
    `Next to ring was ${NORWAY}.`,
    `The only European to send a telegram was ${NORWAY}.`,
    `By Sunday evening the first to phone had been ${NORWAY}.`,
  ])('has written: %s', (sentence) => {
    expect(toldIn(`${EGYPT} congratulated ${PERU} on his re-election. ${sentence}`)).toContain(
      'Eskil Brandvoll > Tolo Maren',
    );
  });

  test.each([
    `Outside the hall, the first to sing was ${NORWAY}.`,
    `In those years, the first to write about the islands was ${NORWAY}.`,
  ])('has written nothing: %s', (sentence) => {
    expect(toldIn(`${EGYPT} congratulated ${PERU} on his re-election. ${sentence}`)).toEqual([
      'Adel Roushdi > Tolo Maren',
    ]);
  });
});

describe('what goes without its verb', () => {
  test.each([
    [
      `${NORWAY} congratulated ${PERU} in a letter and ${EGYPT} in a post on Instagram.`,
      ['Eskil Brandvoll > Adel Roushdi', 'Eskil Brandvoll > Tolo Maren'],
    ],
    [
      `${NORWAY} thanked ${PERU} in a cable and ${EGYPT} in a call.`,
      ['Eskil Brandvoll > Adel Roushdi', 'Eskil Brandvoll > Tolo Maren'],
    ],
    [
      `${NORWAY} sent ${PERU} a telegram of congratulation, and ${EGYPT}, as every year, a letter.`,
      ['Adel Roushdi > Tolo Maren', 'Eskil Brandvoll > Tolo Maren'],
    ],
    [
      `${NORWAY} sent a letter of congratulation to ${PERU}, and Norwegian Foreign Minister Arne Foss a telegram to his counterpart, Ilda Soto.`,
      ['Arne Foss > Ilda Soto', 'Eskil Brandvoll > Tolo Maren'],
    ],
    [
      `${NORWAY} congratulated ${PERU} in a letter and met ${EGYPT} in a hotel.`,
      ['Eskil Brandvoll > Tolo Maren'],
    ],
    [
      `${NORWAY} sent ${PERU} a telegram of congratulation and ${EGYPT} a hundred sheep.`,
      ['Eskil Brandvoll > Tolo Maren'],
    ],
  ])('is told: %s', (text, expected) => {
    expect(toldIn(text)).toEqual(expected);
  });
});

describe('what somebody has done for him', () => {
  test.each([
    [
      `${NORWAY} prayed for the dead and had a telegram of condolence sent to ${PERU}.`,
      'Eskil Brandvoll > Tolo Maren',
    ],
    [
      `OSLO, May 3 - ${NORWAY} wants company at the Fjord Summit. His envoy Arne Foss handed ${PERU} an invitation.`,
      'Eskil Brandvoll > Tolo Maren',
    ],
    [
      `OSLO, May 3 - Ambassador Arne Foss left a letter of condolence from ${NORWAY} with ${PERU}.`,
      'Eskil Brandvoll > Tolo Maren',
    ],
    [
      `OSLO, May 3 - Ambassador Arne Foss handed ${PERU} a letter of invitation from ${NORWAY}. Foreign Minister Eva Dahl did the same in Cairo, when she was received by ${EGYPT}.`,
      'Eskil Brandvoll > Adel Roushdi',
    ],
    [
      `OSLO, May 3 - Ambassador Arne Foss handed ${PERU} a letter of invitation from ${NORWAY}. Maren has already answered, and accepted.`,
      'Tolo Maren > Eskil Brandvoll',
    ],
  ])('is his: %s', (text, expected) => {
    expect(toldIn(text)).toContain(expected);
  });

  test.each([
    [
      `${NORWAY} prayed for the dead and had a ship sent to ${PERU}.`,
      'Eskil Brandvoll > Tolo Maren',
    ],
    [
      `OSLO, May 3 - Ambassador Arne Foss handed ${PERU} a letter of invitation from ${NORWAY}. In Cairo, Foreign Minister Eva Dahl met ${EGYPT} for talks on fish.`,
      'Eskil Brandvoll > Adel Roushdi',
    ],
    [
      `OSLO, May 3 - Ambassador Arne Foss handed ${PERU} a letter of invitation from ${NORWAY}. Maren has already answered, and accepted.`,
      'Tolo Maren > Arne Foss',
    ],
  ])('is not told: %s', (text, unwanted) => {
    expect(toldIn(text)).not.toContain(unwanted);
  });
});

describe('a greeting', () => {
  test.each([
    `I had two envelopes to deliver. One was Prime Minister Eskil Brandvoll of Norway's greeting to ${PERU}.`,
    `The card is ${NORWAY}'s Christmas greeting to ${PERU}.`,
    `In the other, ${NORWAY} wishes his colleague ${PERU} "a year in which the rains come on time".`,
  ])('is what somebody has or wishes in quotation marks: %s', (text) => {
    expect(toldIn(text)).toEqual(['Eskil Brandvoll > Tolo Maren']);
  });

  test.each([
    `The tea was ${NORWAY}'s gift to ${PERU}.`,
    `${NORWAY} wishes that ${PERU} had been there.`,
  ])('is not told: %s', (text) => {
    expect(toldIn(text)).toEqual([]);
  });
});

test.each([
  [
    `Patriarch Kyril of Samal and All Russia sent a message of condolence to ${NORWAY}.`,
    'Patriarch Kyril > Eskil Brandvoll',
  ],
  [
    `Metropolitan Joni of Riga and all Latvia sent a message of condolence to ${NORWAY}.`,
    'Metropolitan Joni > Eskil Brandvoll',
  ],
])('the see of a church goes with its name: %s', (text, expected) => {
  expect(toldIn(text)).toEqual([expected]);
});

describe('who is spoken to in a message', () => {
  const WON = `${EGYPT} congratulated ${PERU} on his re-election.`;

  test.each([
    `${NORWAY}, in a call on Tuesday, urged Maren to keep faith with the treaty.`,
    `In a letter, ${NORWAY} reminded the Peruvian President of the treaty.`,
    `${NORWAY}, in a handwritten note, encouraged Maren to go on as he had begun.`,
  ])('is whom it goes to: %s', (sentence) => {
    expect(toldIn(`${WON} ${sentence}`)).toContain('Eskil Brandvoll > Tolo Maren');
  });

  test.each([
    `In a speech, ${NORWAY} urged Maren to keep faith with the treaty.`,
    `In a letter to the editor, ${NORWAY} urged Maren to keep faith with the treaty.`,
    `${NORWAY}, in a note to his staff, reminded Maren of the treaty.`,
  ])('is not written to: %s', (sentence) => {
    expect(toldIn(`${WON} ${sentence}`)).toEqual(['Adel Roushdi > Tolo Maren']);
  });
});

describe('peoples who are written to', () => {
  const FEAST = `In separate messages, ${PERU} has congratulated the governments and peoples of Chile, Brazil and Kenya on the feast.`;

  test('are no less so where an officer of many states is, too', () => {
    const told = toldIn(
      `LIMA, March 20 - ${FEAST} A letter of his to the UN Secretary-General, Marisol Guevara, calls the feast a heritage of all mankind.`,
    );
    expect(told).toEqual(
      expect.arrayContaining(['Tolo Maren > Brazil', 'Tolo Maren > Marisol Guevara']),
    );
  });

  test('are told by their officer', () => {
    const told = toldIn(
      `LIMA, March 20 - ${PERU} congratulated Brazil on the feast. He sent a letter of congratulation to Brazilian President Odo Wero as well.`,
    );
    expect(told).toEqual(['Tolo Maren > Odo Wero']);
  });
});

describe('an invitation in what was just told', () => {
  /** What is told of each message. */
  const kindsIn = (text: string) => extract(articleOf(text)).reports.map(({ kind }) => kind);
  const READ = `Egyptian Minister Iman Said read a letter of congratulation from ${EGYPT} to the host, ${PERU}.`;

  test.each([
    `OSLO, May 3 - ${READ} It asked President Maren to come to Cairo in November.`,
    `OSLO, May 3 - ${EGYPT} telephoned ${PERU} and congratulated him on his re-election. He invited him to visit Cairo.`,
  ])('is told beside it: %s', (text) => {
    expect(kindsIn(text)).toEqual(expect.arrayContaining(['congratulation', 'invitation']));
  });

  test.each([
    `OSLO, May 3 - ${READ} It asked President Maren to keep faith with the treaty.`,
    `OSLO, May 3 - ${READ} It wished President Maren a calm year.`,
  ])('is not told: %s', (text) => {
    expect(kindsIn(text)).not.toContain('invitation');
  });
});
