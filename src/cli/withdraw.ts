import { configFrom } from '../config.js';
import { EXIT, type ExitCode } from '../errors.js';
import { messageCount } from '../graph/stored-articles.js';
import { withdrawnFrom } from '../load/withdrawn-from.js';
import type { Rejection } from '../model.js';
import { nodeOfId } from '../query/global-id.js';
import { articleId } from '../read/article-id.js';
import { readArticles } from '../read/read-articles.js';
import { articles, holds, rejectionLine } from './load-progress.js';
import { printAll } from './print-all.js';
import { say } from './say.js';
import { withGraph } from './with-graph.js';

/** What an article on the command line is called there, and its id in the graph. */
interface Named {
  name: string;
  id: string;
}

/**
 * Takes articles out of the graph, each given as it was loaded (a file, folder, glob or `-`), by its address or by its id.
 * Those that the graph does not hold and inputs that cannot be read are named on stderr and make the exit code 5; 6 where
 * it holds none of them.
 */
export async function withdraw(given: string[], { json }: { json?: boolean }): Promise<ExitCode> {
  const { named, rejections } = await articlesCalled(given);
  rejections.forEach((rejection) => say(rejectionLine(rejection)));
  return withGraph(async ({ graph, signals }) => {
    const ids = named.map(({ id }) => id);
    const withdrawn = await withdrawnFrom(graph, ids, signals.signal);
    const stopped = signals.exitCode();
    const unknown = stopped ? [] : named.filter(({ id }) => !withdrawn.has(id));
    unknown.forEach(({ name }) =>
      say(
        `${name}: The graph does not hold this article. If its text has changed since it was loaded, give the id that the API shows.`,
      ),
    );
    const messages = await messageCount(graph);
    say(`${articles(withdrawn.size)} withdrawn; ${holds(messages)}`);
    if (json) {
      const names = unknown.map(({ name }) => name);
      const summary = { withdrawn: withdrawn.size, unknown: names, rejections, messages };
      await printAll([`${JSON.stringify(summary)}\n`]);
    }
    if (stopped) return stopped;
    if (!withdrawn.size) return EXIT.nothingMatched;
    return unknown.length || rejections.length ? EXIT.partial : EXIT.done;
  });
}

async function articlesCalled(
  given: string[],
): Promise<{ named: Named[]; rejections: Rejection[] }> {
  const named: Named[] = [];
  const rejections: Rejection[] = [];
  const paths: string[] = [];
  for (const name of given) {
    const id = idIn(name);
    if (id === null) paths.push(name);
    else named.push({ name, id });
  }
  const { maxArticleBytes } = configFrom(process.env);
  for await (const item of readArticles(paths, { maxBytes: maxArticleBytes }))
    if ('rejection' in item) rejections.push(item.rejection);
    else named.push({ name: item.article.path, id: item.article.id });
  return { named, rejections };
}

/** The id that an address or an id of the API or an export stands for; null for a path. */
function idIn(name: string): string | null {
  if (/^https?:\/\//i.test(name) && URL.canParse(name)) return articleId('', name);
  const { type, id } = nodeOfId(name);
  return type === 'Article' || /^[0-9a-f]{32}$/.test(name) ? id : null;
}
