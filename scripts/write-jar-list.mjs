// Writes src/graph/server/jars.json: every jar of the embedded Neo4j with its size and SHA-256. Needs Maven; only whoever
// changes the version runs it: node scripts/write-jar-list.mjs 5.26.29
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const version = process.argv[2];
if (!/^\d+\.\d+\.\d+$/.test(version ?? '')) {
  console.error('Name the version of Neo4j: node scripts/write-jar-list.mjs 5.26.29');
  process.exit(2);
}

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>diplograph</groupId><artifactId>jar-list</artifactId><version>1</version>
  <dependencyManagement><dependencies><dependency>
    <groupId>org.neo4j</groupId><artifactId>parent</artifactId><version>${version}</version>
    <type>pom</type><scope>import</scope>
  </dependency></dependencies></dependencyManagement>
  <dependencies><dependency>
    <groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${version}</version>
  </dependency></dependencies>
</project>`;

const folder = mkdtempSync(join(tmpdir(), 'jar-list-'));
const list = join(folder, 'list.txt');
writeFileSync(join(folder, 'pom.xml'), POM);
const { status } = spawnSync(
  'mvn',
  [
    '-B',
    '-q',
    '-f',
    join(folder, 'pom.xml'),
    'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:list',
    '-DincludeScope=runtime',
    '-DoutputAbsoluteArtifactFilename=true',
    `-DoutputFile=${list}`,
  ],
  { stdio: ['ignore', 'inherit', 'inherit'] },
);
if (status !== 0) process.exit(1);

// One line is group:artifact:jar[:classifier]:version:scope:path, with notes about modules behind it.
const jars = readFileSync(list, 'utf8')
  .split('\n')
  .map((line) => /^\s*(\S+):(?:compile|runtime):(\/.*?\.jar)(?:\s|$)/.exec(line))
  .filter((match) => match !== null)
  .map(([, coordinates, path]) => {
    const bytes = readFileSync(path);
    return {
      coordinates,
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    };
  })
  .sort((a, b) => (a.coordinates < b.coordinates ? -1 : 1));
rmSync(folder, { recursive: true });

writeFileSync(
  new URL('../src/graph/server/jars.json', import.meta.url),
  `${JSON.stringify({ neo4j: version, jars }, null, 2)}\n`,
);
console.error(`${jars.length} jars, ${jars.reduce((sum, jar) => sum + jar.size, 0)} bytes`);
