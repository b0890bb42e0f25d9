import { extract } from '../../../src/extract/extract.js';
import { articleOf } from '../one-sentence.js';

const headerOf = (text: string) => extract(articleOf(text)).header;

describe('the head of an article', () => {
  test('takes an agency in brackets for one, behind two places', () => {
    const { place, publisher } = headerOf(
      'Rocket rises\n\nLIMA/CUSCO, Nov. 27, 2025 (TNA) -- Peruvian President Tolo Maren watched the launch.',
    );
    expect([place, publisher]).toEqual(['Lima', 'TNA']);
  });

  test('still takes what stands beside a place for an agency', () => {
    const { place, publisher } = headerOf(
      'Rocket rises\n\nLIMA/Tarnow, Nov. 27, 2025 -- Peruvian President Tolo Maren watched the launch.',
    );
    expect([place, publisher]).toEqual(['Lima', 'Tarnow']);
  });

  test('reads numbers by the dateline that writes the month out', () => {
    const { publishedOn } = headerOf(
      'Rocket rises\n\nTNA | Lima, Sep. 3, 2025\n\nPeruvian President Tolo Maren watched the launch. It was loud. The night was clear.\n\nPublished: 9/3/2025',
    );
    expect(publishedOn?.date).toBe('2025-09-03');
  });

  test('and as they stand under another day', () => {
    const { publishedOn } = headerOf(
      'Rocket rises\n\nTNA | Lima, Mar. 8, 2025\n\nPeruvian President Tolo Maren watched the launch. It was loud. The night was clear.\n\nPublished: 9/3/2025',
    );
    expect(publishedOn?.date).toBe('2025-03-09');
  });
});
