import type { LoadSummary } from '../load/load-articles.js';
import type { LoadCounts } from '../load/load-counts.js';
import type { Rejection } from '../model.js';

/** `file:line: reason remedy`, the form that editors can jump to. */
export function rejectionLine({ path, line, reason, remedy }: Rejection): string {
  return `${path}${line === null ? '' : `:${line}`}: ${reason} ${remedy}`.trim();
}

/** How far a run is: `400 of 1,440 articles`. */
export function progressLine({ read, rejected }: LoadCounts, total: number): string {
  return `${number(Math.min(read + rejected, total))} of ${number(total)} inputs`;
}

/** What a run did, on one line that leaves out what did not happen. */
export function summaryLine(summary: LoadSummary): string {
  const { read, loaded, replaced, unchanged, duplicates, rejected, messages, seconds } = summary;
  const done = [
    `${number(loaded)} loaded`,
    replaced && `${number(replaced)} replaced`,
    unchanged && `${number(unchanged)} unchanged`,
    duplicates && `${number(duplicates)} given twice`,
    rejected && `${number(rejected)} set aside`,
  ].filter(Boolean);
  return `${articles(read)} read: ${done.join(', ')}; ${holds(messages)} (${seconds.toFixed(1)} s)`;
}

/** `1 article`, `1,440 articles`. */
export const articles = (count: number) => counted(count, 'article');

/** `the graph holds 107 messages`. */
export const holds = (messages: number) => `the graph holds ${counted(messages, 'message')}`;

const counted = (count: number, noun: string) =>
  `${number(count)} ${noun}${count === 1 ? '' : 's'}`;

const number = (value: number) => value.toLocaleString('en');
