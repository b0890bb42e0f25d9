import { extract } from '../../src/extract/extract.js';
import { articleOf } from './one-sentence.js';

/** Who writes to whom in a text, in alphabetical order. */
function pairsIn(text: string): string[] {
  const names = (side: readonly { name: string }[]) => side.map(({ name }) => name).join(' + ');
  return extract(articleOf(text))
    .reports.map(({ senders, recipients }) => `${names(senders)} > ${names(recipients)}`)
    .sort();
}

const many =
  'Condolences on the floods have reached King Sverre of Norway from all over the world. Peruvian President Tolo Maren sent a telegram to the King. Ghanaian President Kofi Odo wrote to him as well.';

describe('in a story of those who write to one', () => {
  test.each([
    [
      `${many} Estonian President Liis Tamm assured Norwegian Prime Minister Eskil Brandvoll of her sympathy.`,
      'Liis Tamm > Eskil Brandvoll',
    ],
    [
      `${many} Estonian President Liis Tamm assured the King of her sympathy.`,
      'Liis Tamm > King Sverre',
    ],
  ])('whoever is assured is written to: %s', (text, pair) => {
    expect(pairsIn(text).filter((one) => one.startsWith('Liis'))).toEqual([pair]);
  });

  test('whoever assures a third state writes to nobody there', () => {
    const text = `${many} Estonian President Liis Tamm told Latvian President Janis Ozols that the bridge would be repaired.`;
    expect(pairsIn(text)).not.toContain('Liis Tamm > King Sverre');
  });
});

describe('whoever has written himself', () => {
  test('is meant by his own style where nobody else writes to his addressee', () => {
    const text =
      'MUSCAT: His Majesty Sultan Faisal bin Taimur of Oman sent a cable of congratulations to President Kofi Odo of Ghana on the national day. Also today, His Majesty received a cable of thanks from King Sverre of Norway in reply to his condolences over the floods.';
    expect(pairsIn(text)).not.toContain('King Sverre > Kofi Odo');
  });
});

describe('the dead', () => {
  test('are telegraphed by nobody', () => {
    const text =
      'Since Sunday, when former Norwegian premier Lars Dahl died, letters of condolence have come for Prime Minister Eskil Brandvoll. Peruvian President Tolo Maren telegraphed him that very day.';
    expect(pairsIn(text)).toEqual(['Tolo Maren > Eskil Brandvoll']);
  });

  test.each([
    ['Norway buried its former premier, Lars Dahl, on Tuesday.'],
    ['Norway has buried former premier Lars Dahl.'],
  ])('are known by their burial: %s', (text) => {
    const { people } = extract(
      articleOf(`${text} Peruvian President Tolo Maren sent a message of condolence to Lars Dahl.`),
    );
    expect(people.find(({ name }) => name === 'Lars Dahl')?.role).toBe('deceased');
  });
});
