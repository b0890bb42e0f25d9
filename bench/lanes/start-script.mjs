import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));

const { scripts } = JSON.parse(readFileSync(`${REPOSITORY}package.json`, 'utf8'));

/** What follows `exec node` in the start script: what V8 is told, and the file. */
export const START = scripts.start.split(' ').slice(2);
