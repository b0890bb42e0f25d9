/** `piece` again and again, `length` units long. */
export const repeated = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Pieces that a careless pattern would read again from every place of a long text. */
export const ENDLESS: Readonly<Record<string, string>> = {
  'one letter': 'a',
  'one capital': 'A',
  digits: '1',
  blanks: ' ',
  lines: '\n',
  'blanks and lines': ' \n\t',
  nulls: '\0\u0001',
  'open quotation marks': '"“«(',
  apostrophes: "a'b’",
  hyphens: 'a-',
  dots: 'A.',
  commas: 'Tolo, Eskil, ',
  names: 'Tolo Maren ',
  'names and names': 'Tolo Maren and Eskil Brandvoll and ',
  titles: 'President of the Republic of ',
  countries: 'Peru, Norway and ',
  'messages without end': 'Peruvian President Tolo Maren sent a message to ',
  'capital messages': 'THE KING SENT A MESSAGE TO ',
  'words of reporting': 'he said that she said that ',
  sentences:
    'Peruvian President Tolo Maren on Monday sent “warm greetings” to Norwegian Prime Minister Eskil Brandvoll. ',
  'sentences that take up the one before': 'So has King Harald of Norway congratulated him. ',
  paragraphs:
    'Peruvian President Tolo Maren on Monday congratulated Norwegian Prime Minister Eskil Brandvoll on his election.\n\nHe said that ties were strong.\n\n',
  Chinese: '国家主席致电祝贺',
  Arabic: 'بعث الرئيس برقية تهنئة ',
  'lone surrogates': '\ud800 \udc00 ',
};
