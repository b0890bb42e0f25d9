import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { ConfigError } from '../../errors.js';

/**
 * Creates a folder, and those above it that are missing, unless it is there. Throws a ConfigError that names `variable`, which
 * moves it elsewhere, where it cannot be made or not be written to.
 */
export function createFolder(path: string, variable: string, mode = 0o777): void {
  try {
    create(path, mode);
  } catch (error) {
    throw unwritable(path, variable, error);
  }
  demandWritable(path, variable);
}

/** Throws a ConfigError that names `variable` where this user may not make files in an existing folder. */
export function demandWritable(path: string, variable: string): void {
  try {
    accessSync(path, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw unwritable(path, variable, error);
  }
}

/** The error for a folder of ours that the system refuses, for a reason that its code tells. */
export function unwritable(path: string, variable: string, cause: unknown): ConfigError {
  return new ConfigError(
    `The folder ${path} cannot be written to (${(cause as NodeJS.ErrnoException).code}).`,
    `Set ${variable} to one that can.`,
    { cause },
  );
}

/** One level at a time: Node's own `recursive` never ends where a folder that is there takes no new one, such as /proc. */
function create(path: string, mode: number): void {
  if (isFolder(path)) return;
  if (dirname(path) !== path) create(dirname(path), mode);
  try {
    mkdirSync(path, mode);
  } catch (error) {
    // Another process may have been first.
    if (!isFolder(path)) throw error;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
