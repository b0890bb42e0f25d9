import { officeFitsRoles, roleOfOffice, rolesOf } from '../../src/resolve/roles.js';

test.each([
  ['Kazakh President', ['president']],
  ['First President of Kazakhstan', ['first president']],
  ['General Secretary of the Party and President', ['general secretary', 'president']],
  ['Prime Minister', ['head of government']],
  ['Chinese Premier', ['head of government']],
  ['Vice President', ['vice president']],
  ['former President', []],
  ['ex-President', []],
  ['President-elect', ['president-elect']],
  ['wife of the King', []],
  ['adviser to the President', []],
  ['Prime Minister and Minister of Foreign Affairs', ['head of government', 'foreign minister']],
  ['analyst', []],
  [null, []],
])('the title "%s" names %j', (title, expected) => {
  expect(rolesOf(title)).toEqual(expected);
});

test.each([
  ['president', 'president'],
  ['premier', 'head of government'],
  ['Warden of the Marches', 'warden of the marches'],
])('the office "%s" is known as "%s"', (name, role) => {
  expect(roleOfOffice(name)).toBe(role);
});

test.each([
  ['president', ['president'], true],
  ['head of state', ['king'], true],
  ['head of state', ['head of government'], false],
  ['president', ['vice president'], false],
  ['president', [], false],
])('"%s" for one titled %j: %s', (office, roles, fits) => {
  expect(officeFitsRoles(office, roles)).toBe(fits);
});
