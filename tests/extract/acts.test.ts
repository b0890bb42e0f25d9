import { mainKind, type ToldInSentence } from '../../src/extract/told-in-sentence.js';
import { channelOf, kindOf } from '../../src/extract/acts.js';

test.each([
  ['sent a message of congratulation', 'congratulation'],
  ['sent a felicitation message', 'congratulation'],
  ['sent a cable of thanks in reply to wishes of a speedy recovery', 'thanks'],
  ['a message of condolence and sympathy', 'condolence'],
  ['a letter of sympathy', 'sympathy'],
  ['letters of warm felicitation', 'congratulation'],
  ['received messages of felicitations', 'congratulation'],
  ['a telegram of solidarity', 'sympathy'],
  ['expressed solidarity with the people', 'sympathy'],
  ['her closeness and solidarity at this hour', 'sympathy'],
  ['offered her condolences and solidarity', 'condolence'],
  ['sent his compassion to the families', 'sympathy'],
  ['expressed compassion', 'sympathy'],
  ['sent new year greetings', 'greeting'],
  ['wished him a happy birthday', 'greeting'],
  ['invited him to the summit', 'invitation'],
  ['thanked him for the rescuers', 'thanks'],
  ['said that all Kandians share their pain', 'condolence'],
  ['wept with the people', 'condolence'],
  ['replied to the letter', 'reply'],
  ['sent a thank-you note for the congratulations', 'thanks'],
])('"%s" is a %s', (text, kind) => {
  expect(kindOf(text)).toBe(kind);
});
test.each([
  'met the envoy',
  'spoke of trade',
  'spoke of sacrifice, compassion and brotherhood',
  'recalled the spirit of mercy and compassion',
  'the values of compassion',
  'signed a treaty',
  'shared his lunch',
  'felt the loss of the game',
  'was sure that the friendship and solidarity would be handed on',
  'spoke of the special solidarity of two parties',
  'recalled the solidarity between the two nations',
])('"%s" tells no act', (text) => {
  expect(kindOf(text)).toBeNull();
});

test.each([
  ['in a telephone conversation', 'phone'],
  ['phoned on friday', 'phone'],
  ['took a call from the king', 'phone'],
  ['held a video conference', 'video'],
  ['sent a video message', 'video'],
  ['sent a cable', 'telegram'],
  ['sent a telegram', 'telegram'],
  ['wrote on his telegram channel', 'social'],
  ['in a post on x', 'social'],
  ['tweeted', 'social'],
  ['posted on facebook', 'social'],
  ['in a letter', 'letter'],
  ['sent a message', 'message'],
  ['wrote to the king', 'letter'],
  ['issued a statement congratulating her', 'statement'],
  ['signed the book of condolences', 'in_person'],
])('"%s" went by %s', (text, channel) => {
  expect(channelOf(text)).toBe(channel);
});
test.each([
  'congratulated the king',
  'according to a statement',
  'a statement issued by the office said',
  'the statement said',
  'called for peace',
])('"%s" does not tell the way', (text) => {
  expect(channelOf(text)).toBeNull();
});

test.each([
  [['reply', 'reply'], null],
  [['reply', 'reply', 'greeting'], 'greeting'],
  [['thanks', 'reply', 'thanks', 'condolence'], 'thanks'],
] as const)('an answer is not what an article tells most: %j', (kinds, expected) => {
  const told = kinds.map((kind) => ({ kind: () => kind }) as unknown as ToldInSentence);
  expect(mainKind(told)).toBe(expected);
});

test.each([
  ['Odo rings Maren over the storm', 'phone'],
  ['at the other end of the line was the premier', 'phone'],
  ['the call lasted ten minutes', 'phone'],
  ['congratulations that came by way of X', 'social'],
  ['wished her well on Bluesky', 'social'],
  ['condoled in his own handwriting', 'letter'],
  ['an epistle of four pages', 'letter'],
  ['condoled by WhatsApp', 'message'],
  ['congratulated her in an e-mail', 'message'],
  ['mourned him in a press release', 'statement'],
])('%s tells the way', (text, channel) => {
  expect(channelOf(text.toLowerCase())).toBe(channel);
});

test.each([
  'the Olympic rings over the gate',
  'the bell rings in Oslo',
  'exchanged the rings and the vows',
  'called for talks in Lima',
  'by way of exchange',
  'the threads of the story',
  'the end of the queue',
])('%s tells none', (text) => {
  expect(channelOf(text.toLowerCase())).toBeNull();
});
