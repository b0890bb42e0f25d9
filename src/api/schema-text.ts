import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFile } from '../package-file.js';

/** The whole text of `schema/`, directives included. */
export function schemaText(): string {
  const folder = packageFile('schema');
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort();
  return files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
}
