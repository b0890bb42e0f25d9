/** Exit codes of every command. */
export const EXIT = {
  done: 0,
  unexpected: 1,
  usage: 2,
  configuration: 3,
  database: 4,
  partial: 5,
  nothingMatched: 6,
  interrupted: 130,
  terminated: 143,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** An error whose cause and remedy are known: it is shown as one line, without a stack trace. */
export class DiplographError extends Error {
  readonly remedy: string;
  readonly exitCode: ExitCode;

  constructor(problem: string, remedy: string, exitCode: ExitCode, options?: ErrorOptions) {
    super(problem, options);
    this.name = new.target.name;
    this.remedy = remedy;
    this.exitCode = exitCode;
  }

  /** The line a user sees. */
  get line(): string {
    return `${this.message} ${this.remedy}`.trim();
  }
}

/** Wrong words on the command line. */
export class UsageError extends DiplographError {
  constructor(problem: string, remedy: string, options?: ErrorOptions) {
    super(problem, remedy, EXIT.usage, options);
  }
}

/** A setting, a credential or something the machine lacks (Java, disk space). */
export class ConfigError extends DiplographError {
  constructor(problem: string, remedy: string, options?: ErrorOptions) {
    super(problem, remedy, EXIT.configuration, options);
  }
}

/** The database cannot be reached, is too old, or refused what was asked; `cause` holds the driver's own error. */
export class GraphError extends DiplographError {
  constructor(problem: string, remedy: string, options?: ErrorOptions) {
    super(problem, remedy, EXIT.database, options);
  }
}

/** The paths given hold nothing to work on. */
export class NothingMatchedError extends DiplographError {
  constructor(problem: string, remedy: string, options?: ErrorOptions) {
    super(problem, remedy, EXIT.nothingMatched, options);
  }
}
