import type { FieldStorage, Match } from './storage.js';
import { type Scope, scopeAt, written } from './statement.js';

/** The pattern of a field whose values are found in the parent's own lists. */
const PARENT = '(p)';

/** Names for what a match from `outer` leads to; where the pattern has no `n`, that is the parent itself, which keeps its name. */
export function scopeAlong({ pattern }: Match, outer: Scope): Scope {
  const scope = scopeAt(outer.depth + 1);
  return /\(n\b/.test(pattern) ? scope : { ...scope, node: outer.node };
}

/** The relationship, where the pattern names it. */
export function keptBeside(pattern: string, scope: Scope): string[] {
  return /\[e\b/.test(pattern) ? [scope.edge] : [];
}

/** Cypher that leaves what a plain field (one node or a short list) leads to, in order, and of a list no more than `limit`. */
export function edgeText(
  { match, order, each }: FieldStorage & { at: 'edge' },
  outer: Scope,
  scope: Scope,
  { isList, limit }: { isList: boolean; limit: string | null },
): string {
  const names = { p: outer.node, q: outer.edge, n: scope.node, e: scope.edge, i: scope.index };
  const beside = keptBeside(match.pattern, scope);
  const kept = [scope.node, ...beside, ...(each ? [scope.index] : [])].join(', ');
  const sorted = order.map(
    ({ expression, descending }) => `${written(expression, names)}${descending ? ' DESC' : ''}`,
  );
  // A pattern may lead to one node or relationship in several ways, which is no reason to list it twice.
  const isSingle = match.pattern.split('[').length === 2;
  const distinct = isList && !(beside.length && isSingle) ? 'DISTINCT ' : '';
  return [
    match.pattern === PARENT ? '' : `MATCH ${written(match.pattern, names)} `,
    match.where ? `WHERE ${written(match.where, names)} ` : '',
    each ? `UNWIND range(0, size(${scope.node}.${each}) - 1) AS ${scope.index} ` : '',
    `WITH ${distinct}${kept}`,
    sorted.length ? ` ORDER BY ${sorted.join(', ')}` : '',
    isList ? limit && ` LIMIT ${limit}` : ' LIMIT 1',
  ].join('');
}
