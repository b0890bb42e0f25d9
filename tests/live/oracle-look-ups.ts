import { GraphQLError } from 'graphql';
import { all, type Item, namedBy, one, to, upper } from './graph-walks.js';
import { withId } from './oracle-claims.js';
import { isCalled } from './oracle-filters.js';

/** How the API finds one thing, by walking the small graph. */

/** What has this id of the API. */
export function withGlobalId(given: string): Item | null {
  const { type } = namedBy(given);
  return type ? withId(type, given) : null;
}

/** What of a label the one given way to name it means. */
export function lookedUp(label: string, by: Record<string, string>): Item | null {
  const [[way, value]] = Object.entries(by) as [[string, string]];
  if (way === 'id') return withId(label, value);
  const found = all(label).filter((item) => {
    if (way === 'name') return isCalled(item, value);
    if (way === 'code') return item.node.id === value.toUpperCase();
    return item.node[way] === value;
  });
  if (found.length > 1)
    throw new GraphQLError('Several fit.', { extensions: { code: 'AMBIGUOUS_NAME' } });
  return one(found);
}

const SEARCHED = ['name', 'aliases', 'title', 'summary', 'text'];

/** What has a plain word in its texts, with the places; no more than one thing may have it, for the order is the database's. */
export function searched(word: string): object[] {
  const labels = 'Article Message Statement Person Office Organisation Country Occasion Topic';
  const hits = labels
    .split(' ')
    .flatMap(all)
    .flatMap((node) => {
      const highlights = SEARCHED.flatMap((field) =>
        ([node.node[field] ?? []].flat() as string[]).flatMap((text) => {
          const places = [...text.matchAll(new RegExp(`\\b${word}\\b`, 'gi'))];
          const marks = places.map(({ index }) => ({ start: index, end: index + word.length }));
          return marks.length ? [{ field: upper(field), text, marks }] : [];
        }),
      );
      return highlights.length ? [{ node, score: 0, highlights }] : [];
    });
  if (hits.length > 1)
    throw new Error(`The oracle does not know the order of ${hits.length} hits.`);
  return hits;
}

/** The days of the first and the last dated message. */
export function dated(): string[] {
  return all('Message')
    .map(({ node }) => node['sortOn'] as string)
    .filter(Boolean)
    .sort();
}

/** All articles that tell of a message. */
export const articlesOf = (message: Item) =>
  to(message, 'OF').flatMap((report) => to(report, 'GIVES'));
