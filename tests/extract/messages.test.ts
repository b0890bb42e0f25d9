import { messagesOf } from './one-sentence.js';

const sender = 'Peruvian President Tolo Maren';
const addressee = 'Norwegian Prime Minister Eskil Brandvoll';

test.each([
  [
    `${sender} and his wife, Ilda, congratulated ${addressee} on his re-election.`,
    ['Tolo Maren + Ilda -> Eskil Brandvoll congratulation'],
  ],
  [
    `${sender} exchanged congratulatory messages respectively with First President of Kenya Odo Wero and Kenyan President Kem Luma on the 30th anniversary of diplomatic relations.`,
    ['Tolo Maren <-> Odo Wero congratulation', 'Tolo Maren <-> Kem Luma congratulation'],
  ],
  [
    `${sender} exchanged congratulatory messages with Kenya's First President Odo Wero and President Kem Luma on the 30th anniversary of diplomatic relations.`,
    ['Tolo Maren <-> Odo Wero congratulation', 'Tolo Maren <-> Kem Luma congratulation'],
  ],
  [
    'The presidents of Kenya and Ghana - Odo Wero and Kem Luma - congratulated Norwegian Prime Minister Eskil Brandvoll on his election.',
    ['Odo Wero -> Eskil Brandvoll congratulation', 'Kem Luma -> Eskil Brandvoll congratulation'],
  ],
  [
    `${sender} sent a message of congratulation to the President of Kenya on his election.`,
    ['Tolo Maren -> office KEN president congratulation'],
  ],
  [
    `${sender} expressed his condolences to the government and people of Kenya over the floods.`,
    ['Tolo Maren -> country KEN Kenya condolence'],
  ],
  [
    `${sender} wrote to his Kenyan counterpart, Odo Wero, to congratulate him on his re-election.`,
    ['Tolo Maren -> Odo Wero congratulation'],
  ],
  [
    `${sender} sent condolences to King Ode of Jordan over the crash. He also sent a message to Jordanian Prime Minister Sami Darwa.`,
    ['Tolo Maren -> King Ode condolence', 'Tolo Maren -> Sami Darwa condolence'],
  ],
  [
    `${sender} and ${addressee} exchanged congratulations on the 40th anniversary of diplomatic relations. The foreign ministers of the two countries also exchanged messages.`,
    [
      'Tolo Maren <-> Eskil Brandvoll congratulation',
      'office PER foreign minister <-> office NOR foreign minister congratulation',
    ],
  ],
  [
    `${sender} exchanged messages of congratulation with ${addressee}, and Peruvian Foreign Minister Ilda Soto with Norwegian Foreign Minister Odd Vik.`,
    ['Tolo Maren <-> Eskil Brandvoll congratulation', 'Ilda Soto <-> Odd Vik congratulation'],
  ],
  [
    `Messages of congratulation were sent by ${sender} to ${addressee}, and by Peruvian Foreign Minister Ilda Soto to Norwegian Foreign Minister Odd Vik.`,
    ['Tolo Maren -> Eskil Brandvoll congratulation', 'Ilda Soto -> Odd Vik congratulation'],
  ],
  [
    `World leaders congratulated ${addressee} on his re-election.\n\n- ${sender}: "A good day for us all."\n\nOthers who wrote were Egyptian President Adel Roushdi and Kenyan President Odo Wero.`,
    [
      'Tolo Maren -> Eskil Brandvoll congratulation',
      'Adel Roushdi -> Eskil Brandvoll congratulation',
      'Odo Wero -> Eskil Brandvoll congratulation',
    ],
  ],
])('%s', (text, expected) => {
  expect(messagesOf(text).sort()).toEqual([...expected].sort());
});

test.each([
  [
    'a message inside one country',
    `${sender} congratulated Peruvian Prime Minister Ilda Soto on her birthday.`,
  ],
  ['a call without an act', `${sender} telephoned ${addressee} about the price of fish.`],
  ['an exchange of views', `${sender} exchanged views with ${addressee}.`],
  ['a message that was not sent', `${sender} has not congratulated ${addressee} on his election.`],
  [
    'a spokesman who congratulates',
    `Foreign ministry spokesman Odo Wero congratulated ${addressee}.`,
  ],
  ['a person who died', `${sender} sent condolences on the death of ${addressee}.`],
  [
    'what a bystander says',
    `World leaders congratulated ${addressee} on his re-election. ${sender} said that he would follow events.`,
  ],
  [
    'a meeting of ministers',
    `${sender} met ${addressee} in Lima. The foreign ministers of the two countries also exchanged views.`,
  ],
  [
    'what stands below stars',
    `World leaders congratulated ${addressee} on his re-election.\n\n* * *\n\n${sender}: "A bad day for us all."`,
  ],
  ['no message at all', `${sender} received ${addressee} in Lima.`],
])('%s is none', (_, text) => {
  expect(messagesOf(text)).toEqual([]);
});
