import type { FieldStorage, Match } from './storage.js';
import { type Scope, scopeAt, written } from './statement.js';

/** The pattern of a field whose values are found in the parent's own lists. */
const PARENT = '(p)';

/** Names for what a match from `outer` leads to; the parent itself keeps its name. */
export function scopeAlong({ pattern }: Match, outer: Scope): Scope {
  const scope = scopeAt(outer.depth + 1);
  return pattern === PARENT ? { ...scope, node: outer.node } : scope;
}

/** The relationship, where the pattern names it. */
export function keptBeside(pattern: string, scope: Scope): string[] {
  return /\[e\b/.test(pattern) ? [scope.edge] : [];
}

/** Cypher that leaves what a plain field (one node or a short list) leads to, in order. */
export function edgeText(
  { match, order, each }: FieldStorage & { at: 'edge' },
  outer: Scope,
  scope: Scope,
  isList: boolean,
): string {
  const names = { p: outer.node, n: scope.node, e: scope.edge, i: scope.index };
  const beside = keptBeside(match.pattern, scope);
  const kept = [scope.node, ...beside, ...(each ? [scope.index] : [])].join(', ');
  const sorted = order.map(
    ({ expression, descending }) => `${written(expression, names)}${descending ? ' DESC' : ''}`,
  );
  // A pattern may lead to one node in several ways, which is no reason to list it twice.
  const distinct = isList && !beside.length ? 'DISTINCT ' : '';
  return [
    match.pattern === PARENT ? '' : `MATCH ${written(match.pattern, names)} `,
    match.where ? `WHERE ${written(match.where, names)} ` : '',
    each ? `UNWIND range(0, size(${scope.node}.${each}) - 1) AS ${scope.index} ` : '',
    `WITH ${distinct}${kept}`,
    sorted.length ? ` ORDER BY ${sorted.join(', ')}` : '',
    isList ? '' : ' LIMIT 1',
  ].join('');
}
