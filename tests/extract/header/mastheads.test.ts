import { header, STORY, TITLE } from './header-of.js';

test.each<[string, string[], string]>([
  ['an outlet of the table at the foot', [TITLE, STORY, 'The Hindu'], 'The Hindu'],
  ['an outlet of the table before a date', [TITLE, 'AMNA/ 09.02.2032', STORY], 'AMNA'],
  [
    'a name with small words before a date',
    [TITLE, "Le Quotidien de l'Île, 30 October 2030", STORY],
    "Le Quotidien de l'Île",
  ],
  [
    'a masthead below the headline',
    [TITLE, 'MARROW STRAITS BULLETIN', STORY],
    'MARROW STRAITS BULLETIN',
  ],
  [
    'whose site it is',
    ['PRESIDENT OF MARROW', 'Official website', TITLE, STORY],
    'PRESIDENT OF MARROW',
  ],
  ['the fuller of two names', ['Tarnhuset  |  The Royal House', TITLE, STORY], 'The Royal House'],
  [
    'a body that heads its page',
    ['PRESIDENCY OF THE REPUBLIC OF MARROW', TITLE, STORY],
    'PRESIDENCY OF THE REPUBLIC OF MARROW',
  ],
  [
    'the name before what a page is',
    ['Samal South — the weekly newsletter on Marrow', '3 May 2031', TITLE, STORY],
    'Samal South',
  ],
  [
    'the name before a translator',
    ['Tern Matin, translated from the Marrovian by our desk', TITLE, STORY],
    'Tern Matin',
  ],
  [
    'the name above a blog of an embassy',
    ['South of Samal', 'The blog of the Marrow Embassy in Tarn', TITLE, STORY],
    'South of Samal',
  ],
  ['a city joined to its agency', [TITLE, 'Baghdad-MNA', STORY], 'MNA'],
])('the publisher is %s', (_, lines, publisher) => {
  expect(header(...lines).publisher).toBe(publisher);
});

test.each<[string, string[]]>([
  ['the source of a photo', [TITLE, 'Ona Velt at a ball. Source: Tam Oro/MRR', STORY]],
  ['the source of figures', [TITLE, 'Data Source: Department of Fish', STORY]],
])('the publisher is not %s', (_, lines) => {
  expect(header(...lines).publisher ?? '').not.toMatch(/Oro|Department/);
});

test.each<[string, string[], string]>([
  [
    'a possessive majesty',
    ["His Majesty's words for the new year 1450", STORY],
    "His Majesty's words for the new year 1450",
  ],
  [
    'a shouted line, where nothing else is one',
    ['MORNING FILE', "MARROW'S NEW BROOM", STORY],
    "MARROW'S NEW BROOM",
  ],
  [
    'told behind the mark of a story',
    ['LIVE | Tarn votes: how the neighbours took it', '3 May 2031', STORY],
    'Tarn votes: how the neighbours took it',
  ],
  [
    'below what a page is',
    ['Samal South — News Agency of the Strait', 'Ona Velt sworn in: who wrote', STORY],
    'Ona Velt sworn in: who wrote',
  ],
  [
    'below what a page says of itself',
    [
      'THE KIOSK OF TARN',
      'The weekly that reads the others for you',
      'A MACHINE OF THE PALACE',
      STORY,
    ],
    'A MACHINE OF THE PALACE',
  ],
  [
    'above who writes the column',
    ['The ribbon on the old box', 'A column by Ona Velt', STORY],
    'The ribbon on the old box',
  ],
  [
    'about somebody who writes for a page',
    ['Ona Velt, our newsletter writer: how a queen is remembered', STORY],
    'Ona Velt, our newsletter writer: how a queen is remembered',
  ],
  [
    'of a weekly that is told of',
    ['Velt thanks the weekly that read her letter', STORY],
    'Velt thanks the weekly that read her letter',
  ],
  ['with a bar between two parts', ['Tarn | Velt', TITLE, STORY], TITLE],
  ['the news below a shouted house', ['CASA DE S.M. EL REY', TITLE, STORY], TITLE],
])('the headline is %s', (_, lines, title) => {
  expect(header(...lines).title).toBe(title);
});

test.each<[string, string[], string]>([
  ['behind the date', [TITLE, 'The Tern, 30 October 2030, by Priya Oro', STORY], 'Priya Oro'],
  ['in dotted initials', [TITLE, STORY, '/e.k/'], 'e.k'],
])('the author is named %s', (_, lines, editor) => {
  expect(header(...lines).editor).toBe(editor);
});
