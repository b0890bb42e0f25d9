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
  service: ServiceConfig;
}

/** What the API takes on, from whom, and what it tells of it. */
export interface ServiceConfig {
  /** Objects that an answer may hold when every page is full. */
  maxCost: number;
  maxDepth: number;
  maxBodyBytes: number;
  /** Queries that run at once; more are sent away. */
  maxConcurrent: number;
  /** Longest that the database may take for one root field; on a busy machine a new text takes some seconds to plan. */
  queryTimeoutMs: number;
  /** Longest that a client may take to send a request, and that it may take nothing of its answer. */
  requestTimeoutMs: number;
  /** Requests a minute and client; null is no limit. */
  rateLimit: number | null;
  /** SHA-256 of each key that opens the API, in hexadecimal; none: it is open. */
  apiKeys: string[];
  introspection: boolean;
  /** A manifest of the documents that clients are known to send, and what is done with others. */
  trustedDocuments: { file: string; mode: 'warn' | 'only' } | null;
  logLevel: (typeof LOG_LEVELS)[number];
  /** Tells OpenTelemetry of each phase of a request. */
  traces: boolean;
  /** How long the server goes on while `/readyz` says already that it will stop. */
  drainDelayMs: number;
  /** How long running requests may take to end when the server stops. */
  drainMs: number;
}

const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;
const TRUST_MODES = ['off', 'warn', 'only'] as const;

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

  const oneOf = <Word extends string>(name: string, words: readonly Word[], fallback: Word) => {
    const given = environment[name];
    if (!given) return fallback;
    const word = words.find((each) => each === given);
    if (word) return word;
    faults.push(`${name} is "${given}", not one of ${words.join(', ')}`);
    return fallback;
  };
  const isDeployed = environment['NODE_ENV'] === 'production';

  const uri = optional('NEO4J_URI');
  if (uri && !/^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^/]/.test(uri))
    faults.push(`NEO4J_URI is "${uri}", not an address such as neo4j://127.0.0.1:7687`);
  if (uri && !environment['NEO4J_PASSWORD'])
    faults.push('NEO4J_URI is set but NEO4J_PASSWORD is not');
  const heap = text('DIPLOGRAPH_HEAP', '512m');
  if (!/^\d+[mg]$/.test(heap))
    faults.push(`DIPLOGRAPH_HEAP is "${heap}", not a size such as 512m or 1g`);

  const apiKeys = text('DIPLOGRAPH_API_KEYS', '').split(',').filter(Boolean);
  if (!apiKeys.every((key) => /^[0-9a-f]{64}$/.test(key)))
    faults.push(
      'DIPLOGRAPH_API_KEYS is no list of SHA-256 sums of 64 hexadecimal digits, with commas',
    );
  const trustMode = oneOf('DIPLOGRAPH_TRUSTED_MODE', TRUST_MODES, 'off');
  const manifest = optional('DIPLOGRAPH_TRUSTED_DOCUMENTS');
  if (trustMode !== 'off' && !manifest)
    faults.push(
      `DIPLOGRAPH_TRUSTED_MODE is ${trustMode} but DIPLOGRAPH_TRUSTED_DOCUMENTS is not set`,
    );

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
    showCypher: text('DIPLOGRAPH_SHOW_CYPHER', isDeployed ? '0' : '1') === '1',
    service: {
      maxCost: whole('DIPLOGRAPH_MAX_COST', 50_000, 1, 10_000_000),
      maxDepth: whole('DIPLOGRAPH_MAX_DEPTH', 20, 1, 100),
      maxBodyBytes: whole('DIPLOGRAPH_MAX_BODY_BYTES', 1_048_576, 1_024, 104_857_600),
      maxConcurrent: whole('DIPLOGRAPH_MAX_CONCURRENT', 100, 1, 100_000),
      queryTimeoutMs: whole('DIPLOGRAPH_QUERY_TIMEOUT_MS', 20_000, 1, 3_600_000),
      requestTimeoutMs: whole('DIPLOGRAPH_REQUEST_TIMEOUT_MS', 30_000, 100, 3_600_000),
      rateLimit: whole('DIPLOGRAPH_RATE_LIMIT', 0, 0, 1_000_000) || null,
      apiKeys,
      introspection: text('DIPLOGRAPH_INTROSPECTION', '1') === '1',
      trustedDocuments:
        trustMode !== 'off' && manifest ? { file: manifest, mode: trustMode } : null,
      logLevel: oneOf('DIPLOGRAPH_LOG_LEVEL', LOG_LEVELS, isDeployed ? 'info' : 'warn'),
      traces: text('DIPLOGRAPH_TRACES', '0') === '1',
      drainDelayMs: whole('DIPLOGRAPH_DRAIN_DELAY_MS', 0, 0, 600_000),
      drainMs: whole('DIPLOGRAPH_DRAIN_MS', 5_000, 0, 600_000),
    },
  };
  if (faults.length)
    throw new ConfigError(`${faults.join('; ')}.`, 'Correct the environment and start again.');
  return config;
}
