import { extract } from '../../src/extract/extract.js';
import { articleOf } from './one-sentence.js';

/** What the extraction of a text says that is not so: pieces that are not where it says, messages that are not there. */
export function brokenPromises(text: string): string[] {
  const { headerSpans, sentences, mentions, statements, reports } = extract(articleOf(text));
  const broken: string[] = [];
  for (const { start, end, surface } of mentions)
    if (text.slice(start, end) !== surface) broken.push(`mention ${surface} at ${start}`);
  for (const { surface, sentence } of mentions)
    if (!sentences[sentence]) broken.push(`mention ${surface} in no sentence`);
  for (const { field, start, end, line } of headerSpans)
    if (!text.slice(start, end).trim() || start < line.start || end > line.end)
      broken.push(`${field} at ${start}`);
  for (const { start, end, text: said, message } of statements) {
    if (text.slice(start, end) !== said || !said) broken.push(`statement ${said} at ${start}`);
    if (message !== null && !reports[message]) broken.push(`statement in message ${message}`);
  }
  reports.forEach(({ evidence, replyTo, senders, recipients }, at) => {
    if (!evidence.length) broken.push(`message ${at} without evidence`);
    for (const { start, end } of evidence)
      if (!text.slice(start, end).trim()) broken.push(`empty evidence at ${start}`);
    if (replyTo !== null && (!reports[replyTo] || replyTo === at))
      broken.push(`answer to message ${replyTo}`);
    if (!senders.length && !recipients.length) broken.push(`message ${at} of nobody`);
  });
  return broken;
}
