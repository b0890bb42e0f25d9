import { fold, nameKey } from '../../src/fold.js';
import type { Graph } from '../../src/graph/graph.js';

interface Node {
  labels: string;
  id: string;
  [property: string]: unknown;
}
interface Edge {
  tail: string;
  type: string;
  head: string;
  [property: string]: unknown;
}

const nodes: Node[] = [];
const edges: Edge[] = [];
const edge = (tail: string, type: string, head: string, more: object = {}) =>
  edges.push({ tail, type, head, ...more });

const party = (label: string, id: string, name: string, more: object = {}) =>
  nodes.push({
    labels: `${label}:Party`,
    id,
    name,
    sortName: fold(name),
    aliases: [],
    nameKeys: [nameKey(name)],
    ...more,
  });

const COUNTRIES = { AVA: 'Avaria', BOR: 'Borland', CES: 'Cestan', DOR: 'Dorne' };
const PEOPLE: Record<string, [name: string, country: string]> = {
  ann: ['Ann Aster', 'AVA'],
  bob: ['Bob Birch', 'BOR'],
  eve: ['Eve Elm', 'BOR'],
  cid: ['Cid Cedar', 'CES'],
  dee: ['Dee Dogwood', 'DOR'],
};
for (const [id, name] of Object.entries(COUNTRIES)) party('Country', id, name);
for (const [id, [name, country]] of Object.entries(PEOPLE)) {
  party('Person', id, name, { known: false });
  edge(id, 'OF_COUNTRY', country);
  const office = `president-${country}`;
  if (!nodes.some((node) => node.id === office)) {
    party('Office', office, `President of ${COUNTRIES[country as keyof typeof COUNTRIES]}`, {
      role: 'president',
      countryCode: country,
    });
    edge(office, 'OF_COUNTRY', country);
  }
}
const held = (id: string, title: string, from: string | null, to: string | null) =>
  edge(id, 'HELD', `president-${PEOPLE[id]![1]}`, { title, from, to, basis: 'stated' });
held('ann', 'President', null, null);
held('eve', 'President', '2012', '2021-05');
held('bob', 'President', '2021-06', null);
held('cid', 'President', null, null);

interface Occasion {
  kind: string;
  concerns: string[];
  date?: string;
  ordinal?: number;
  detail?: string;
}

const occasion = (
  id: string,
  year: number,
  { kind, concerns, date, ordinal, detail }: Occasion,
) => {
  nodes.push({
    labels: 'Occasion',
    id,
    kind,
    year,
    date: date ?? null,
    ordinal: ordinal ?? null,
    detail: detail ?? null,
    name: detail ?? kind,
    sortOn: date ?? String(year),
  });
  for (const whom of concerns) edge(id, 'CONCERNS', whom);
};

/** A message as one line; `told` names its articles with outlet and day. */
interface Letter {
  from: string[];
  to: string[];
  on: string;
  kind?: string;
  mutual?: boolean;
  occasion?: string;
  ordinal?: number;
  answers?: string;
  channel?: string;
  titles?: Record<string, string>;
  /** What the first sender says, in each article. */
  says?: string[];
  about?: string[];
  told: [outlet: string, day: string][];
}

const letter = (id: string, given: Letter) => {
  const { from, to, on, mutual = false, told, kind = 'congratulation', channel = 'letter' } = given;
  nodes.push({
    labels: 'Message',
    id,
    kind,
    mutual,
    channels: [channel],
    status: 'sent',
    sentOn: on,
    sentOnBasis: 'stated',
    sortOn: on,
    summary: `${from.join()} to ${to.join()} on ${on}`,
    reportCount: told.length,
    occasionKind: nodes.find((node) => node.id === given.occasion)?.['kind'] ?? 'unspecified',
  });
  const writers = mutual ? [...from, ...to] : from;
  const readers = mutual ? [...from, ...to] : to;
  const side = (whom: string) => (mutual ? { side: from.includes(whom) ? 1 : 2 } : {});
  const hub = (type: string, whom: string, more: object) =>
    edge(id, type, whom, { key: `${whom} ${on} ${id}`, ...more });
  const countriesOf = (ends: string[]) => new Set(ends.map((whom) => PEOPLE[whom]?.[1] ?? whom));
  for (const [type, ends] of [
    ['SENT_BY', writers],
    ['SENT_TO', readers],
  ] as const)
    ends.forEach((whom, order) =>
      hub(type, whom, {
        title: given.titles?.[whom] ?? 'President',
        capacity: 'stated',
        order,
        ...side(whom),
      }),
    );
  for (const country of countriesOf(writers)) hub('FROM_COUNTRY', country, {});
  for (const country of countriesOf(readers)) hub('TO_COUNTRY', country, {});
  if (given.occasion) edge(id, 'ON', given.occasion);
  if (given.answers) edge(id, 'REPLY_TO', given.answers);
  told.forEach(([outlet, day], place) => {
    const article = `${outlet} ${day}`;
    if (!nodes.some((node) => node.id === article)) addArticle(outlet, day);
    const report = `${id} ${place}`;
    nodes.push({
      labels: 'Report',
      id: report,
      articleId: article,
      claimId: place ? report : id,
      kind,
      channel,
      status: 'sent',
      mutual,
      sentOn: on,
      occasionKind: nodes.find((node) => node.id === given.occasion)?.['kind'] ?? 'unspecified',
      occasionOrdinal: given.ordinal ?? null,
      rule: 'sent-to',
      confidence: 0.9,
      senders: from.map((whom) => claim(whom, given.titles?.[whom])),
      recipients: to.map((whom) => claim(whom, given.titles?.[whom])),
      evidence: [`${from[0]} wrote to ${to[0]}.`],
      evidenceStarts: [0],
      evidenceEnds: [10],
    });
    edge(article, 'GIVES', report, { order: place });
    edge(report, 'OF', id);
    given.says?.forEach((text, order) => {
      const statement = `${report} ${order}`;
      nodes.push({
        labels: 'Statement',
        id: statement,
        articleId: article,
        text,
        start: order,
        end: order + 1,
        quoted: true,
        verb: 'wrote',
        order,
        rule: 'quote',
      });
      edge(statement, 'SAID_IN', id);
      edge(statement, 'SAID_BY', from[0]!);
      edge(statement, 'SAID_TO', to[0]!);
      edge(report, 'QUOTES', statement);
      for (const topic of given.about ?? []) edge(statement, 'ABOUT', topic);
    });
  });
};

const claim = (whom: string, title = 'President') =>
  JSON.stringify({
    kind: PEOPLE[whom] ? 'person' : 'country',
    name: PEOPLE[whom]?.[0] ?? whom,
    title,
    country: PEOPLE[whom]?.[1] ?? whom,
  });

const addArticle = (outlet: string, day: string) =>
  nodes.push({
    labels: 'Article',
    id: `${outlet} ${day}`,
    title: `News of ${day}`,
    publishedOn: day,
    publishedOnBasis: 'stated',
    sortOn: day,
    publisher: outlet,
    language: 'en',
    url: null,
    text: 'A text.',
    contentHash: `${outlet} ${day}`,
    extractorVersion: '1',
  });

for (const id of ['trade', 'climate']) nodes.push({ labels: 'Topic', id, name: id });

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
  told: [['Courier', '2021-06-04']],
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
addArticle('Courier', '2025-06-02');

/**
 * Writes a graph of four states, small enough that a person can check every answer: three elections in Borland, two
 * anniversaries (one counted wrongly), a flood in Dorne with its condolences and one answer, told by two outlets.
 */
export async function writeQuestionGraph(graph: Graph): Promise<void> {
  const grouped = <Item>(items: Item[], by: (item: Item) => string) => {
    const groups = new Map<string, Item[]>();
    for (const item of items) groups.set(by(item), [...(groups.get(by(item)) ?? []), item]);
    return groups;
  };
  await graph.write(async (transaction) => {
    for (const [labels, group] of grouped(nodes, (node) => node.labels))
      await transaction.run(`UNWIND $given.rows AS row CREATE (n:${labels}) SET n = row`, {
        rows: group.map(({ labels: _, ...properties }) => properties),
      });
    for (const [type, group] of grouped(edges, ({ type }) => type))
      await transaction.run(
        `UNWIND $given.rows AS row MATCH (a {id: row.tail}), (b {id: row.head}) CREATE (a)-[r:${type}]->(b) SET r = row.properties`,
        {
          rows: group.map(({ tail, head, type: _, ...properties }) => ({ tail, head, properties })),
        },
      );
  });
}
