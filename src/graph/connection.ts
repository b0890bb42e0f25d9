import neo4j, {
  type Driver,
  type ProfiledPlan,
  type Record as Row,
  type Session,
} from 'neo4j-driver-lite';
import { profileStep } from './profile-step.js';
import { probeBolt } from './bolt-probe.js';
import {
  graphErrorFrom,
  isUnavailable,
  notBolt,
  OLDEST_SERVER,
  tooOld,
  unreachable,
} from './driver-errors.js';
import { FirstRuns } from './first-runs.js';
import type { Graph, Parameters, ProfileStep, ReadOptions, Table, Transaction } from './graph.js';
import { sendAtOnce } from './no-delay.js';
import { poolCounts } from './pool-counts.js';
import { retried } from './retry.js';
import { withWholeNumbers } from './whole-numbers.js';

/** Where a database is and how to log in. */
export interface Address {
  uri: string;
  user: string;
  password: string;
  database: string;
  /** What to do when it gives no answer, where that is not to check the settings. */
  remedy?: string;
}

/**
 * A connected graph. Rejects within 30 s with a ConfigError (credentials, name of the database) or a GraphError (no answer,
 * a server that is too old).
 */
export async function connect(address: Address): Promise<Graph> {
  const probe = await probeBolt(address.uri);
  if (probe === 'silent') throw unreachable(address.uri, address.remedy);
  if (probe === 'other') throw notBolt(address.uri);
  const driver = neo4j.driver(
    address.uri,
    { scheme: 'basic', principal: address.user, credentials: address.password },
    {
      disableLosslessIntegers: true,
      maxConnectionPoolSize: 50,
      connectionAcquisitionTimeout: 5_000,
      connectionTimeout: 5_000,
      connectionLivenessCheckTimeout: 30_000,
      disableAutoCommitRetries: true,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      telemetryDisabled: true,
      userAgent: 'diplograph',
    },
  );
  sendAtOnce(driver);
  try {
    await verify(driver, address);
  } catch (error) {
    await driver.close();
    throw graphErrorFrom(error, address.uri, address.remedy);
  }
  return new DriverGraph(driver, address);
}

async function verify(driver: Driver, { uri, database }: Address): Promise<void> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ, database });
  try {
    const { summary } = await retried(() => session.run('RETURN 1'));
    const agent = summary.server.agent ?? 'of an unknown kind';
    if (!isRecent(agent)) throw tooOld(uri, agent);
  } finally {
    await session.close();
  }
}

/** Whether a server that names itself so has the Cypher that is needed. */
export function isRecent(agent: string): boolean {
  const [, major, minor] = /^Neo4j\/(\d+)\.(\d+)/.exec(agent) ?? [];
  const [leastMajor = 0, leastMinor = 0] = OLDEST_SERVER.split('.').map(Number);
  return (
    Number(major) > leastMajor || (Number(major) === leastMajor && Number(minor) >= leastMinor)
  );
}

/** The driver's own iterator makes a string of each key on its way. */
function valuesOf(row: Row): unknown[] {
  const values = new Array<unknown>(row.length);
  for (let place = 0; place < values.length; place += 1) values[place] = row.get(place);
  return values;
}

/** The driver writes down where each statement comes from, a tenth of what one costs; a GraphError has a stack of its own. */
function withoutStack<Result>(work: () => Result): Result {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/**
 * How much later than its timeout a statement is given up on our side: the database, which looks only every two seconds for
 * what has run too long, has had its chance to say so itself.
 */
const SILENCE_MS = 5_000;

class DriverGraph implements Graph {
  readonly #driver: Driver;
  readonly #address: Address;
  readonly #firstRuns = new FirstRuns();

  constructor(driver: Driver, address: Address) {
    this.#driver = driver;
    this.#address = address;
  }

  async read(text: string, parameters?: Parameters, options?: ReadOptions): Promise<Table> {
    let columns: string[] = [];
    const rows = await this.#rows(text, parameters, options, (keys) => (columns = keys), valuesOf);
    return { columns, rows };
  }

  async readMaps<Shape extends object>(
    text: string,
    parameters?: Parameters,
    options?: ReadOptions,
  ): Promise<Shape[]> {
    return this.#rows(
      text,
      parameters,
      options,
      () => undefined,
      (row) => row.toObject() as Shape,
    );
  }

  async profile(
    text: string,
    parameters: Parameters = {},
    { timeoutMs }: Pick<ReadOptions, 'timeoutMs'> = {},
  ): Promise<ProfileStep> {
    const settings = timeoutMs === undefined ? {} : { timeout: timeoutMs };
    const { summary } = await this.#tried('READ', (session) =>
      session.run(`PROFILE ${text}`, withWholeNumbers(parameters) as Parameters, settings),
    );
    return profileStep(summary.profile as ProfiledPlan);
  }

  async write<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    return this.#tried('WRITE', async (session) => {
      const transaction = await session.beginTransaction();
      try {
        const result = await work({
          run: async <Shape extends object>(text: string, parameters: Parameters = {}) => {
            const { records } = await transaction.run(text, {
              given: withWholeNumbers(parameters),
            });
            return records.map((record) => record.toObject() as Shape);
          },
        });
        await transaction.commit();
        return result;
      } finally {
        await transaction.close();
      }
    });
  }

  async define(text: string): Promise<void> {
    await this.#tried('WRITE', (session) => session.run(text));
  }

  connections(): { busy: number; idle: number } {
    return poolCounts(this.#driver);
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  async #rows<Shape>(
    text: string,
    parameters: Parameters = {},
    { timeoutMs, metadata, signal }: ReadOptions = {},
    onColumns: (columns: string[]) => void,
    shape: (row: Row) => Shape,
  ): Promise<Shape[]> {
    const sent = withWholeNumbers(parameters) as Parameters;
    // Put together from spreads it would cost more than the rest of this function.
    const settings: { timeout?: number; metadata?: Parameters } = {};
    if (timeoutMs !== undefined) settings.timeout = timeoutMs;
    if (metadata) settings.metadata = metadata;
    const ahead = this.#firstRuns.aheadOf(text, signal);
    if (ahead) await ahead;
    const begun = this.#firstRuns.begin(text);
    const found = this.#tried('READ', (session) => {
      signal?.throwIfAborted();
      return new Promise<Shape[]>((resolve, reject) => {
        const rows: Shape[] = [];
        const { uri, remedy } = this.#address;
        const late =
          timeoutMs && setTimeout(() => reject(unreachable(uri, remedy)), timeoutMs + SILENCE_MS);
        const settled = () => {
          if (late) clearTimeout(late);
          signal?.removeEventListener('abort', giveUp);
        };
        // Closing the session resets its connection, which ends the query on the server too; it may never say so.
        const giveUp = () => {
          settled();
          reject(signal?.reason as Error);
          session.close().catch(reject);
        };
        signal?.addEventListener('abort', giveUp, { once: true });
        withoutStack(() => session.run(text, sent, settings)).subscribe({
          onKeys: (columns) => (begun?.(true), onColumns(columns)),
          onNext: (row) => rows.push(shape(row)),
          onCompleted: () => (settled(), resolve(rows)),
          onError: (error) => (settled(), reject(error)),
        });
      });
    });
    return begun ? found.finally(() => begun(false)) : found;
  }

  async #tried<Result>(
    mode: 'READ' | 'WRITE',
    work: (session: Session) => PromiseLike<Result>,
  ): Promise<Result> {
    try {
      return await retried(async () => {
        const session = this.#driver.session({
          defaultAccessMode: mode,
          database: this.#address.database,
        });
        let result: Result;
        try {
          result = await work(session);
        } catch (error) {
          // Who does not answer does not say good-bye either; the driver drops the connection in time.
          if (isUnavailable(error)) session.close().catch(() => undefined);
          else await session.close();
          throw error;
        }
        await session.close();
        return result;
      });
    } catch (error) {
      throw graphErrorFrom(error, this.#address.uri, this.#address.remedy);
    }
  }
}
