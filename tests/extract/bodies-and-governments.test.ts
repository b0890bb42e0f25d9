import { extract } from '../../src/extract/extract.js';
import { articleOf, messagesOf } from './one-sentence.js';

const told: [text: string, ...messages: string[]][] = [
  [
    'CASTRIES, May 3 - The Organisation of Eastern Coral States is congratulating Dr. Petra Joseph on her appointment as the ninth Secretary-General of the Caribbean Community.',
    'organisation Organisation of Eastern Coral States -> Petra Joseph congratulation',
  ],
  [
    'SUVA, May 3 - The governments of Tonga and Samoa sent condolences to Fijian President Semi Lala over the cyclone.',
    'country TON Tonga -> Semi Lala condolence',
    'country WSM Samoa -> Semi Lala condolence',
  ],
  [
    'SUVA, May 3 - The Union of River Cities conveyed its congratulations to Fijian President Semi Lala on Fiji Day.',
    'organisation Union of River Cities -> Semi Lala congratulation',
  ],
];

test.each(told)('%s', (text, ...messages) => {
  expect(
    messagesOf(text)
      .map((message) =>
        /^(?:country|organisation)/.test(message) ? message : `organisation ${message}`,
      )
      .sort(),
  ).toEqual([...messages].sort());
});

test.each([
  'SUVA, May 3 - President Semi Lala sailed past the House of Seven Islands on Monday.',
  'SUVA, May 3 - President Semi Lala opened the Road of Two Islands on Monday.',
  'SUVA, May 3 - President Semi Lala spoke on the Day of Free Nations.',
])('no body: %s', (text) => {
  expect(
    extract(articleOf(text)).mentions.filter(({ party }) => party.kind === 'organisation'),
  ).toEqual([]);
});
