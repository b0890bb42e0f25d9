import { messagesOf } from './one-sentence.js';

const intoStory = (told: string) =>
  messagesOf(`Neighbours mourn with Ecuador

QUITO, 4 May 2031 (AND) - A landslide at Alto Mirador has buried forty houses and killed 61 people.

${told}`);

test.each([
  [
    "On X, Portugal's President Ana Mirela told Ecuadorians that her compatriots felt for them.",
    'Ana Mirela -> country ECU Ecuador condolence',
  ],
  [
    'Facebook was where Samoan Prime Minister Duro Matai chose to speak. He let Ecuadorians know that his people wept with them.',
    'Duro Matai -> country ECU Ecuador condolence',
  ],
  [
    "On X it was Oslo's foreign ministry that spoke up. Norway, it posted, knows what a buried village looks like, and mourns with Ecuador.",
    'office NOR foreign ministry -> country ECU Ecuador condolence',
  ],
  [
    'Prime Minister Olga Sirm of Poland expressed her condolences to "our Ecuadorian brothers and sisters" in a video.',
    'Olga Sirm -> country ECU Ecuador condolence',
  ],
  [
    'From Lima, the Peruvian government has had its foreign ministry publish a text in which it condoles with the people of Ecuador.',
    'country PER Peru -> country ECU Ecuador condolence',
  ],
  [
    '"To the Government and the people of Ecuador: Kenya stands with you," Kenyan President Emil Ruta posted on X on Sunday.',
    'Emil Ruta -> country ECU Ecuador condolence',
  ],
])('what is published for a people goes to its state: %s', (told, message) => {
  expect(intoStory(told)).toEqual([message]);
});

test.each([
  'Ecuadorian President Marta Lasso told Ecuadorians on X that the state would rebuild every house.',
  'The Samoan ambassador told Ecuadorians in Apia on Facebook that the church would hold a mass.',
  'Portuguese President Ana Mirela said on X that talks with the people of Ecuador on shrimp would go on.',
  'Portuguese President Ana Mirela called the landslide a tragedy in a statement.',
  'At its weekly briefing the Norwegian foreign ministry told reporters that it mourned with Ecuadorians.',
  'The mayor of Lisbon told Ecuadorians that the bridge would be lit in their colours.',
])('other words to or of a people are no message: %s', (told) => {
  expect(intoStory(told)).toEqual([]);
});

test('a letter that wishes a people well goes to whoever leads it', () => {
  expect(
    intoStory(
      "In a letter to President Marta Lasso, Portugal's President Ana Mirela wished Ecuadorians courage and offered her condolences. The letter was posted on X.",
    ),
  ).toEqual(['Ana Mirela -> Marta Lasso condolence']);
});
