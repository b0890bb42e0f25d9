import type { PartialDate } from '../model.js';

/** What decides between two texts under one id. */
export interface Edition {
  publishedOn: PartialDate | null;
  contentHash: string;
}

/** The editions that count so far in a run, by article id. */
export type Editions = Map<string, Edition>;

/**
 * Whether `edition` counts from now on for the article: the later dated of a run does, then the one with the greater content
 * hash, so that the order of the files plays no part. Enters it where it does.
 */
export function settle(editions: Editions, id: string, edition: Edition): boolean {
  const other = editions.get(id);
  if (other && !outranks(edition, other)) return false;
  editions.set(id, edition);
  return true;
}

function outranks(one: Edition, other: Edition): boolean {
  const [day, otherDay] = [one.publishedOn ?? '', other.publishedOn ?? ''];
  return day === otherDay ? one.contentHash > other.contentHash : day > otherDay;
}
