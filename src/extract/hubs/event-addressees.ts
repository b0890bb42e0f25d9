import { channelOf, kindOf } from '../acts.js';
import { BARE, type Candidate } from '../candidate.js';
import type { Document, DocumentMention } from '../document.js';
import type { FoundOccasion } from '../occasions.js';

/** Bodies that meet, and are written to when they do. */
const EVENT =
  /\b(?:fair|forum|meeting|summit|congress|conference|camp|regatta|expo|exposition|exhibition|festival|games|symposium|convention|jamboree|olympiad|session|workshop|seminar|dialogue)\b/i;
/** What is sent to them. */
const MESSAGE =
  /^(?:messages?|letters?|greetings?|telegrams?|cables?|words|notes?|congratulations|felicitations|wishes)$/;
/** What such a body does, or has done to it. */
const DOES =
  /^(?:opened|opens|open|got|gets|began|begins|started|starts|was|is|were|are|convened|convenes|gathered|gathers|met|meets|listened|listens|heard|hears|received|receives|had)$/;
const OPENS =
  /^(?:opened|opens|open|way|underway|began|begins|started|starts|order|convened|convenes|gathered|gathers|met|meets|listened|listens|heard|hears|received|receives|had)$/;
/** Nouns of its beginning and of those in it, before "of the ...". */
const PART =
  /^(?:start|opening|beginning|close|participants|delegates|guests|organisers|organizers)$/;
const LED = /^(?:of|in|at|to)$/;
const BETWEEN =
  /^(?:the|this|first|second|third|\d+(?:st|nd|rd|th)|\p{L}+(?:th|first|second|third))$/u;
const NEAR = 5;
const MOST_WORDS = 90;

/**
 * "When the 5th Kand Forum opened, it had a message before it from A", "greetings from A were read at the start of the Tuur Games": who
 * writes to nobody else there writes to whatever opens.
 */
export function withEventAddressees(
  document: Document,
  found: readonly Candidate[],
): readonly Candidate[] {
  const events = eventsOf(document);
  if (!events.size) return found;
  const led = found.map((candidate): Candidate => {
    const event = candidate.to === null ? events.get(candidate.sentence) : undefined;
    const mayGo =
      event !== undefined && !candidate.mutual && candidate.from?.includes(event) === false;
    return mayGo && isLoneSender(document, candidate.sentence)
      ? {
          ...candidate,
          to: [event],
          weight: Math.max(candidate.weight, TOLD),
          occasion: candidate.occasion?.meant ? candidate.occasion : openingOf(document, event),
        }
      : candidate;
  });
  for (const [sentence, event] of events) {
    if (led.some((one) => one.sentence === sentence && one.from !== null && !one.hint)) continue;
    const sender = loneSender(document, sentence);
    if (sender === null || sender === event) continue;
    const { start, end } = document.sentences[sentence]!;
    const lower = document.text.slice(start, end).toLowerCase();
    led.push({
      ...BARE,
      rule: 'event-addressee',
      weight: TOLD,
      from: [sender],
      to: [event],
      kind: kindOf(lower),
      channel: channelOf(lower),
      occasion: openingOf(document, event),
      sentence,
    });
  }
  return led;
}

const TOLD = 6;

/** A summit is greeted as one, any other event on its opening. */
function openingOf({ profiles, sentences }: Document, event: number): FoundOccasion {
  const isSummit = /\b(?:summit|leaders)\b/i.test(profiles[event]!.name);
  return {
    kind: isSummit ? 'summit' : 'event_opening',
    ordinal: null,
    detail: null,
    at: sentences[0]!.start,
    isEvent: true,
    isHint: false,
    weak: false,
    meant: true,
    aside: false,
    askedTo: false,
    ofMany: false,
    overcome: false,
  };
}

/** The event that each sentence with a message tells of as opening, or as written to. */
function eventsOf(document: Document): Map<number, number> {
  const { mentions, profiles, sentences, tokens, blocks } = document;
  const events = new Map<number, number>();
  for (const mention of mentions) {
    const { kind, name } = profiles[mention.profile]!;
    if (kind !== 'organisation' || !EVENT.test(name)) continue;
    const { first, last, block } = sentences[mention.sentence]!;
    if (blocks[block]!.type !== 'body' || last - first > MOST_WORDS) continue;
    if (!tokens.slice(first, last).some(({ lower }) => MESSAGE.test(lower))) continue;
    if (isOpening(document, mention)) events.set(mention.sentence, mention.profile);
  }
  return events;
}

function isOpening(
  { sentences, tokens }: Document,
  { first, last, sentence }: DocumentMention,
): boolean {
  const bounds = sentences[sentence]!;
  let before = first - 1;
  while (before > bounds.first && BETWEEN.test(tokens[before]!.lower)) before -= 1;
  const link = tokens[before]?.lower ?? '';
  if (LED.test(link) && PART.test(tokens[before - 1]?.lower ?? '')) return true;
  if (link === 'to' && (before === bounds.first || tokens[before - 1]!.lower === 'read'))
    return true;
  if (!DOES.test(tokens[last]?.lower ?? '')) return false;
  return tokens
    .slice(last, Math.min(bounds.last, last + NEAR))
    .some(({ lower }) => OPENS.test(lower));
}

const isLoneSender = (document: Document, sentence: number): boolean =>
  loneSender(document, sentence) !== null;

/** The only person or office that a sentence tells of; null where there are several. */
function loneSender({ mentions, profiles }: Document, sentence: number): number | null {
  const told = new Set<number>();
  for (const mention of mentions)
    if (
      mention.sentence === sentence &&
      /^(?:person|office)$/.test(profiles[mention.profile]!.kind)
    )
      told.add(mention.profile);
  return told.size === 1 ? [...told][0]! : null;
}
