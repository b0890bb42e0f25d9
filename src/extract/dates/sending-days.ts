import type { Channel, DatedValue } from '../../model.js';
import type { FoundDate } from '../dates.js';
import type { Document, DocumentMention } from '../document.js';
import type { Daying } from './event-days.js';
import type { Reading } from '../readings.js';
import { dayOfReading } from './day-of-reading.js';
import { stateDays } from './state-days.js';
import { storyDays } from './story-days.js';

/** Told so many sentences before, a day still stands. */
const BEFORE = [1, 2, 3];
/** Sentences that go on about a message follow it this closely. */
const AFTER = 3;
/** Where the story says when it plays. */
const OPENING = 3;
/** So many mentions of a sender are looked at for a letter of his elsewhere. */
const MENTIONS = 30;

/**
 * Tells of each cluster of readings of one article on which day its message was sent or received, by the nearest words that tell it: its own
 * sentences, those that go on about it, those just before, the line with a date above, the opening of the story.
 */
export function sendingDays(
  document: Document,
  clusters: readonly Reading[][],
): (cluster: readonly Reading[], channel: Channel | null) => DatedValue | null {
  const days = storyDays(document);
  const mentionsIn = grouped(document.mentions, ({ sentence }) => sentence);
  const mentionsOf = grouped(document.mentions, ({ profile }) => profile);
  const told = grouped(
    clusters.flatMap((cluster) => cluster),
    ({ candidate }) => candidate.sentence,
  );
  const isBody = (sentence: number) => {
    const place = document.sentences[sentence];
    return place !== undefined && ['body', 'letter'].includes(document.blocks[place.block]!.type);
  };
  const start = document.sentences.findIndex((_, at) => isBody(at));
  const opening = Array.from({ length: OPENING }, (_, at) => start + at);

  /** Whether a sentence tells of messages, and of none from these senders. */
  const isOfOthers = (sentence: number, from: readonly number[]) => {
    const readings = told.get(sentence);
    return (
      readings !== undefined &&
      !readings.some((other) => other.from.some((one) => from.includes(one)))
    );
  };

  const headOf = (sentence: number) => {
    const { start } = document.sentences[sentence]!;
    return document.text.slice(start, start + HEAD).toLowerCase();
  };
  /** The next sentences as long as they go on about the message: "The letter ...", "He ...", or its sender's name first. */
  const goingOn = (sentence: number, from: readonly number[]) => {
    const found: number[] = [];
    for (let at = sentence + 1; at <= sentence + AFTER; at += 1) {
      if (!isBody(at) || isOfOthers(at, from)) break;
      const head = headOf(at);
      const subject = mentionsIn.get(at)?.[0];
      const isSender = subject && from.includes(subject.profile) && isNearStart(document, subject);
      const isNear =
        document.sentences[at]!.block === document.sentences[sentence]!.block &&
        mentionsIn.get(at)?.some(({ profile }) => from.includes(profile));
      if (!isSender && !isNear && !OF_THE_MESSAGE.test(head) && !OF_THE_SENDER.test(head)) break;
      found.push(at);
    }
    return found;
  };
  /** "Mr Modi's letter bore the date of 23 March", wherever it stands. */
  const letterOf = (from: readonly number[]) => {
    const senders = from.flatMap((one) => mentionsOf.get(one) ?? []).slice(0, MENTIONS);
    for (const { sentence, end } of senders) {
      const day = days.in(sentence).find(is(['sending']));
      if (!day || !isBody(sentence) || isOfOthers(sentence, from)) continue;
      const between = document.text.slice(end, document.sentences[sentence]!.start + day.at);
      if (/^['’]s\b/.test(between) && NAMED_MESSAGE.test(between)) return day;
    }
    return null;
  };
  /** "The letter was sent on Monday", at the end of an article that tells of one. */
  const ofTheOnlyMessage = () =>
    first(
      document.sentences.flatMap((_, at) =>
        isBody(at) && days.in(at).length && OF_THE_MESSAGE.test(headOf(at)) ? [at] : [],
      ),
      ['sending'],
    );
  const first = (sentences: readonly number[], dayings: readonly Daying[]) => {
    for (const at of sentences) {
      const found = isBody(at) && days.in(at).find(is(dayings));
      if (found) return found;
    }
    return null;
  };

  /** The line with a colon under which a message is an item of a list, where it is farther off. */
  const listHead = (sentence: number): number[] => {
    const { sentences, text } = document;
    let at = sentence;
    while (at > 0 && LISTED.test(text.slice(sentences[at]!.start, sentences[at]!.start + 3)))
      at -= 1;
    return at < sentence && text[sentences[at]!.end - 1] === ':' ? [at] : [];
  };

  const ofState = stateDays(document, clusters, days);
  /** "B and C did the same": the messages that one copies, the nearest before it. */
  const copiedBy = (cluster: readonly Reading[]) => {
    const [own] = bodyFirst(cluster, isBody);
    if (!own || !COPIES.has(own.candidate.rule)) return null;
    const { sentence } = own.candidate;
    const placeOf = (other: readonly Reading[]) => bodyFirst(other, isBody)[0]!.candidate.sentence;
    return clusters
      .filter((other) => other !== cluster && placeOf(other) < sentence)
      .reduce<readonly Reading[] | null>(
        (best, other) => (best && placeOf(best) >= placeOf(other) ? best : other),
        null,
      );
  };

  return dayOf;

  function dayOf(cluster: readonly Reading[], channel: Channel | null): DatedValue | null {
    const printed = cluster.find(({ candidate }) => candidate.rule === 'printed-letter');
    if (printed?.candidate.date) return printed.candidate.date;
    const sent = channel && PUBLISHED.has(channel) ? PUBLICATION : SENDING;
    const { from } = cluster[0]!;
    const own = bodyFirst(cluster, isBody);
    for (const reading of own) {
      const { sentence } = reading.candidate;
      const { start } = document.sentences[sentence]!;
      const told = days.in(sentence).filter(is(sent));
      const lower = () =>
        document.text.slice(start, document.sentences[sentence]!.end).toLowerCase();
      const found = dayOfReading(told, reading, mentionsIn.get(sentence) ?? [], start, lower);
      if (found) return found;
    }
    const copied = copiedBy(cluster);
    if (copied) return dayOf(copied, channel);
    const body = own.map(({ candidate }) => candidate.sentence).filter(isBody);
    const after = body.flatMap((sentence) => goingOn(sentence, from));
    const before = body.flatMap((sentence) => [
      ...BEFORE.map((back) => sentence - back),
      ...listHead(sentence),
    ]);
    return (
      first(
        after.filter((at) => OF_THE_MESSAGE.test(headOf(at))),
        sent,
      ) ??
      first(
        after,
        sent.filter((daying) => daying !== 'flashback'),
      ) ??
      body.map((sentence) => days.over(sentence)).find((day) => day !== null) ??
      first([...body, ...after], ['publication']) ??
      ofState(from, cluster[0]!.to) ??
      first(before, ['sending']) ??
      letterOf(from) ??
      (clusters.length === 1 ? ofTheOnlyMessage() : null) ??
      (channel === 'statement' ? null : first(body, ['unsure'])) ??
      first(opening, channel === 'statement' ? [...sent, 'unsure'] : ['sending', 'unsure']) ??
      (channel === 'statement' ? published(document) : null)
    );
  }
}

/** A statement is sent on the day on which the article that is one comes out. */
const published = ({ header: { publishedOn } }: Document): DatedValue | null =>
  publishedOn && { date: publishedOn.date, basis: 'published' };

/** As they are told in the text, what only a headline says behind the others. */
const bodyFirst = (cluster: readonly Reading[], isBody: (sentence: number) => boolean) =>
  [...cluster].sort(
    (a, b) =>
      Number(isBody(b.candidate.sentence)) - Number(isBody(a.candidate.sentence)) ||
      a.candidate.sentence - b.candidate.sentence,
  );

/** How an item of a list begins. */
const LISTED = /^(?:[-–—•*▪·] ?|\d{1,2}[.)])/;

/** Rules of sentences that tell of a message only by another. */
const COPIES: ReadonlySet<string> = new Set(['same-again', 'same-exchange', 'sent-again']);

const isNearStart = ({ sentences }: Document, { first, sentence }: DocumentMention) =>
  first - sentences[sentence]!.first < 3;

function grouped<T>(all: readonly T[], keyOf: (one: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

const SENDING: readonly Daying[] = ['sending', 'flashback'];
const PUBLICATION: readonly Daying[] = [...SENDING, 'publication'];
/** A post or statement is sent where it is published. */
const PUBLISHED: ReadonlySet<Channel> = new Set(['social', 'statement', 'video']);

const is =
  (dayings: readonly Daying[]) =>
  ({ daying }: FoundDate) =>
    dayings.includes(daying);

/** As much of a sentence as tells what it is about. */
const HEAD = 80;
const MESSAGE =
  '(?:message|letter|telegram|cable|call|conversation|note|exchange|invitation|reply|answer|statement|post|tweet|posting|greeting|congratulation|condolence|missive|communication)s?\\b';
const OF_THE_MESSAGE = new RegExp(
  `^(?:(?:in|during|through|by|with) )?(?:the|this|that|his|her|their|its|an?|both|these) (?:\\S+ ){0,3}?${MESSAGE}`,
);
const OF_THE_SENDER = /^(?:on (?:\S+ ){1,2})?(?:he|she|it|they|both|the two)\b/;
const NAMED_MESSAGE = new RegExp(`\\b${MESSAGE}`);
