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
    [`${quake} ${president} picked up the phone to Brandvoll at noon to offer his condolences.`],
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
    ['Peruvian President Tolo Maren picked up the phone to hang it on the wall again.'],
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

const typhoon = 'HANOI, May 3 - Vietnam counts the dead of the typhoon.';

describe('a call with words behind it', () => {
  test.each([
    [
      "SUVA, May 3 - Tuvalu's Prime Minister, Feleti Lapa, spoke by telephone with his Fijian counterpart, Litia Radu, for ten minutes on Monday night, conveyed the sympathy of his people after the cyclone and offered a team of nurses.",
      ['Feleti Lapa > Litia Radu sympathy'],
    ],
    [
      `${typhoon} Australian Prime Minister Bruce Wells had Prime Minister Le Van Duc on the line on Monday, conveyed his condolences and offered two planes.`,
      ['Bruce Wells > Le Van Duc condolence'],
    ],
    [
      'LIMA, May 3 - The First Secretary of the Communist Party of Cuba, Raúl Soto Paz, had Peruvian President Tolo Maren on the phone on Saturday to tender his condolences over the bus crash.',
      ['Raúl Soto Paz > Tolo Maren condolence'],
    ],
  ])('is to whom the line goes: %s', (text, expected) => {
    expect(callsIn(text)).toEqual(expected);
  });

  test.each([
    [
      'LIMA, May 3 - Before sunrise Peruvian President Tolo Maren had Norwegian Prime Minister Eskil Brandvoll on the phone. The Norwegian offered his condolences over the bus crash.',
      'Tolo Maren >',
    ],
    [
      'SUVA, May 3 - Fijian Prime Minister Litia Radu spoke by telephone with Peruvian President Tolo Maren, who was at sea, conveyed the ministry, when Feleti Lapa of Tuvalu fell ill.',
      'Feleti Lapa >',
    ],
  ])('is nobody else’s: %s', (text, unexpected) => {
    expect(callsIn(text).join()).not.toContain(unexpected);
  });
});

describe('whoever has himself put through', () => {
  test.each([
    'LIMA - President Ilda Soto of Peru was re-elected on Sunday. Norwegian Prime Minister Eskil Brandvoll had himself put through to Soto on Monday night to congratulate her.',
    'LIMA - Messages of congratulation reached President Ilda Soto of Peru. Norwegian Prime Minister Eskil Brandvoll had himself put through to her in the morning.',
  ])('rings: %s', (text) => {
    expect(callsIn(text)).toEqual(['Eskil Brandvoll > Ilda Soto congratulation']);
  });

  test.each([
    'LIMA - President Ilda Soto of Peru was re-elected on Sunday. Norwegian Prime Minister Eskil Brandvoll had himself photographed on Monday night.',
    'LIMA - President Ilda Soto of Peru was re-elected on Sunday. Norwegian Prime Minister Eskil Brandvoll had the law put through parliament on Monday.',
  ])('is nobody who has something else done: %s', (text) => {
    expect(callsIn(text)).toEqual([]);
  });
});

test('an ambassador told for the first time is not whoever was just named', () => {
  const told = extract(
    articleOf(
      "LIMA - President Ilda Soto of Peru fell ill. Oslo followed with a message from Eskil Brandvoll. A bouquet was delivered by Kenya's ambassador.",
    ),
  );
  expect(told.people.find(({ name }) => name === 'Eskil Brandvoll')?.country).not.toBe('KEN');
});
