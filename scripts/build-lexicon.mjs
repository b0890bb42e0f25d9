// Compiles src/lexicon/tables/*.tsv into src/lexicon/lexicon.generated.ts: node scripts/build-lexicon.mjs [--check]
// --check writes nothing and exits 1 where the module differs from the tables. Duplicate or ambiguous surfaces are refused.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';

const folder = new URL('../src/lexicon/', import.meta.url);
const target = new URL('lexicon.generated.ts', folder);
const LISTS = new Set([
  'names',
  'demonyms',
  'metonyms',
  'forms',
  'stands',
  'codes',
  'beside',
  'nouns',
  'words',
  'endings',
]);
const UNIQUE = {
  countries: ['code', 'name', 'names', 'demonyms', 'metonyms'],
  cities: ['code', 'names'],
  roles: ['forms'],
  honorifics: ['form'],
  organisations: ['name', 'forms'],
  outlets: ['name', 'forms'],
  topics: ['id'],
  'non-entities': ['form'],
  namesakes: ['form'],
  'shared-names': ['form'],
  'given-names': ['names'],
};

const faults = [];
const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const tables = readdirSync(new URL('tables/', folder))
  .filter((file) => file.endsWith('.tsv'))
  .sort()
  .map((file) => {
    const name = file.slice(0, -4);
    const [head, ...lines] = readFileSync(new URL(`tables/${file}`, folder), 'utf8')
      .replace(/\n+$/, '')
      .split('\n');
    const columns = head.split('\t');
    const seen = new Map();
    const rows = lines.map((line, at) => {
      const cells = line.split('\t');
      const place = `${file}:${at + 2}`;
      if (cells.length !== columns.length)
        faults.push(`${place}: ${cells.length} cells, not ${columns.length}`);
      const row = {};
      columns.forEach((column, index) => {
        const cell = cells[index] ?? '';
        row[column] = LISTS.has(column) ? cell.split('|').filter(Boolean) : cell;
        if (!UNIQUE[name]?.includes(column)) return;
        for (const surface of [row[column]].flat().filter(Boolean)) {
          const key =
            surface.toLowerCase() === surface || name !== 'countries'
              ? surface
              : surface.toLowerCase();
          if (seen.has(key) && seen.get(key) !== place)
            faults.push(`${place}: "${surface}" stands in ${seen.get(key)} too`);
          seen.set(key, place);
        }
      });
      if (row.pattern != null) {
        try {
          new RegExp(row.pattern.replaceAll('…', 'x'), 'u');
        } catch (error) {
          faults.push(`${place}: ${error.message}`);
        }
      }
      return row;
    });
    return [camel(name), rows];
  });
if (faults.length) {
  console.error(faults.join('\n'));
  process.exit(1);
}

const source = [
  '// Made by scripts/build-lexicon.mjs from the tables beside it; change those.',
  ...tables.map(([name, rows]) => `export const ${name} = ${JSON.stringify(rows)};`),
].join('\n\n');
const text = await format(source, { parser: 'typescript', singleQuote: true, printWidth: 160 });
if (!process.argv.includes('--check')) writeFileSync(target, text);
else if (!existsSync(target) || readFileSync(target, 'utf8') !== text) {
  console.error(
    'src/lexicon/lexicon.generated.ts differs from its tables: run node scripts/build-lexicon.mjs',
  );
  process.exit(1);
}
