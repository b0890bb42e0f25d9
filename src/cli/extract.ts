import { basename } from 'node:path';
import { configFrom } from '../config.js';
import { EXIT, type ExitCode } from '../errors.js';
import { annotationOf } from '../extract/annotation.js';
import { extract } from '../extract/extract.js';
import { readArticles } from '../read/read-articles.js';

/** Prints one JSON line an article; inputs that could not be used are named on stderr and make the exit code 5. */
export async function extractPaths(
  paths: string[],
  options: { format: 'extraction' | 'annotation' },
): Promise<ExitCode> {
  const { maxArticleBytes } = configFrom(process.env);
  let rejected = 0;
  for await (const item of readArticles(paths, { maxBytes: maxArticleBytes })) {
    if ('rejection' in item) {
      const { path, line, reason, remedy } = item.rejection;
      process.stderr.write(`${path}${line === null ? '' : `:${line}`}: ${reason} ${remedy}\n`);
      rejected += 1;
      continue;
    }
    const extraction = extract(item.article);
    const line =
      options.format === 'annotation'
        ? annotationOf(basename(item.article.path).replace(/\.txt$/, ''), extraction)
        : { path: item.article.path, ...extraction };
    process.stdout.write(`${JSON.stringify(line)}\n`);
  }
  return rejected ? EXIT.partial : EXIT.done;
}
