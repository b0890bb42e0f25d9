import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import Fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import type { ServiceConfig } from '../config.js';
import type { Graph } from '../graph/graph.js';
import { keepTo, LIMITS } from '../query/limits.js';
import { admit } from './admission.js';
import { answer, askedBy } from './answer.js';
import { Concurrency } from './concurrency.js';
import type { Context } from './context.js';
import { createApollo } from './create-apollo.js';
import { allowSandbox } from './cross-origin.js';
import { readExamples } from './examples.js';
import { Executor } from './executor.js';
import type { Facts } from './facts.js';
import { tellHealth } from './health.js';
import { cutOffIdleReaders } from './idle-readers.js';
import { Metrics } from './metrics.js';
import { observeRequests } from './observe.js';
import { servePages } from './pages.js';
import { type OpenSpan, phasesOf } from './phases.js';
import type { OnFault } from './report-faults.js';
import { rehearsal } from './rehearsal.js';
import { servedSchema } from './served-schema.js';
import { refuseBroken, refuseFramed, refuseInJson } from './refusals.js';
import { sandboxPage } from './sandbox.js';
import { sentDocument } from './sent-document.js';
import { shownExtensions } from './shown-extensions.js';
import { readManifest, TrustedDocuments } from './trusted-documents.js';
import { warmUp } from './warm-up.js';

export interface ServerSettings {
  graph: Graph;
  facts: Facts;
  service: ServiceConfig;
  /** Adds the statements of each request to `extensions.cypher`. */
  showCypher: boolean;
  onFault: OnFault;
  /** Nothing is logged without. */
  log?: FastifyBaseLogger;
  /** No spans are made without. */
  openSpan?: OpenSpan;
  /** Whether what clients are known to ask is made ready as soon as the server listens. */
  warmsUp?: boolean;
}

/**
 * The HTTP server: GraphQL and Apollo Sandbox at `/graphql`, GraphiQL at `/graphiql`, `/metrics`, `/livez`, `/readyz`. It is
 * ready to `listen`; `close` lets running requests end. The graph stays open.
 */
export async function createServer(settings: ServerSettings): Promise<FastifyInstance> {
  const { graph, onFault, service, log, openSpan } = settings;
  const { requestTimeoutMs, queryTimeoutMs, maxBodyBytes } = service;
  const server = Fastify({
    bodyLimit: maxBodyBytes,
    requestTimeout: requestTimeoutMs,
    http: {
      headersTimeout: requestTimeoutMs,
      connectionsCheckingInterval: Math.min(requestTimeoutMs / 4, 5_000),
    },
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    genReqId: () => randomUUID(),
    // What is logged names its request itself, so that none needs a logger of its own.
    childLoggerFactory: (logger) => logger,
    logController: new LogController({ disableRequestLogging: true }),
    ...(log && { loggerInstance: log }),
    clientErrorHandler: (error, socket) => refuseBroken(error, socket, service),
    frameworkErrors: (error, _request, reply: FastifyReply) => refuseFramed(error, reply, service),
  });
  let isStopping = false;
  server.addHook('preClose', async () => {
    isStopping = true;
    await wait(service.drainDelayMs);
  });
  server.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id).header('x-content-type-options', 'nosniff');
    done();
  });
  cutOffIdleReaders(server, requestTimeoutMs);
  refuseInJson(server, onFault, service);
  allowSandbox(server);
  await admit(server, service);
  tellHealth(server, graph, () => isStopping);
  const examples = readExamples();
  servePages(server, examples);
  const page = sandboxPage(examples);
  const limits = { ...LIMITS, cost: service.maxCost, depth: service.maxDepth };
  const executor = new Executor(servedSchema(), settings.facts, limits);
  const metrics = new Metrics(graph, executor.plans);
  metrics.serve(server);
  observeRequests(server, metrics);
  const extensionsOf = shownExtensions(service.maxCost, settings.showCypher);
  const followers = { extensionsOf, onFault, metrics, log: server.log };
  const apollo = createApollo(service, executor, page.html, followers);
  await apollo.start();
  const concurrency = new Concurrency(service.maxConcurrent, metrics);
  const { trustedDocuments } = service;
  const manifest = trustedDocuments && readManifest(trustedDocuments.file);
  const trusted = manifest && new TrustedDocuments(manifest, trustedDocuments.mode);
  if (settings.warmsUp)
    warmUp(server, {
      ...{ graph, onFault, timeoutMs: queryTimeoutMs, isIdle: () => concurrency.isIdle },
      rehearse: rehearsal(apollo, executor.schema, graph),
      queries: [...examples.map(({ text }) => text), ...(manifest?.values() ?? [])],
    });
  const contextOf = (request: FastifyRequest, reply: FastifyReply): Context => {
    const gone = new AbortController();
    // Each answer closes its reply too, and to abort would cost as much as to plan.
    reply.raw.once('close', () => {
      if (!reply.raw.writableFinished) gone.abort();
    });
    return {
      isRehearsal: false,
      requestId: request.id,
      startedAt: performance.now(),
      signal: gone.signal,
      graph,
      timeoutMs: queryTimeoutMs,
      phases: phasesOf(metrics, openSpan?.('graphql', request.headers) ?? null),
      cost: null,
      statements: [],
      unknownNames: [],
    };
  };
  server.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS'],
    handler: (request, reply) =>
      concurrency.run(reply, () => {
        const sent = askedBy(request);
        keepTo(LIMITS, 'text', lengthOfText(sentDocument(sent)?.query));
        const asked = trusted
          ? trusted.replaceIn(sent, (documentId) =>
              log?.warn({ requestId: request.id, documentId }, 'a document is not trusted'),
            )
          : sent;
        return answer(apollo, () => contextOf(request, reply), asked, reply, page);
      }),
  });
  // Called when the last request has ended, so that Apollo need not drain anything itself.
  server.addHook('onClose', () => apollo.stop());
  return server;
}

/** Before Apollo hashes and parses it. */
function lengthOfText(query: unknown): number {
  return typeof query === 'string' ? query.length : 0;
}
