import { exchangeSums } from '../../src/graph/migrations/0009-exchange-sums.js';
import { fold, nameKey } from '../../src/fold.js';
import type { Graph } from '../../src/graph/graph.js';
import { type GivenEdge, type GivenNode, writeGraph } from './write-graph.js';

export interface OccasionLine {
  kind: string;
  concerns: string[];
  date?: string;
  ordinal?: number;
  detail?: string;
}

/** A message as one line; `told` names its articles with outlet and day, and what one tells otherwise. */
export interface Letter {
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
  told: [
    outlet: string,
    day: string,
    channel?: string,
    otherwise?: { status?: string; on?: string },
  ][];
}

/** What there is many of in a real graph. */
const CROWDED = ['Article', 'Report', 'Message', 'Statement', 'Person:Party', 'Country:Party'].map(
  (labels) => labels.split(':'),
);

/**
 * A graph of invented states, people, occasions and messages, a line for each; everything beside them (reports, articles,
 * hub keys, offices) is made from the lines. `write` puts it into a database that is set up and empty.
 */
export function letterGraph() {
  const nodes: GivenNode[] = [];
  const edges: GivenEdge[] = [];
  const homes = new Map<string, string>();
  const byId = (id: string) => nodes.find((node) => node.id === id);
  const edge = (tail: string, type: string, head: string, more: object = {}) =>
    edges.push({ tail, type, head, ...more });
  const party = (label: string, id: string, name: string, more: object = {}) =>
    nodes.push({
      labels: [label, 'Party'],
      id,
      name,
      sortName: fold(name),
      aliases: [],
      nameKeys: [nameKey(name)],
      ...more,
    });
  const country = (id: string, name: string) => {
    party('Country', id, name);
    party('Office', `president-${id}`, `President of ${name}`, {
      role: 'president',
      countryCode: id,
    });
    edge(`president-${id}`, 'OF_COUNTRY', id);
  };
  const president = (id: string, name: string, home: string, from?: string, to?: string) => {
    party('Person', id, name, { known: false });
    nodes.push({ labels: ['PartyClaim'], id: `${id}-older` });
    edge(`${id}-older`, 'MEANS', id);
    edge(id, 'OF_COUNTRY', home);
    edge(id, 'HELD', `president-${home}`, {
      title: 'President',
      from: from ?? null,
      to: to ?? null,
      basis: 'stated',
    });
    homes.set(id, home);
  };
  const topic = (id: string) => nodes.push({ labels: ['Topic'], id, name: id });
  const occasion = (
    id: string,
    year: number,
    { kind, concerns, date, ordinal, detail }: OccasionLine,
  ) => {
    nodes.push({
      labels: ['Occasion'],
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

  const letter = (id: string, given: Letter) => {
    const {
      from,
      to,
      on,
      mutual = false,
      told,
      kind = 'congratulation',
      channel = 'letter',
    } = given;
    nodes.push({
      labels: ['Message'],
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
      occasionKind: byId(given.occasion ?? '')?.['kind'] ?? 'unspecified',
    });
    const writers = mutual ? [...from, ...to] : from;
    const readers = mutual ? [...from, ...to] : to;
    const side = (whom: string) => (mutual ? { side: from.includes(whom) ? 1 : 2 } : {});
    const hub = (type: string, whom: string, more: object) =>
      edge(id, type, whom, {
        key: `${whom} ${on} ${id}`,
        kindKey: `${whom} ${kind} ${on} ${id}`,
        ...(type === 'SENT_TO' && writers.includes(whom) && { bothKey: `${whom} ${on} ${id}` }),
        ...more,
      });
    const countriesOf = (ends: string[]) => new Set(ends.map((whom) => homes.get(whom) ?? whom));
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
    told.forEach(([outlet, day, by = channel, otherwise = {}], place) => {
      const articleId = `${outlet} ${day}`;
      if (!byId(articleId)) article(outlet, day);
      const report = `${id} ${place}`;
      const order = edges.filter(({ tail, type }) => tail === articleId && type === 'GIVES').length;
      nodes.push({
        labels: ['Report'],
        id: report,
        articleId,
        claimId: place ? report : id,
        kind,
        channel: by,
        status: otherwise.status ?? 'sent',
        mutual,
        sentOn: otherwise.on ?? on,
        sentOnBasis: 'stated',
        occasionKind: byId(given.occasion ?? '')?.['kind'] ?? 'unspecified',
        occasionOrdinal: given.ordinal ?? null,
        rule: 'sent-to',
        confidence: 0.9,
        senders: from.map((whom) => claim(whom, given.titles?.[whom])),
        recipients: to.map((whom) => claim(whom, given.titles?.[whom])),
        evidence: [`${from[0]} wrote to ${to[0]}.`],
        evidenceStarts: [0],
        evidenceEnds: [10],
      });
      edge(articleId, 'GIVES', report, { order });
      edge(report, 'OF', id);
      given.says?.forEach((text, place) => {
        const statement = `${report} ${place}`;
        nodes.push({
          labels: ['Statement'],
          id: statement,
          articleId,
          text,
          start: place,
          end: place + 1,
          quoted: true,
          verb: 'wrote',
          order: place,
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
      kind: homes.has(whom) ? 'person' : 'country',
      name: byId(whom)!.name,
      title,
      country: homes.get(whom) ?? whom,
    });

  const article = (outlet: string, day: string) =>
    nodes.push({
      labels: ['Article'],
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

  const write = async (graph: Graph): Promise<void> => {
    // Among so few nodes the planner would rather look through them all than begin at a party, as it does in a real graph.
    const crowd = CROWDED.flatMap((labels) =>
      Array.from({ length: 500 }, (_, n) => ({
        labels,
        id: `${labels[0]} ${n}`,
        sortOn: '',
        sortName: '',
        status: 'planned',
      })),
    );
    await graph.write(async (transaction) => {
      await writeGraph(transaction, [...crowd, ...nodes], edges);
      for (const statement of exchangeSums.statements) await transaction.run(statement);
    });
  };
  return { country, president, topic, occasion, letter, article, write };
}
