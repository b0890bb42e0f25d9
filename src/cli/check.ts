import { configFrom } from '../config.js';
import { EXIT, type ExitCode } from '../errors.js';
import { extract } from '../extract/extract.js';
import type { Rejection } from '../model.js';
import { readArticles } from '../read/read-articles.js';

interface Counts {
  articles: number;
  rejected: number;
  messages: number;
  statements: number;
  people: number;
  withoutMessages: number;
}

/**
 * Reads and extracts articles without a database and prints each input that cannot be used, with file, line, reason and remedy, then
 * the counts. Answers 5 where an input cannot be used.
 */
export async function check(paths: string[], options: { json?: boolean }): Promise<ExitCode> {
  const { maxArticleBytes } = configFrom(process.env);
  const findings: Rejection[] = [];
  const counts: Counts = {
    articles: 0,
    rejected: 0,
    messages: 0,
    statements: 0,
    people: 0,
    withoutMessages: 0,
  };
  for await (const result of readArticles(paths, { maxBytes: maxArticleBytes })) {
    if ('rejection' in result) {
      counts.rejected += 1;
      findings.push(result.rejection);
      if (!options.json) process.stdout.write(`${findingLine(result.rejection)}\n`);
      continue;
    }
    const { reports, statements, people } = extract(result.article);
    counts.articles += 1;
    counts.messages += reports.length;
    counts.statements += statements.length;
    counts.people += people.length;
    if (!reports.length) counts.withoutMessages += 1;
  }
  process.stdout.write(
    options.json ? `${JSON.stringify({ findings, counts }, null, 2)}\n` : `${countsLine(counts)}\n`,
  );
  return counts.rejected ? EXIT.partial : EXIT.done;
}

function findingLine({ path, line, reason, remedy }: Rejection): string {
  return `${path}${line === null ? '' : `:${line}`}: ${reason} ${remedy}`;
}

function countsLine(counts: Counts): string {
  const { articles, rejected, messages, statements, people, withoutMessages } = counts;
  return `articles read: ${articles}, set aside: ${rejected}, without a message: ${withoutMessages}; messages: ${messages}, statements: ${statements}, people: ${people}`;
}
