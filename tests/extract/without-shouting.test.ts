import { withoutShouting } from '../../src/extract/without-shouting.js';

test.each([
  ['ODO WERO', 'Odo Wero'],
  ['XI WERO', 'Xi Wero'],
  ['OTTO VII', 'Otto VII'],
  ['Odo WERO', 'Odo WERO'],
  ['Otto VII', 'Otto VII'],
  ['ODO', 'ODO'],
])('%s is written %s', (given, written) => {
  expect(withoutShouting(given)).toBe(written);
});
