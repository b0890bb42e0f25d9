import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { NothingMatchedError } from '../errors.js';
import { globPattern, isGlob, staticFolder } from './glob-pattern.js';

/** The path that stands for standard input. */
export const STANDARD_INPUT = '-';

const ARTICLE_ENDINGS = ['.txt', '.md'];

/**
 * The files that paths stand for: a file is itself, a folder all its .txt and .md files at any depth, a glob what it
 * matches, `-` (standard input) itself. Sorted by path; a file reached in two ways, links included, counts once. What cannot
 * be looked at, such as another user's folder, is among them, so that whoever opens it can tell why. Throws
 * NothingMatchedError, naming every path that stands for nothing, before any file is opened.
 */
export function articlePaths(paths: string[]): string[] {
  const missing: string[] = [];
  const empty: string[] = [];
  const found: string[] = [];
  for (const path of paths) {
    const stats = statsAt(path);
    if (path === STANDARD_INPUT || stats === 'barred' || (stats && !stats.isDirectory()))
      found.push(path);
    else {
      const { files, barred } = stats ? articlesUnder(path) : filesMatching(path);
      if (files.length || barred.length) found.push(...files, ...barred);
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
    const isNoPlace = path === STANDARD_INPUT || statsAt(path) === 'barred';
    const file = isNoPlace ? path : realpathSync(path);
    if (!byFile.has(file)) byFile.set(file, path);
  }
  return [...byFile.values()];
}

const byCodeUnit = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const isArticleName = (path: string) =>
  ARTICLE_ENDINGS.some((ending) => path.toLowerCase().endsWith(ending));

/** What is at a path, undefined where nothing is. */
function statsAt(path: string): Stats | 'barred' | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return 'barred';
  }
}

interface Walked {
  files: string[];
  /** Folders and links that cannot be looked into. */
  barred: string[];
}

function articlesUnder(folder: string): Walked {
  const { files, barred } = walked(folder);
  return { files: files.filter(isArticleName), barred };
}

function filesMatching(glob: string): Walked {
  const nothing = { files: [], barred: [] };
  if (!isGlob(glob)) return nothing;
  const folder = staticFolder(glob);
  const stats = statsAt(folder);
  if (stats === 'barred' || !stats?.isDirectory()) return nothing;
  const pattern = globPattern(glob);
  const { files, barred } = walked(folder);
  return { files: files.filter((path) => pattern.test(path.split(sep).join('/'))), barred };
}

function walked(folder: string): Walked {
  const barred: string[] = [];
  return { files: filesUnder(folder, barred), barred };
}

/** Walks with the real folders it stands in, so that a link back to one of them ends there. */
function filesUnder(folder: string, barred: string[], above: string[] = []): string[] {
  const real = realpathSync(folder);
  if (above.includes(real)) return [];
  return entriesOf(folder, barred).flatMap((entry) => {
    const path = folder === '.' ? entry.name : join(folder, entry.name);
    if (entry.isDirectory()) return filesUnder(path, barred, [...above, real]);
    if (!entry.isSymbolicLink()) return entry.isFile() ? [path] : [];
    const target = statsAt(path);
    if (target === 'barred') {
      barred.push(path);
      return [];
    }
    if (target?.isDirectory()) return filesUnder(path, barred, [...above, real]);
    return target?.isFile() ? [path] : [];
  });
}

function entriesOf(folder: string, barred: string[]): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    barred.push(folder);
    return [];
  }
}
