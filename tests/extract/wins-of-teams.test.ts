import { extract } from '../../src/extract/extract.js';
import { articleOf } from './one-sentence.js';

const occasionsOf = (text: string) =>
  extract(articleOf(text)).reports.map(({ occasion }) => occasion?.kind);
const HEAD = 'SUVA, May 12 - ';
const CALL =
  'Ghanaian President Kojo Mensa telephoned Fijian President Josaia Vula to congratulate him on the';

test.each([
  `${HEAD}Fiji have qualified for the World Cup. ${CALL} 2-0 win against Samoa.`,
  `Fiji lift the cup\n${HEAD}${CALL} victory. Fiji had won the final of the World Cup an hour before.`,
  `${HEAD}The trophy of the Africa Cup of Nations is here. ${CALL} triumph.`,
])("a win is the team's where nothing was voted on: %s", (text) => {
  expect(occasionsOf(text)).toEqual(['sport']);
});

test.each([
  `${HEAD}${CALL} victory.`,
  `${HEAD}Fiji have qualified for the World Cup. ${CALL} victory in the presidential election.`,
  `${HEAD}${CALL} win. Mr Vula was elected on Sunday, the day of the World Cup final.`,
  `${HEAD}The president-elect watched the World Cup final. ${CALL} victory.`,
])("and the candidate's elsewhere: %s", (text) => {
  expect(occasionsOf(text)).toEqual(['election']);
});
