// Writes the answers of a running server under the README's queries, to be read by eye before they are committed:
//   npm start (in a folder whose graph holds the seeds alone), then: node scripts/answer-readme.mjs http://127.0.0.1:4000/graphql
import { readFileSync, writeFileSync } from 'node:fs';

const [, , url] = process.argv;
if (!url) {
  console.error('usage: node scripts/answer-readme.mjs URL');
  process.exit(2);
}
const file = new URL('../README.md', import.meta.url);
const readme = readFileSync(file, 'utf8');
const blocks = [...readme.matchAll(/```graphql\n([^`]+)```\s+```json\n([^`]*)```/g)];
let answered = readme;
for (const [block, query] of blocks) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(`${query}\n${JSON.stringify(errors)}`);
  answered = answered.replace(
    block,
    () => `\`\`\`graphql\n${query}\`\`\`\n\n\`\`\`json\n${compact(data)}\n\`\`\``,
  );
}
writeFileSync(file, answered);
console.log(`${blocks.length} answers written; read them.`);

/** JSON with objects and lists that fit a line on one line. */
function compact(value, indent = '') {
  const line = spaced(value);
  if (line.length + indent.length <= 110 || value === null || typeof value !== 'object')
    return line;
  const inner = `${indent}  `;
  if (Array.isArray(value))
    return `[\n${value.map((item) => inner + compact(item, inner)).join(',\n')}\n${indent}]`;
  const rows = Object.entries(value).map(
    ([key, item]) => `${inner}${JSON.stringify(key)}: ${compact(item, inner)}`,
  );
  return `{\n${rows.join(',\n')}\n${indent}}`;
}

function spaced(value) {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`;
  if (value && typeof value === 'object')
    return `{ ${Object.entries(value)
      .map(([key, item]) => `${JSON.stringify(key)}: ${spaced(item)}`)
      .join(', ')} }`;
  return JSON.stringify(value);
}
