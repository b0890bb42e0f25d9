import { topics } from './lexicon.generated.js';

const TOPICS = topics.map(({ id, pattern }) => ({ id, cue: new RegExp(`\\b(?:${pattern})`) }));

/** Ids of the topics that a text in lower case speaks of, sorted; none is an empty list. */
export function topicsOf(lowerText: string): string[] {
  return TOPICS.filter(({ cue }) => cue.test(lowerText))
    .map(({ id }) => id)
    .sort();
}

/** Id and English name of every topic. */
export const TOPIC_NAMES: ReadonlyMap<string, string> = new Map(
  topics.map(({ id, name }) => [id, name]),
);
