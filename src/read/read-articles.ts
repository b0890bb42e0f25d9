import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import type { Article, Rejection } from '../model.js';
import { articleContentHash, articleId } from './article-id.js';
import { articlePaths, STANDARD_INPUT } from './article-paths.js';
import type { Format } from './formats/format.js';
import { FORMATS } from './formats/formats.js';
import { fileBytes, streamBytes } from './read-bytes.js';

const HEAD_BYTES = 4096;

export interface ReadOptions {
  /** The largest article that is read. */
  maxBytes: number;
  /** Ends the wait for standard input. */
  signal?: AbortSignal;
  /** Stands in for the process's own. */
  standardInput?: Readable;
}

/**
 * The articles of files, folders and globs in the order of their paths, each as an article or as the reason why it is none;
 * `-` is one article on standard input, whose path is `stdin`. Throws NothingMatchedError before anything is read where a
 * path stands for no file. Never reads much more of an input than `maxBytes`.
 */
export async function* readArticles(
  paths: string[],
  options: ReadOptions,
): AsyncIterable<{ article: Article } | { rejection: Rejection }> {
  const { maxBytes, signal } = options;
  for (const found of articlePaths(paths)) {
    const isStandardInput = found === STANDARD_INPUT;
    const path = isStandardInput ? 'stdin' : found;
    const bytes = isStandardInput
      ? await streamBytes(options.standardInput ?? process.stdin, maxBytes, signal)
      : await fileBytes(path, maxBytes);
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
