import { extract } from '../../../src/extract/extract.js';
import { articleOf } from '../one-sentence.js';

const peopleIn = (text: string) =>
  extract(articleOf(`SOFIA, 3 May 2031. ${text}`)).people.map(({ name }) => name);

test.each([
  ["Parliament had scarcely voted in Emil Dragov's government when the phone rang.", 'Emil Dragov'],
  ['The Governor General swore in Colin Ferris as prime minister on Friday.', 'Colin Ferris'],
  ["The other letter is for Zezé's 73rd birthday. It is short.", 'Zezé'],
  ['Pupils made a card for King Sobuza kaMaphitha, who was ill.', 'Sobuza kaMaphitha'],
  ['The Secretary of the Communist Party of Vietnam To Duc congratulated him.', 'To Duc'],
  ['Prime Minister Joseph Muscat wrote to the King. Mr Muscat is well.', 'Joseph Muscat'],
  ['President Tala Suva telephoned the Prime Minister of Tonga.', 'Tala Suva'],
])('%s', (text, name) => {
  expect(peopleIn(text)).toContain(name);
});

test.each([
  ["The town keeps Plovnik's birthday in June, and cabled nobody.", 'Plovnik'],
  ['They were sworn in at Rila House Garden on Friday.', 'Rila House Garden'],
  ['Ships sail from Vietnam To Duc Island twice a week.', 'To Duc'],
  ['The President flew to Muscat. Suva and Lima were told.', 'Muscat'],
  ["The Prime Minister's Office Muscat is closed on Friday.", 'Office Muscat'],
  ['The flight of the President Suva Airport waited for was late.', 'Suva'],
  ['He plays kaBumba and wrote to the King.', 'kaBumba'],
])('nobody: %s', (text, name) => {
  expect(peopleIn(text)).not.toContain(name);
});
