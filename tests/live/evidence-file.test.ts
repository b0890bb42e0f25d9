import { readFileSync } from 'node:fs';
import { packageFile } from '../../src/package-file.js';
import { all } from './graph-walks.js';
import { profiler } from './profiled.js';
import { serveSmallGraph, type ServedGraph } from './served-small-graph.js';

/** The sentences that prove a message are told by a field and by a file of `queries/`; both have to tell the same. */

let api: ServedGraph;
let database: ReturnType<typeof profiler>;
beforeAll(async () => {
  api = await serveSmallGraph();
  database = profiler();
}, 120_000);
afterAll(() => Promise.all([api.close(), database.close()]));

const FILE = readFileSync(packageFile('queries/evidence-of-messages.cypher'), 'utf8');
const QUERY = `query ($country: String) {
  messages(filter: { country: $country, status: [SENT, PLANNED, WITHHELD, DENIED] }, first: 100) {
    nodes { summary evidence { sentence start end rule confidence article { title url } } }
  }
}`;

interface Answer {
  messages: {
    nodes: {
      summary: string;
      evidence: (object & { article: { title: string; url: string } })[];
    }[];
  };
}
const inAnyOrder = (rows: object[]) =>
  rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort();

test.each(all('Country').map(({ node }) => node.id))(
  'the file and the field prove the messages of %s by the same sentences',
  async (country) => {
    const { columns, rows } = await database.run(FILE, { country, first: 1000 });
    const listed = rows.map((row) =>
      Object.fromEntries(columns.map((name, at) => [name, row[at]])),
    );
    const { data } = await api.query(QUERY, { country });
    const told = (data as unknown as Answer).messages.nodes.flatMap(({ summary, evidence }) =>
      evidence.map(({ article: { title: headline, url }, ...proof }) => ({
        ...{ summary, headline, url },
        ...proof,
      })),
    );
    expect(told.length).toBeGreaterThan(2);
    expect(inAnyOrder(listed)).toEqual(inAnyOrder(told));
  },
);
