import { settle, type Edition, type Editions } from '../../src/load/settle.js';

const early: Edition = { publishedOn: '2022-01-03', contentHash: 'aa' };
const late: Edition = { publishedOn: '2022-01-04', contentHash: 'aa' };
const lateToo: Edition = { publishedOn: '2022-01-04', contentHash: 'bb' };
const undated: Edition = { publishedOn: null, contentHash: 'zz' };

test.each([
  ['the later dated', [early, late], late],
  ['the later dated, also when it comes first', [late, early], late],
  ['the greater hash of one day', [late, lateToo], lateToo],
  ['the greater hash of one day, also when it comes first', [lateToo, late], lateToo],
  ['a dated one beside an undated', [undated, early], early],
  ['the only one', [undated], undated],
])('%s counts', (_, editions, counting) => {
  const register: Editions = new Map();
  for (const edition of editions) settle(register, 'x', edition);
  expect(register.get('x')).toBe(counting);
});

test('the same text a second time does not count again', () => {
  const register: Editions = new Map();
  expect(settle(register, 'x', early)).toBe(true);
  expect(settle(register, 'x', { ...early })).toBe(false);
});

test('articles under other ids do not compete', () => {
  const register: Editions = new Map();
  expect(settle(register, 'x', late)).toBe(true);
  expect(settle(register, 'y', early)).toBe(true);
});
