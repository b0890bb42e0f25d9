import type { Graph } from '../../src/graph/graph.js';
import { letterGraph } from './letter-graph.js';

const { country, president, topic, occasion, letter, article, write } = letterGraph();

country('AVA', 'Avaria');
country('BOR', 'Borland');
country('CES', 'Cestan');
country('DOR', 'Dorne');
president('ann', 'Ann Aster', 'AVA');
president('eve', 'Eve Elm', 'BOR', '2012', '2021-05');
president('bob', 'Bob Birch', 'BOR', '2021-06');
president('cid', 'Cid Cedar', 'CES');
president('dee', 'Dee Dogwood', 'DOR');
topic('trade');
topic('climate');

occasion('e17', 2017, { kind: 'election', concerns: ['BOR'], date: '2017-06-01' });
occasion('e21', 2021, { kind: 'election', concerns: ['BOR'], date: '2021-06-01' });
occasion('e25', 2025, { kind: 're-election', concerns: ['BOR'], date: '2025-06-01' });
occasion('ties20', 2020, {
  kind: 'anniversary_of_diplomatic_relations',
  concerns: ['AVA', 'CES'],
  date: '2020-05-05',
  ordinal: 20,
});
occasion('ties30', 2022, {
  kind: 'anniversary_of_diplomatic_relations',
  concerns: ['AVA', 'BOR'],
  date: '2022-01-03',
  ordinal: 30,
});
occasion('ties32', 2023, {
  kind: 'anniversary_of_diplomatic_relations',
  concerns: ['AVA', 'BOR'],
  date: '2023-01-03',
  ordinal: 32,
});
occasion('flood', 2022, {
  kind: 'disaster',
  concerns: ['DOR'],
  date: '2022-09-01',
  detail: 'flood',
});

letter('m01', {
  from: ['ann'],
  to: ['eve'],
  on: '2017-06-03',
  occasion: 'e17',
  told: [['Herald', '2017-06-04']],
});
letter('m02', {
  from: ['cid'],
  to: ['eve'],
  on: '2017-06-04',
  occasion: 'e17',
  told: [['Herald', '2017-06-05']],
});
letter('m03', {
  from: ['ann'],
  to: ['cid'],
  on: '2020-05-05',
  occasion: 'ties20',
  ordinal: 20,
  says: ['The two peoples have stood side by side for two decades'],
  told: [['Herald', '2020-05-06']],
});
letter('m04', {
  from: ['ann'],
  to: ['bob'],
  on: '2021-06-02',
  occasion: 'e21',
  says: ['Our friendship is as firm as a rock', 'Trade between us has doubled'],
  about: ['trade'],
  told: [['Herald', '2021-06-03']],
});
letter('m05', {
  from: ['cid'],
  to: ['bob'],
  on: '2021-06-03',
  occasion: 'e21',
  channel: 'phone',
  told: [
    ['Courier', '2021-06-04'],
    ['Herald', '2021-06-05', 'telegram'],
  ],
});
letter('m06', {
  from: ['dee'],
  to: ['bob'],
  on: '2021-06-10',
  occasion: 'e21',
  told: [['Courier', '2021-06-11']],
});
letter('m07', {
  from: ['ann'],
  to: ['bob'],
  on: '2022-01-03',
  mutual: true,
  occasion: 'ties30',
  ordinal: 30,
  says: ['Our friendship is as firm as a rock'],
  told: [
    ['Herald', '2022-01-04'],
    ['Courier', '2022-01-05'],
  ],
});
letter('m08', {
  from: ['ann'],
  to: ['dee'],
  on: '2022-09-02',
  kind: 'condolence',
  occasion: 'flood',
  says: ['We mourn the dead of the flood', 'We shall send tents'],
  told: [['Herald', '2022-09-03']],
});
letter('m09', {
  from: ['bob'],
  to: ['dee'],
  on: '2022-09-05',
  kind: 'condolence',
  channel: 'telegram',
  occasion: 'flood',
  told: [['Courier', '2022-09-06']],
});
letter('m10', {
  from: ['dee'],
  to: ['ann'],
  on: '2022-09-06',
  kind: 'thanks',
  occasion: 'flood',
  answers: 'm08',
  told: [['Courier', '2022-09-07']],
});
letter('m11', {
  from: ['ann'],
  to: ['bob'],
  on: '2023-01-03',
  occasion: 'ties32',
  ordinal: 32,
  says: ['A new page of cooperation is open', 'We count on cooperation on climate'],
  about: ['climate'],
  told: [['Courier', '2023-01-05']],
});
letter('m12', {
  from: ['ann'],
  to: ['bob'],
  on: '2025-06-03',
  occasion: 'e25',
  says: ['A new page of cooperation is open'],
  told: [['Herald', '2025-06-04']],
});
letter('m13', {
  from: ['ann'],
  to: ['eve'],
  on: '2025-06-04',
  kind: 'greeting',
  titles: { eve: 'Former President' },
  told: [['Herald', '2025-06-05']],
});
letter('m14', {
  from: ['dee'],
  to: ['bob'],
  on: '2025-12-30',
  kind: 'greeting',
  told: [['Courier', '2025-12-31']],
});
letter('m15', {
  from: ['ann'],
  to: ['bob'],
  on: '2025-12-30',
  kind: 'greeting',
  told: [['Courier', '2025-12-31']],
});
article('Courier', '2025-06-02');

/**
 * Writes a graph of four states, small enough that a person can check every answer: three elections in Borland, two
 * anniversaries (one counted wrongly), a flood in Dorne with its condolences and one answer, told by two outlets.
 */
export const writeQuestionGraph = (graph: Graph): Promise<void> => write(graph);
