import type { GoldArticle } from './gold.js';
import { Tally } from './measures.js';
import { resolved, type Told } from './resolved.js';

/** An annotated article as it was read. */
export interface ReadGold extends Told {
  gold: GoldArticle;
}

/**
 * Whether articles of one event come together: an event is right when one message has a report from each of its articles, and a
 * message that two articles share is right when they share the event too. Nothing is judged of articles none of which is said
 * to share its event with another.
 */
export function scoreIdentity(read: readonly ReadGold[]): Tally {
  const tally = new Tally();
  const events = eventsOf(read);
  if (events.length === 0) return tally;
  const goldOf = new Map(read.map(({ article, gold }) => [article.id, gold]));
  const { messages, articleOfReport } = resolved(read);
  const shared = messages.map(({ reportIds, node }) => ({
    summary: node.summary,
    articles: new Set(reportIds.map((id) => goldOf.get(articleOfReport.get(id)!)!)),
  }));
  for (const [event, articles] of events) {
    const isJoined = shared.some((message) => articles.every((gold) => message.articles.has(gold)));
    tally.judge('event in one message', isJoined);
    if (!isJoined)
      tally.errors.push(`event apart: ${event}: ${articles.map(({ id }) => id).join(', ')}`);
  }
  for (const { summary, articles } of shared) {
    if (articles.size < 2) continue;
    const told = new Set([...articles].map(({ event, id }) => event ?? id));
    tally.judge('shared message', told.size === 1);
    if (told.size > 1)
      tally.errors.push(`shared: ${[...articles].map(({ id }) => id).join(', ')}: ${summary}`);
  }
  return tally;
}

/** The events that several articles report. */
function eventsOf(read: readonly ReadGold[]): [string, GoldArticle[]][] {
  const events = new Map<string, GoldArticle[]>();
  for (const { gold } of read)
    if (gold.event) events.set(gold.event, [...(events.get(gold.event) ?? []), gold]);
  return [...events].filter(([, articles]) => articles.length > 1);
}
