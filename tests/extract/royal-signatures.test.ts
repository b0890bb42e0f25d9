import { extract } from '../../src/extract/extract.js';
import { articleOf, messagesOf } from './one-sentence.js';

const letter = (above: string, to: string, text: string, signed: string) =>
  `${above}\n\nTo ${to}:\n\n"${text}"\n\n${signed}\n`;
const thanks = 'I was dismayed to learn of the flood, and convey to you my deepest condolences.';

test.each([
  [
    'in capitals',
    letter(
      'King Anders V of Sweden sent a telegram to Lima today.',
      'the President of Peru, Mr Lino Mercado',
      thanks,
      'ANDERS R',
    ),
  ],
  [
    'with a point',
    letter(
      'King Anders V of Sweden sent two telegrams on Wednesday.',
      'the President of Peru, Mr Lino Mercado',
      thanks,
      'ANDERS R.',
    ),
  ],
])('a king signs with Rex: %s', (_, text) => {
  expect(messagesOf(text)).toEqual(['Anders V -> Lino Mercado condolence']);
});

test.each([
  [
    'an initial of somebody else',
    'President Lino Mercado of Peru condoled with King Anders V of Sweden. Harald R, a painter, was there.',
  ],
  ['nobody crowned', 'President Lino Mercado of Peru wrote to Anders R. of Sweden on Monday.'],
])('and others do not: %s', (_, text) => {
  const { people } = extract(articleOf(text));
  expect(people.map(({ name }) => name)).not.toContain('Harald V');
  expect(people.filter(({ aliases }) => aliases.some((one) => / R\.?$/.test(one)))).toEqual([]);
});
