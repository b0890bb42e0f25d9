import { areSameParties, isSameParty } from '../../src/score/parties.js';

const people = [{ name: 'Otto VII', aliases: ['Otto Brandvoll'] }];

test.each([
  ['Otto VII', 'King Otto VII'],
  ['Otto VII', 'Otto Brandvoll'],
  ['office:NOR:prime minister', 'office:NOR:Norwegian Prime Minister'],
  ['country:NOR', 'country:NOR'],
  ['country:NOR', 'office:NOR:king'],
  ['org:Northern Council', 'org:the Council'],
])('%s may be found as %s', (wanted, found) => {
  expect(isSameParty(wanted, found, people)).toBe(true);
});

test.each([
  ['Otto VII', 'office:NOR:king'],
  ['Otto VII', 'Tolo Maren'],
  ['office:NOR:king', 'Otto VII'],
  ['office:NOR:king', 'country:NOR'],
  ['office:NOR:prime minister', 'office:NOR:speaker'],
  ['office:NOR:prime minister', 'office:PER:prime minister'],
  ['country:NOR', 'country:PER'],
  ['org:Northern Council', 'org:Bank of the South'],
  ['org:Northern Council', 'country:NOR'],
])('%s may not be found as %s', (wanted, found) => {
  expect(isSameParty(wanted, found, people)).toBe(false);
});

test('the order within a side does not matter, its size does', () => {
  expect(areSameParties(['Ada Oro', 'Bo Lume'], ['Bo Lume', 'Ada Oro'], [])).toBe(true);
  expect(areSameParties(['Ada Oro'], ['Ada Oro', 'Bo Lume'], [])).toBe(false);
  expect(areSameParties(['Ada Oro', 'Bo Lume'], ['Ada Oro'], [])).toBe(false);
});
