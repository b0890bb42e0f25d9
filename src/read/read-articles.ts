import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Article, Rejection } from '../model.js';
import { articleContentHash, articleId } from './article-id.js';
import { articlePaths } from './article-paths.js';
import type { Fault, Format } from './formats/format.js';
import { FORMATS } from './formats/formats.js';

const HEAD_BYTES = 4096;

/**
 * The articles of files, folders and globs in the order of their paths, each as an article or as the reason why it is none.
 * Throws NothingMatchedError before anything is read where a path stands for no file. Never reads more of a file than
 * `maxBytes` and one.
 */
export async function* readArticles(
  paths: string[],
  options: { maxBytes: number },
): AsyncIterable<{ article: Article } | { rejection: Rejection }> {
  for (const path of articlePaths(paths)) {
    const bytes = await readBytes(path, options.maxBytes);
    const read = bytes instanceof Uint8Array ? formatOf(bytes, path).read(bytes) : bytes;
    if ('reason' in read) yield { rejection: { path, ...read } };
    else {
      const { text, frontMatter } = read;
      yield {
        article: {
          id: articleId(text, frontMatter.url),
          path,
          text,
          contentHash: articleContentHash(text, frontMatter),
          ...frontMatter,
        },
      };
    }
  }
}

function formatOf(bytes: Uint8Array, path: string): Format {
  const head = bytes.subarray(0, HEAD_BYTES);
  return FORMATS.reduce((best, format) =>
    format.detect(head, basename(path)) > best.detect(head, basename(path)) ? format : best,
  );
}

async function readBytes(path: string, maxBytes: number): Promise<Uint8Array | Fault> {
  try {
    // Opening a pipe that nobody writes to would wait for ever.
    await using file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const stats = await file.stat();
    if (!stats.isFile())
      return { line: null, reason: 'It is not a regular file.', remedy: 'Save it to a file.' };
    // The size is read again at the end, because it may have grown or may not be known (0 under /proc).
    const buffer = Buffer.allocUnsafe(Math.min(Math.max(stats.size, 65_536), maxBytes) + 1);
    let length = 0;
    while (stats.size <= maxBytes && length < buffer.length) {
      const { bytesRead } = await file.read(buffer, length, buffer.length - length);
      if (!bytesRead) break;
      length += bytesRead;
    }
    if (stats.size > maxBytes || length > maxBytes)
      return tooLarge(Math.max(stats.size, length), maxBytes);
    return buffer.subarray(0, length);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    return {
      line: null,
      reason: `It cannot be read (${code}).`,
      remedy:
        code === 'EACCES' || code === 'EPERM'
          ? 'Give this user the right to read it.'
          : 'Check that it is still there and whole.',
    };
  }
}

function tooLarge(size: number, maxBytes: number): Fault {
  return {
    line: null,
    reason: `It is too large: ${size} bytes, the limit is ${maxBytes}.`,
    remedy: 'Split it into its articles or raise DIPLOGRAPH_MAX_ARTICLE_BYTES.',
  };
}
