// Writes the types of the API from schema/, as codegen.yml says: node scripts/schema-types.mjs [--check], after a build. --check
// writes nothing and exits 1 where a file differs. The plugins are those of graphql-codegen; its command line brings a hundred packages more.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import { parse as parseGraphql } from 'graphql';
import { parse as parseYaml } from 'yaml';
import { schemaText } from '../dist/api/schema-text.js';

const require = createRequire(import.meta.url);
process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const { generates } = parseYaml(readFileSync('codegen.yml', 'utf8'));

for (const [filename, { plugins, config }] of Object.entries(generates)) {
  const types = await codegen({
    filename,
    schema: parseGraphql(schemaText()),
    documents: [],
    config,
    plugins: plugins.map((name) => ({ [name]: {} })),
    pluginMap: Object.fromEntries(
      plugins.map((name) => [name, require(`@graphql-codegen/${name}`)]),
    ),
  });
  if (readFileSync(filename, 'utf8') === types) continue;
  if (process.argv.includes('--check')) {
    console.error(`${filename} differs from schema/: run npm run schema`);
    process.exitCode = 1;
  } else writeFileSync(filename, types);
}
