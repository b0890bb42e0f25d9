// Writes public-schema.graphql, the API as clients see it: node scripts/public-schema.mjs [--check | --breaking], after a build.
// --check writes nothing and exits 1 where the file differs from schema/. What would break a client is refused unless
// --breaking says that it is meant; CHANGELOG.md has to tell of it then.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
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

const HEAD =
  '# The API as clients see it. Made by scripts/public-schema.mjs from schema/; change that.\n\n';
const file = fileURLToPath(new URL('../public-schema.graphql', import.meta.url));

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
if (breaking.length && !is('--breaking')) {
  console.error(
    'Nothing is written. Deprecate instead, or say --breaking and tell of it in CHANGELOG.md.',
  );
  process.exit(1);
}
writeFileSync(file, text);
