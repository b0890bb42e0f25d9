import { parted } from './key-text.js';
import type { ListSource } from './list-text.js';

/** Patterns of the graph in a text of Cypher, each of which the database plans by itself. */
export const patternsIn = (text: string): number =>
  text.match(/\b(?:MATCH|EXISTS)\b|\bCOUNT \{ \(/g)?.length ?? 0;

/** Patterns in the text that reads a list: its conditions stand in each part of it. */
export function patternsOf(source: ListSource): number {
  switch (source.by) {
    case 'hub': {
      const parts = parted(source).map(({ part }) => 1 + patternsInAll(part.where));
      return patternsIn(source.lead) + source.edges.length * sum(parts);
    }
    case 'match':
      return patternsIn(source.lead) + 1 + patternsInAll(source.where);
    case 'seek':
      return 1 + patternsInAll(source.where);
    case 'fewest':
      return sum(source.ways.map((way) => patternsOf(way.source) + patternsIn(way.tied ?? '')));
    case 'any':
      return sum(source.sources.map(patternsOf));
    case 'only':
      return patternsOf(source.source);
  }
}

const patternsInAll = (texts: string[]) => sum(texts.map(patternsIn));

const sum = (numbers: number[]) => numbers.reduce((one, other) => one + other, 0);
