import { trace } from '../../src/extract/extract.js';
import { articleOf } from './one-sentence.js';

/** The names for which the last mention written so stands. */
function meantBy(text: string, surface: string): string | undefined {
  const { document } = trace(articleOf(text));
  const mention = document.mentions.findLast(
    ({ start, end }) => document.text.slice(start, end) === surface,
  );
  return mention && document.profiles[mention.profile]!.name;
}

const VELDT =
  "Congratulations pour in on the re-election of Jonas Veldt\n\nTALLINN, 4 May 2031 - Jonas Veldt's victory was clear, and Jonas Veldt was sworn in on Monday. King Otto of Norway praised the choir. ";
const ROSA =
  "Telegrams for Rosa Quintanilla\n\nLIMA, 30 July 2031 - Rosa Quintanilla's inauguration drew fourteen delegations. ";

test.each([
  [
    `${VELDT}Poland's Adam Lis congratulated the head of state in a letter.`,
    'the head of state',
    'Jonas Veldt',
  ],
  [
    `${VELDT}President Amara Bah of Gambia wished the president success.`,
    'the president',
    'Jonas Veldt',
  ],
  [
    `${ROSA}President Iván Soto of Chile sat in the first row. From Tokyo, Prime Minister Aoi Hirano wrote to the new president.`,
    'the new president',
    'Rosa Quintanilla',
  ],
  [
    "What they said of Lena Wolter's swearing-in\n\nAnton Berg, prime minister of Sweden, congratulated Lena Wolter. From the letter which Sultan Omar Daud of Brunei sent to the new prime minister: a smile.",
    'the new prime minister',
    'Lena Wolter',
  ],
  [
    "Well-wishers ring after Kofi Bediako's operation\n\nACCRA, 30 July 2031 - Messages for Kofi Bediako came from several capitals. The Ivorian leader, Sidi Kone, wished the president a swift recovery.",
    'the president',
    'Kofi Bediako',
  ],
])('"%s": %s is %s, to whom all write', (text, surface, name) => {
  expect(meantBy(text, surface)).toBe(name);
});

test.each([
  [
    "Estonia's President Maret Sild rings Jonas Veldt\n\nTALLINN, 4 May 2031 - President Maret Sild of Estonia has rung Jonas Veldt. Finland's Otto Rinne told the president that he had done so too.",
    'the president',
    'Maret Sild',
  ],
  [
    `${VELDT}President Amara Bah of Gambia wrote to the head of state of the country he comes from.`,
    'the head of state',
    undefined,
  ],
  [
    `${VELDT}Prime Minister Maret Sild of Estonia gave a dinner. Finland's Otto Rinne thanked the prime minister.`,
    'the prime minister',
    'Maret Sild',
  ],
  [
    `${VELDT}A letter to the King of Norway from him was read aloud.`,
    'the King of Norway',
    'King Otto',
  ],
  [
    "Rosa Quintanilla's victory worries her rival\n\nLIMA, 30 July 2031 - Rosa Quintanilla's victory is clear. The late Iván Soto was remembered.",
    'The late Iván Soto',
    undefined,
  ],
])('"%s": %s is %s', (text, surface, name) => {
  expect(meantBy(text, surface) ?? undefined).toBe(name);
});
