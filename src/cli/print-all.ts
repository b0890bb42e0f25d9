import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DiplographError, EXIT } from '../errors.js';

/** Prints pieces on stdout as fast as they are taken. A reader that has seen enough (`| head`) ends it without an error. */
export async function printAll(pieces: AsyncIterable<string> | Iterable<string>): Promise<void> {
  try {
    // What is printed next needs stdout open.
    await pipeline(Readable.from(pieces), process.stdout, { end: false });
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (code === 'EPIPE') return;
    if (syscall !== 'write') throw error;
    throw new DiplographError(
      `The output cannot be written (${code}).`,
      'Make room where it goes, or send it elsewhere.',
      EXIT.configuration,
    );
  }
}
