import { statfs } from 'node:fs/promises';
import { ConfigError } from '../../errors.js';

const MEBIBYTE = 1024 * 1024;

/** Free bytes for this user on the disk that holds an existing folder. */
export async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

/** Throws a ConfigError when fewer than `needed` bytes are free where `folder` lies; `variable` moves it elsewhere. */
export async function demandSpace(folder: string, needed: number, variable: string): Promise<void> {
  const free = await freeBytes(folder);
  if (free >= needed) return;
  throw new ConfigError(
    `Only ${Math.floor(free / MEBIBYTE)} MiB are free on the disk of ${folder}, and ${Math.ceil(needed / MEBIBYTE)} MiB are needed.`,
    `Make room, or set ${variable} to a folder on another disk.`,
  );
}

/** The error for a disk that filled up while `folder` was written to; anything else comes back as it is. */
export function spaceErrorFrom(error: unknown, folder: string, variable: string): unknown {
  if ((error as NodeJS.ErrnoException | null)?.code !== 'ENOSPC') return error;
  return new ConfigError(
    `The disk of ${folder} is full.`,
    `Make room, or set ${variable} to a folder on another disk.`,
    { cause: error },
  );
}
