// Writes public-schema.graphql, the API as clients see it: node scripts/public-schema.mjs [--check | --breaking] [FOLDER], after a
// build. --check writes nothing and exits 1 where the file differs from schema/. What would break a client is refused unless
// --breaking says that it is meant and the newest part of CHANGELOG.md names it. FOLDER has both files, else the checkout.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  buildSchema,
  findBreakingChanges,
  findDangerousChanges,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { format } from 'prettier';
import { schemaText } from '../dist/api/schema-text.js';
import { publicSchema } from '../dist/query/public-schema.js';
import { untold } from './breaking-changes.cjs';

const HEAD =
  '# The API as clients see it. Made by scripts/public-schema.mjs from schema/; change that.\n\n';
const [folder = fileURLToPath(new URL('..', import.meta.url))] = process.argv
  .slice(2)
  .filter((word) => !word.startsWith('--'));
const file = join(folder, 'public-schema.graphql');

const printed = printSchema(lexicographicSortSchema(publicSchema(schemaText())));
const text = await format(HEAD + printed, { parser: 'graphql', printWidth: 100 });
const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
const is = process.argv.includes.bind(process.argv);

if (before === text) process.exit(0);
const changes = before ? [buildSchema(before), buildSchema(text)] : null;
const breaking = changes ? findBreakingChanges(...changes) : [];
for (const { description } of breaking) console.error(`breaks clients: ${description}`);
for (const { description } of changes ? findDangerousChanges(...changes) : [])
  console.error(`may surprise clients: ${description}`);
if (is('--check')) {
  console.error(
    'public-schema.graphql differs from schema/: run npm run build && node scripts/public-schema.mjs',
  );
  process.exit(1);
}
if (breaking.length) {
  const changelog = readFileSync(join(folder, 'CHANGELOG.md'), 'utf8');
  const descriptions = breaking.map(({ description }) => description);
  const missing = untold(descriptions, changelog).map((coordinate) => `\`${coordinate}\``);
  const refusals = [
    !is('--breaking') && 'Deprecate instead, or say --breaking.',
    missing.length > 0 && `Tell of it in the newest part of CHANGELOG.md: ${missing.join(', ')}.`,
  ].filter(Boolean);
  if (refusals.length) {
    console.error(`Nothing is written. ${refusals.join(' ')}`);
    process.exit(1);
  }
}
writeFileSync(file, text);
