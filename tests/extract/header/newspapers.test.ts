import { isNewspaper } from '../../../src/extract/header/newspapers.js';

test.each([
  'Samal Evening Star',
  'SAMAL DIPLOMATIC NOTES',
  'El Correo del Sur',
  'A Voz do Samal',
  'O Jornal',
  'Marrow Kurier',
  'Gazette of Samal',
])('"%s" is a newspaper', (name) => {
  expect(isNewspaper(name)).toBe(true);
});

test.each([
  'OTHER NEWS',
  'NOTE TO THE PRESS',
  'Latest News',
  'Star',
  "Samal's late post",
  'A Presidente do Marrow',
  'El Salvador',
  'Tern Chief Reporter',
  'La Paz',
])('"%s" is none', (name) => {
  expect(isNewspaper(name)).toBe(false);
});
