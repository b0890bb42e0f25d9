import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Graph } from '../graph/graph.js';

/** Seconds, from what a plan on a hit takes to what a query may take at most. */
const SECONDS = [0.0001, 0.0005, 0.001, 0.005, 0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20];

/** What Prometheus is told. Each server has its own. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #requests = this.#counter('http_requests', 'Requests over HTTP.', ['route', 'status']);
  readonly #latency = this.#seconds('http_request', 'Time to answer a request.', 'route');
  readonly #operations = this.#counter(
    'operations',
    'GraphQL operations, by the code of their first error or OK.',
    ['code'],
  );
  readonly #phases = this.#seconds('phase', 'Time of each phase of an operation.', 'phase');
  readonly #cost = new Histogram({
    name: 'diplograph_operation_cost',
    help: 'Reckoned cost of operations.',
    buckets: [1, 10, 100, 1_000, 5_000, 10_000, 50_000],
    registers: [this.#registry],
  });
  readonly #running = this.#gauge('operations_running', 'GraphQL operations under way.');

  /** Process, event loop and memory too. */
  constructor(graph: Graph, plans: { hits: number; misses: number }) {
    collectDefaultMetrics({ register: this.#registry });
    const kept = this.#counter('plans', 'Plans taken from the cache or made anew.', ['from']);
    const connections = this.#gauge('database_connections', 'Connections of the driver.', 'state');
    this.#refresh = () => {
      kept.reset();
      kept.inc({ from: 'cache' }, plans.hits);
      kept.inc({ from: 'compiler' }, plans.misses);
      for (const [state, count] of Object.entries(graph.connections?.() ?? {}))
        connections.set({ state }, count);
    };
  }

  readonly #refresh: () => void;

  served(route: string, status: number, seconds: number): void {
    this.#requests.inc({ route, status });
    this.#latency.observe({ route }, seconds);
  }

  operation(code: string, cost: number | null): void {
    this.#operations.inc({ code });
    if (cost !== null) this.#cost.observe(cost);
  }

  phase(phase: string, seconds: number): void {
    this.#phases.observe({ phase }, seconds);
  }

  running(more: 1 | -1): void {
    this.#running.inc(more);
  }

  /** Tells them at `/metrics`. */
  serve(server: FastifyInstance): void {
    server.get('/metrics', async (_request, reply) => {
      this.#refresh();
      return reply.type(this.#registry.contentType).send(await this.#registry.metrics());
    });
  }

  #counter<Label extends string>(name: string, help: string, labelNames: Label[]) {
    const full = `diplograph_${name}_total`;
    return new Counter({ name: full, help, labelNames, registers: [this.#registry] });
  }

  #gauge(name: string, help: string, ...labelNames: string[]) {
    return new Gauge({ name: `diplograph_${name}`, help, labelNames, registers: [this.#registry] });
  }

  #seconds(name: string, help: string, label: string) {
    return new Histogram({
      name: `diplograph_${name}_seconds`,
      help,
      labelNames: [label],
      buckets: SECONDS,
      registers: [this.#registry],
    });
  }
}
