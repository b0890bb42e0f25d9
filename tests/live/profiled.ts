import neo4j, { type Driver, type Plan, type ProfiledPlan } from 'neo4j-driver-lite';
import { withWholeNumbers } from '../../src/graph/whole-numbers.js';
import { testAddress } from './test-graph.js';

/** What a statement answered and how, from one run: it is the planning that takes time. */
export interface Profiled {
  columns: string[];
  rows: unknown[][];
  /** Names of all operators, children after their parent, without the database's name. */
  operators: string[];
  /** How often they asked the store for something. */
  hits: number;
}

/** Runs statements against the run's server and tells how each was done; close it at the end. */
export function profiler(): {
  run(text: string, parameters: object): Promise<Profiled>;
  close(): Promise<void>;
} {
  const { uri, user, password } = testAddress();
  const driver: Driver = neo4j.driver(
    uri,
    { scheme: 'basic', principal: user, credentials: password },
    {
      disableLosslessIntegers: true,
    },
  );
  return {
    run: async (text, parameters) => {
      const { keys, records, summary } = await driver.executeQuery(
        `PROFILE ${text}`,
        withWholeNumbers({ ...parameters }),
      );
      return {
        columns: keys,
        rows: records.map((record) => keys.map((key) => record.get(key) as unknown)),
        operators: operatorsOf(summary.profile as ProfiledPlan),
        hits: hitsOf(summary.profile as ProfiledPlan),
      };
    },
    close: () => driver.close(),
  };
}

/** Names of all operators of a plan, children after their parent, without the database's name. */
export function operatorsOf({ operatorType, children }: Plan | ProfiledPlan): string[] {
  return [operatorType.split('@')[0]!, ...children.flatMap(operatorsOf)];
}

const hitsOf = ({ dbHits, children }: ProfiledPlan): number =>
  children.reduce((sum, child) => sum + hitsOf(child), dbHits);

/** What a plan starts from in the graph: its leaves, with what each of them reads; what the database has counted is not read. */
export function leavesOf({ operatorType, arguments: given, children }: Plan): string[] {
  const [name] = operatorType.split('@') as [string];
  if (children.length) return children.flatMap(leavesOf);
  return ['Argument', 'EmptyRow', 'NodeCountFromCountStore', 'Unwind'].includes(name)
    ? []
    : [`${name} ${String(given['Details'])}`];
}

/** Operators that read more than they need to. */
export const WASTEFUL = ['AllNodesScan', 'CartesianProduct', 'NodeByLabelScan'];
