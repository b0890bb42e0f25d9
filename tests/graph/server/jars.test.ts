import {
  fileName,
  gdsJarList,
  jarList,
  jarUrl,
  repositoryPath,
} from '../../../src/graph/server/jars.js';

const jar = (coordinates: string) => ({ coordinates, size: 1, sha256: '' });

test.each([
  ['org.neo4j:neo4j:jar:5.26.29', 'org/neo4j/neo4j/5.26.29/neo4j-5.26.29.jar'],
  [
    'io.netty:netty-x:jar:linux-x86_64:4.1.Final',
    'io/netty/netty-x/4.1.Final/netty-x-4.1.Final-linux-x86_64.jar',
  ],
])('%s lies at %s', async (coordinates, path) => {
  expect(repositoryPath(jar(coordinates))).toBe(path);
  await expect(jarUrl(jar(coordinates), 'http://mirror.test/maven')).resolves.toBe(
    `http://mirror.test/maven/${path}`,
  );
});

test('without a mirror the address is one of HTTPS', async () => {
  await expect(jarUrl(jar('org.neo4j:neo4j:jar:5.26.29'), null)).resolves.toMatch(
    /^https:\/\/.*\/org\/neo4j\/neo4j\/5\.26\.29\/neo4j-5\.26\.29\.jar$/,
  );
});

test.each([
  ['neo4j', jarList(), /^5\.26\.\d+$/, 'neo4j'],
  ['gds', gdsJarList(), /^2\.13\.\d+$/, 'proc'],
])('the committed list of %s is whole: sizes, hashes, no name twice', (_, list, expected, main) => {
  const { version, jars } = list;
  expect(version).toMatch(expected);
  expect(new Set(jars.map(fileName)).size).toBe(jars.length);
  expect(jars.filter(({ size, sha256 }) => !(size > 0 && /^[0-9a-f]{64}$/.test(sha256)))).toEqual(
    [],
  );
  expect(jars.map(fileName)).toContain(`${main}-${version}.jar`);
});

test('no jar of Graph Data Science is one of Neo4j', () => {
  const known = new Set(jarList().jars.map(({ coordinates }) => coordinates));
  expect(gdsJarList().jars.filter(({ coordinates }) => known.has(coordinates))).toEqual([]);
});
