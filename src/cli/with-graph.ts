import { configFrom, type Config } from '../config.js';
import type { ExitCode } from '../errors.js';
import type { Graph } from '../graph/graph.js';
import { migrate } from '../graph/migrations/migrate.js';
import { openGraph } from '../graph/server/open-graph.js';
import { serverProgress } from './server-progress.js';
import { listenForSignals, type Signals } from './signals.js';

/** What a command works with. */
export interface CommandGraph {
  /** Connected, its schema up to date. */
  graph: Graph;
  config: Config;
  signals: Signals;
}

/**
 * Opens the graph of the settings, brings its schema up to date, and closes it again whatever `work` does. Work that fails
 * because a signal ended it gives the exit code of the signal.
 */
export async function withGraph(
  work: (open: CommandGraph) => Promise<ExitCode>,
  isQuiet = false,
): Promise<ExitCode> {
  const config = configFrom(process.env);
  const signals = listenForSignals();
  const { signal } = signals;
  try {
    const opened = await openGraph(config, { onProgress: serverProgress(isQuiet), signal });
    try {
      await migrate(opened.graph);
      return await work({ graph: opened.graph, config, signals });
    } finally {
      await opened.close();
    }
  } catch (error) {
    const code = signals.exitCode();
    if (code !== null) return code;
    throw error;
  } finally {
    signals.ignore();
  }
}
