import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testAddress } from '../live/test-graph.js';

const COMMAND = join(__dirname, '../../dist/cli/main.js');

/** A `diplograph serve` in a process of its own, over the run's database. */
export interface ServingProcess {
  child: ChildProcess;
  output: () => { stdout: string; stderr: string };
  exit: Promise<number | null>;
  /** The address that it printed. */
  ready: Promise<string>;
}

const started: ChildProcess[] = [];

/** Starts one with these words on its command line, and these settings beside those that name the database. */
export function serve(options: string[], environment: NodeJS.ProcessEnv = {}): ServingProcess {
  const { uri, user, password, database } = testAddress();
  const child = spawn(process.execPath, [COMMAND, 'serve', ...options], {
    cwd: mkdtempSync(join(tmpdir(), 'diplograph-serve-')),
    env: {
      ...process.env,
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password || 'none',
      NEO4J_DATABASE: database,
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  const output = { stdout: '', stderr: '' };
  const exit = once(child, 'close').then(([code]) => code as number | null);
  const ready = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      output.stdout += chunk.toString();
      const [, address] = /(http:\/\/\S+)\/graphql/.exec(output.stdout) ?? [];
      if (address) resolve(address);
    });
    void exit.then((code) => reject(new Error(`exit ${code}: ${output.stderr}`)));
  });
  ready.catch(() => undefined);
  child.stderr.on('data', (chunk: Buffer) => (output.stderr += chunk.toString()));
  return { child, output: () => output, exit, ready };
}

/** Ends all that still run. */
export function endAll(): void {
  started.forEach((child) => child.kill('SIGKILL'));
}
