import { extract } from '../../src/extract/extract.js';
import { articleOf } from './one-sentence.js';

const messagesOf = (text: string) =>
  extract(articleOf(text)).reports.map(
    ({ senders, recipients, mutual }) =>
      `${senders.map(({ name }) => name).join(' + ')} ${mutual ? '<->' : '->'} ${recipients.map(({ name }) => name).join(' + ')}`,
  );

const SIGNED =
  'LIMA, May 3 - Three letters of condolence left Lima after the quake. They were signed by President Ana Quispe, Prime Minister Luis Vega and Foreign Minister Juan Soto.';

test('each of a list writes to whoever holds his office in another', () => {
  expect(
    messagesOf(
      `${SIGNED} Their opposite numbers in Oslo are President Salla Odo, Prime Minister Eskil Brandvoll and Foreign Minister Olav Tamm.`,
    ).sort(),
  ).toEqual(['Ana Quispe -> Salla Odo', 'Juan Soto -> Olav Tamm', 'Luis Vega -> Eskil Brandvoll']);
});

test.each([
  `${SIGNED} Their counterparts in Oslo, President Salla Odo and Foreign Minister Olav Tamm, are brothers-in-law and quarrel.`,
])('a list of peers does not cross offices: %s', (text) => {
  expect(messagesOf(text)).not.toContain('Luis Vega -> Olav Tamm');
  expect(messagesOf(text)).not.toContain('Ana Quispe -> Olav Tamm');
});
