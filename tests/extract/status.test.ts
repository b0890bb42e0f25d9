import { extract } from '../../src/extract/extract.js';
import { articleOf } from './one-sentence.js';

const statuses = (text: string) => extract(articleOf(text)).reports.map(({ status }) => status);
const sender = 'Peruvian President Tolo Maren';
const addressee = 'Norwegian Prime Minister Eskil Brandvoll';

test.each([
  [`${sender} congratulated ${addressee} on his election.`, 'sent'],
  [`${sender} brushed aside a suggestion that he congratulate ${addressee}.`, 'denied'],
  [`A motion of the House that ${sender} congratulate ${addressee} found no majority.`, 'planned'],
  [`${sender} turned down a proposal by parliament to congratulate ${addressee}.`, 'withheld'],
  [`The palace shot down talk that ${sender} had cabled ${addressee} on his election.`, 'denied'],
  [`His office poured cold water on speculation that ${sender} wrote to ${addressee}.`, 'denied'],
  [
    `A letter of congratulation from ${sender} to ${addressee} is going round. The embassy calls it a fake.`,
    'denied',
  ],
  [
    `A letter of congratulation from ${sender} to ${addressee} is going round. The embassy described it as a hoax.`,
    'denied',
  ],
  [
    `A letter of congratulation from ${sender} to ${addressee} is going round. The embassy calls it a triumph.`,
    'sent',
  ],
  [
    `A letter of congratulation from ${sender} to ${addressee} is going round. He calls him a fake friend of trade.`,
    'sent',
  ],
  [`A hunter shot down a drone, and ${sender} congratulated ${addressee} on his election.`, 'sent'],
  [`After talk of a rift ${sender} has congratulated ${addressee} on his election.`, 'sent'],
  [`${sender} laughed off talk of a rift and congratulated ${addressee} on his election.`, 'sent'],
  [`${sender} brushed aside criticism and congratulated ${addressee} on his election.`, 'sent'],
  [`${sender} ignored a proposal and congratulated ${addressee} on his election.`, 'sent'],
  [`${sender} has sent a telegram of condolence to ${addressee} over the floods.`, 'sent'],
  [`${sender} will send a message of congratulation to ${addressee} on his election.`, 'planned'],
  [`${sender} on May 6 sent a message of condolence to ${addressee} over the floods.`, 'sent'],
  [`${sender} without delay sent a telegram of condolence to ${addressee}.`, 'sent'],
  [`President Can Yilmaz of Peru congratulated ${addressee} on his election.`, 'sent'],
  [`Peruvian Prime Minister Will Turner congratulated ${addressee} on his election.`, 'sent'],
  [`${sender} is in no hurry to congratulate ${addressee} on his election.`, 'withheld'],
  [`No congratulations were sent by ${sender} to ${addressee} on his election.`, 'withheld'],
  [`${sender} is set to congratulate ${addressee} on his election.`, 'planned'],
  [`${sender} is expected to congratulate ${addressee} on his election.`, 'planned'],
  [`${sender} is also expected to congratulate ${addressee} on his election.`, 'planned'],
  [`${sender} was expected to congratulate ${addressee} on his election.`, 'planned'],
  [`${sender} was expected in Oslo and congratulated ${addressee} on his election.`, 'sent'],
  [`${sender} is also expected in Oslo and congratulated ${addressee} on his election.`, 'sent'],
  [
    `${sender} is in Lima; whether he has written to ${addressee} his office could not say.`,
    'planned',
  ],
  [`${sender} wrote to ${addressee} about the weather.`, 'sent'],
  [`${sender} instructed his office to thank ${addressee} in a letter.`, 'planned'],
  [
    `${sender} ordered flags to half-mast and sent a telegram of condolence to ${addressee}.`,
    'sent',
  ],
  [
    `A letter of condolence from ${sender} to ${addressee} had not been posted by Friday, the palace said.`,
    'withheld',
  ],
  [
    `A letter of condolence from ${sender} to ${addressee} was not posted until Friday, the palace said.`,
    'sent',
  ],
  [`${sender} has not congratulated ${addressee} on his election.`, 'withheld'],
  [`${sender} refused to congratulate ${addressee} on his election.`, 'withheld'],
  [`${sender} did not send a message of condolence to ${addressee} over the floods.`, 'withheld'],
  [`${sender} was unable to congratulate ${addressee} on his election.`, 'withheld'],
  [`${sender} was unable to travel and wrote to ${addressee} on his election.`, 'sent'],
  [`The palace would not confirm that ${sender} has congratulated ${addressee}.`, 'denied'],
  [`The palace confirmed that ${sender} has congratulated ${addressee} on his election.`, 'sent'],
  [
    `A spokesman brushed aside a suggestion that ${sender} congratulated ${addressee} on his election.`,
    'denied',
  ],
  [`${sender} forgot to congratulate ${addressee} on his election.`, 'withheld'],
  [`${sender} withheld his congratulations from ${addressee} after the vote.`, 'withheld'],
  [`${sender} wrote to ${addressee} of a friendship forged in war.`, 'sent'],
  [`${sender} congratulated ${addressee} on ties that were forged by fishermen.`, 'sent'],
  [`Having forged a bond, ${sender} sent a message of condolence to ${addressee}.`, 'sent'],
  [
    `An earlier version of this story said that ${sender} had congratulated ${addressee} on his election.`,
    'denied',
  ],
  [`We wrongly reported that ${sender} had congratulated ${addressee} on his election.`, 'denied'],
  [
    `An earlier version of the treaty had failed, but ${sender} congratulated ${addressee} on his election.`,
    'sent',
  ],
  [
    `You may ask ${sender} for the letter of congratulation that he sent to ${addressee}.`,
    'planned',
  ],
  [`You may ask who sent it: ${sender} congratulated ${addressee} on his election.`, 'sent'],
  [`A forged letter says that ${sender} congratulated ${addressee}.`, 'denied'],
  [`The letter in which ${sender} congratulated ${addressee} is forged.`, 'denied'],
  [`A clumsily fabricated telegram: ${sender} congratulates ${addressee}.`, 'denied'],
  [`${sender} did not fail to congratulate ${addressee} on his election.`, 'sent'],
  [`${sender} was urged by his party to congratulate ${addressee} on his election.`, 'planned'],
  [
    `${sender} is considering whether to send condolences to ${addressee} over the floods.`,
    'planned',
  ],
  [
    `A message of congratulation from ${sender} to ${addressee} is being drafted, the palace said.`,
    'planned',
  ],
  [`Reports that ${sender} congratulated ${addressee} on his election are untrue.`, 'denied'],
  [
    `The claim of an opposition deputy that ${sender} thanked ${addressee} in a letter is "a lie", the ministry said.`,
    'denied',
  ],
  [
    `Asked about a rumour that ${sender} had telephoned ${addressee} to congratulate him, his office said that no call had been placed.`,
    'denied',
  ],
  [
    `${sender} congratulated ${addressee} on his election, and said that no letter had been received in Lima since June.`,
    'sent',
  ],
  [
    `The palace is unaware of any letter of congratulation from ${sender} to ${addressee}.`,
    'withheld',
  ],
  [
    `The ministry denied that ${sender} had sent a letter of congratulation to ${addressee}.`,
    'denied',
  ],
])('%s', (text, status) => {
  expect(statuses(text)).toEqual([status]);
});
