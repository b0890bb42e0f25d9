import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

/** A process, safe from mistaking it for a later one with the same number. */
export interface ProcessIdentity {
  pid: number;
  /** When it began, in whatever form this system tells it. */
  began: string;
}

/** When a process began, in a form that only serves to compare; null when it does not run (a zombie does not). */
export function beginningOf(pid: number): string | null {
  try {
    if (process.platform === 'linux') {
      // The name in brackets may hold blanks, hence the last bracket; then state is the first field and start time the 20th.
      const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return fields[0] === 'Z' || fields[0] === 'X' ? null : (fields[19] ?? null);
    }
    if (process.platform === 'win32') {
      process.kill(pid, 0);
      return 'running';
    }
    const [state = 'Z', ...began] = execFileSync('ps', ['-o', 'state=,lstart=', '-p', `${pid}`], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
      .trim()
      .split(/\s+/);
    return state.startsWith('Z') ? null : began.join(' ');
  } catch {
    // All three fail in the same way where there is no such process.
    return null;
  }
}

/** This very process. */
export function ownIdentity(): ProcessIdentity {
  return { pid: process.pid, began: beginningOf(process.pid) ?? '' };
}

/** Whether that very process still runs. */
export function isRunning({ pid, began }: ProcessIdentity): boolean {
  return beginningOf(pid) === began;
}

/** The first process whose command line holds all of `words` as whole arguments; null where there is none, or none can be seen. */
export function processWith(words: string[]): ProcessIdentity | null {
  if (process.platform !== 'linux') return null;
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const line = readFileSync(`/proc/${name}/cmdline`, 'utf8').split('\0');
      const began = words.every((word) => line.includes(word)) ? beginningOf(Number(name)) : null;
      if (began !== null) return { pid: Number(name), began };
    } catch {
      // It ended while we looked.
    }
  }
  return null;
}
