import { EXIT, type ExitCode } from '../errors.js';
import { loadArticles } from '../load/load-articles.js';
import type { Rejection } from '../model.js';
import { articlePaths } from '../read/article-paths.js';
import { progressLine, rejectionLine, summaryLine } from './load-progress.js';
import { printAll } from './print-all.js';
import { say } from './say.js';
import { withGraph } from './with-graph.js';

interface LoadSettings {
  json?: boolean;
  quiet?: boolean;
}

/**
 * Loads articles. Progress and the summary go to stderr, with `json` the summary to stdout; inputs that are set aside are
 * always named on stderr. The first SIGINT or SIGTERM ends it after the batch that is being written.
 */
export async function load(paths: string[], { json, quiet }: LoadSettings): Promise<ExitCode> {
  const total = articlePaths(paths).length;
  const show = quiet ? () => undefined : say;
  const rejections: Rejection[] = [];
  return withGraph(async ({ graph, config, signals }) => {
    const summary = await loadArticles(graph, paths, {
      maxBytes: config.maxArticleBytes,
      signal: signals.signal,
      onProgress: (counts) => show(progressLine(counts, total)),
      onRejected: (rejection) => {
        rejections.push(rejection);
        say(rejectionLine(rejection));
      },
    });
    show(summaryLine(summary));
    if (json) await printAll([`${JSON.stringify({ ...summary, rejections })}\n`]);
    if (summary.interrupted) {
      say('Stopped. What was loaded is kept: the same command goes on from here.');
      return signals.exitCode() ?? EXIT.interrupted;
    }
    return summary.rejected > 0 ? EXIT.partial : EXIT.done;
  }, quiet);
}
