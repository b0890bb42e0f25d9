import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Prints pieces on stdout as fast as they are taken. A reader that has seen enough (`| head`) ends it without an error. */
export async function printAll(pieces: AsyncIterable<string> | Iterable<string>): Promise<void> {
  try {
    // What is printed next needs stdout open.
    await pipeline(Readable.from(pieces), process.stdout, { end: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  }
}
