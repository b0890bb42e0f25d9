import { extract } from '../../src/extract/extract.js';
import { articleOf } from './one-sentence.js';

/** Who calls whom in a text, and what for, in alphabetical order. */
function callsIn(text: string): string[] {
  const names = (side: readonly { name: string }[]) => side.map(({ name }) => name).join(' + ');
  return extract(articleOf(text))
    .reports.filter(({ channel }) => channel === 'phone')
    .map(({ senders, recipients, kind }) => `${names(senders)} > ${names(recipients)} ${kind}`)
    .sort();
}

const quake =
  'Norwegian Prime Minister Eskil Brandvoll received condolences on Monday over the earthquake that killed 40 people in Bergen.';
const president = 'Peruvian President Tolo Maren';

describe('a call that is told by its line', () => {
  test.each([
    [`${quake} ${president} was on the line to Brandvoll at noon. He offered his condolences.`],
    [`${quake} ${president} was put through to Brandvoll at noon to offer his condolences.`],
    [`${quake} First on the line was ${president}, who offered his condolences.`],
    [
      `The telephone of Norwegian Prime Minister Eskil Brandvoll rang at six. At the other end was ${president}. He told him how sorry he was about the 40 people who died in the earthquake, and offered his condolences.`,
    ],
  ])('is read: %s', (text) => {
    expect(callsIn(text)).toEqual(['Tolo Maren > Eskil Brandvoll condolence']);
  });

  test('is read in a sentence about whoever is called', () => {
    const text = `Norwegian Prime Minister Ingrid Brandvoll was at the harbour when ${president} came on the line. He offered her his condolences over the earthquake that killed 40 people.`;
    expect(callsIn(text)).toEqual(['Tolo Maren > Ingrid Brandvoll condolence']);
  });

  test.each([
    ['The job of Peruvian President Tolo Maren was on the line in the autumn, newspapers said.'],
    ['Thousands of jobs were on the line in Peru, Tolo Maren said in Lima.'],
    ['Peruvian President Tolo Maren stood on the line that parts the two plots.'],
    ['At the other end of the pier was Peruvian President Tolo Maren, fishing.'],
    ['The telephone of Peruvian President Tolo Maren rang in vain.'],
    ['Peruvian President Tolo Maren was still on the line, an aide said, when the rain began.'],
  ])('is none: %s', (sentence) => {
    const before =
      'Egyptian President Adel Roushdi congratulated Norwegian Prime Minister Eskil Brandvoll on his re-election.';
    expect(callsIn(`${before} ${sentence}`).join()).not.toContain('Tolo Maren');
  });
});

describe('a call that the next sentence goes on with', () => {
  test.each([
    [
      `${quake} ${president} telephoned on Tuesday. He offered Brandvoll his condolences.`,
      ['Tolo Maren > Eskil Brandvoll condolence'],
    ],
    [
      `${quake} ${president} called Brandvoll on Tuesday. He conveyed his condolences to the families.`,
      ['Tolo Maren > Eskil Brandvoll condolence'],
    ],
  ])('has its act from there: %s', (text, expected) => {
    expect(callsIn(text)).toEqual(expected);
  });

  test.each([
    [
      `${president} called Norwegian Prime Minister Eskil Brandvoll on Tuesday about fish. Egyptian President Adel Roushdi congratulated Arne Foss on his birthday.`,
      'Tolo Maren > Eskil Brandvoll congratulation',
    ],
  ])('and not from what others do: %s', (text, unexpected) => {
    expect(callsIn(text)).not.toContain(unexpected);
  });
});
