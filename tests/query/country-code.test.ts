import { codeOfCountry, keyOfCountry } from '../../src/query/country-code.js';

test.each([
  ['KAZ', 'KAZ'],
  ['kaz', 'KAZ'],
  ['KZ', 'KAZ'],
  ['gb', 'GBR'],
  ['UK', 'GBR'],
  ['USA', 'USA'],
  ['Kazakhstan', 'KAZ'],
  ['the Republic of Kazakhstan', 'KAZ'],
  ['Kazakh', 'KAZ'],
  ['China', 'CHN'],
  ['PRC', 'CHN'],
  ['TÜRKIYE', 'TUR'],
  ['Turkiye', 'TUR'],
  ['TR', 'TUR'],
  ['Republic of the Niger', 'NER'],
  ['Nigeria', 'NGA'],
  ['ZZZ', 'ZZZ'],
  ['0545e411e0261ad56259fbb9', '0545e411e0261ad56259fbb9'],
])('%s is the country %s', (given, code) => {
  expect(codeOfCountry(given)).toBe(code);
});

test.each(['', 'Atlantis', 'ZZ', 'Xi Jinping', 'China and Kazakhstan', 'Korea', 'CHN,KAZ'])(
  '"%s" is refused and not taken for a country without messages',
  (given) => {
    expect(() => codeOfCountry(given)).toThrow(
      `"${given}" is no country. Write its ISO 3166-1 code`,
    );
  },
);

test.each(
  'CI CIV,CD COD,CG COG,KR KOR,KP PRK,MM MMR,CZ CZE,VA VAT,PS PSE,HK HKG,MO MAC,MK MKD,FM FSM,TW TWN,XK XKX,PM SPM,KN KNA,VC VCT,ST STP,BA BIH'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
)('the two letters %s are %s', (given, code) => {
  expect(codeOfCountry(given)).toBe(code);
});

test.each([
  ['Chinese', 'china'],
  ['KZ', 'kazakhstan'],
  ['kaz', 'kazakhstan'],
  ['Republic of Kazakhstan', 'kazakhstan'],
  ['Alvaria', 'alvaria'],
  ['Xi Jinping', 'jinping xi'],
  ['', ''],
])('a look-up by the name "%s" asks for "%s"', (given, key) => {
  expect(keyOfCountry(given)).toBe(key);
});
