import type { OnServerProgress, ServerProgress } from '../graph/server/progress.js';

const BAR_WIDTH = 30;
const MEGABYTE = 1_000_000;

/**
 * Shows on stderr what the embedded server is doing: a bar while its jars are fetched (on a terminal; else one line at the
 * start and one at the end), one line when it is started, and the port where it is not the usual one.
 */
export function serverProgress(isQuiet = false): OnServerProgress {
  if (isQuiet) return () => undefined;
  let announced = false;
  return (progress) => {
    if (progress.step !== 'fetching') {
      const line = lineFor(progress);
      if (line) process.stderr.write(`${line}\n`);
      return;
    }
    const { doneBytes, totalBytes } = progress;
    const isWhole = doneBytes >= totalBytes;
    if (process.stderr.isTTY)
      process.stderr.write(`\r${bar(doneBytes, totalBytes)}${isWhole ? '\n' : ''}`);
    else if (!announced)
      process.stderr.write(`Fetching Neo4j (${megabytes(totalBytes)}, once) ...\n`);
    else if (isWhole) process.stderr.write('Neo4j is fetched.\n');
    announced = true;
  };
}

function lineFor(progress: Exclude<ServerProgress, { step: 'fetching' }>): string {
  if (progress.step === 'starting')
    return [
      ...(progress.unfitJavaHome === null ? [] : [unfitJavaHome(progress.unfitJavaHome)]),
      `Starting Neo4j in ${progress.home} ...`,
    ].join('\n');
  if (progress.step === 'joined') return '';
  const { uri, portTaken } = progress;
  return `Neo4j runs at ${uri}${portTaken ? ` (port ${portTaken} is taken)` : ''}.`;
}

/** What is said of a JAVA_HOME that cannot be used, so that nobody takes it for the one that is. */
export function unfitJavaHome(home: string): string {
  return `JAVA_HOME (${home}) has no Java 17 or 21: the one on the PATH is used.`;
}

function bar(done: number, total: number): string {
  const share = total ? Math.min(done / total, 1) : 1;
  const full = Math.round(share * BAR_WIDTH);
  return `Fetching Neo4j (once) [${'#'.repeat(full)}${'-'.repeat(BAR_WIDTH - full)}] ${megabytes(done)} of ${megabytes(total)}`;
}

function megabytes(bytes: number): string {
  return `${(bytes / MEGABYTE).toFixed(0)} MB`;
}
