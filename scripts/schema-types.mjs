// Writes the types of the API from schema/, as codegen.yml says: node scripts/schema-types.mjs [--check]. --check writes nothing
// and exits 1 where a file differs. The plugins are those of graphql-codegen; its command line brings a hundred packages more.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import { parse as parseGraphql } from 'graphql';
import { parse as parseYaml } from 'yaml';

const require = createRequire(import.meta.url);
process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const { schema, generates } = parseYaml(readFileSync('codegen.yml', 'utf8'));
const folder = dirname(schema);
const text = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .sort()
  .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
  .join('\n');

for (const [filename, { plugins, config }] of Object.entries(generates)) {
  const types = await codegen({
    filename,
    schema: parseGraphql(text),
    documents: [],
    config,
    plugins: plugins.map((name) => ({ [name]: {} })),
    pluginMap: Object.fromEntries(
      plugins.map((name) => [name, require(`@graphql-codegen/${name}`)]),
    ),
  });
  if (readFileSync(filename, 'utf8') === types) continue;
  if (process.argv.includes('--check')) {
    console.error(`${filename} differs from ${folder}/: run npm run schema`);
    process.exitCode = 1;
  } else writeFileSync(filename, types);
}
