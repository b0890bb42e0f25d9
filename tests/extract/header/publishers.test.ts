import { header, STORY, TITLE } from './header-of.js';

/** The publisher of an article of these lines around a title and a story. */
const publisherOf = (top: string, foot = '') =>
  header(`${TITLE}\n\n${top}\n\n${STORY}\n\n${foot}`).publisher;

test.each([
  ['Ana Po / The Tern Herald', 'The Tern Herald'],
  ['By Ana Po\nTern Chief Reporter', 'Tern'],
  ['Ana Po, Tern Radio Journalist', 'Tern Radio'],
  ['News Desk (The Tern Post)', 'The Tern Post'],
])('an author is told with his outlet: "%s"', (top, publisher) => {
  expect(publisherOf(top)).toBe(publisher);
});

test.each([
  ['Published in Tern, September 24th, 2031', 'Tern'],
  ['Subscribe to The Tern Times for 49 crowns a month.', 'The Tern Times'],
  ["For all latest news, follow The Tern Star's channel.", 'The Tern Star'],
  ['Comments are approved at the discretion of Tern Daily Mirror.', 'Tern Daily Mirror'],
  [
    'The Tern Herald by Herald Corporation. Copyright 2031. All rights reserved.',
    'The Tern Herald',
  ],
  ['Source\nTern News', 'Tern News'],
])('a page names itself below the story: "%s"', (foot, publisher) => {
  expect(publisherOf('', foot)).toBe(publisher);
});

test('a name in two places stands before one in a surer place', () => {
  expect(
    publisherOf('Tern Herald | 3 January 2022', 'Follow Tern Herald on Telegram\nPosted by Lark'),
  ).toBe('Tern Herald');
});

test.each(['Share:', 'Follow us on Telegram', 'For all latest news, follow us on Facebook.'])(
  '"%s" names nobody',
  (foot) => {
    expect(publisherOf('', foot)).toBeNull();
  },
);

test.each([
  ['Ana Po in HARARE\nSenior Reporter', 'Ana Po', 'Harare'],
  ['Editor\nBo Lind\nLocation : GABORONE', 'Bo Lind', 'Gaborone'],
])('a line tells who wrote and where: "%s"', (top, editor, place) => {
  expect(header(`${TITLE}\n\n${top}\n\n${STORY}`)).toMatchObject({ editor, place });
});

test.each([
  ['GOVERNMENT OF MARROW\nPress Secretariat', 'GOVERNMENT OF MARROW'],
  ['REPUBLIC OF MARROW\nDIRECTORATE OF COMMUNICATIONS', 'DIRECTORATE OF COMMUNICATIONS'],
  ['Republic of Marrow\nPresident of the Republic\nNews', 'President of the Republic'],
  ['Palais Princier de Marrow\nNews from the Palace', 'Palais Princier de Marrow'],
  ['Marrow Kurier in English        Thursday 31 October 2041', 'Marrow Kurier'],
  ['O TARN | ENGLISH EDITION', 'O TARN'],
  ['Tarn Matin (web edition)\nThe Nation | Sunday 16 June 2041', 'Tarn Matin'],
  ['FACT CHECK | La Plaza Tarna', 'La Plaza Tarna'],
  ['Tarna na Mara | President of Marrow', 'Tarna na Mara'],
  ['Tarn Mirror . Saturday, October 18, 2041 . Page 5', 'Tarn Mirror'],
])('a page is headed "%s"', (top, publisher) => {
  expect(header(top.replaceAll('\n', '\n\n'), TITLE, STORY).publisher).toBe(publisher);
});

test.each([
  ['Secretariat, Parliament of Marrow, Samal', 'Parliament of Marrow'],
  ['This document is also available at https://pm.example.mw', 'pm.example.mw'],
  ['Stay informed with The Marrovian – your source for more', 'The Marrovian'],
  ['TRNA - 01-11-2041', 'TRNA'],
  ['tern.example', 'tern.example'],
])('a page ends with "%s"', (foot, publisher) => {
  expect(publisherOf('', foot)).toBe(publisher);
});

test('letters stand beside the long name that the page has for them', () => {
  const story = `SAMAL, May 6 (ENT) -- ${STORY}`;
  expect(header('Eastern News Times', TITLE, story).publisher).toBe('Eastern News Times (ENT)');
  expect(header('Western News Times', TITLE, story).publisher).not.toContain('(ENT)');
});

test.each(['REPUBLIC OF MARROW', 'Guatemala City.', 'NOTE TO THE PRESS', 'Parliament', 'B0417'])(
  'no page is published by "%s"',
  (line) => {
    expect(publisherOf(line)).toBeNull();
  },
);

test.each(['Telegrams', 'Court Diary'])(
  'the part of a page that a story stands in is nobody: "%s"',
  (top) => {
    expect(publisherOf(`${top}\n\n3 January 2022   15:40`)).toBeNull();
  },
);

test.each([
  ['(Correo del Samal / Press Office)', 'Correo del Samal'],
  ['Tern Islands English — all rights reserved 2041', 'Tern Islands English'],
  ['Northern Lark is printed at Foss Street', 'Northern Lark'],
  ['© Tern Observer Ltd. 2041', 'Tern Observer'],
  ['© Copyright TERNA - All rights reserved', 'TERNA'],
  ['© La Gazette du Tern 2041', 'La Gazette du Tern'],
  [
    'A version of this article appeared in the print edition of The Daily Tern on May 3, on page 1.',
    'The Daily Tern',
  ],
])('a foot tells whose the page is: "%s"', (foot, publisher) => {
  expect(publisherOf('', foot)).toBe(publisher);
});

test.each(['(By Ana Po-lind)', '[Photo Of Velt]', 'This book is published by its author.'])(
  'a foot tells nobody: "%s"',
  (foot) => {
    expect(publisherOf('', foot)).toBeNull();
  },
);

test.each(['Política', 'Nyheter', 'BREAKING', 'All News Politics Tarn Market Culture'])(
  'the section "%s" is no publisher',
  (section) => {
    expect(header(section, TITLE, STORY).publisher).toBeNull();
  },
);

test('a name in brackets at the foot is the publisher where another name is the author', () => {
  expect(publisherOf('By Ana Po', '[Samal Noticias]')).toBe('Samal Noticias');
  expect(publisherOf('', '(Bo Lind)')).toBeNull();
});

test.each([
  ['Publisher: Department of Trade', 'Department of Trade'],
  ['Published by Tarn Press', 'Tarn Press'],
])('"%s" names the publisher', (line, publisher) => {
  expect(publisherOf(line)).toBe(publisher);
});

test.each(['A special edition - English edition', 'A reader - web edition'])(
  '"%s" names none',
  (line) => {
    expect(publisherOf(line)).toBeNull();
  },
);

test.each([
  ['BRUSSELS | 27 June 2034 | Kontor & Welt', 'Kontor & Welt'],
  ['Tern Samal / Politics', 'Tern Samal'],
  ['Tern Spectator\nMonday 7 July 2031 - 09:15', 'Tern Spectator'],
  ['Samal Voice ~ Your Voice, Your Islands', 'Samal Voice'],
])('one name beside a day, a place, a section or a motto: "%s"', (top, publisher) => {
  expect(publisherOf(top)).toBe(publisher);
});

test.each(['Lima | 27 June 2034', 'Politics / Asia', 'Page 3 | 27 June 2034'])(
  '"%s" has no name',
  (top) => {
    expect(publisherOf(top)).toBeNull();
  },
);

test('a paper with its motto is no headline', () => {
  const found = header(
    `Samal Observer - The voice of the valleys\nHome   National   Foreign\n\n${TITLE}\n\n${STORY}`,
  );
  expect([found.publisher, found.title]).toEqual(['Samal Observer', TITLE]);
});

test.each([
  ['Tarnows balss, 28 January 2041', 'Tarnows balss'],
  ['Tern jour, London, 14.08.2041', 'Tern jour'],
  ['La Mitad Terns, Sunday 28 July 2041', 'La Mitad Terns'],
  ['VOA Riverside - Sunday, 09:12, 21/09/2041', 'VOA Riverside'],
  ['A Voz do Tarn - English edition\nLondon, Tuesday, 19 October 2041', 'A Voz do Tarn'],
])('the outlet stands before its day or its edition: "%s"', (top, publisher) => {
  expect(publisherOf(top)).toBe(publisher);
});

test.each([
  'London, 28 January 2041',
  'Updated on Sunday, 28 January 2041',
  'By our correspondent, London, 28 January 2041',
  'Politics, 28 January 2041',
  'A short note - 28 January 2041',
])('no outlet is named by "%s"', (top) => {
  expect(publisherOf(top)).toBeNull();
});

test('an edition in brackets is no part of the name', () => {
  expect(
    header('Tarnos Paštas (English)', '15:47 | February 16, 2041', TITLE, STORY).publisher,
  ).toBe('Tarnos Paštas');
});
