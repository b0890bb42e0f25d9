import type { ProfiledPlan } from 'neo4j-driver-lite';
import type { ProfileStep } from './graph.js';

/** A step of the driver's profile with those that feed it. */
export function profileStep({
  operatorType,
  rows,
  dbHits,
  arguments: told,
  children,
}: ProfiledPlan): ProfileStep {
  return {
    operator: operatorType.replace(/@.*$/, ''),
    rows: Number(rows),
    dbHits: Number(dbHits),
    details: (told as Record<string, string | undefined>)['Details'] ?? '',
    children: children.map(profileStep),
  };
}
