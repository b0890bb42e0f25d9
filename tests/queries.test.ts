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

/** What was told of a message by a day: the same lines in each file, so that each can be run by hand. */
const KNOWN = `CASE WHEN $knownBy IS NULL THEN {day: message.sortOn} ELSE head(COLLECT {
  MATCH (message)<-[:OF]-(report:Report)<-[:GIVES]-(article:Article)
  WHERE article.sortOn > '' AND article.sortOn + '~' <= $knownBy + '~'
  WITH report, article ORDER BY article.sortOn, article.id, report.id
  WITH head(collect(report.sentOn)) AS stated, head(collect(article.sortOn)) AS published, collect(report.status) AS statuses
  WHERE 'sent' IN statuses
  RETURN {day: coalesce(stated, published)}
}) END`.replace(/\s+/g, ' ');
/** What some files are told beside the day. */
const BESIDE = [
  ', basis: message.sentOnBasis',
  ' head([report IN collect(report) WHERE report.sentOn IS NOT NULL | report.sentOnBasis]) AS basis,',
  ", basis: coalesce(basis, 'published')",
  ', reports: message.reportCount',
  ', count(report) AS reports',
  ', reports: reports',
];
const asking = files.filter((file) =>
  readFileSync(join(folder, file), 'utf8').includes('// $knownBy: '),
);

test('what was known on a day can be asked of six files', () => {
  expect(asking).toHaveLength(6);
});

test.each(asking)('%s reckons what was known on a day as all do', (file) => {
  const { cypher } = analystQuery(
    new Map([[file, readFileSync(join(folder, file), 'utf8')]]),
    file,
  );
  const told = [
    ...cypher.matchAll(/CASE WHEN \$knownBy IS NULL THEN \{day: (\w+)\..*?\}\) END/g),
  ].map(([block, name]) =>
    BESIDE.reduce(
      (text, beside) => text.replace(beside, ''),
      block.replace(new RegExp(`\\b${name}\\b(?=[.)])`, 'g'), 'message'),
    ),
  );
  expect(told.length).toBeGreaterThan(0);
  expect(told.filter((each) => each !== KNOWN)).toEqual([]);
  const bounds = cypher.match(/\S+ \+ '~' \S+ \$knownBy \+ '~'/g)!;
  expect(new Set(bounds)).toEqual(new Set(["article.sortOn + '~' <= $knownBy + '~'"]));
  expect(bounds.length).toBe(cypher.match(/\$knownBy \+/g)!.length);
});

test('a range of days that ends leaves out what has no day, in each file that takes one', () => {
  const ends = files.flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    return [...text.matchAll(/(\S*\b\w+\.\w+(?:, 10\))?) < coalesce\(\$sentOn\.to, ''\)/g)].map(
      ([, day]) => ({ file, text, day: day! }),
    );
  });
  expect(ends.length).toBeGreaterThan(15);
  expect(ends.filter(({ text, day }) => !text.includes(`${day} > ''`))).toEqual([]);
});

test('a file is named by the words of its question', () => {
  expect(
    files.filter((file) => !/^(graph-data-science\/)?[a-z]+(-[a-z]+)*\.cypher$/.test(file)),
  ).toEqual([]);
});
