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

const PAPAL = (signed: string) =>
  `TELEGRAMS\n\nFlying to Lima today, the Holy Father Clement XVI sent the following telegrams:\n\nHIS EXCELLENCY\nMR LINO MERCADO\nPRESIDENT OF PERU\nLIMA\n\nI SEND WARM GREETINGS TO YOU AND YOUR FELLOW CITIZENS.\n${signed}\n\nHER EXCELLENCY\nMRS TOLA MAREN\nPRESIDENT OF CHILE\nSANTIAGO\n\nI INVOKE UPON YOU EVERY BLESSING.\n${signed}`;

test.each(['CLEMENT PP. XVI', 'CLEMENT PP XVI', 'Clement PP. XVI'])(
  'a pope signs as the pastor of pastors: %s',
  (signed) => {
    const { people } = extract(articleOf(PAPAL(signed)));
    expect(people.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Clement XVI', 'Lino Mercado', 'Tola Maren']),
    );
    expect(people.map(({ name }) => name).filter((name) => /pp/i.test(name))).toEqual([]);
  },
);

test.each([
  'President Lino Mercado of Peru wrote to Clement PP. He thanked him.',
  'See pp. 12 and 14. President Lino Mercado of Peru wrote to King Anders V of Sweden.',
  'The PP. Its leader, Lino Mercado, wrote to King Anders V of Sweden.',
])('and nobody else does: %s', (text) => {
  const { people } = extract(articleOf(text));
  expect(people.map(({ name }) => name)).toContain('Lino Mercado');
  expect(people.map(({ name }) => name).filter((name) => / XVI$/.test(name))).toEqual([]);
});
