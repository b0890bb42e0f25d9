import type { Channel, DatedValue } from '../../model.js';
import type { FoundDate } from '../dates.js';
import type { Document, DocumentMention } from '../document.js';
import type { Daying } from './event-days.js';
import type { Reading } from '../readings.js';
import { announcedDay } from './announced-days.js';
import { dayOfReading } from './day-of-reading.js';
import {
  headOfList,
  isOfMessage,
  NAMED_MESSAGE,
  OF_THAT_MESSAGE,
  OF_THE_MESSAGE,
  OF_THE_SENDER,
} from './message-sentences.js';
import { grouped } from './grouped.js';
import { stateDays } from './state-days.js';
import { storyDays } from './story-days.js';

/** Told so many sentences before, a day still stands. */
const BEFORE = [1, 2, 3];
/** Sentences that go on about a message follow it this closely. */
const AFTER = 3;
/** So many sentences later a message may be named again by its day. */
const LATER = 12;
/** So many sentences apart two acts of one call are told. */
const SAME_CALL = 8;
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
  /** "Our hearts are with you," he wrote on Monday. */
  const isQuoted = (sentence: number) => {
    const { start, end } = document.sentences[sentence]!;
    return QUOTED_FROM.test(document.text.slice(start, end));
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
      if (!isSender && !isNear && !isOfMessage(head) && !OF_THE_SENDER.test(head) && !isQuoted(at))
        break;
      found.push(at);
    }
    return found;
  };
  /** Farther on, up to where another message is told: "The letter was sent on 3 May", "Dated 3 May, the letter". */
  const laterOf = (sentence: number) => {
    const found: number[] = [];
    for (let at = sentence + 1; at < document.sentences.length; at += 1) {
      if (!isBody(at) || at > sentence + LATER || isOfOthers(at, fromOf(sentence))) break;
      if (OF_THAT_MESSAGE.test(headOf(at))) found.push(at);
    }
    return found;
  };
  const fromOf = (sentence: number) => told.get(sentence)?.flatMap(({ from }) => from) ?? [];
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
    const found = ofOwnWords(cluster, channel);
    if (found) return found;
    const copied = copiedBy(cluster);
    if (copied) return ofMessageBehind(cluster, channel) ?? dayOf(copied, channel);
    return (
      ofWordsBehind(cluster, channel) ??
      (channel === 'phone' || channel === null ? ofSameCall(cluster) : null) ??
      ofWordsAround(cluster, channel)
    );
  }

  function ofOwnWords(cluster: readonly Reading[], channel: Channel | null): DatedValue | null {
    const printed = printedOf(cluster);
    const day = printed?.candidate.date;
    if (printed && day) {
      // The page's own day above a letter is the letter's where nothing else tells one.
      const isOfPage = day.date === document.header.publishedOn?.date;
      const isAlone = clusters.length === 1;
      return (
        (isOfPage
          ? (announcedDay(document, days, printed.candidate.sentence, true) ??
            (isAlone ? ofTheOnlyMessage() : null))
          : null) ?? day
      );
    }
    for (const reading of bodyFirst(cluster, isBody)) {
      const { sentence } = reading.candidate;
      const { start } = document.sentences[sentence]!;
      const told = days.in(sentence).filter(is(sentDayings(channel)));
      const lower = () =>
        document.text.slice(start, document.sentences[sentence]!.end).toLowerCase();
      const found = dayOfReading(told, reading, mentionsIn.get(sentence) ?? [], start, lower);
      if (found && told.some(({ daying }) => daying !== 'flashback')) return found;
      if (found) return letterOf(reading.from) ?? found;
    }
    return null;
  }

  /** By the sentences that go on about the message. */
  function ofWordsBehind(cluster: readonly Reading[], channel: Channel | null) {
    const after = bodyOf(cluster).flatMap((sentence) => goingOn(sentence, cluster[0]!.from));
    return (
      ofMessageBehind(cluster, channel) ??
      first(
        after,
        sentDayings(channel).filter((daying) => daying !== 'flashback'),
      )
    );
  }

  /** By those of them whose subject is the message itself. */
  function ofMessageBehind(cluster: readonly Reading[], channel: Channel | null) {
    const after = bodyOf(cluster).flatMap((sentence) => goingOn(sentence, cluster[0]!.from));
    return first(
      after.filter((at) => isOfMessage(headOf(at))),
      sentDayings(channel),
    );
  }

  /** "She also invited him": in the call that the two had, whose day another of its messages tells. */
  function ofSameCall(cluster: readonly Reading[]): DatedValue | null {
    const pair = pairOf(cluster[0]!);
    const placeOf = (other: readonly Reading[]) => bodyOf(other)[0] ?? 0;
    const place = placeOf(cluster);
    for (const other of clusters) {
      const isNear = Math.abs(placeOf(other) - place) <= SAME_CALL;
      if (other === cluster || !isNear || !isCall(other) || pairOf(other[0]!) !== pair) continue;
      const found = ofOwnWords(other, 'phone') ?? ofWordsBehind(other, 'phone');
      if (found) return found;
    }
    return null;
  }

  function ofWordsAround(cluster: readonly Reading[], channel: Channel | null) {
    const { from, to } = cluster[0]!;
    const body = bodyOf(cluster);
    const after = body.flatMap((sentence) => goingOn(sentence, from));
    const before = body.flatMap((sentence) => [
      ...BEFORE.map((back) => sentence - back),
      ...headOfList(document, sentence),
    ]);
    const sent = sentDayings(channel);
    return (
      body.map((sentence) => days.over(sentence)).find((day) => day !== null) ??
      ofAnnouncement(cluster) ??
      first([...body, ...after], ['publication']) ??
      first(body.flatMap(laterOf), ['sending']) ??
      ofState(from, to) ??
      first(before, ['sending']) ??
      first(before, ['publication']) ??
      letterOf(from) ??
      (clusters.length === 1 ? ofTheOnlyMessage() : null) ??
      (channel === 'statement' ? null : first(body, ['unsure'])) ??
      first(before, ['flashback']) ??
      first(opening, channel === 'statement' ? [...sent, 'unsure'] : ['sending', 'unsure']) ??
      (channel === 'statement' ? published(document) : null)
    );
  }

  function ofAnnouncement(cluster: readonly Reading[]): DatedValue | null {
    const printed = printedOf(cluster);
    return printed ? announcedDay(document, days, printed.candidate.sentence) : null;
  }

  function bodyOf(cluster: readonly Reading[]): number[] {
    return bodyFirst(cluster, isBody)
      .map(({ candidate }) => candidate.sentence)
      .filter(isBody);
  }
}

const printedOf = (cluster: readonly Reading[]) =>
  cluster.find(({ candidate }) => candidate.rule === 'printed-letter');

const isCall = (cluster: readonly Reading[]) =>
  cluster.some(({ candidate }) => candidate.channel === 'phone');

/** The two sides of a message, whichever of them sent it. */
const pairOf = ({ from, to }: Reading) => [from.join(), to.join()].sort().join(' ');

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

/** Rules of sentences that tell of a message only by another. */
const COPIES: ReadonlySet<string> = new Set(['same-again', 'same-exchange', 'sent-again']);

const isNearStart = ({ sentences }: Document, { first, sentence }: DocumentMention) =>
  first - sentences[sentence]!.first < 3;

const SENDING: readonly Daying[] = ['sending', 'flashback'];
const PUBLICATION: readonly Daying[] = [...SENDING, 'publication'];
/** A post or statement is sent where it is published. */
const PUBLISHED: ReadonlySet<Channel> = new Set(['social', 'statement', 'video']);

const sentDayings = (channel: Channel | null) =>
  channel && PUBLISHED.has(channel) ? PUBLICATION : SENDING;

const is =
  (dayings: readonly Daying[]) =>
  ({ daying }: FoundDate) =>
    dayings.includes(daying);

const QUOTED_FROM = /^["“].*["”],? (?:he|she|they) (?:wrote|said|writes|says|added)\b/s;

/** As much of a sentence as tells what it is about. */
const HEAD = 80;
