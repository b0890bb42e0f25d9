import { join, resolve } from 'node:path';
import { ConfigError } from './errors.js';

/** Every setting of Diplograph. All come from the environment; README lists them with their defaults. */
export interface Config {
  /** Data folder of the embedded database, its password and its leases. */
  home: string;
  /** Null: the embedded Neo4j is used. */
  neo4j: { uri: string; user: string; password: string; database: string } | null;
  /** Where the API listens. */
  host: string;
  port: number;
  maxArticleBytes: number;
  /** Bolt port that the embedded server takes when it is free. */
  boltPort: number;
  /** Heap of the embedded server, such as `1g`. */
  heap: string;
  /** Base address of a Maven repository to fetch the embedded server's jars from; null is Maven Central. */
  mavenRepository: string | null;
  /** Folder in which the jars are kept between projects; null is the per-user cache folder. */
  cache: string | null;
  /** A Java 17 or 21 home; null is the one on the PATH. */
  javaHome: string | null;
  /** Adds `extensions.cypher` to every answer. */
  showCypher: boolean;
}

type Environment = Record<string, string | undefined>;

/** Reads the settings. Throws one ConfigError that names every faulty variable. */
export function configFrom(environment: Environment): Config {
  const faults: string[] = [];
  const text = (name: string, fallback: string) => environment[name] || fallback;
  const optional = (name: string) => environment[name] || null;
  const whole = (name: string, fallback: number, least: number, most: number) => {
    const given = environment[name];
    if (!given) return fallback;
    const value = Number(given);
    if (Number.isInteger(value) && value >= least && value <= most) return value;
    faults.push(`${name} is "${given}", not a whole number from ${least} to ${most}`);
    return fallback;
  };

  const uri = optional('NEO4J_URI');
  if (uri && !/^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^/]/.test(uri))
    faults.push(`NEO4J_URI is "${uri}", not an address such as neo4j://127.0.0.1:7687`);
  if (uri && !environment['NEO4J_PASSWORD'])
    faults.push('NEO4J_URI is set but NEO4J_PASSWORD is not');
  const heap = text('DIPLOGRAPH_HEAP', '512m');
  if (!/^\d+[mg]$/.test(heap))
    faults.push(`DIPLOGRAPH_HEAP is "${heap}", not a size such as 512m or 1g`);

  const shared = optional('XDG_CACHE_HOME');
  const config: Config = {
    home: resolve(text('DIPLOGRAPH_HOME', '.diplograph')),
    neo4j: uri
      ? {
          uri,
          user: text('NEO4J_USER', 'neo4j'),
          password: text('NEO4J_PASSWORD', ''),
          database: text('NEO4J_DATABASE', 'neo4j'),
        }
      : null,
    host: text('DIPLOGRAPH_HOST', '127.0.0.1'),
    port: whole('DIPLOGRAPH_PORT', 4000, 0, 65535),
    maxArticleBytes: whole('DIPLOGRAPH_MAX_ARTICLE_BYTES', 1_048_576, 1, 1_073_741_824),
    boltPort: whole('DIPLOGRAPH_BOLT_PORT', 7687, 1, 65535),
    heap,
    mavenRepository: optional('MAVEN_REPO'),
    cache: optional('DIPLOGRAPH_CACHE') ?? (shared ? join(shared, 'diplograph') : null),
    javaHome: optional('JAVA_HOME'),
    showCypher:
      environment['DIPLOGRAPH_SHOW_CYPHER'] === '1' ||
      (environment['DIPLOGRAPH_SHOW_CYPHER'] == null && environment['NODE_ENV'] !== 'production'),
  };
  if (faults.length)
    throw new ConfigError(`${faults.join('; ')}.`, 'Correct the environment and start again.');
  return config;
}
