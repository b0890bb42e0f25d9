import { extract } from '../../../src/extract/extract.js';
import { articleOf } from '../one-sentence.js';

const namesOf = (text: string) => extract(articleOf(text)).people.map(({ name }) => name);
const INTRODUCTION = 'Norwegian Prime Minister Eskil Maren sent a letter to Peru.';

test.each([
  ['The chancellor attended with the team’s coach, Tolo Odo.', 'Tolo Odo'],
  ['Calm was asked for by the spokesman of the family, Tolo Odo.', 'Tolo Odo'],
  ['It reached his rival Tolo Odo in the evening.', 'Tolo Odo'],
  ['Near the stage stood Katarina Odo of the ballet.', 'Katarina Odo'],
  ['Maren sent a wreath in memory of Zsolt Odo in March.', 'Zsolt Odo'],
  ['Maren was greeted likewise by Tuvrania’s Tolo Odo.', 'Tolo Odo'],
  ['Maren tweeted at Tolo Odo on Wednesday.', 'Tolo Odo'],
  ['What Tolo Odo feels he put into a letter.', 'Tolo Odo'],
  ['Letters from Maren and from Kenya’s Odo had reached Lima.', 'Odo'],
  ['Maren called Andrew at noon.', 'Andrew'],
  ['He wrote to Council Chairman V Narmada on Monday.', 'V Narmada'],
  ['Maren exchanged letters with To Han, general secretary of the party.', 'To Han'],
  ['Maren wrote to To Han on Monday. To Han replied at once.', 'To Han'],
  ['Maren met President To Han. To Han in his message wished the people well.', 'To Han'],
  ['And from Nairobi: Odo writes that she is glad.', 'Odo'],
  ['Odo phoned on Monday.', 'Odo'],
  ['Maren sends his congratulations to Andrew on the vote.', 'Andrew'],
  ['Odo condoled with Maren at once.', 'Odo'],
  ['The first call came to TOLO ODO’S wife, who wrote to Maren.', 'Tolo Odo'],
])('%s: a word for people or a given name tells of a person', (text, name) => {
  expect(namesOf(`${INTRODUCTION} ${text}`)).toContain(name);
});

test.each([
  ['The match was played in Tolo Odo.', 'Tolo Odo'],
  ['A wreath lay near the Maria Odo Bridge.', 'Maria Odo Bridge'],
  ['Prayers were said in the Roman Catholic cathedral.', 'Roman Catholic'],
  ['The sale began at Tuvrania’s Tolo Psalms.', 'Tolo Psalms'],
  ['Kenya’s Odoists had sent theirs on Sunday.', 'Odoists'],
  ['They laughed at Tolo Odo.', 'Tolo Odo'],
  ['Maren wrote: "Viva Tolo Odo!"', 'Viva Tolo Odo'],
  ['Maren sent condolences to Upper Nemra after the flood.', 'Upper Nemra'],
  ['The road to Andrew is long.', 'Andrew'],
  ['Similar cables went out on Sunday.', 'Similar'],
  ['Several tweets were read aloud.', 'Several'],
  ['Nairobi phoned on Monday.', 'Nairobi'],
  ['Maren told of a dog called Harry.', 'Harry'],
  ['The ship Upper Nemra came into port.', 'Upper Nemra'],
  ['To Han Bridge the road is closed.', 'To Han'],
  ['Maren went to Han Odo. To Han Odo a letter went too.', 'To Han Odo'],
  ['He saw chapter V Narmada in print.', 'chapter V Narmada'],
])('%s: a place or a thing is no person', (text, name) => {
  expect(namesOf(`${INTRODUCTION} ${text}`)).not.toContain(name);
});
