import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { addAbortSignal, type Readable } from 'node:stream';
import type { Fault } from './formats/format.js';

/** The bytes of a file, or why they cannot be used. Never reads more than `maxBytes` and one. */
export async function fileBytes(path: string, maxBytes: number): Promise<Uint8Array | Fault> {
  try {
    // Opening a pipe that nobody writes to would wait for ever.
    await using file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const stats = await file.stat();
    if (!stats.isFile())
      return { line: null, reason: 'It is not a regular file.', remedy: 'Save it to a file.' };
    // The size is read again at the end, because it may have grown or may not be known (0 under /proc).
    const buffer = Buffer.allocUnsafe(Math.min(Math.max(stats.size, 65_536), maxBytes) + 1);
    let length = 0;
    while (stats.size <= maxBytes && length < buffer.length) {
      const { bytesRead } = await file.read(buffer, length, buffer.length - length);
      if (!bytesRead) break;
      length += bytesRead;
    }
    if (stats.size > maxBytes || length > maxBytes)
      return tooLarge(`${Math.max(stats.size, length)} bytes, the limit is ${maxBytes}`);
    return buffer.subarray(0, length);
  } catch (error) {
    return unreadable(error);
  }
}

/** The bytes of a stream, or why they cannot be used. Reads on until they are more than `maxBytes`, or the signal ends it. */
export async function streamBytes(
  stream: Readable,
  maxBytes: number,
  signal?: AbortSignal,
): Promise<Uint8Array | Fault> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const piece of signal ? addAbortSignal(signal, stream) : stream) {
      const bytes = piece as Uint8Array;
      length += bytes.length;
      if (length > maxBytes) return tooLarge(`more than the limit of ${maxBytes} bytes`);
      pieces.push(bytes);
    }
  } catch (error) {
    return unreadable(error);
  }
  return length
    ? Buffer.concat(pieces)
    : { line: null, reason: 'It is empty.', remedy: 'Pipe an article into it.' };
}

function tooLarge(size: string): Fault {
  return {
    line: null,
    reason: `It is too large: ${size}.`,
    remedy: 'Split it into its articles or raise DIPLOGRAPH_MAX_ARTICLE_BYTES.',
  };
}

function unreadable(error: unknown): Fault {
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  return {
    line: null,
    reason: `It cannot be read (${code}).`,
    remedy:
      code === 'EACCES' || code === 'EPERM'
        ? 'Give this user the right to read it.'
        : 'Check that it is still there and whole.',
  };
}
