import { nameKey } from '../fold.js';
import { TOPIC_NAMES } from '../lexicon/topics.js';
import { refusal } from './refusal.js';

const IDS = new Map(
  [...TOPIC_NAMES].flatMap(([id, name]) => [id, name].map((each) => [nameKey(each), id])),
);

/**
 * The id of a topic that a client gives by its id or its whole name, whatever the case. Throws a refusal that lists the topics for
 * anything else, which would silently find nothing.
 */
export function idOfTopic(given: string): string {
  const id = IDS.get(nameKey(given));
  if (id) return id;
  throw refusal(
    'BAD_USER_INPUT',
    `"${given}" is no topic. There are: ${[...TOPIC_NAMES.values()].join(', ')}.`,
  );
}
