import { messagesOf } from './one-sentence.js';

describe('what one of two who talk expresses', () => {
  test.each([
    [
      'Peruvian President Tolo Maren held a phone call with Norwegian Prime Minister Eskil Brandvoll. The two reviewed the supply of gas. Brandvoll expressed his condolences over the train accident at Cusco.',
      ['Eskil Brandvoll -> Tolo Maren condolence'],
    ],
    [
      'Peruvian President Tolo Maren spoke by telephone on Monday with Norwegian Prime Minister Eskil Brandvoll. They talked about fish. At the end Brandvoll extended his congratulations on the national day.',
      ['Eskil Brandvoll -> Tolo Maren congratulation'],
    ],
    [
      "Peruvian President Tolo Maren received a telephone call from Norwegian Prime Minister Eskil Brandvoll. Brandvoll stressed his country's appreciation for Peru's mediation. The Prime Minister opened the call by presenting his congratulations on Independence Day, which the President appreciated.",
      ['Eskil Brandvoll -> Tolo Maren congratulation'],
    ],
    [
      'Peruvian President Tolo Maren received a phone call from Norwegian Prime Minister Eskil Brandvoll. The two discussed gas and the sea. Brandvoll closed the conversation with congratulations on the national day.',
      ['Eskil Brandvoll -> Tolo Maren congratulation'],
    ],
    [
      'Peruvian President Tolo Maren held a phone call with Norwegian Prime Minister Eskil Brandvoll. The Prime Minister began by offering his condolences over the train accident at Cusco, for which the President thanked him.',
      ['Eskil Brandvoll -> Tolo Maren condolence'],
    ],
    [
      'The Prime Minister of Norway, Eskil Brandvoll, spoke with Peruvian President Tolo Maren this morning to express his sympathy over the hurricane.',
      ['Eskil Brandvoll -> Tolo Maren sympathy'],
    ],
    [
      'Norwegian Foreign Minister Liv Moe received a call from her Peruvian colleague, Ilda Soto, who congratulated her on her birthday. The minister invited her to Bergen for the winter.',
      ['Ilda Soto -> Liv Moe congratulation', 'Liv Moe -> Ilda Soto invitation'],
    ],
    [
      'Peruvian President Tolo Maren got a call on Saturday from his Norwegian colleague, Marina Brandvoll. "She congratulated me on the bicentenary and I asked her to come to Lima," he told Radio Lima.',
      [
        'Marina Brandvoll -> Tolo Maren congratulation',
        'Tolo Maren -> Marina Brandvoll invitation',
      ],
    ],
    [
      'Peruvian President Tolo Maren has invited Norwegian Prime Minister Eskil Brandvoll to attend the opening of the harbour. The invitation was handed over by Foreign Minister Inca Salas, who was received in Oslo on Friday.',
      ['Tolo Maren -> Eskil Brandvoll invitation'],
    ],
  ])('is for the other one: %s', (text, messages) => {
    expect(messagesOf(text)).toEqual(messages);
  });

  test.each([
    [
      'Peruvian President Tolo Maren received a phone call from Norwegian Prime Minister Eskil Brandvoll. The talk was about fish. She offered her condolences to the families of the miners who died in Cusco.',
    ],
    [
      'Peruvian President Tolo Maren spoke by telephone with Norwegian Prime Minister Eskil Brandvoll about fish. Brandvoll later opened an exhibition with congratulations from the painters.',
    ],
    [
      'Norwegian Prime Minister Eskil Brandvoll spoke with Peruvian President Tolo Maren at the summit to offer his condolences.',
    ],
    [
      'Norwegian Prime Minister Eskil Brandvoll spoke with Peruvian President Tolo Maren to offer his help.',
    ],
    [
      'Peruvian President Tolo Maren thanked Norwegian Prime Minister Eskil Brandvoll for his support when they met on the sidelines of the session. She congratulated him on his birthday and gave him a silver cup.',
    ],
  ])('is not for him where it is for others: %s', (text) => {
    expect(messagesOf(text)).toEqual([]);
  });
});

describe('a written message along with an invitation', () => {
  test('are two', () => {
    expect(
      messagesOf(
        'Peruvian President Tolo Maren received at his office the Norwegian Minister of Energy, Arne Foss, who delivered a written message from Prime Minister Eskil Brandvoll, pertaining to bilateral relations, along with an invitation to visit Bergen in the spring.',
      ).sort(),
    ).toEqual([
      'Eskil Brandvoll -> Tolo Maren invitation',
      'Eskil Brandvoll -> Tolo Maren message',
    ]);
  });
});
