import { messagesOf } from './one-sentence.js';

const sender = 'Peruvian President Tolo Maren';
const addressee = 'Norwegian Prime Minister Eskil Brandvoll';

describe('the parties of a sentence', () => {
  test.each([
    [
      'In Lima President Tolo Maren, whose party had lost, congratulated Norwegian Prime Minister Eskil Brandvoll on his election.',
      ['Tolo Maren -> Eskil Brandvoll congratulation'],
    ],
    [
      'Norwegian Prime Minister Eskil Brandvoll was re-elected. Meanwhile in Lima President Tolo Maren sent congratulations to Brandvoll.',
      ['Tolo Maren -> Eskil Brandvoll congratulation'],
    ],
    [
      `${addressee} was congratulated on his election by Tolo Maren of Peru, the Egyptian President, Adel Roushdi, and Premier Kem Luma of Kenya.`,
      [
        'Adel Roushdi -> Eskil Brandvoll congratulation',
        'Kem Luma -> Eskil Brandvoll congratulation',
        'Tolo Maren -> Eskil Brandvoll congratulation',
      ],
    ],
    [
      `In a telegram to the Prime Minister of Norway, President Tolo Maren of Peru expresses his condolences over the floods.`,
      ['Tolo Maren -> office NOR prime minister condolence'],
    ],
    [
      `${addressee} was congratulated on his election by ${sender}, Premier Kem Luma of Kenya, and, towards midnight, Egyptian President Adel Roushdi.`,
      [
        'Adel Roushdi -> Eskil Brandvoll congratulation',
        'Kem Luma -> Eskil Brandvoll congratulation',
        'Tolo Maren -> Eskil Brandvoll congratulation',
      ],
    ],
    [
      `${addressee} received congratulations on his election from ${sender}, Premier Kem Luma of Kenya and finally Egyptian President Adel Roushdi.`,
      [
        'Adel Roushdi -> Eskil Brandvoll congratulation',
        'Kem Luma -> Eskil Brandvoll congratulation',
        'Tolo Maren -> Eskil Brandvoll congratulation',
      ],
    ],
  ])('stand apart: %s', (text, messages) => {
    expect(messagesOf(text).sort()).toEqual(messages);
  });

  test.each([
    'In Lima President Tolo Maren spoke to the press. Norwegian Prime Minister Eskil Brandvoll had been re-elected.',
    `In his speech on the Prime Minister of Norway, President Tolo Maren of Peru expresses regret over the fish.`,
  ])('and tell of no message: %s', (text) => {
    expect(messagesOf(text)).toEqual([]);
  });
  test.each([
    [
      `${addressee} was congratulated on his election by Tolo Maren of Peru, the president of the republic.`,
      ['Tolo Maren -> Eskil Brandvoll congratulation'],
    ],
  ])('are one where they are: %s', (text, messages) => {
    expect(messagesOf(text)).toEqual(messages);
  });
});

describe('a message that is told behind its noun', () => {
  test.each([
    [
      `${addressee} has accepted an invitation to the Cairo summit which Egyptian President Adel Roushdi had sent him through his foreign minister.`,
      ['Adel Roushdi -> Eskil Brandvoll invitation'],
    ],
    [
      `${addressee} accepted an invitation to visit Lima, which ${sender} had sent him through her ambassador.`,
      ['Tolo Maren -> Eskil Brandvoll invitation'],
    ],
    [
      `${sender} sent ${addressee} a written message in which he wished Norway a happy national day.`,
      ['Tolo Maren -> Eskil Brandvoll greeting'],
    ],
    [
      `${addressee} was re-elected on Sunday. ${sender}, who had met him in May, sent congratulations from Lima.`,
      ['Tolo Maren -> Eskil Brandvoll congratulation'],
    ],
  ])('is of whoever sends it: %s', (text, messages) => {
    expect(messagesOf(text)).toEqual(messages);
  });

  test.each([
    `${addressee} thanked the cooks for the letter of the guild. He praised the fish which ${sender} had sent him.`,
    `${sender} sent two ships from Lima. ${addressee} was re-elected.`,
  ])('is none where none is told: %s', (text) => {
    expect(messagesOf(text)).toEqual([]);
  });
});
