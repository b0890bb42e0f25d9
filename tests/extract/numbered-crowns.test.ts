import { extract } from '../../src/extract/extract.js';
import { articleOf } from './one-sentence.js';

/** Who says something in an article of a republic. */
const speakersIn = (told: string) =>
  extract(
    articleOf(`LIMA, May 3 - President Tolo Maren of Peru had cards for the feast.\n\n${told}`),
  ).statements.map(({ speaker }) => speaker?.name ?? null);

test('"the King" is who was just named with a numeral', () => {
  const told =
    'One card was from Odo VI of Morocco, one from Eskil Brandvoll of Norway. The King said that the rain had come.';
  expect(speakersIn(told)).toEqual(['Odo VI']);
});

test.each([
  'One card was from Odo VI of Morocco, one from Oluf II of Norway. The King said that the rain had come.',
  'One card was from Odo VI of Germany. The King said that the rain had come.',
  'One card was from Odo VI of Morocco, one from King Oluf of Norway. The King said that the rain had come.',
  'One card was from Pope Odo VI. The King said that the rain had come.',
])('"the King" is nobody with a numeral: %s', (told) => {
  expect(speakersIn(told)).not.toContain('Odo VI');
});
