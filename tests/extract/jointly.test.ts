import { BARE, type Candidate } from '../../src/extract/candidate.js';
import { trace } from '../../src/extract/extract.js';
import { joinedCouples } from '../../src/extract/jointly.js';
import { articleOf, messagesOf } from './one-sentence.js';

test('those who wrote as one write the next ones as one', () => {
  const text =
    'SAN MARINO, 28 December - Lia Odo and Jan Maren, the Captains Regent, have written to Fijian President Josaia Vula. Their message of condolence for the air disaster left the Palazzo on 27 December. The same day, letters went to Ghanaian President Kojo Mensa and to Peruvian President Tolo Paz.';
  expect(messagesOf(text)).toEqual([
    'Lia Odo + Jan Maren -> Josaia Vula condolence',
    'Lia Odo + Jan Maren -> Kojo Mensa condolence',
    'Lia Odo + Jan Maren -> Tolo Paz condolence',
  ]);
});

test('and two who did not do not', () => {
  const text =
    'SUVA, 28 December - Peruvian President Lia Odo and Chilean President Jan Maren have written to Fijian President Josaia Vula. Their messages of condolence for the air disaster left on 27 December. The same day, letters went to Ghanaian President Kojo Mensa.';
  expect(messagesOf(text).filter((message) => message.includes(' + '))).toEqual([]);
});

/** The senders of the candidates of one sender each that a text is said to tell, joined. */
function sendersIn(text: string, senders: readonly string[], to: string): string[] {
  const { document } = trace(articleOf(text));
  const placeOf = (name: string) => document.profiles.findIndex((one) => one.name.includes(name));
  const candidates = senders.map((name): Candidate => ({
    ...BARE,
    rule: 'likely-pair',
    weight: 0,
    from: [placeOf(name)],
    to: [placeOf(to)],
    kind: 'condolence',
    sentence: 0,
  }));
  return joinedCouples(document, candidates).map(({ from }) =>
    from!.map((place) => document.profiles[place]!.name).join(' + '),
  );
}

test.each([
  'King Anders V and Queen Lia of Sweden wrote to Lino Mercado, the President of Peru.',
  'In a joint letter Kojo Anders of Ghana and Tola Lia of Chile wrote to Lino Mercado, the President of Peru.',
  'Lino Mercado, the President of Peru, had a letter signed by Kojo Anders and Tola Lia of Ghana.',
])('a couple writes one letter: %s', (text) => {
  const senders = sendersIn(text, ['Lia', 'Anders'], 'Mercado');
  expect(senders).toHaveLength(1);
  expect(senders[0]).toMatch(/Anders.* \+ .*Lia/);
});

test.each([
  'President Kojo Anders of Ghana and President Tola Lia of Chile wrote to Lino Mercado, the President of Peru.',
  'King Anders V of Sweden wrote and, from her villa, Queen Lia too, to Lino Mercado, the President of Peru.',
])('and others write two: %s', (text) => {
  expect(sendersIn(text, ['Lia', 'Anders'], 'Mercado')).toHaveLength(2);
});
