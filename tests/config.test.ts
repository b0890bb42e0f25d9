import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { configFrom } from '../src/config.js';
import { ConfigError } from '../src/errors.js';

test('with an empty environment the embedded database and loopback are used', () => {
  const config = configFrom({});
  expect(config.neo4j).toBeNull();
  expect(config.host).toBe('127.0.0.1');
  expect(config.port).toBe(4000);
});

test('NEO4J_URI chooses a server', () => {
  expect(
    configFrom({ NEO4J_URI: 'neo4j://db.example:7687', NEO4J_PASSWORD: 'secret' }).neo4j,
  ).toEqual({
    uri: 'neo4j://db.example:7687',
    user: 'neo4j',
    password: 'secret',
    database: 'neo4j',
  });
});

test.each([
  [{ DIPLOGRAPH_PORT: 'four' }, 'DIPLOGRAPH_PORT is "four", not a whole number from 0 to 65535.'],
  [{ DIPLOGRAPH_PORT: '70000' }, 'DIPLOGRAPH_PORT is "70000", not a whole number from 0 to 65535.'],
  [{ DIPLOGRAPH_HEAP: 'big' }, 'DIPLOGRAPH_HEAP is "big", not a size such as 512m or 1g.'],
  [
    { NEO4J_URI: 'db.example', NEO4J_PASSWORD: 'x' },
    'NEO4J_URI is "db.example", not an address such as neo4j://127.0.0.1:7687.',
  ],
  [{ NEO4J_URI: 'bolt://db.example' }, 'NEO4J_URI is set but NEO4J_PASSWORD is not.'],
  [
    { DIPLOGRAPH_LOG_LEVEL: 'loud' },
    'DIPLOGRAPH_LOG_LEVEL is "loud", not one of silent, error, warn, info, debug.',
  ],
  [
    { DIPLOGRAPH_API_KEYS: 'my-key' },
    'DIPLOGRAPH_API_KEYS is no list of SHA-256 sums of 64 hexadecimal digits, with commas.',
  ],
  [
    { DIPLOGRAPH_TRUSTED_MODE: 'only' },
    'DIPLOGRAPH_TRUSTED_MODE is only but DIPLOGRAPH_TRUSTED_DOCUMENTS is not set.',
  ],
  [
    { DIPLOGRAPH_PORT: '-1', DIPLOGRAPH_MAX_ARTICLE_BYTES: '0' },
    'DIPLOGRAPH_PORT is "-1", not a whole number from 0 to 65535; DIPLOGRAPH_MAX_ARTICLE_BYTES is "0", not a whole number from 1 to 1073741824.',
  ],
])('%j is refused', (environment, problem) => {
  expect(() => configFrom(environment)).toThrow(new ConfigError(problem, ''));
});

test('every setting stands in the table of the README', () => {
  const source = readFileSync(join(__dirname, '../src/config.ts'), 'utf8');
  const readme = readFileSync(join(__dirname, '../README.md'), 'utf8');
  const settings = [...source.matchAll(/'((?:DIPLOGRAPH|NEO4J)_[A-Z_]+|MAVEN_REPO)'/g)];
  const missing = settings
    .map(([, name]) => name!)
    .filter((name) => !readme.includes(`\`${name}\``));
  expect([...new Set(missing)]).toEqual([]);
});
