import { messagesOf } from './one-sentence.js';

const tolo = 'Peruvian President Tolo Maren';
const eskil = 'Norwegian Prime Minister Eskil Brandvoll';

test.each([
  [
    'her message of condolence',
    `${tolo} expressed his gratitude to ${eskil} for his message of condolence over the floods.`,
    'Eskil Brandvoll -> Tolo Maren condolence',
  ],
  [
    'the condolences he had offered',
    `"Your letter did me good," ${tolo} wrote to ${eskil}, thanking him for the condolences Brandvoll had offered after the ferry disaster.`,
    'Eskil Brandvoll -> Tolo Maren condolence',
  ],
  [
    'in writing for his condolences',
    `${tolo} today thanked ${eskil} in writing for his condolences on the death of former President Beno Ruiz.`,
    'Eskil Brandvoll -> Tolo Maren condolence',
  ],
  [
    'for her good wishes',
    `In a letter ${tolo} thanked ${eskil} for his good wishes on the national day.`,
    'Eskil Brandvoll -> Tolo Maren greeting',
  ],
  [
    "the other one's congratulations",
    `${tolo} sent ${eskil} a cable of thanks for Brandvoll's congratulations on his re-election.`,
    'Eskil Brandvoll -> Tolo Maren congratulation',
  ],
  [
    'a letter that the other one sent, in an article of thanks',
    `Maren thanks Brandvoll for letter\n\nLIMA - ${tolo} thanked ${eskil} for the letter that the premier sent him a year after the fire in Cusco.`,
    'Tolo Maren -> Eskil Brandvoll thanks',
  ],
])('whoever is thanked for words has sent them: %s', (_, text, message) => {
  expect(messagesOf(text)).toContain(message);
});

test.each([
  ['help', `In a letter ${tolo} thanked ${eskil} for his help after the floods.`],
  ['sympathy', `In a letter ${tolo} thanked ${eskil} for his sympathy and the firemen.`],
  [
    'a letter that was read somewhere',
    `In a telegram ${tolo} thanked ${eskil} for the message which was read in the square.`,
  ],
  [
    "another one's letter",
    `In a letter ${tolo} thanked ${eskil} for the letter which Ilda Soto had sent him.`,
  ],
  ['a herd', `In a letter ${tolo} thanked ${eskil} for a letter and a herd of goats.`],
  ['a crowd', `${tolo} thanked Christians for their good wishes.`],
])('nobody has sent what is no message of his: %s', (_, text) => {
  expect(messagesOf(text).filter((message) => !message.endsWith(' thanks'))).toEqual([]);
});
