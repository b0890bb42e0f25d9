import type { Kind } from '../../src/model.js';
import { nearestOccasion, occasionsIn, type FoundOccasion } from '../../src/extract/occasions.js';

const told = (found: FoundOccasion | null | undefined) =>
  found && [found.kind, found.ordinal ?? found.detail].filter((part) => part !== null).join(':');
const first = (text: string) => told(occasionsIn(text)[0]);
/** The occasion of the act that a sentence begins with. */
const meant = (text: string, kind: Kind = 'congratulation') =>
  told(nearestOccasion(occasionsIn(text), 0, kind)) ?? undefined;

describe('anniversaries', () => {
  test.each([
    ['on the 30th anniversary of diplomatic relations', 'anniversary_of_diplomatic_relations:30'],
    ['as they marked 40 years of diplomatic ties', 'anniversary_of_diplomatic_relations:40'],
    [
      'on the fiftieth anniversary of the establishment of relations',
      'anniversary_of_diplomatic_relations:50',
    ],
    ['independence greetings from afar', 'independence_day'],
    [
      'half a century after the two took up diplomatic relations',
      'anniversary_of_diplomatic_relations:50',
    ],
    ["for the 50th anniversary of that country's independence", 'independence_day:50'],
    ['salute the isthmus on its 122nd birthday', 'national_day:122'],
    ['on his 100th birthday', 'birthday:100'],
    ['on the day when they regained their freedom', 'independence_day'],
    ['on the 17 may celebrations', 'national_day'],
    ['six decades of diplomatic relations', 'anniversary_of_diplomatic_relations:60'],
    ['the golden jubilee of ties between the two', 'anniversary_of_diplomatic_relations:50'],
    [
      'the forty-fifth anniversary of the two countries diplomatic ties',
      'anniversary_of_diplomatic_relations:45',
    ],
    [
      'had established diplomatic relations 70 years before',
      'anniversary_of_diplomatic_relations:70',
    ],
    ['messages greeted the president as kenya turned sixty', 'national_day:60'],
    ['norway turns 120 on sunday', 'national_day:120'],
    ['when the gambia turned 60', 'national_day:60'],
    ['the president of kenya turned 60', 'birthday:60'],
    ['as jordan turned 60 on monday', 'birthday:60'],
    ['king odo of norway turned 70', 'birthday:70'],
    ['as their ties turn 55', 'anniversary_of_diplomatic_relations:55'],
    ['the 35-year anniversary of bilateral relations', 'anniversary_of_diplomatic_relations:35'],
    [
      'on the anniversary of the establishment of diplomatic relations',
      'anniversary_of_diplomatic_relations',
    ],
    ['25 years since the normalization of relations', 'anniversary_of_diplomatic_relations:25'],
    ['a quarter of a century of diplomatic relations', 'anniversary_of_diplomatic_relations:25'],
    ['on the 34th independence day', 'independence_day:34'],
    ['on the 52nd anniversary of the independence of the republic', 'independence_day:52'],
    ['60 years of independence', 'independence_day:60'],
    [
      'the 67th anniversary of its independence, and hoped that relations would grow',
      'independence_day:67',
    ],
    ['on independence and national day', 'independence_day'],
    ['the 30th anniversary of the restoration of independence', 'independence_day:30'],
    ['on the occasion of national day', 'national_day'],
    ["on the country's 53rd national day", 'national_day:53'],
    ['republic day, the 85th', 'national_day:85'],
    ['the 61st anniversary of the september revolution', 'national_day:61'],
    ['on statehood day', 'national_day'],
    ['on the day of german unity', 'national_day'],
    ['the 49th liberation day', 'national_day:49'],
    ['the 76th anniversary of the republic', 'national_day:76'],
    [
      'the 75th anniversary of the founding of the people’s republic'.replace('’', "'"),
      'state_founding:75',
    ],
    ['the 80th anniversary of the founding of the workers party', 'party_founding:80'],
    ['on the 79th anniversary of the great victory', 'victory_day:79'],
    ['on victory day', 'victory_day'],
    ['the 25th anniversary of his accession to the throne', 'anniversary_of_accession:25'],
    ['on the feast of the throne', 'anniversary_of_accession'],
    ['on his 70th birthday', 'birthday:70'],
    ['as he turned eighty', 'birthday:80'],
    ['on the 110th anniversary of the birth of the late leader', 'birth_anniversary:110'],
    ['on the birth centenary of the founder', 'birth_anniversary:100'],
    ['the 20th anniversary of the treaty of good-neighbourliness', 'treaty_anniversary:20'],
    ['the 60th anniversary of the signing of the treaty', 'treaty_anniversary:60'],
    ['the 75th anniversary of the united nations', 'organisation_anniversary:75'],
    ['the 50th anniversary of the founding of the university', 'organisation_anniversary:50'],
  ])('%s', (text, occasion) => {
    expect(first(text)).toBe(occasion);
  });
  test.each([
    ['a day of the month', 'on the national day, the 14th of july', 'national_day'],
    ['a day before it', 'on may 26th, independence day', 'independence_day'],
    ['another number of years', 'the national day came 3 years after the war', 'national_day'],
    ['a term', 'at the start of his second term, on the national day', 're-election'],
  ])('%s numbers none', (_, text, occasion) => {
    expect(first(text)).toBe(occasion);
  });
});

describe('offices', () => {
  test.each([
    ['on his re-election', 're-election'],
    ['on retaining the premiership', 're-election'],
    ['on winning a third term', 're-election'],
    ['on her election as president', 'election'],
    ['on the victory of his party in the general elections', 'election'],
    ['on her landslide win', 'election'],
    ['on winning the runoff', 'election'],
    ['on her election as speaker of the national assembly', 'election'],
    ['on his appointment as foreign minister', 'appointment'],
    ['on being sworn in as prime minister', 'appointment'],
    ['on assuming the post of premier', 'appointment'],
    ['on the formation of the new government', 'appointment'],
    ['on being sworn in as president', 'inauguration'],
    ['on taking the oath of office', 'inauguration'],
    ['on assuming office', 'inauguration'],
    ['on the start of his presidency', 'inauguration'],
    ['on his accession to the throne', 'accession'],
    ['on assuming the reins of power', 'accession'],
    ['on becoming king', 'accession'],
    ['on the change of reign', 'accession'],
    ['after the proclamation of king odo v from the balcony', 'accession'],
    ['after the change on the throne', 'accession'],
    ["on his country's entry into asean", 'other'],
    ['on his coronation', 'coronation'],
  ])('congratulated him %s', (text, occasion) => {
    expect(meant(`congratulated him ${text}`)).toBe(occasion);
  });
  test.each([
    ['congratulated prime minister-designate velt, who won the general election', 'election'],
    ['congratulated chairperson-elect velt on the national day', 'national_day'],
    ['congratulated velt on the national day after a change of government', 'national_day'],
    ['congratulated the new prime minister on the national day', 'national_day'],
  ])('a title is no occasion: %s', (text, occasion) => {
    expect(
      occasionsIn(text)
        .filter(({ weak }) => !weak)
        .map(told),
    ).toEqual([occasion]);
  });
});

describe('feasts and seasons', () => {
  test.each([
    ['eid al-fitr', 'religious_feast:eid_al_fitr'],
    ['eid-ul-fitr', 'religious_feast:eid_al_fitr'],
    ['hari raya aidilfitri', 'religious_feast:eid_al_fitr'],
    ['ramazan bayram', 'religious_feast:eid_al_fitr'],
    ['eid al adha', 'religious_feast:eid_al_adha'],
    ['eid-ul-azha', 'religious_feast:eid_al_adha'],
    ['kurban ait', 'religious_feast:eid_al_adha'],
    ['the advent of the holy month of ramadan', 'religious_feast:ramadan'],
    ['the new hijri year', 'religious_feast:hijri_new_year'],
    ["the prophet's birthday", 'religious_feast:mawlid'],
    ['christmas', 'religious_feast:christmas'],
    ['orthodox easter', 'religious_feast:easter'],
    ['diwali', 'religious_feast:diwali'],
    ['rosh hashanah', 'religious_feast:rosh_hashanah'],
    ['passover', 'religious_feast:passover'],
    ['vesak day', 'religious_feast:vesak'],
    ['dashain', 'religious_feast:hindu'],
    ['the lunar new year', 'lunar_new_year'],
    ['the year of the horse', 'lunar_new_year'],
    ['the new year', 'new_year'],
    ['nowruz', 'new_year'],
  ])('%s', (text, occasion) => {
    expect(first(`on ${text}`)).toBe(occasion);
  });
});

describe('grief', () => {
  test.each([
    ['over the earthquake', 'disaster:earthquake'],
    ['over the victims of the floods', 'disaster:flood'],
    ['after hurricane rowena', 'disaster:hurricane'],
    ['after typhoon lia', 'disaster:typhoon'],
    ['following the wildfires', 'disaster:wildfire'],
    ['after the avalanche', 'disaster:avalanche'],
    ['over the crash of a passenger plane', 'accident:plane'],
    ['over the helicopter crash', 'accident:plane'],
    ['over the ferry tragedy', 'accident:ship'],
    ['over the mine explosion', 'accident:mine'],
    ['over the deadly stampede', 'accident:stampede'],
    ['over the bus accident', 'accident:road'],
    ['over the collapse of a bridge', 'accident:building_collapse'],
    ['over the nightclub fire', 'accident:fire'],
    ['after the terrorist attack', 'attack'],
    ['over the bombings', 'attack'],
    ['on the death of the former king', 'death'],
    ['on the passing away of the sheikh', 'death'],
    ['on the demise of the queen mother', 'death'],
    ['on the loss of a great friend', 'death'],
  ])('condoled %s', (text, occasion) => {
    expect(meant(`condoled ${text}`, 'condolence')).toBe(occasion);
  });
  test.each([
    ['wished him a speedy recovery', 'illness'],
    ['after the successful surgery that he underwent', 'illness'],
    ['after he tested positive for covid-19', 'illness'],
    ['over the outbreak of ebola', 'epidemic'],
  ])('sympathy: %s', (text, occasion) => {
    expect(meant(text, 'sympathy')).toBe(occasion);
  });
});

describe('other occasions', () => {
  test.each([
    ['on the opening of the international expo', 'event_opening'],
    ['on the convening of the 20th party congress', 'party_congress'],
    ['on the success of the 14th congress of the party', 'party_congress'],
    ['on the year of culture', 'theme_year'],
    ['on the completion of the railway', 'project_launch'],
    ['on the landing on the moon', 'science'],
    ['on the triumph of his team in the final', 'sport'],
    ['on winning the world cup', 'sport'],
    ['on receiving the nobel peace prize', 'award'],
    ['on the establishment of diplomatic relations', 'ties_established'],
    ["on international women's day", 'other'],
    ['on the birth of a son', 'other'],
  ])('congratulated her %s', (text, occasion) => {
    expect(meant(`congratulated her ${text}`)).toBe(occasion);
  });
});

describe('of several, the one that is meant', () => {
  test.each([
    [
      'congratulated her on her election and recalled that next month also marks 60 years of diplomatic ties',
      'election',
    ],
    [
      'congratulated him on the national day and hoped that his visit would go well',
      'national_day',
    ],
    ['congratulated the president, who attended the summit, on his birthday', 'birthday'],
    ['congratulated him on independence day, ahead of the summit next month', 'independence_day'],
  ])('%s', (text, occasion) => {
    expect(meant(text)).toBe(occasion);
  });
});

test.each([
  ['the ottoman fleet'],
  ['he is a man of letters'],
  ['they exchanged views on fishing'],
  ['the firefighter spoke'],
  ['in marseille'],
  ['president gurbanguly velt'],
  ['milad oro spoke'],
  ['the united national congress'],
  ['turning to trade, he spoke of steel'],
  ['a new chapter'],
])('%s names none', (text) => {
  expect(first(text)).toBeUndefined();
});

test('a long sentence of occasions is read in linear time', () => {
  const before = process.cpuUsage();
  expect(occasionsIn('the anniversary of the '.repeat(5_000))).toEqual([]);
  expect(process.cpuUsage(before).user).toBeLessThan(5_000_000);
});

test.each([
  ['expects the pact to be ratified by christmas, on her election', 'election'],
  ['on the independence of their countries', 'independence_day'],
  ['on his victory. the two marked 60 years of ties in march', 'election'],
  ['sent christmas greetings, wishing that the new year brings peace', 'religious_feast:christmas'],
])('congratulated: %s', (text, expected) => {
  expect(meant(text)).toBe(expected);
});

test.each([
  'She will be sworn in as president in May.',
  'They will see each other at the swearing-in.',
  'Next year they celebrate 65 years of diplomatic relations.',
  'He asked her to spend a week with him for the New Year.',
])('an occasion is told aside in "%s"', (text) => {
  expect(occasionsIn(text.toLowerCase()).every(({ aside }) => aside)).toBe(true);
});

test.each(['She was sworn in as president.', 'He wished her well for the New Year.'])(
  'an occasion is not told aside in "%s"',
  (text) => {
    expect(occasionsIn(text.toLowerCase()).some(({ aside }) => aside)).toBe(false);
  },
);

describe('words of other things', () => {
  test.each([
    ['a postal flood at the palace', undefined],
    ['a mail flood at the palace', undefined],
    ['a flood at the palace', 'disaster:flood'],
    ['as the mountain erupts', 'disaster:volcano'],
    ['as violence erupts', undefined],
    ['maren now has diplomatic relations with 154 states', 'ties_established'],
    ['maren has had good relations with many states', undefined],
  ])('%s', (text, occasion) => {
    expect(first(text)).toBe(occasion ?? undefined);
  });
});
