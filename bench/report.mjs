import { shown } from './judge.mjs';

const LANES = [
  'raw',
  'in process',
  'HTTP',
  'DataLoader',
  '@neo4j/graphql',
  '@neo4j/graphql, helped',
];

/** The run as Markdown tables. */
export function markdown({ messages, questions, hubs, scale }, found) {
  const table = (heads, rows) =>
    [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
  const lanes = (key) =>
    table(
      ['', ...LANES],
      questions.map((question) => [
        question.name,
        ...LANES.map((lane) => shown(question[key][lane]) || '-'),
      ]),
    );
  return [
    `# ${messages} messages`,
    `## One client, median ms\n${lanes('median')}`,
    `## 16 clients, requests/s\n${lanes('rate')}`,
    `## 16 clients, Node CPU ms a request, clients included\n${lanes('cpu')}`,
    `## Latest five of a hub and of a leaf\n${table(
      ['', 'hub ms', 'leaf ms', 'db hits of the hub'],
      hubs.map(({ name, hub, leaf, hits }) => [name, shown(hub), shown(leaf), hits]),
    )}`,
    ...(scale
      ? [
          `## Larger graph to this one, median\n${table(
            ['', 'ratio'],
            scale.map(({ name, ratio }) => [name, shown(ratio)]),
          )}`,
        ]
      : []),
    `## Targets\n${table(
      ['', 'value', 'target', ''],
      found.map(({ name, value, target, holds }) => [
        name,
        shown(value),
        target,
        holds ? 'holds' : 'SHORT',
      ]),
    )}`,
  ].join('\n\n');
}
