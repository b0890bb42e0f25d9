import { exchangeSums } from '../../src/graph/migrations/0009-exchange-sums.js';
import { fold, nameKey } from '../../src/fold.js';
import type { Graph } from '../../src/graph/graph.js';
import { type GivenEdge, type GivenNode, writeGraph } from './write-graph.js';

const party = (
  label: string,
  id: string,
  name: string,
  more: object = {},
  aliases: string[] = [],
): GivenNode => ({
  labels: [label, 'Party'],
  id,
  name,
  sortName: fold(name),
  aliases,
  nameKeys: [name, ...aliases].map(nameKey),
  ...more,
});

const message = (id: string, sentOn: string | null, more: object = {}): GivenNode => ({
  labels: ['Message', ...('status' in more ? ['Unsent'] : [])],
  id,
  kind: 'congratulation',
  channels: ['letter'],
  status: 'sent',
  mutual: false,
  sentOn,
  sentOnBasis: sentOn ? 'stated' : null,
  sortOn: sentOn ?? '',
  summary: `Message ${id}.`,
  reportCount: 1,
  ...more,
});

const report = (id: string, articleId: string, more: object = {}): GivenNode => ({
  labels: ['Report'],
  id,
  articleId,
  claimId: `claim-${id}`,
  kind: 'congratulation',
  channel: 'letter',
  status: 'sent',
  mutual: false,
  sentOn: '2022-01-03',
  sentOnBasis: 'stated',
  occasionKind: 'unspecified',
  senders: [
    JSON.stringify({ kind: 'person', name: 'Ann Aster', title: 'president', country: 'AAA' }),
  ],
  recipients: [JSON.stringify({ kind: 'office', name: 'president', title: null, country: 'BBB' })],
  carriers: [],
  rule: 'sent-to',
  confidence: 0.9,
  evidence: ['First proof.', 'Second proof.'],
  evidenceStarts: [10, 30],
  evidenceEnds: [22, 43],
  ...more,
});

const CARRIER = JSON.stringify({
  kind: 'person',
  name: 'Cid Cedar',
  title: 'envoy',
  country: 'CCC',
});

const article = (id: string, publishedOn: string | null): GivenNode => ({
  labels: ['Article'],
  id,
  title: `Title ${id}`,
  publishedOn,
  publishedOnBasis: publishedOn ? 'stated' : null,
  sortOn: publishedOn ?? '',
  publisher: publishedOn ? 'Daily Herald' : null,
  language: 'en',
  url: `https://news.example/${id}`,
  text: `Text of ${id}`,
  sentences: [`Title ${id}.`, `Text of ${id}.`],
  sentenceStarts: [0, 9],
  evidence: [
    { field: 'title', text: `Title ${id}`, start: 0, end: 8, sentence: `Title ${id}.` },
    { field: 'place', text: 'Samal', start: 20, end: 25, sentence: 'SAMAL --' },
  ].map((each) => JSON.stringify(each)),
  contentHash: id,
  extractorVersion: '1',
});

const statement = (
  id: string,
  articleId: string,
  order: number,
  text: string,
  more: object = {},
): GivenNode => ({
  labels: ['Statement'],
  id,
  articleId,
  text,
  start: 50,
  end: 50 + text.length,
  sentence: `${text}, he said.`,
  sentenceStart: 50,
  quoted: true,
  verb: 'said',
  order,
  rule: 'quote',
  ...more,
});

/**
 * Three countries, four people, five messages told by three articles: an exchange, a condolence, a message known by its
 * year alone, one without a day and one that is only planned.
 */
export const NODES: GivenNode[] = [
  party('Country', 'AAA', 'Álvaria'),
  party('Country', 'BBB', 'Borland'),
  party('Country', 'CCC', 'Cestan'),
  party('Person', 'ann', 'Ann Áster', { known: false }, [
    'Annika',
    'Anna Maria Aster-Łund',
    "Ann O'Aster",
  ]),
  party('Person', 'bob', 'Bob Birch', { known: false }),
  party('Person', 'cid', 'Cid Cedar', { known: false }),
  party('Person', 'bob2', 'Bob Birch', { known: false }),
  party('Office', 'office-c', 'president', { role: 'president', countryCode: 'CCC' }),
  party('Organisation', 'org', 'World Council'),
  message('m1', '2022-01-03', { mutual: true, channels: ['letter', 'phone'] }),
  message('m2', '2021-12-30', { kind: 'condolence', reportCount: 2 }),
  message('m3', '2022', { kind: 'greeting' }),
  message('m4', null, { kind: 'message', channels: [] }),
  message('m5', '2022-02-01', { status: 'planned' }),
  report('r1', 'a1', { claimId: 'm1', occasionClaimId: 'o1-older', occasionKind: 're-election' }),
  report('r2', 'a1', { claimId: 'm2', carriers: [CARRIER] }),
  report('r3', 'a2', { claimId: 'm2-older' }),
  report('r4', 'a2', { claimId: 'm3', confidence: 0.5 }),
  report('r5', 'a3', { claimId: 'm4', confidence: 0.95 }),
  report('r6', 'a3', { claimId: 'm5', status: 'planned' }),
  article('a1', '2022-01-04'),
  article('a2', '2022-01-02'),
  article('a3', null),
  statement('s1', 'a1', 0, 'We stand together'),
  statement('s2', 'a2', 0, 'Harvests will be plentiful', { quoted: false, verb: 'hoped' }),
  statement('s3', 'a1', 1, 'No border is closed', { verb: null }),
  {
    labels: ['Occasion'],
    id: 'o1',
    kind: 're-election',
    ordinal: null,
    year: 2022,
    date: '2022-01',
    detail: null,
    name: 're-election',
    sortOn: '2022-01',
  },
  ...['ann', 'cid'].map((id) => ({ labels: ['PartyClaim'], id: `${id}-older`, kind: 'person' })),
  { labels: ['Topic'], id: 'trade', name: 'Trade and economy' },
  { labels: ['Topic'], id: 'security', name: 'Security and defence' },
];

const sides = (
  id: string,
  senders: string[],
  recipients: string[],
  mutual = false,
): GivenEdge[] => {
  const { sortOn, kind, status } = NODES.find((node) => node.id === id)!;
  const edge = (type: string, to: string, order: number, side: number | null): GivenEdge => ({
    tail: id,
    type,
    head: to,
    ...(type.startsWith('SENT') && {
      title: `title of ${to}`,
      capacity: 'stated',
      order,
      ...(side && { side }),
    }),
    key: `${to} ${sortOn as string} ${id}`,
    kindKey: `${to} ${kind as string} ${sortOn as string} ${id}`,
    ...(type === 'SENT_TO' &&
      status === 'sent' &&
      writers.includes(to) && { bothKey: `${to} ${sortOn as string} ${id}` }),
    ...(status !== 'sent' && { unsentKey: `${to} ${sortOn as string} ${id}` }),
  });
  const country = (to: string) => HOMES[to]!;
  const all = mutual ? [...senders, ...recipients] : [];
  const side = (to: string) => (mutual ? (senders.includes(to) ? 1 : 2) : null);
  const writers = mutual ? all : senders;
  const readers = mutual ? all : recipients;
  const countries = (ends: string[]) => [...new Set(ends.map(country))].filter(Boolean);
  return [
    ...writers.map((to, order) => edge('SENT_BY', to, order, side(to))),
    ...readers.map((to, order) => edge('SENT_TO', to, order, side(to))),
    ...countries(writers).map((to) => edge('FROM_COUNTRY', to, 0, null)),
    ...countries(readers).map((to) => edge('TO_COUNTRY', to, 0, null)),
  ];
};

const HOMES: Record<string, string> = { ann: 'AAA', bob: 'BBB', cid: 'CCC', 'office-c': 'CCC' };

const mention = (from: string, to: string, start: number, more: object = {}): GivenEdge => ({
  tail: from,
  type: 'MENTIONS',
  head: to,
  start,
  end: start + 3,
  surface: to,
  name: to,
  rule: 'name',
  sentence: start > 20 ? 1 : 0,
  claimId: `claim-${to}`,
  ...more,
});

export const EDGES: GivenEdge[] = [
  ...sides('m1', ['ann'], ['bob'], true),
  ...sides('m2', ['ann'], ['office-c']),
  ...sides('m3', ['bob'], ['ann', 'cid']),
  ...sides('m4', ['ann'], ['org']),
  ...sides('m5', ['cid'], ['ann']),
  ...[
    ['a1', 'r1', 'm1', 0],
    ['a1', 'r2', 'm2', 1],
    ['a2', 'r3', 'm2', 0],
    ['a2', 'r4', 'm3', 1],
    ['a3', 'r5', 'm4', 0],
    ['a3', 'r6', 'm5', 1],
  ].flatMap(([from, id, to, order]): GivenEdge[] => [
    { tail: from as string, type: 'GIVES', head: id as string, order },
    { tail: id as string, type: 'OF', head: to as string },
  ]),
  { tail: 'm1', type: 'ON', head: 'o1' },
  { tail: 'o1', type: 'CONCERNS', head: 'ann' },
  { tail: 'm3', type: 'REPLY_TO', head: 'm2' },
  { tail: 'r4', type: 'ANSWERS', head: 'r3' },
  { tail: 'm2', type: 'CARRIED_BY', head: 'cid', title: 'envoy', order: 0 },
  { tail: 's1', type: 'SAID_IN', head: 'm1' },
  { tail: 's1', type: 'SAID_BY', head: 'ann' },
  { tail: 's1', type: 'SAID_TO', head: 'bob' },
  { tail: 's1', type: 'ABOUT', head: 'trade' },
  { tail: 'r1', type: 'QUOTES', head: 's1' },
  { tail: 's2', type: 'SAID_IN', head: 'm3' },
  { tail: 's2', type: 'SAID_BY', head: 'bob' },
  { tail: 's2', type: 'ABOUT', head: 'security' },
  { tail: 's2', type: 'ABOUT', head: 'trade' },
  { tail: 'r4', type: 'QUOTES', head: 's2' },
  { tail: 's3', type: 'SAID_BY', head: 'ann' },
  { tail: 's3', type: 'ABOUT', head: 'security' },
  mention('a1', 'ann', 5),
  mention('a1', 'bob', 15),
  mention('a1', 'AAA', 25),
  mention('a1', 'ann', 35, { title: 'title of ann', country: 'AAA' }),
  mention('a2', 'ann', 5, { title: 'title of ann', surface: 'the title of Ann' }),
  mention('a2', 'cid', 15, { title: 'president', country: 'CCC' }),
  mention('a3', 'cid', 5, { title: 'president', country: 'CCC' }),
  mention('a3', 'cid', 15, { title: 'President', surface: 'President Cid' }),
  mention('a3', 'cid', 25, { title: 'president', surface: 'President Cid' }),
  mention('a3', 'org', 35),
  ...['ann', 'cid'].map((head) => ({ tail: `${head}-older`, type: 'MEANS', head })),
  ...Object.entries(HOMES).map(([tail, head]) => ({ tail, type: 'OF_COUNTRY', head })),
  {
    tail: 'cid',
    type: 'HELD',
    head: 'office-c',
    from: '2019',
    title: 'president',
    basis: 'stated',
  },
];

/** Writes the small graph into a database that is set up and empty. */
export async function writeSmallGraph(graph: Graph): Promise<void> {
  await graph.write(async (transaction) => {
    await writeGraph(transaction, NODES, EDGES);
    for (const statement of exchangeSums.statements) await transaction.run(statement);
  });
}
