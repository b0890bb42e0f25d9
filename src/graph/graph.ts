/** What the rest of Diplograph may ask of the database. Driver types, integers and retries stay inside `graph/`. */
export interface Graph {
  /**
   * One READ statement in one round trip (auto-commit, database named, no bookmarks), retried a few times on transient
   * errors only. Rows are positional, in the order of `columns`; integers are numbers.
   */
  read(text: string, parameters?: Parameters, options?: ReadOptions): Promise<Table>;

  /** The same as maps by column name. */
  readMaps<Row extends object>(
    text: string,
    parameters?: Parameters,
    options?: ReadOptions,
  ): Promise<Row[]>;

  /** Runs a READ statement and tells how the database went about it: the last step, with those that feed it. */
  profile(
    text: string,
    parameters?: Parameters,
    options?: Pick<ReadOptions, 'timeoutMs'>,
  ): Promise<ProfileStep>;

  /** All statements of `work` in one write transaction, retried whole on transient errors, so `work` must be repeatable. */
  write<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result>;

  /** One statement that changes the schema, outside any data transaction. */
  define(text: string): Promise<void>;

  /** Connections to the database, where there is a pool of them. */
  connections?(): { busy: number; idle: number };

  close(): Promise<void>;
}

/** Integers that Cypher needs as integers (LIMIT, stored whole numbers): every whole JavaScript number is sent as one. */
export type Parameters = Record<string, unknown>;

export interface Table {
  columns: string[];
  rows: unknown[][];
}

/** One operator of an executed plan. */
export interface ProfileStep {
  operator: string;
  rows: number;
  dbHits: number;
  details: string;
  children: ProfileStep[];
}

export interface ReadOptions {
  timeoutMs?: number;
  metadata?: Record<string, unknown>;
  signal?: AbortSignal | null;
}

export interface Transaction {
  /**
   * Runs one statement, which reads its parameters from one map, as `$given.name`: Neo4j plans a statement anew for each
   * order of magnitude of a list parameter, and once where the list stands in a map.
   */
  run<Row extends object>(text: string, parameters?: Parameters): Promise<Row[]>;
}
