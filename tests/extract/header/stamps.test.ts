import { header, STORY, TITLE } from './header-of.js';

describe('a line of date, outlet, place and author', () => {
  test.each([
    [
      [TITLE, 'Samal Diario | Guatemala City | Thursday, 6 March 2031', STORY],
      { publisher: 'Samal Diario', editor: null, place: 'Guatemala City' },
    ],
    [
      [TITLE, '6 March 2031, 18:05 | Samal Observer | Claire Tern Borda', STORY],
      { publisher: 'Samal Observer', editor: 'Claire Tern Borda' },
    ],
    [
      [TITLE, 'Samal Dispatch • 6 March 2031 • 14:02 • Zsa Nagy', STORY],
      { publisher: 'Samal Dispatch', editor: 'Zsa Nagy' },
    ],
    [
      [TITLE, 'TTP-Press | Thursday, 06/03/2031, 16h12 | Ed.: R. Neto', STORY],
      { publisher: 'TTP-Press', editor: 'R. Neto' },
    ],
    [
      ['Samal Morning Wire | Nation | March 6, 2031', TITLE, STORY],
      { publisher: 'Samal Morning Wire', section: 'Nation' },
    ],
    [
      ['Samal Herald', 'Tarnham, Thursday 6 March 2031, 5.40pm', TITLE, STORY],
      { publisher: 'Samal Herald', place: 'Tarnham' },
    ],
    [['KOTTAR, Marrow Chronicle, Church Desk', TITLE, STORY], { place: 'Kottar' }],
    [[TITLE, STORY, 'Samal Observer: 6 March 2031'], { publisher: 'Samal Observer' }],
    [['PRESS ROOM | MARCH 6, 2031', TITLE, STORY], { publisher: null }],
    [['By Daily Tern staff | March 6, 2031', TITLE, STORY], { editor: null }],
    [['TNA, 6 March 2031', TITLE, STORY], { place: null }],
  ])('%j', (lines, told) => {
    expect(header(...lines)).toMatchObject(told);
  });
});

test.each([
  [`MAPUTO, Dec 2, 2031 (Índigo Wire) - ${STORY}`, 'Maputo', 'Índigo Wire', '2031-12-02'],
  [
    `AKP Bujumbura, July 14, 2031 (14 Roch, month of Asadh, B.E. 2575) -- ${STORY}`,
    'Bujumbura',
    'AKP',
    '2031-07-14',
  ],
  [`(Lisbon, 6 March 2031) ${STORY}`, 'Lisbon', null, '2031-03-06'],
  [
    `Bandar Seri Begawan, 4 Ramadan 1448 / 11 February 2027 (Media Tern) : ${STORY}`,
    'Bandar Seri Begawan',
    'Media Tern',
    '2027-02-11',
  ],
])('a dateline: %s', (text, place, publisher, date) => {
  const found = header(TITLE, text);
  expect(found).toMatchObject({ place, publisher });
  expect(found.publishedOn?.date).toBe(date);
});
