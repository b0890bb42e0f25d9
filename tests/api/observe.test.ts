import { Writable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import type { OpenSpan, Span } from '../../src/api/phases.js';
import { ask, askGraphql } from './ask.js';
import { stubServer } from './stub-server.js';

const lines: Record<string, unknown>[] = [];
const spans: string[] = [];
let server: FastifyInstance;
let address: string;

const sink = new Writable({
  write(chunk: Buffer, _encoding, done) {
    lines.push(JSON.parse(chunk.toString()) as Record<string, unknown>);
    done();
  },
});
const spanOf = (path: string): Span => ({
  below: (name) => spanOf(`${path} > ${name}`),
  end: (error, attributes) => {
    const told = attributes ? ` ${JSON.stringify(attributes)}` : '';
    spans.push(`${path}${told}${error === undefined ? '' : ' failed'}`);
  },
});
const openSpan: OpenSpan = (name, headers) =>
  spanOf(`${String(headers['traceparent'] ?? '')}${name}`);

beforeAll(async () => {
  const log = pino({ level: 'info' }, sink);
  ({ server, address } = await stubServer({
    log,
    openSpan,
    read: () => Promise.resolve({ columns: [], rows: [[7]] }),
  }));
});
beforeEach(() => {
  lines.splice(0);
  spans.splice(0);
});
afterAll(() => server.close());

const QUERY =
  'query Counted($name: String!) { messages(filter: {sender: {name: $name}}) { totalCount } }';
const count = (headers?: Record<string, string>) =>
  askGraphql(address, QUERY, { name: 'Secret Name' }, headers);

test('a request and its operation are logged under one id, without what was asked for', async () => {
  const { headers } = await count();
  expect(lines).toEqual([
    expect.objectContaining({
      msg: 'operation',
      operation: 'Counted',
      hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      cost: 1,
      codes: [],
      roundTrips: 1,
      requestId: headers['x-request-id'],
    }),
    expect.objectContaining({
      msg: 'request',
      method: 'POST',
      route: '/graphql',
      status: 200,
      requestId: headers['x-request-id'],
    }),
  ]);
  expect(JSON.stringify(lines)).not.toContain('Secret');
});

test('each phase is a span below that of the request', async () => {
  await askGraphql(address, '{ about { articles } }', undefined, { traceparent: 'caller-' });
  expect(spans).toEqual([
    'caller-graphql > parse',
    'caller-graphql > validate',
    'caller-graphql > plan',
    'caller-graphql > database',
    'caller-graphql > build',
    'caller-graphql {"graphql.operation.name":"","diplograph.code":"OK"}',
  ]);
});

test('a refused operation is a span that failed', async () => {
  await askGraphql(address, '{ nothing }');
  expect(spans.at(-1)).toBe(
    'graphql {"graphql.operation.name":"","diplograph.code":"GRAPHQL_VALIDATION_FAILED"} failed',
  );
});

test('Prometheus is told of requests, operations, phases and plans', async () => {
  await count();
  await count();
  await askGraphql(address, '{ nothing }');
  const { headers, body } = await ask(address, { path: '/metrics' });
  expect(headers['content-type']).toMatch(/^text\/plain/);
  for (const line of [
    /^diplograph_http_requests_total\{route="\/graphql",status="200"\} \d+$/m,
    /^diplograph_operations_total\{code="OK"\} \d+$/m,
    /^diplograph_operations_total\{code="GRAPHQL_VALIDATION_FAILED"\} \d+$/m,
    /^diplograph_plans_total\{from="cache"\} [1-9]\d*$/m,
    /^diplograph_plans_total\{from="compiler"\} [1-9]\d*$/m,
    /^diplograph_phase_seconds_count\{phase="database"\} [1-9]\d*$/m,
    /^diplograph_operation_cost_count [1-9]\d*$/m,
    /^diplograph_operations_running 0$/m,
    /^diplograph_http_request_seconds_count\{route="\/graphql"\} [1-9]\d*$/m,
    /^process_cpu_seconds_total /m,
  ])
    expect(body).toMatch(line);
});

test('Prometheus is told of the connections to the database', async () => {
  const counts = [
    { busy: 2, idle: 3 },
    { busy: 0, idle: 5 },
  ];
  const pooled = await stubServer({ connections: () => counts.shift()! });
  for (const [busy, idle] of [
    [2, 3],
    [0, 5],
  ]) {
    const { body } = await ask(pooled.address, { path: '/metrics' });
    expect(body).toContain(`diplograph_database_connections{state="busy"} ${busy}\n`);
    expect(body).toContain(`diplograph_database_connections{state="idle"} ${idle}\n`);
  }
  await pooled.server.close();
});

test('the database is told under which request and operation it is asked', async () => {
  const told: unknown[] = [];
  const asked = await stubServer({
    read: (_text, _parameters, options) => {
      told.push(options?.metadata);
      return Promise.resolve({ columns: [], rows: [[7]] });
    },
  });
  const named = await askGraphql(asked.address, QUERY, { name: 'Secret Name' });
  const unnamed = await askGraphql(asked.address, '{ messages { totalCount } }');
  await asked.server.close();
  expect(told).toEqual([
    { requestId: named.headers['x-request-id'], operation: 'Counted' },
    { requestId: unnamed.headers['x-request-id'] },
  ]);
});
