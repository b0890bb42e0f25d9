import { configFrom } from '../config.js';
import { DiplographError, EXIT, UsageError, type ExitCode } from '../errors.js';
import { explanationOf, type Explanation } from '../extract/explanation.js';
import { trace } from '../extract/extract.js';
import { pairExplanation } from '../extract/pair-explanation.js';
import { readArticles } from '../read/read-articles.js';
import { explainStored } from './explain-stored.js';

/** Shows how an article was read (a file), why it gives a message of two parties or none (`--pair`), or why something in the graph is one thing (an id). */
export async function explain(
  file: string | undefined,
  options: { id?: string; pair?: string[]; json?: boolean },
): Promise<ExitCode> {
  if (options.id !== undefined && file === undefined)
    return explainStored(options.id, { ...(options.json && { json: true }) });
  if (file === undefined || options.id !== undefined)
    throw new UsageError('explain takes one article or --id.', 'Run: diplograph explain FILE');
  if (options.pair && options.pair.length !== 2)
    throw new UsageError(
      '--pair takes a sender and an addressee.',
      'Run: diplograph explain FILE --pair "Tolo Maren" "Eskil Brandvoll"',
    );
  const { maxArticleBytes } = configFrom(process.env);
  for await (const item of readArticles([file], { maxBytes: maxArticleBytes })) {
    if ('rejection' in item) {
      const { path, line, reason, remedy } = item.rejection;
      throw new DiplographError(
        `${path}${line === null ? '' : `:${line}`}: ${reason}`,
        remedy,
        EXIT.partial,
      );
    }
    const read = trace(item.article);
    if (options.pair) {
      const why = pairExplanation(read, options.pair[0]!, options.pair[1]!);
      process.stdout.write(
        options.json ? `${JSON.stringify(why, null, 2)}\n` : `${why.join('\n')}\n`,
      );
      continue;
    }
    const explanation = explanationOf(read);
    process.stdout.write(
      options.json ? `${JSON.stringify(explanation, null, 2)}\n` : pageOf(explanation),
    );
  }
  return EXIT.done;
}

function pageOf({ header, sentences, decisions, reports, statements }: Explanation): string {
  const lines = [
    'HEADER',
    ...Object.entries(header).map(([key, value]) => `  ${key}: ${shown(value)}`),
  ];
  lines.push('', 'SENTENCES');
  sentences.forEach(({ text, block, coded, mentions, candidates }, at) => {
    lines.push(`  ${at} (${block}) ${text.replace(/\s+/g, ' ')}`, `      read as: ${coded}`);
    for (const { surface, rule, party } of mentions)
      lines.push(
        `      mention: ${surface.replace(/\s+/g, ' ')} = ${party.kind} ${party.name}${party.country ? `, ${party.country}` : ''} (${rule})`,
      );
    for (const candidate of candidates)
      lines.push(
        `      candidate: ${candidate.from?.join(' + ') ?? '?'} ${candidate.mutual ? '<->' : '->'} ${candidate.to?.join(' + ') ?? '?'}, ${candidate.kind ?? 'act not told'}, ${candidate.status} (${candidate.rule}, weight ${candidate.weight})`,
      );
  });
  lines.push('', 'DECISIONS');
  for (const { from, to, kind, rule, sentence, outcome, report, likelihood } of decisions)
    lines.push(
      `  ${from.join(' + ')} -> ${to.join(' + ')}, ${kind} (${rule}, sentence ${sentence}): ${outcome}${report === null ? '' : `, message ${report}`}${likelihood === null ? '' : `, likelihood ${likelihood.toFixed(2)}`}`,
    );
  lines.push('', 'MESSAGES');
  reports.forEach((report, at) =>
    lines.push(
      `  ${at} ${report.senders.map(({ name }) => name).join(' + ')} ${report.mutual ? '<->' : '->'} ${report.recipients.map(({ name }) => name).join(' + ')}: ${report.kind}, ${report.channel ?? 'channel not told'}, ${report.occasion.kind}, ${report.sentOn?.date ?? 'day not told'}, ${report.status}`,
    ),
  );
  lines.push('', 'STATEMENTS');
  for (const { speaker, text, message, rule } of statements)
    lines.push(
      `  ${speaker.name}${message === null ? '' : ` in ${message}`}: ${text.replace(/\s+/g, ' ')} (${rule})`,
    );
  return `${lines.join('\n')}\n`;
}

const shown = (value: unknown) =>
  value !== null && typeof value === 'object' ? Object.values(value).join(', ') : String(value);
