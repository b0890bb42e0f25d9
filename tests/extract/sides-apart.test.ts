import { extract } from '../../src/extract/extract.js';
import { articleOf } from './one-sentence.js';

/** Who writes to whom in a text, and what, in alphabetical order. */
function messagesIn(text: string): string[] {
  const names = (side: readonly { name: string }[]) => side.map(({ name }) => name).join(' + ');
  return extract(articleOf(text))
    .reports.map(
      ({ senders, recipients, kind }) => `${names(senders)} > ${names(recipients)} ${kind}`,
    )
    .sort();
}

describe('an item that tells both sides by their prepositions alone', () => {
  test('is a message from the one to the other', () => {
    const text = [
      'Tonga at 60: our friends write',
      'On the sixtieth anniversary of independence messages were read at the Palace in the following order:',
      'From the President of Peru, Tolo Maren, to King Tevita V of Tonga: congratulations.',
      'From the Prime Minister of Norway, Eskil Brandvoll, to King Tevita V: congratulations, and regret that he could not come.',
    ].join('\n\n');
    expect(messagesIn(text)).toEqual([
      'Eskil Brandvoll > Tevita V congratulation',
      'Tolo Maren > Tevita V congratulation',
    ]);
  });

  test('may stand for the same as the item before', () => {
    const text = [
      '- King Tevita V of Tonga has received a message of sympathy over the cyclone from Peruvian President Tolo Maren.',
      '- The same, to Prime Minister Sione Latu of Tonga, from Norwegian Prime Minister Eskil Brandvoll.',
    ].join('\n');
    expect(messagesIn(text)).toContain('Eskil Brandvoll > Sione Latu sympathy');
  });

  test.each([
    ['From Peruvian President Tolo Maren to King Tevita V: a history of the Pacific in portraits'],
    ['The road from Tolo Maren Square to King Tevita V Bridge: congratulations to the builders.'],
    ['From Tolo Maren to the people of Lima, the bread went by boat.'],
  ])('is no way and no book: %s', (text) => {
    expect(messagesIn(text)).toEqual([]);
  });
});

describe('a crown beside presidents told in one', () => {
  test('is none of them', () => {
    const text =
      'Presidents Tolo Maren of Peru and Kofi Odo of Ghana, King Sverre IV of Norway and Prime Minister Liis Tamm of Estonia sent telegrams of congratulation to Kazakh President Arman Tulegenov on Independence Day.';
    expect(messagesIn(text)).toHaveLength(4);
    const king = extract(articleOf(text)).people.find(({ name }) => name.includes('Sverre'));
    expect(king?.title?.toLowerCase()).not.toBe('president');
  });
});

describe('lines that are addressed to somebody', () => {
  test('are a message', () => {
    const text =
      'Peruvian President Tolo Maren has addressed these lines of sympathy, in his own hand, to Norwegian Prime Minister Eskil Brandvoll after the floods.';
    expect(messagesIn(text)).toEqual(['Tolo Maren > Eskil Brandvoll sympathy']);
  });

  test('of supply are none', () => {
    const text =
      'Peruvian President Tolo Maren has opened three lines to the port, Norwegian Prime Minister Eskil Brandvoll said.';
    expect(messagesIn(text)).toEqual([]);
  });
});
