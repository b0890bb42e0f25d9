import { EXIT, type ExitCode } from '../errors.js';

const SAME_MS = 1_000;
const CODES = { SIGINT: EXIT.interrupted, SIGTERM: EXIT.terminated } as const;

/** What a command sees of SIGINT and SIGTERM. */
export interface Signals {
  /** Aborts at the first signal: stop cleanly. */
  signal: AbortSignal;
  /** Exit code of the first signal, 130 or 143; null while there was none. */
  exitCode(): ExitCode | null;
  /** Listens no more; the signals do again what they always do. */
  ignore(): void;
}

/**
 * Listens for SIGINT and SIGTERM. Signals within a second of the first count as the same one, for a terminal's Ctrl-C
 * reaches the child of `npm start` twice; a later one ends the process at once.
 */
export function listenForSignals(): Signals {
  const controller = new AbortController();
  let first: { at: number; code: ExitCode } | null = null;
  const onSignal = (name: NodeJS.Signals) => {
    const code = name === 'SIGINT' ? CODES.SIGINT : CODES.SIGTERM;
    if (first && Date.now() - first.at > SAME_MS) process.exit(code);
    if (first) return;
    first = { at: Date.now(), code };
    controller.abort(new Error(`stopped by ${name}`));
  };
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  return {
    signal: controller.signal,
    exitCode: () => first?.code ?? null,
    ignore: () => process.off('SIGINT', onSignal).off('SIGTERM', onSignal),
  };
}
