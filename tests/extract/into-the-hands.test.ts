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

describe('a message that is put into the hands of somebody', () => {
  test.each([
    [
      'An invitation from Peruvian President Tolo Maren to the trade summit was put this morning into the hands of Norwegian Prime Minister Eskil Brandvoll.',
      'Tolo Maren > Eskil Brandvoll invitation',
    ],
    [
      'Peruvian President Tolo Maren put a letter of condolence into the hands of Norwegian Prime Minister Eskil Brandvoll on Tuesday.',
      'Tolo Maren > Eskil Brandvoll condolence',
    ],
    [
      'A letter of congratulation from Peruvian President Tolo Maren was placed in the hands of Norwegian Prime Minister Eskil Brandvoll by the ambassador.',
      'Tolo Maren > Eskil Brandvoll congratulation',
    ],
  ])('is handed to him: %s', (text, message) => {
    expect(messagesIn(text)).toEqual([message]);
  });

  test.each([
    ['Peruvian President Tolo Maren put the inquiry into the hands of Judge Eskil Brandvoll.'],
    ['The harbour was put into the hands of Norwegian Prime Minister Eskil Brandvoll.'],
    ['Power lies in the hands of Norwegian Prime Minister Eskil Brandvoll, Tolo Maren said.'],
  ])('is not read of anything else: %s', (text) => {
    expect(messagesIn(text)).toEqual([]);
  });
});

describe('whoever is addressed by somebody', () => {
  const told =
    'Peruvian President Tolo Maren sent a letter of condolence to Norwegian Prime Minister Eskil Brandvoll over the floods.';

  test('is written to where letters are told of', () => {
    expect(
      messagesIn(`${told} King Sverre of Norway was addressed by Ghanaian President Kofi Odo.`),
    ).toEqual(['Kofi Odo > King Sverre condolence', 'Tolo Maren > Eskil Brandvoll condolence']);
  });

  test.each([
    [`${told} The congress in Oslo was addressed by Ghanaian President Kofi Odo.`],
    [`${told} Complaints about the dam are addressed by the cabinet of Kofi Odo.`],
  ])('is no hall and no question: %s', (text) => {
    expect(messagesIn(text)).toEqual(['Tolo Maren > Eskil Brandvoll condolence']);
  });
});
