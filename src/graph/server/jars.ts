import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as mvnArtifactUrl from 'mvn-artifact-url';
import { packageFile } from '../../package-file.js';

/** One file of the embedded Neo4j. */
export interface Jar {
  /** `group:artifact:jar[:classifier]:version`, as Maven writes it. */
  coordinates: string;
  size: number;
  sha256: string;
}

export interface JarList {
  product: 'neo4j' | 'gds';
  version: string;
  jars: Jar[];
  /** Hash of the whole list; another list has another folder in the cache. */
  hash: string;
}

/** The jars of Neo4j: a committed list, written by `scripts/write-jar-list.mjs`. */
export function jarList(): JarList {
  return committedList('neo4j', 'jars.json');
}

/** The jars that the Graph Data Science library needs beside those of Neo4j; the list is written with the other one. */
export function gdsJarList(): JarList {
  return committedList('gds', 'gds-jars.json');
}

function committedList(product: JarList['product'], file: string): JarList {
  const text = readFileSync(packageFile(`src/graph/server/${file}`), 'utf8');
  const list = JSON.parse(text) as Record<JarList['product'], string> & { jars: Jar[] };
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 12);
  return { product, version: list[product], jars: list.jars, hash };
}

function artifactOf(coordinates: string) {
  const parts = coordinates.split(':');
  const [groupId = '', artifactId = '', extension = 'jar'] = parts;
  const version = parts.at(-1) ?? '';
  const classifier = parts.length === 5 ? parts[3] : undefined;
  return { groupId, artifactId, extension, version, ...(classifier && { classifier }) };
}

/** The file's path in a Maven repository, such as `org/neo4j/neo4j/5.26.29/neo4j-5.26.29.jar`. */
export function repositoryPath(jar: Jar): string {
  const { groupId, artifactId, version } = artifactOf(jar.coordinates);
  return `${groupId.replaceAll('.', '/')}/${artifactId}/${version}/${fileName(jar)}`;
}

/** The file's name, such as `neo4j-5.26.29.jar`. */
export function fileName(jar: Jar): string {
  const { artifactId, version, classifier, extension } = artifactOf(jar.coordinates);
  return `${[artifactId, version, classifier].filter(Boolean).join('-')}.${extension}`;
}

type AddressOf = (artifact: ReturnType<typeof artifactOf>, base?: string) => Promise<string>;

/** Where the jar is fetched from; `repository` is the base address of a mirror, null is Maven Central. */
export async function jarUrl(jar: Jar, repository: string | null): Promise<string> {
  // A CommonJS module with a default export: Node nests it once more than a bundler or a test does.
  const { default: outer } = mvnArtifactUrl as unknown as {
    default: AddressOf | { default: AddressOf };
  };
  const addressOf = typeof outer === 'function' ? outer : outer.default;
  return addressOf(artifactOf(jar.coordinates), repository?.replace(/\/*$/, '/'));
}
