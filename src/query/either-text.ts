import type { SeekSource } from './seek-text.js';
import type { MatchSource } from './list-text.js';

/** Items reached from a start, where few are tied to it, or else in their order until the page is full. */
export interface EitherSource {
  by: 'either';
  start: MatchSource;
  /** The node of the start, and how many items are tied to it at most. */
  node: string;
  tied: string;
  inOrder: MatchSource | SeekSource;
}

/**
 * The most that a start may have tied to it. Of what has more, a page of 20 is found among the latest 4,000 of a million
 * items if it is spread evenly, so that neither way looks at many more than these.
 */
const FEW = 5_000;

/** Cypher that reads one of the two ways, whose texts leave the items. */
export function eitherText(
  { start, node, tied, inOrder }: EitherSource,
  item: string,
  textFrom: (source: MatchSource | SeekSource) => string,
): string {
  const only = (rows: string) => `UNWIND CASE WHEN few THEN ${rows} END AS g `;
  const fromStart = `${only('[true] ELSE []')}${textFrom({ ...start, lead: '' })}`;
  // In a subquery of its own, or the planner does not see that the index is in order; given `g`, or it makes a product.
  const fromLatest = `${only('[] ELSE [true]')}CALL (g) { ${textFrom(inOrder)} } RETURN ${item}`;
  return `${start.lead}WITH ${node}, ${tied} <= ${FEW} AS few CALL (${node}, few) { ${fromStart} UNION ALL ${fromLatest} }`;
}
