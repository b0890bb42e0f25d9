import { createHash } from 'node:crypto';

/** One step of the schema. Once released it never changes: a change is a new step. */
export interface Migration {
  /** Its number, rising by one, and its name: `0001-unique-ids`. */
  id: string;
  /** Each is a statement that does nothing where its work is done already, so that a step cut short can be run again. */
  statements: string[];
}

/** Tells whether a recorded step is the one that this version knows. */
export function checksum({ id, statements }: Migration): string {
  return createHash('sha256')
    .update(JSON.stringify([id, statements]))
    .digest('hex');
}

/** Whether a statement makes an index or a constraint; any other changes the content that stands. */
export function isSchema(statement: string): boolean {
  return statement.startsWith('CREATE ');
}
