import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { builtinModules } from 'node:module';

/**
 * Who may import whom: parts of src/ by folder or file name (graph-model counts as model), `node:` for built-in modules, package names as they are.
 * A part may always import from itself.
 */
// prettier-ignore
const MAY_IMPORT: Record<string, string[]> = {
  model: [],
  errors: [],
  fold: [],
  config: ['errors', 'node:path'],
  'package-file': ['node:fs', 'node:url'],
  lexicon: ['model'],
  read: ['model', 'errors', 'node:', 'yaml'],
  extract: ['model', 'fold', 'lexicon', 'node:crypto'],
  resolve: ['model', 'fold', 'lexicon', 'node:crypto'],
  score: ['model', 'extract', 'resolve'],
  graph: ['model', 'errors', 'config', 'package-file', 'resolve', 'node:', 'neo4j-driver-lite', 'mvn-artifact-url'],
  load: ['model', 'errors', 'config', 'package-file', 'read', 'extract', 'resolve', 'graph', 'node:'],
  query: ['model', 'fold', 'errors', 'lexicon', 'graphql', 'node:crypto', 'node:vm'],
  api: ['model', 'errors', 'config', 'package-file', 'query', 'graph', 'graphql', '@apollo/server', '@fastify/rate-limit', 'fastify', 'pino', 'prom-client', '@opentelemetry/api', 'node:'],
  cli: ['model', 'errors', 'config', 'package-file', 'lexicon', 'read', 'extract', 'resolve', 'load', 'graph', 'query', 'api', 'commander', 'node:'],
};

const source = join(__dirname, '../src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);
const partOf = (file: string) =>
  file
    .split('/')[0]!
    .replace(/\.(ts|js)$/, '')
    .replace('graph-model', 'model');

/** Every import of a file: the part of src/ it reaches, or the package. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(source, file), 'utf8');
  const imports =
    /^(?:(?:import|export)\b[^;'"]*\bfrom\s+|import\s+)'([^']+)'|\bimport\('([^']+)'\)/gm;
  return [...text.matchAll(imports)].map(([, named, lazy]) => {
    const specifier = (named ?? lazy)!;
    if (!specifier.startsWith('.'))
      return builtinModules.includes(specifier) ? `node:${specifier}` : specifier;
    return partOf(relative(source, join(source, file, '..', specifier)));
  });
}

function isAllowed(part: string, target: string): boolean {
  if (target === part) return true;
  return (MAY_IMPORT[part] ?? []).some(
    (allowed) =>
      target === allowed ||
      target.startsWith(`${allowed}/`) ||
      (allowed === 'node:' && target.startsWith('node:')),
  );
}

test('every file imports only what its part may import', () => {
  const forbidden = files.flatMap((file) =>
    importsOf(file)
      .filter((target) => !isAllowed(partOf(file), target))
      .map((target) => `src/${file} imports ${target}`),
  );
  expect(forbidden).toEqual([]);
});

test('every part of src/ stands in the table', () => {
  expect([...new Set(files.map(partOf))].filter((part) => !(part in MAY_IMPORT))).toEqual([]);
});

test.each([
  ['extract', 'node:fs'],
  ['query', 'graph'],
  ['resolve', 'extract'],
  ['api', 'neo4j-driver-lite'],
  ['load', 'neo4j-driver-lite'],
  ['model', 'errors'],
])('%s must not import %s', (part, target) => {
  expect(isAllowed(part, target)).toBe(false);
});

test.each(['extract', 'resolve', 'query'])('%s asks neither clock nor chance', (part) => {
  const asking = files
    .filter((file) => partOf(file) === part)
    .filter((file) =>
      /Date\.now|new Date\(\)|Math\.random|performance\.now|process\./.test(
        readFileSync(join(source, file), 'utf8'),
      ),
    );
  expect(asking).toEqual([]);
});

test('no file of the sources has more than 300 lines', () => {
  const long = files
    .filter((file) => !file.endsWith('.generated.ts'))
    .filter((file) => readFileSync(join(source, file), 'utf8').split('\n').length > 301);
  expect(long).toEqual([]);
});

test('no folder or file has a name that says nothing', () => {
  expect(
    files.filter((file) =>
      /(^|\/)(utils?|helpers?|common|services?|misc|index)(\/|\.|$)/.test(file),
    ),
  ).toEqual([]);
});

test('what scripts take from dist/ is made from a source that is there', () => {
  const folder = join(__dirname, '../scripts');
  const taken = readdirSync(folder).flatMap((script) =>
    [...readFileSync(join(folder, script), 'utf8').matchAll(/'\.\.\/dist\/([^']+)\.js'/g)].map(
      ([, path]) => `${path}.ts`,
    ),
  );
  expect(taken.length).toBeGreaterThan(20);
  expect(taken.filter((path) => !files.includes(path))).toEqual([]);
});
