// A command in miniature for server.test.ts: opens the graph, tells where it is on one line, and keeps it until a signal.
import { configFrom } from '../../dist/config.js';
import { openGraph } from '../../dist/graph/server/open-graph.js';
import { listenForSignals } from '../../dist/cli/signals.js';

const signals = listenForSignals();
try {
  const { graph, location, close } = await openGraph(configFrom(process.env), {
    signal: signals.signal,
  });
  const [{ n }] = await graph.readMaps('RETURN 1 AS n');
  console.log(JSON.stringify({ uri: location.uri, server: location.embedded.pid, n }));
  const idle = setInterval(() => undefined, 1000);
  await new Promise((stop) => signals.signal.addEventListener('abort', stop));
  clearInterval(idle);
  await close();
} catch (error) {
  if (!signals.exitCode()) console.log(JSON.stringify({ error: error.line ?? error.stack }));
}
process.exitCode = signals.exitCode() ?? 4;
