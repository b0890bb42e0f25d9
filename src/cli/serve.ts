import { once } from 'node:events';
import { createServer } from '../api/create-server.js';
import { drain } from '../api/drain.js';
import { listen } from '../api/listen.js';
import { openLog } from '../api/log.js';
import type { Config } from '../config.js';
import { EXIT, type ExitCode, UsageError } from '../errors.js';
import { EXTRACTOR_VERSION } from '../extract/extract.js';
import type { Graph } from '../graph/graph.js';
import { graphHash } from '../graph/hash.js';
import { serverStatus } from '../graph/server/server-status.js';
import { loadSeedsWhenEmpty } from '../load/seeds.js';
import { packageVersion } from '../package-file.js';
import { publishedAccuracy } from './published-accuracy.js';
import { withGraph } from './with-graph.js';

/**
 * `diplograph serve`: the GraphQL API over the graph, which is seeded first where it is empty. Prints the addresses when all
 * is ready, and stops at the first signal when running requests have ended.
 */
export async function serve(options: { host?: string; port?: string }): Promise<ExitCode> {
  const port = options.port === undefined ? null : portFrom(options.port);
  return withGraph(async ({ graph, config, signals }) => {
    const { signal } = signals;
    await seed(graph, config, signal);
    if (signal.aborted) return signals.exitCode() ?? EXIT.done;
    const { logLevel, traces } = config.service;
    const log = openLog(logLevel);
    const server = await createServer({
      graph,
      service: config.service,
      showCypher: config.showCypher,
      warmsUp: true,
      log,
      ...(traces && { openSpan: await (await import('../api/open-telemetry.js')).openTelemetry() }),
      onFault: (error, requestId) => log.error({ requestId, err: error }, 'a fault of the server'),
      facts: {
        graphHash: () => graphHash(graph),
        version: packageVersion(),
        extractorVersion: EXTRACTOR_VERSION,
        accuracy: publishedAccuracy(),
      },
    });
    try {
      const address = await listen(server, {
        host: options.host ?? config.host,
        port: port ?? config.port,
        mayMove: port === null && !process.env['DIPLOGRAPH_PORT'],
      });
      process.stdout.write(`${welcome(address, config)}\n`);
      if (!signal.aborted) await once(signal, 'abort');
    } finally {
      await drain(server, config.service.drainDelayMs, config.service.drainMs);
    }
    return signals.exitCode() ?? EXIT.done;
  });
}

function portFrom(given: string): number {
  const port = Number(given);
  if (/^\d+$/.test(given) && port <= 65_535) return port;
  throw new UsageError(`"${given}" is no port.`, 'Give --port a whole number from 0 to 65535.');
}

async function seed(graph: Graph, { maxArticleBytes }: Config, signal: AbortSignal): Promise<void> {
  const summary = await loadSeedsWhenEmpty(graph, {
    maxBytes: maxArticleBytes,
    signal,
    onEmpty: () => process.stderr.write('The graph is empty: loading the example articles ...\n'),
    onRejected: ({ path, reason, remedy }) =>
      process.stderr.write(`diplograph: ${path}: ${reason} ${remedy}\n`),
  });
  if (summary)
    process.stderr.write(
      `${summary.loaded} example articles are loaded, ${summary.messages} messages.\n`,
    );
}

function welcome(address: string, config: Config): string {
  const status = config.neo4j ? null : serverStatus(config);
  const login = status?.running
    ? `Bolt     ${status.uri}  (user ${status.user}, password in ${status.passwordFile})`
    : `Bolt     ${config.neo4j?.uri ?? 'unknown'}  (user ${config.neo4j?.user ?? 'neo4j'}, password as in NEO4J_PASSWORD)`;
  return `GraphQL  ${address}/graphql  (open it in a browser for Apollo Sandbox)
GraphiQL ${address}/graphiql  (the same without internet)
${login}
Ctrl-C stops it.`;
}
