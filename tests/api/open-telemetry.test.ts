import { context, propagation, SpanStatusCode, trace } from '@opentelemetry/api';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import type { FastifyInstance } from 'fastify';
import { openTelemetry } from '../../src/api/open-telemetry.js';
import { GraphError } from '../../src/errors.js';
import { askGraphql } from './ask.js';
import { stubServer } from './stub-server.js';

test('without an SDK spans go nowhere', async () => {
  const span = (await openTelemetry())('graphql', {});
  expect(() => span.below('parse').end(new Error('x'))).not.toThrow();
});

describe('with an SDK', () => {
  const exporter = new InMemorySpanExporter();
  const servers: FastifyInstance[] = [];
  let saysNo = false;
  let address: string;

  beforeAll(async () => {
    const spanProcessors = [new SimpleSpanProcessor(exporter)];
    trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors }));
    propagation.setGlobalPropagator(new W3CTraceContextPropagator());
    const served = await stubServer({
      openSpan: await openTelemetry(),
      read: () =>
        saysNo
          ? Promise.reject(new GraphError('bolt://secret:7687 said no.', ''))
          : Promise.resolve({ columns: [], rows: [[0]] }),
    });
    servers.push(served.server);
    address = served.address;
  });
  beforeEach(() => exporter.reset());
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.close()));
    trace.disable();
    propagation.disable();
    context.disable();
  });

  const spansOf = async (query: string, headers = {}) => {
    await askGraphql(address, query, undefined, headers);
    return exporter.getFinishedSpans();
  };
  const treeOf = (spans: ReadableSpan[]) =>
    spans.map(({ name, parentSpanContext }) => [
      name,
      spans.find((span) => span.spanContext().spanId === parentSpanContext?.spanId)?.name ?? null,
    ]);

  test('each phase is a span below that of the request', async () => {
    const spans = await spansOf('query Total { messages { totalCount } }');
    expect(treeOf(spans)).toEqual([
      ['parse', 'graphql'],
      ['validate', 'graphql'],
      ['plan', 'graphql'],
      ['database', 'graphql'],
      ['build', 'graphql'],
      ['graphql', null],
    ]);
    expect(spans.at(-1)!.attributes).toEqual({
      'graphql.operation.name': 'Total',
      'diplograph.code': 'OK',
    });
    expect(new Set(spans.map(({ status }) => status.code))).toEqual(
      new Set([SpanStatusCode.UNSET]),
    );
  });

  test("the request's span is below the client's", async () => {
    const [traceId, spanId] = ['0af7651916cd43dd8448eb211c80319c', 'b7ad6b7169203331'];
    const spans = await spansOf('{ messages { totalCount } }', {
      traceparent: `00-${traceId}-${spanId}-01`,
    });
    expect(spans.at(-1)!.parentSpanContext).toMatchObject({ traceId, spanId });
    expect(new Set(spans.map((span) => span.spanContext().traceId))).toEqual(new Set([traceId]));
  });

  test.each([
    ['the database says no', 'database', 'INTERNAL_SERVER_ERROR', '{ articles { totalCount } }'],
    ['a field is not there', 'validate', 'GRAPHQL_VALIDATION_FAILED', '{ secretWord }'],
    ['a text is none', 'parse', 'GRAPHQL_PARSE_FAILED', '{ secretWord'],
  ])('where %s its phase says so, and no text of an error', async (_, phase, code, query) => {
    saysNo = phase === 'database';
    const spans = await spansOf(query);
    saysNo = false;
    const failed = spans
      .filter(({ status }) => status.code === SpanStatusCode.ERROR)
      .map(({ name }) => name);
    expect(failed).toEqual([phase, 'graphql']);
    expect(spans.at(-1)!.attributes['diplograph.code']).toBe(code);
    const told = spans.map(({ name, status, attributes, events }) => ({
      ...{ name, status, attributes, events },
    }));
    expect(JSON.stringify(told)).not.toMatch(/secret/);
  });
});
