import type { Graph } from '../graph/graph.js';
import { holdsNothing } from '../graph/stored-articles.js';
import { packageFile } from '../package-file.js';
import { loadArticles, type LoadOptions, type LoadSummary } from './load-articles.js';

/**
 * Loads the articles that ship with the package into a migrated graph that holds none yet, and says before that it will; null
 * where it holds some.
 */
export async function loadSeedsWhenEmpty(
  graph: Graph,
  options: LoadOptions & { onEmpty?: () => void },
): Promise<LoadSummary | null> {
  if (!(await holdsNothing(graph))) return null;
  options.onEmpty?.();
  return loadArticles(graph, [packageFile('seeds/articles')], options);
}
