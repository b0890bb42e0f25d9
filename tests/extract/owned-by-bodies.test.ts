import { extract } from '../../src/extract/extract.js';
import { articleOf, messagesOf } from './one-sentence.js';

const told: [text: string, ...messages: string[]][] = [
  [
    'ACCRA, May 3 - After his re-election President Kofi Addae had congratulatory messages from India’s Prime Minister Ravi Malik, the African Union Commission’s Salif Barro and Senegal’s Ousmane Diatta.',
    'Ravi Malik -> Kofi Addae congratulation',
    'Salif Barro -> Kofi Addae congratulation',
    'Ousmane Diatta -> Kofi Addae congratulation',
  ],
  [
    'LIMA, May 3 - President Olmo Tirado has been congratulated on his election by the United Nations’ Piet Holm and by Estonia’s Mart Saks.',
    'Piet Holm -> Olmo Tirado congratulation',
    'Mart Saks -> Olmo Tirado congratulation',
  ],
  [
    'DOHA, May 3 - The Arab League’s Nabil Fakhry telephoned the Amir, Sheikh Hamad Al Rumaihi, to condole with him on the death of his mother.',
    'Nabil Fakhry -> Hamad Al Rumaihi condolence',
  ],
  [
    'LIMA, May 3 - The European Council’s Antonio Brisa cabled President Olmo Tirado his condolences over the earthquake.',
    'Antonio Brisa -> Olmo Tirado condolence',
  ],
  [
    'TALLINN, May 3 - The OECD’s Mats Odo wrote to congratulate Prime Minister Rein Ots on his appointment, as did Finland’s Pekka Veen.',
    'Mats Odo -> Rein Ots congratulation',
    'Pekka Veen -> Rein Ots congratulation',
  ],
  [
    'SUVA, May 3 - President Semi Lala was wished a happy Fiji Day by the Commonwealth’s Grace Botha and by Vietnam’s Luong Bach.',
    'Grace Botha -> Semi Lala greeting',
    'Luong Bach -> Semi Lala greeting',
  ],
];

test.each(told)('%s', (text, ...messages) => {
  expect(messagesOf(text).sort()).toEqual([...messages].sort());
});

const peopleIn = (text: string) => extract(articleOf(text)).people.map(({ name }) => name);

test.each([
  'LIMA, May 3 - The African Union’s Peace Council met President Olmo Tirado on Monday.',
  'LIMA, May 3 - President Olmo Tirado spoke at the United Nations’ General Assembly.',
  'LIMA, May 3 - The Arab League’s summit was opened by President Olmo Tirado.',
  'LIMA, May 3 - President Olmo Tirado praised the World Health Organization’s Global Vaccine Plan.',
])('what a body has is nobody: %s', (text) => {
  expect(peopleIn(text)).toEqual(['Olmo Tirado']);
});

test('the state of another is not his', () => {
  const text =
    'ACCRA, May 3 - President Kofi Addae had letters of congratulation from India’s Prime Minister Ravi Malik and the African Union Commission’s Salif Barro.';
  const person = extract(articleOf(text)).people.find(({ name }) => name === 'Salif Barro');
  expect(person?.country).toBeNull();
});
