import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { NothingMatchedError } from '../errors.js';
import { globPattern, isGlob, staticFolder } from './glob-pattern.js';

const ARTICLE_ENDINGS = ['.txt', '.md'];

/**
 * The files that paths stand for: a file is itself, a folder all its .txt and .md files at any depth, a glob what it
 * matches. Sorted by path; a file reached in two ways, links included, counts once. Throws NothingMatchedError, naming every path that stands
 * for nothing, before any file is opened.
 */
export function articlePaths(paths: string[]): string[] {
  const missing: string[] = [];
  const empty: string[] = [];
  const found: string[] = [];
  for (const path of paths) {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats && !stats.isDirectory()) found.push(path);
    else {
      const files = stats ? filesUnder(path).filter(isArticleName) : filesMatching(path);
      if (files.length) found.push(...files);
      else (stats ? empty : missing).push(path);
    }
  }
  const problems = [
    ...missing.map((path) => `Nothing is at ${path}.`),
    ...empty.map((path) => `No .txt or .md file is in ${path}.`),
  ];
  if (problems.length)
    throw new NothingMatchedError(
      problems.join(' '),
      'Give files, folders or quoted globs that exist.',
    );

  const byFile = new Map<string, string>();
  for (const path of found.sort(byCodeUnit)) {
    const file = realpathSync(path);
    if (!byFile.has(file)) byFile.set(file, path);
  }
  return [...byFile.values()];
}

const byCodeUnit = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const isArticleName = (path: string) =>
  ARTICLE_ENDINGS.some((ending) => path.toLowerCase().endsWith(ending));

function filesMatching(glob: string): string[] {
  if (!isGlob(glob)) return [];
  const folder = staticFolder(glob);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  const pattern = globPattern(glob);
  return filesUnder(folder).filter((path) => pattern.test(path.split(sep).join('/')));
}

/** Walks with the real folders it stands in, so that a link back to one of them ends there. */
function filesUnder(folder: string, above: string[] = []): string[] {
  const real = realpathSync(folder);
  if (above.includes(real)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '.' ? entry.name : join(folder, entry.name);
    if (entry.isDirectory()) return filesUnder(path, [...above, real]);
    if (!entry.isSymbolicLink()) return entry.isFile() ? [path] : [];
    const target = statSync(path, { throwIfNoEntry: false });
    if (target?.isDirectory()) return filesUnder(path, [...above, real]);
    return target?.isFile() ? [path] : [];
  });
}
