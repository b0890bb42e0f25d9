import { extract } from '../../src/extract/extract.js';
import { articleOf, messagesOf } from './one-sentence.js';

const sender = 'Peruvian President Ilda Soto';

describe('an office told of nobody who holds it', () => {
  test.each([
    `${sender} congratulated Sir Hugh Alder on his assumption of the office of Prime Minister of the United Kingdom. She sent him a letter on Friday.`,
    `${sender} congratulated Sir Hugh Alder on his election to the post of Prime Minister of the United Kingdom. In her message she wished him success.`,
    `${sender} congratulated Sir Hugh Alder on taking up the position of Prime Minister of the United Kingdom.`,
  ])('sends nothing: %s', (text) => {
    expect(messagesOf(text)).toEqual(['Ilda Soto -> Hugh Alder congratulation']);
  });

  test.each([
    [
      `${sender} sent a message of congratulation to the office of the Prime Minister of Norway. The Prime Minister thanked her.`,
      'NOR',
    ],
    [`${sender} congratulated the Prime Minister of Norway on his election.`, 'NOR'],
  ])('is a party where it acts: %s', (text, state) => {
    const parties = extract(articleOf(text)).mentions.map(({ party }) => party.country);
    expect(parties).toContain(state);
  });
});

describe('an office in a headline', () => {
  test.each([
    [
      'Norwegian PM writes to Alder',
      'LONDON - Prime Minister Hugh Alder has received a letter of congratulation on his election from his Norwegian counterpart Eskil Brandvoll.',
    ],
    [
      'Norwegian PM congratulates Alder',
      'LONDON - Prime Minister Hugh Alder of Britain was congratulated on his election by his Norwegian counterpart, Eskil Brandvoll, on Monday.',
    ],
  ])('is of the counterpart below: %s', (headline, body) => {
    expect(messagesOf(`${headline}\n\n${body}`)).toEqual([
      'Eskil Brandvoll -> Hugh Alder congratulation',
    ]);
  });

  test('is of no counterpart of a minister', () => {
    const told = messagesOf(
      'Norwegian PM congratulates Alder\n\nLONDON - Prime Minister Hugh Alder has won. British Foreign Minister Ann Po telephoned her Norwegian counterpart, Arne Lund.',
    );
    expect(told.join()).not.toContain('Arne Lund -> Hugh Alder');
  });
});

describe('thanks and praise at a visit', () => {
  test.each([
    `Soto thanks Norway's prime minister\n\nLIMA - ${sender} on Tuesday welcomed her Norwegian counterpart, Eskil Brandvoll, at the palace.\n\n"We are grateful for a friend," she told him after talks, and congratulated Norway on its forests.`,
  ])('are no message: %s', (text) => {
    expect(messagesOf(text)).toEqual([]);
  });

  test.each([
    `LIMA - ${sender} welcomed the President of Norway's decision on the forests. She congratulated Norwegian Prime Minister Eskil Brandvoll on his re-election.`,
  ])('are one without a visit: %s', (text) => {
    expect(messagesOf(text)).toContain('Ilda Soto -> Eskil Brandvoll congratulation');
  });
});
