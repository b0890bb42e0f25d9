import { messagesOf } from './one-sentence.js';

test.each([
  [
    'between the members of a list of senders',
    'LIMA, May 3 - After the storm condolences were sent to President Tolo Maren by his counterparts Eskil Brandvoll of Norway (on Monday, by way of a post), Kofi Addae of Ghana (on Tuesday, likewise) and Odalo Wanji of Kenya.',
    [
      'Eskil Brandvoll -> Tolo Maren condolence',
      'Kofi Addae -> Tolo Maren condolence',
      'Odalo Wanji -> Tolo Maren condolence',
    ],
  ],
  [
    'not where what stands behind them is another clause',
    'LIMA, May 3 - After the storm condolences were sent to President Tolo Maren by Norwegian President Eskil Brandvoll (on Monday). Kenyan President Odalo Wanji was in Oslo.',
    ['Eskil Brandvoll -> Tolo Maren condolence'],
  ],
  [
    'not where a verb follows them',
    'LIMA, May 3 - Norwegian President Eskil Brandvoll sent President Tolo Maren (in Lima) his condolences over the storm, and Kenyan President Odalo Wanji (in Nairobi) was silent.',
    ['Eskil Brandvoll -> Tolo Maren condolence'],
  ],
])('brackets %s', (_, text, messages) => {
  expect(messagesOf(text)).toEqual(messages);
});
