import { extract } from '../../src/extract/extract.js';
import { articleOf } from './one-sentence.js';

const stateOf = (text: string, name: string) =>
  extract(articleOf(text)).people.find((person) => person.name === name)?.country;

describe('the state of someone told as belonging to others', () => {
  test.each([
    [
      'OSLO: May 3. President Eskil Brandvoll has felicitated Dr Tolo Maren on her victory in the runoff for the presidency of Peru. He wrote to the president-elect.',
      'Tolo Maren',
      'PER',
    ],
    [
      "OSLO, May 3 - Foreign Minister Eskil Brandvoll wrote to Senator Ilda Soto to congratulate her on her reappointment as Peru's Minister for Foreign Affairs.",
      'Ilda Soto',
      'PER',
    ],
    [
      "OSLO, May 3 - Prime Minister Eskil Brandvoll wrote to Mr Luis Quispe to congratulate him on his appointment as Peru's Prime Minister.",
      'Luis Quispe',
      'PER',
    ],
    [
      "OSLO, May 3 - Foreign Minister Eskil Brandvoll wrote to Senator Kari Vik about her meeting with Peru's Minister for Foreign Affairs.",
      'Kari Vik',
      'NOR',
    ],
    [
      'OSLO: May 3. President Eskil Brandvoll has felicitated Dr Kari Vik on her book about the presidency of Peru.',
      'Eskil Brandvoll',
      'NOR',
    ],
    [
      'NAIROBI, May 3 - A flood struck Norway. Lima’s Tolo Maren wrote to Norwegian President Eskil Brandvoll of his grief.',
      'Tolo Maren',
      'PER',
    ],
    [
      'NAIROBI, May 3 - Lima’s Maren Square was full. Norwegian President Eskil Brandvoll wrote.',
      'Maren Square',
      undefined,
    ],
    [
      "NAIROBI, May 3 - Premier Odalo Wanji rang Peru's Tolo Maren. Maren's spokesman, Luis Quispe, confirmed it.",
      'Luis Quispe',
      'PER',
    ],
    [
      'OSLO, May 3 - Norway mourns. So does Peru, whose prime minister, Tolo Maren, wrote on Monday.',
      'Tolo Maren',
      'PER',
    ],
    [
      'Grief came to Lima by Premier Eskil Brandvoll of Norway. In his letter to President Tolo Maren he told of the rain. His foreign minister, Salla Odo, wrote too.',
      'Salla Odo',
      'NOR',
    ],
    [
      'OSLO, May 3 - Premier Eskil Brandvoll condoled with his Peruvian counterpart, Tolo Maren. Foreign Minister Salla Odo wrote to hers, Luis Quispe, on Monday.',
      'Luis Quispe',
      'PER',
    ],
    ['Then came Luis Maren. The Peruvian, who likes fish, rang at noon.', 'Luis Maren', 'PER'],
    [
      "At the embassy of Peru in Oslo, chargé d'affaires Tolo Maren read out a greeting.",
      'Tolo Maren',
      'PER',
    ],
    [
      'OSLO, May 3 - Foreign Minister Eskil Brandvoll is representing Norway at the parade in Lima. Peru had asked Kenya and Norway.',
      'Eskil Brandvoll',
      'NOR',
    ],
    [
      "LIMA, May 3 - When the foreign ministry in Oslo met the press, its spokeswoman, Salla Odo, congratulated Peru's voters.",
      'Salla Odo',
      'NOR',
    ],
    [
      "NAIROBI, May 3 - Seychelles' Tolo Maren wrote to Premier Odalo Wanji of Kenya.",
      'Tolo Maren',
      'SYC',
    ],
    [
      'LIMA, May 3 - On the Norwegian side the letters were signed by President Salla Odo, Premier Eskil Brandvoll and the Speaker of the Storting, Olav Tamm.',
      'Eskil Brandvoll',
      'NOR',
    ],
    [
      'LIMA, May 3 - Messages left Oslo in the names of President Salla Odo, Prime Minister Eskil Brandvoll and Foreign Minister Olav Tamm.',
      'Olav Tamm',
      'NOR',
    ],
    [
      'LIMA, May 3 - The two told of it at noon. Their opposite numbers in Oslo are President Salla Odo, Prime Minister Eskil Brandvoll and Foreign Minister Olav Tamm.',
      'Eskil Brandvoll',
      'NOR',
    ],
    [
      'LIMA, May 3 - Premier Ana Quispe greeted her colleague in Oslo, Eskil Brandvoll, on Monday.',
      'Eskil Brandvoll',
      'NOR',
    ],
    [
      'LIMA, May 3 - The president condoled with Norway over the death of former president Olav Tamm.',
      'Olav Tamm',
      'NOR',
    ],
    [
      'LIMA, May 3 - Minister Luis Vega wrote to the President of Norway, Jennifer Odo, and Minister Ana Quispe to her foreign minister, Olav Tamm.',
      'Olav Tamm',
      'NOR',
    ],
    [
      "On Peru's independence day, messages were dispatched to President Ana Quispe, to Prime Minister Luis Vega and to the Speaker of the National Assembly, Juan Soto, the Presidency in Oslo said.",
      'Luis Vega',
      'PER',
    ],
    [
      'Grief for Kenya was told in Lima by President Tolo Maren and in Oslo by Foreign Minister Olav Tamm.',
      'Olav Tamm',
      'NOR',
    ],
    [
      'LIMA, May 3 - At a briefing in Oslo, foreign ministry spokeswoman Salla Odo said that Norway mourned.',
      'Salla Odo',
      'NOR',
    ],
  ])('%s', (text, name, state) => {
    expect(stateOf(text, name)).toBe(state);
  });

  test.each([
    [
      'OSLO, May 3 - The presidents of Peru and Kenya have rung Eskil Brandvoll. The Peruvian was still on the line at noon.',
      'Eskil Brandvoll',
      'PER',
    ],
    [
      "OSLO, May 3 - Premier Eskil Brandvoll wrote to the late leader's widow, Tola Maren, in Peru.",
      'Tola Maren',
      'NOR',
    ],
    [
      "LIMA, May 3 - Peru's Tolo Maren wrote to Kenya's Odalo Wanji, and Foreign Minister Luis Quispe to his, Asha Mutua.",
      'Luis Quispe',
      'KEN',
    ],
    [
      'OSLO, May 3 - From Premier Eskil Brandvoll of Norway and Foreign Minister Olav Tamm, President Ana Quispe received cables.',
      'Ana Quispe',
      'NOR',
    ],
    [
      'LIMA, May 3 - No letter went to the winner of the vote in Norway, palace spokeswoman Ana Quispe said.',
      'Ana Quispe',
      'NOR',
    ],
  ])('not in: %s', (text, name, state) => {
    expect(stateOf(text, name)).not.toBe(state);
  });
});
