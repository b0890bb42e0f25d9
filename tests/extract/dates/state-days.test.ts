import { extract } from '../../../src/extract/extract.js';
import { articleOf } from '../one-sentence.js';

/** The day of each message of an article that came out on Thursday, 8 May 2031, by its recipient. */
const daysBy = (text: string) =>
  Object.fromEntries(
    extract({ ...articleOf(text), publishedOn: '2031-05-08' }).reports.map(
      ({ recipients, sentOn }) => [recipients[0]!.name, sentOn?.date ?? null],
    ),
  );

test('of a round of messages each is of the day told beside its state', () => {
  expect(
    daysBy(
      'Norwegian President Eskil Brandvoll has congratulated President Tolo Maren of Peru and President Odalo Wanji of Kenya on fifty years of ties. ' +
        'Every letter was short. Peru came first, on Monday, and Kenya second, on Tuesday.',
    ),
  ).toEqual({ 'Tolo Maren': '2031-05-05', 'Odalo Wanji': '2031-05-06' });
});

test('whoever did the same did it on the same day', () => {
  expect(
    daysBy(
      'Norwegian President Eskil Brandvoll congratulated President Tolo Maren of Peru on his re-election on Monday. ' +
        'Kenyan Prime Minister Odalo Wanji did the same. Ministers of the two had met on Tuesday.',
    ),
  ).toEqual({ 'Tolo Maren': '2031-05-05' });
});

test('a state of all messages tells the day of none', () => {
  expect(
    daysBy(
      'President Tolo Maren of Peru congratulated President Eskil Brandvoll of Norway on Monday. Kenyan Prime Minister Odalo Wanji wrote to Premier Asha Lund of Norway. ' +
        'Norway voted on Tuesday.',
    )['Eskil Brandvoll'],
  ).toBe('2031-05-05');
});
