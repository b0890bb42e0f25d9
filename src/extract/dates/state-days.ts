import type { FoundDate } from '../dates.js';
import type { Document, DocumentMention } from '../document.js';
import type { Reading } from '../readings.js';
import type { StoryDays } from './story-days.js';

/** So many mentions of a state are looked at. */
const MENTIONS = 12;

/**
 * "It began on Sunday with Kandia; Tuur's turn came on Monday": of a round of messages, the day told beside the state that one of them
 * alone has. Null where nothing is told so, or the article tells of one message.
 */
export function stateDays(
  document: Document,
  clusters: readonly Reading[][],
  days: StoryDays,
): (from: readonly number[], to: readonly number[]) => FoundDate | null {
  const { profiles, mentions, sentences, blocks } = document;
  const statesOf = (side: readonly number[]) =>
    new Set(side.flatMap((one) => profiles[one]!.country ?? []));
  const messages = new Map<string, number>();
  for (const [first] of clusters)
    for (const state of [...statesOf(first!.from), ...statesOf(first!.to)])
      messages.set(state, (messages.get(state) ?? 0) + 1);
  const most = Math.max(...messages.values());
  /** Not the state from or to which they all go. */
  const isOfOne = (state: string) => {
    const count = messages.get(state) ?? 0;
    return count === 1 || (count > 0 && count * 2 < most);
  };
  const named = new Map<string, DocumentMention[]>();
  for (const mention of mentions) {
    const { kind, country } = profiles[mention.profile]!;
    if (kind !== 'country' || !country || !isOfOne(country)) continue;
    if (blocks[sentences[mention.sentence]!.block]!.type !== 'body') continue;
    if (named.has(country)) named.get(country)!.push(mention);
    else named.set(country, [mention]);
  }
  return (from, to) => {
    if (clusters.length < 2) return null;
    for (const state of new Set([...statesOf(from), ...statesOf(to)]))
      for (const mention of (named.get(state) ?? []).slice(0, MENTIONS)) {
        const told = days.in(mention.sentence).filter(isOfSending);
        if (told.length) return besideState(told, mention);
      }
    return null;
  };

  /** Of as many days as states in a sentence the one in the same place; else the nearest, sooner behind the state than before it. */
  function besideState(told: readonly FoundDate[], { sentence, first, end }: DocumentMention) {
    const states = mentions.filter(
      (one) => one.sentence === sentence && profiles[one.profile]!.kind === 'country',
    );
    const inOrder = [...told].sort((a, b) => a.at - b.at);
    if (states.length === told.length)
      return inOrder[states.findIndex((one) => one.first === first)]!;
    const place = end - sentences[sentence]!.start;
    const far = ({ at }: FoundDate) => (at >= place ? at - place : (place - at) * 2);
    return inOrder.reduce((best, day) => (far(day) < far(best) ? day : best));
  }
}

const isOfSending = ({ daying }: FoundDate) => daying === 'sending' || daying === 'unsure';
