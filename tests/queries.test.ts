import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analystQuery } from '../src/query/analyst-query.js';

const folder = join(__dirname, '../queries');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.cypher'),
);

test.each(files)('%s opens with its title and its parameters', (file) => {
  const [title, parameters] = readFileSync(join(folder, file), 'utf8').split('\n');
  expect(title).toMatch(/^\/\/ [A-Z].{10,}/);
  expect(() => JSON.parse(parameters!.replace(/^\/\/ parameters: /, '')) as unknown).not.toThrow();
});

test.each(files)('%s says what each of its parameters is, with an example', (file) => {
  const text = readFileSync(join(folder, file), 'utf8');
  const example = JSON.parse(/^\/\/ parameters: (.*)$/m.exec(text)![1]!) as object;
  const told = [...text.matchAll(/^\/\/ (\$.*?): .+$/gm)].flatMap(([, names]) =>
    names!.split(', '),
  );
  const { parameters } = analystQuery(new Map([[file, text]]), file);
  expect(told.map((name) => name.slice(1)).sort()).toEqual([...parameters].sort());
  expect(Object.keys(example).sort()).toEqual([...parameters].sort());
});

test('no example is an id, which other articles would change', () => {
  const examples = files.map((file) => readFileSync(join(folder, file), 'utf8').split('\n')[1]!);
  expect(examples.filter((example) => /[0-9a-f]{24}/.test(example))).toEqual([]);
});

test.each(files)('%s writes nothing and holds no literal that should be a parameter', (file) => {
  const text = readFileSync(join(folder, file), 'utf8');
  expect(text).not.toMatch(/\b(CREATE|MERGE|SET|DELETE|REMOVE|LOAD CSV)\b/);
  expect(text).not.toMatch(/'[A-Z]{3}'/);
});

test('a file is named by the words of its question', () => {
  expect(
    files.filter((file) => !/^(graph-data-science\/)?[a-z]+(-[a-z]+)*\.cypher$/.test(file)),
  ).toEqual([]);
});
