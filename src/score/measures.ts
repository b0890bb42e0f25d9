/** Lists that are compared with gold: each has precision, recall and F1. */
export const LISTS = [
  'message parties',
  'message strict',
  'people',
  'countries',
  'statements',
] as const;

/** Single values, right or wrong where gold has one and its owner was found. */
export const VALUES = [
  'kind',
  'occasion',
  'mutual',
  'message date',
  'channel',
  'person country',
  'person title',
  'article date',
  'publisher',
  'title',
  'place',
  'editor',
  'statement speaker',
  'statement message',
  'negatives without a message',
  'event in one message',
  'shared message',
] as const;

export type ListMeasure = (typeof LISTS)[number];
export type ValueMeasure = (typeof VALUES)[number];
export type Measure = ListMeasure | ValueMeasure;

/** `found` counts only for lists. */
export interface Count {
  hit: number;
  gold: number;
  found: number;
}

/** What the comparison of one article, or of many, came to. */
export class Tally {
  readonly counts = new Map<Measure, Count>();
  /** Each miss and false alarm in words. */
  readonly errors: string[] = [];

  add(measure: Measure, { hit, gold, found }: Count): void {
    const count = this.of(measure);
    this.counts.set(measure, {
      hit: count.hit + hit,
      gold: count.gold + gold,
      found: count.found + found,
    });
  }

  /** One value was asked for and is right or not. */
  judge(measure: ValueMeasure, isRight: boolean): void {
    this.add(measure, { hit: isRight ? 1 : 0, gold: 1, found: 1 });
  }

  of(measure: Measure): Count {
    return this.counts.get(measure) ?? { hit: 0, gold: 0, found: 0 };
  }
}

export const sumOf = (tallies: Iterable<Tally>): Tally => {
  const sum = new Tally();
  for (const tally of tallies) {
    for (const [measure, count] of tally.counts) sum.add(measure, count);
    sum.errors.push(...tally.errors);
  }
  return sum;
};

export interface ListFigures {
  precision: number;
  recall: number;
  f1: number;
}

/** Zero where nothing was found or asked for. */
export function listFigures({ hit, gold, found }: Count): ListFigures {
  const precision = found ? hit / found : 0;
  const recall = gold ? hit / gold : 0;
  return {
    precision,
    recall,
    f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0,
  };
}
