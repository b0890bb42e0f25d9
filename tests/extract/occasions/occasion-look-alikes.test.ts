import { occasionsIn } from '../../../src/extract/occasions.js';

/** Words that look like those of an occasion and are not. */
test.each([
  ['the peace that the Good Friday Agreement brought', 'religious_feast'],
  ['sixty years as sovereign neighbours', 'anniversary_of_accession'],
  ['on the opening day of the congress', 'national_day'],
  ['on Monday, the last day in Fiji', 'national_day'],
  ['the order of the names', 'appointment'],
  ['the crush on the singer of his youth is no crush of bodies', 'death'],
  ['the murder of thirty villagers', 'death'],
  ['with wishes for the injured', 'illness'],
  ['on the assumption that the ferry still runs', 'religious_feast'],
  ['on his assumption of office', 'religious_feast'],
  ['the minister was admitted to the palace', 'other'],
  ['she hoped he would weather this squall', 'disaster'],
  ['with wishes for his health and for his family', 'illness'],
  ['she asked for an account of his operations in the north', 'illness'],
  ['he took the crown of his father', 'sport'],
  ['the pumas of the zoo in Quito', 'national_day'],
  ['the revolutionary party', 'national_day'],
  ['on a holiday in October', 'national_day'],
  ['the landing of the presidential plane', 'national_day'],
  ['the flag was lowered at noon', 'independence_day'],
  ['a free trade zone', 'independence_day'],
  ['he left for the British Isles', 'independence_day'],
  ['the voters of the valley', 're-election'],
  ['he named the chief reason', 'appointment'],
  ['the cardinal points of the compass', 'appointment'],
  ['the chair by the window', 'appointment'],
  ['heavy rain began in the afternoon', 'accession'],
  ['it rained for thirty years', 'anniversary_of_accession'],
  ['the Kandian head of state sent birthday greetings', 'state_founding'],
  ['the head of the kingdom received birthday wishes', 'state_founding'],
  ['he completed seventy pages', 'birthday'],
  ['the natural resources of the delta', 'birthday'],
  ['the aid to the flooded villages', 'religious_feast'],
  ['the kings of three countries', 'religious_feast'],
  ['they joined the call', 'death'],
  ['he takes leave on Fridays', 'death'],
  ['the cold war is over', 'disaster'],
  ['the pile of letters', 'accident'],
  ['the pilgrims crossed the bridge', 'accident'],
  ['every attempt on the summit failed', 'attack'],
  ['an attempt to mediate', 'attack'],
  ['the flu season', 'epidemic'],
  ['an intensive course', 'illness'],
  ['the fall of the currency', 'illness'],
  ['the years of plenty', 'organisation_anniversary'],
  ['the opening words', 'event_opening'],
  ['may the talks be crowned with success', 'coronation'],
  ['announced the departure of the rescue crew', 'death'],
  ['their passing game was a lesson', 'death'],
  ['came ashore for the second time', 're-election'],
  ['the restoration of the old mosque', 'ties_established'],
  ['a free lunch', 'other'],
  ['the neighbours chose a letter', 'election'],
  ['the loss of a ferry off the coast', 'death'],
  ['the loss of the match', 'accident'],
  ['the minister was received by the president', 'death'],
  ['twelve days are left until the talks', 'other'],
  ['he left with his peers', 'other'],
  ['the letter was left in her care', 'other'],
  ['she asked him to join her at the table', 'other'],
  ['she asked him for a seat by the window', 'other'],
  ['the sanctions remain', 'other'],
  ['the euro fell', 'other'],
  ['the wedding guests of last year', 'other'],
])('"%s" tells no %s', (wording, kind) => {
  expect(occasionsIn(wording.toLowerCase()).map((one) => one.kind)).not.toContain(kind);
});

test.each([
  'wished the injured a speedy recovery',
  'prayed for the swift recovery of all those injured',
  'the wounded, to whom he wished a full recovery',
])('the recovery of people hurt in a calamity is no illness: %s', (text) => {
  expect(occasionsIn(text).map(({ kind }) => kind)).not.toContain('illness');
});

test.each(['wished him a speedy recovery', 'on his recovery from the operation'])(
  'that of one person is: %s',
  (text) => {
    expect(occasionsIn(text).map(({ kind }) => kind)).toContain('illness');
  },
);
