import { extract } from '../../src/extract/extract.js';
import { articleOf } from './one-sentence.js';

const told = (text: string) =>
  extract(
    articleOf(
      `Velt writes to Oro\n\nPresident Ona Velt of Brazil sent a message to President Tam Oro of Chile on Monday.\n\n${text}`,
    ),
  ).statements.map(({ speaker, text: said }) => [speaker.name, said]);

describe('lists of what is said', () => {
  test('numbered points of a letter', () => {
    expect(
      told(
        'Points of the letter:\n\n1. The border must stay open.\n2. A bridge ought to be built by May.',
      ),
    ).toEqual([
      ['Ona Velt', 'The border must stay open'],
      ['Ona Velt', 'A bridge ought to be built by May'],
    ]);
  });

  test('requests of the sender, with bullets', () => {
    expect(
      told(
        'Velt made two requests:\n\n- that the border stay open;\n- that a bridge be built by May.',
      ),
    ).toEqual([
      ['Ona Velt', 'that the border stay open'],
      ['Ona Velt', 'that a bridge be built by May'],
    ]);
  });

  test.each([
    'Points of interest in Lima:\n\n1. The old harbour lies by the river.\n2. The museum opens at nine.',
    'The message came with three gifts:\n\n- a carved wooden bowl;\n- a map of the border.',
    'Minister Eda Kroll made two requests:\n\n1. The border must stay open.\n2. A bridge ought to be built.',
    'Points of the letter:\n\nThe border is long and the bridge is old.',
  ])('not: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
