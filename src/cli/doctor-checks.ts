import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Config } from '../config.js';
import { DiplographError, EXIT, type ExitCode } from '../errors.js';
import { connect, type Address } from '../graph/connection.js';
import { missingMigrations } from '../graph/migrations/migrate.js';
import { migrations } from '../graph/migrations/migrations.js';
import { demandWritable } from '../graph/server/create-folder.js';
import { passwordOf, dataFolder } from '../graph/server/data-folder.js';
import { freeBytes } from '../graph/server/free-space.js';
import { isPortFree } from '../graph/server/free-port.js';
import { jarFolder, missingJars } from '../graph/server/jar-cache.js';
import { jarList } from '../graph/server/jars.js';
import { javaToUse } from '../graph/server/java.js';
import { serverStatus } from '../graph/server/server-status.js';
import { unfitJavaHome } from './server-progress.js';

/** One thing that was looked at. */
export interface Finding {
  name: string;
  ok: boolean;
  /** What was found, or what is wrong. */
  found: string;
  /** What to do; empty where all is well. */
  remedy: string;
  /** The exit code that a fault of this kind gives. */
  exitCode: ExitCode;
}

type Check = (config: Config) => Promise<string>;

const MEBIBYTE = 1024 * 1024;
const LEAST_FREE_BYTES = 400 * MEBIBYTE;
const OLDEST_NODE = [20, 19] as const;
const COMPONENTS =
  'CALL dbms.components() YIELD name, versions, edition RETURN name, versions[0], edition';
const RECORDS = 'MATCH (m:Migration) RETURN m.id AS id, m.checksum AS checksum';

const everywhere: [string, Check][] = [['Node.js', checkNode]];
const embedded: [string, Check][] = [
  ['Java', async ({ javaHome }) => describeJava(javaHome)],
  ['jars of Neo4j', checkJars],
  ['disk', checkDisk],
  ['data folder', checkDataFolder],
  ['Bolt port', checkBoltPort],
];
const served: [string, Check][] = [
  ['API port', checkApiPort],
  ['database', checkDatabase],
];

/** Looks at everything in turn, the database last; a fault in one keeps none of the others from being looked at. */
export async function findings(config: Config): Promise<Finding[]> {
  const checks = [...everywhere, ...(config.neo4j ? [] : embedded), ...served];
  const found: Finding[] = [];
  for (const [name, check] of checks) found.push(await finding(name, check, config));
  return found;
}

async function finding(name: string, check: Check, config: Config): Promise<Finding> {
  try {
    return { name, ok: true, found: await check(config), remedy: '', exitCode: EXIT.done };
  } catch (error) {
    if (!(error instanceof DiplographError)) throw error;
    const { message, remedy, exitCode } = error;
    return { name, ok: false, found: message, remedy, exitCode };
  }
}

function fault(problem: string, remedy: string): DiplographError {
  return new DiplographError(problem, remedy, EXIT.configuration);
}

function checkNode(): Promise<string> {
  const { node } = process.versions;
  const [major = 0, minor = 0] = node.split('.').map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]))
    throw fault(`Node.js is ${node}.`, `Install ${OLDEST_NODE.join('.')} or later.`);
  return Promise.resolve(node);
}

async function describeJava(javaHome: string | null): Promise<string> {
  const { path, version, passedOver } = await javaToUse(javaHome);
  return `${version} (${path})${passedOver === null ? '' : `; ${unfitJavaHome(passedOver)}`}`;
}

function checkJars(config: Config): Promise<string> {
  const list = jarList();
  const folder = jarFolder(config, list);
  const missing = missingJars(folder, list.jars);
  const bytes = missing.reduce((sum, { size }) => sum + size, 0);
  return Promise.resolve(
    missing.length
      ? `${missing.length} of ${list.jars.length} are still to be fetched at the next start (${Math.ceil(bytes / MEBIBYTE)} MiB)`
      : `Neo4j ${list.version} in ${folder}`,
  );
}

async function checkDisk(config: Config): Promise<string> {
  const places = [nearest(config.home), nearest(jarFolder(config))];
  const free = await Promise.all(places.map(freeBytes));
  const least = Math.min(...free);
  const place = places[free.indexOf(least)] ?? '';
  if (least < LEAST_FREE_BYTES)
    throw fault(
      `Only ${Math.floor(least / MEBIBYTE)} MiB are free at ${place}.`,
      'Make room, or set DIPLOGRAPH_HOME and DIPLOGRAPH_CACHE to folders on another disk.',
    );
  return `${Math.floor(least / MEBIBYTE)} MiB free at ${place}`;
}

/** The folder itself or the first one above it that exists. */
function nearest(folder: string): string {
  return existsSync(folder) ? folder : nearest(dirname(folder));
}

function checkDataFolder({ home }: Config): Promise<string> {
  const folder = dataFolder(home);
  demandWritable(nearest(home), 'DIPLOGRAPH_HOME');
  if (!existsSync(home)) return Promise.resolve(`${home} will be created`);
  if (!existsSync(folder.password)) return Promise.resolve(`${home} is empty`);
  passwordOf(folder);
  const mode = statSync(folder.password).mode & 0o077;
  if (mode && process.platform !== 'win32')
    throw fault(
      `Others may read ${folder.password}.`,
      `Take that away: chmod 600 ${folder.password}`,
    );
  return Promise.resolve(home);
}

async function checkBoltPort(config: Config): Promise<string> {
  const { address } = serverStatus(config);
  if (address) return `${address}, our own server`;
  return (await isPortFree(config.boltPort))
    ? `${config.boltPort} is free`
    : `${config.boltPort} is taken, another one will be used`;
}

async function checkApiPort({ port }: Config): Promise<string> {
  return port === 0 || (await isPortFree(port)) ? `${port} is free` : `${port} is taken`;
}

async function checkDatabase(config: Config): Promise<string> {
  const address = config.neo4j ?? embeddedAddress(config);
  if (!address) return 'the embedded one does not run; commands start it when they need it';
  const graph = await connect(address);
  try {
    const { rows } = await graph.read(COMPONENTS);
    const [name, version, edition] = rows[0] ?? [];
    const records = await graph.readMaps<{ id: string; checksum: string }>(RECORDS);
    const missing = missingMigrations(records, migrations);
    const schema = missing.length
      ? `${missing.length} migrations to come with the next command`
      : 'schema up to date';
    return `${String(name)} ${String(version)} ${String(edition)} at ${address.uri}, ${schema}`;
  } finally {
    await graph.close();
  }
}

function embeddedAddress(config: Config): Address | null {
  const { uri, user, database } = serverStatus(config);
  return uri ? { uri, user, database, password: passwordOf(dataFolder(config.home)) } : null;
}
