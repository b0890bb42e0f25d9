// Writes the lists of jars of the embedded Neo4j and of the Graph Data Science library, each with its size and SHA-256, into
// src/graph/server. Needs Maven; only whoever changes a version runs it: node scripts/write-jar-list.mjs 5.26.29 2.13.9
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [, , neo4j, gds] = process.argv;
if (![neo4j, gds].every((version) => /^\d+\.\d+\.\d+$/.test(version ?? ''))) {
  console.error(
    'Name the versions of Neo4j and Graph Data Science: node scripts/write-jar-list.mjs 5.26.29 2.13.9',
  );
  process.exit(2);
}

const NEO4J = [['org.neo4j', 'neo4j', neo4j]];
// The open part of the library: its closed modules and their licence key are left out.
const GDS = [
  'proc',
  'proc-sysinfo',
  'opengds-extension',
  'open-model-catalog',
  'open-write-services',
]
  .map((artifact) => ['org.neo4j.gds', artifact, gds])
  // Neo4j's own management of versions makes it a dependency of tests alone.
  .concat([['org.openjdk.jol', 'jol-core', '0.17']]);

const server = jarsOf(NEO4J);
const known = new Set(server.map(({ coordinates }) => coordinates));
write('jars.json', { neo4j, jars: server });
write('gds-jars.json', {
  gds,
  jars: jarsOf([...NEO4J, ...GDS]).filter(({ coordinates }) => !known.has(coordinates)),
});

function write(file, list) {
  writeFileSync(
    new URL(`../src/graph/server/${file}`, import.meta.url),
    `${JSON.stringify(list, null, 2)}\n`,
  );
  const bytes = list.jars.reduce((sum, jar) => sum + jar.size, 0);
  console.error(`${file}: ${list.jars.length} jars, ${bytes} bytes`);
}

/** All jars that these artifacts need, themselves among them, in the order of their coordinates. */
function jarsOf(artifacts) {
  const folder = mkdtempSync(join(tmpdir(), 'jar-list-'));
  const list = join(folder, 'list.txt');
  writeFileSync(join(folder, 'pom.xml'), pomOf(artifacts));
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
  return jars;
}

function pomOf(artifacts) {
  const dependencies = artifacts.map(
    ([group, artifact, version]) => `<dependency>
    <groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version><scope>compile</scope>
  </dependency>`,
  );
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>diplograph</groupId><artifactId>jar-list</artifactId><version>1</version>
  <dependencyManagement><dependencies><dependency>
    <groupId>org.neo4j</groupId><artifactId>parent</artifactId><version>${neo4j}</version>
    <type>pom</type><scope>import</scope>
  </dependency></dependencies></dependencyManagement>
  <dependencies>${dependencies.join('')}</dependencies>
</project>`;
}
