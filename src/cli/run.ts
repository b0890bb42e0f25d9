import { DiplographError, EXIT, type ExitCode } from '../errors.js';

/**
 * Wraps a command's action: its result is the exit code, a DiplographError is shown as one line on stderr, anything else
 * with its stack trace. The last handler of every error.
 */
export function run<Arguments extends unknown[]>(
  action: (...parts: Arguments) => Promise<ExitCode>,
): (...parts: Arguments) => Promise<void> {
  return async (...parts) => {
    try {
      process.exitCode = await action(...parts);
    } catch (error) {
      if (error instanceof DiplographError) {
        process.stderr.write(`diplograph: ${error.line}\n`);
        process.exitCode = error.exitCode;
      } else {
        process.stderr.write(
          `diplograph: unexpected error: ${error instanceof Error ? error.stack : String(error)}\n`,
        );
        process.exitCode = EXIT.unexpected;
      }
    }
  };
}
