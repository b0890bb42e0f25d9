/** An expression in Cypher that things are sorted by. */
export interface Ordering {
  expression: string;
  descending: boolean;
}

/** A sort column of a list; the last one makes the order unique. */
export interface SortColumn extends Ordering {
  /** What its values are, which stand in cursors. */
  kind: 'string' | 'number';
}

/** The column that `schema/` writes so: a minus for descending, a number sign for numbers, then the expression. */
export function sortColumn(written: string): SortColumn {
  const [, minus, sign, expression] = /^(-?)(#?)(.*)$/s.exec(written)!;
  return {
    expression: expression!,
    descending: minus === '-',
    kind: sign === '#' ? 'number' : 'string',
  };
}
