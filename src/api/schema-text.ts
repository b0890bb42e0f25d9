import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFile } from '../package-file.js';

/** The analyst's queries that the schema names, by file name. */
export function queryTexts(): ReadonlyMap<string, string> {
  const folder = packageFile('queries');
  const files = readdirSync(folder).filter((file) => file.endsWith('.cypher'));
  return new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

/** The whole text of `schema/`, directives included. */
export function schemaText(): string {
  const folder = packageFile('schema');
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort();
  return files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
}
