import type { DatedValue } from '../../model.js';
import type { FoundDate } from '../dates.js';
import type { DocumentMention } from '../document.js';
import type { Reading } from '../readings.js';

/**
 * Of several days in a sentence, that of the clause in which one of the two parties stands, the sender before the addressee, and there
 * the nearest behind one; what was told in passing behind the others.
 */
export function dayOfReading(
  told: readonly FoundDate[],
  { from, to, candidate }: Reading,
  mentions: readonly DocumentMention[],
  start: number,
  lower: () => string,
): DatedValue | null {
  if (told.length < 2) return told[0] ?? null;
  const placesOf = (side: readonly number[]) =>
    mentions.filter(({ profile }) => side.includes(profile)).map((mention) => mention.end - start);
  const places = [...placesOf(from), ...placesOf(to)];
  if (!places.length) return candidate.date;
  const text = lower();
  const ofSenders = told.find(
    ({ daying, at }) =>
      daying === 'flashback' && placesOf(from).some((end) => HAD_SENT.test(text.slice(end, at))),
  );
  if (ofSenders) return ofSenders;
  const place = candidateOrder(candidate.from, from) ?? candidateOrder(candidate.to, to);
  if (
    place &&
    place.of === told.length &&
    /\brespectively\b|\bin that order\b|\bthe former\b.*\bthe latter\b/.test(text)
  )
    return [...told].sort((a, b) => a.at - b.at)[place.at]!;
  const reach = reachOf(
    text,
    told,
    mentions.map((mention) => mention.start - start),
  );
  const governs = (side: readonly number[]) =>
    told.filter((_, at) => side.some((place) => reach[at]!(place)));
  const [ofSender, ofAddressee] = [governs(placesOf(from)), governs(placesOf(to))];
  const governing = joined(ofSender, ofAddressee) ?? told;
  const straight = governing.filter(
    ({ daying }) => daying === 'sending' || daying === 'publication',
  );
  const likely = straight.length ? straight : governing;
  const distance = ({ at }: FoundDate) =>
    Math.min(...places.map((place) => (at >= place ? at - place : (place - at) * 2)));
  return likely.reduce((best, day) => (distance(day) < distance(best) ? day : best));
}

/**
 * The days of the clauses in which both parties stand, else of the later one: "on Monday he wrote to A, and on Friday to B". Null where
 * neither stands in a clause with a day.
 */
function joined(
  ofSender: readonly FoundDate[],
  ofAddressee: readonly FoundDate[],
): readonly FoundDate[] | null {
  if (!ofSender.length || !ofAddressee.length)
    return ofSender.length ? ofSender : ofAddressee.length ? ofAddressee : null;
  const both = ofSender.filter((day) => ofAddressee.includes(day));
  if (both.length) return ofSender;
  return ofSender[0]!.at > ofAddressee[0]!.at ? ofSender : ofAddressee;
}

/** "The letter that Li Ro had sent him on Monday": between a sender and the day of what was sent before. */
const HAD_SENT = /^ had (?:[^\s,;:]+ )+$/;

/** Which of several on one side of a candidate a reading takes. */
function candidateOrder(
  side: readonly number[] | null,
  taken: readonly number[],
): { at: number; of: number } | null {
  const at = side && taken.length === 1 ? side.indexOf(taken[0]!) : -1;
  return side && at >= 0 && side.length > 1 ? { at, of: side.length } : null;
}

/** Where another clause with a day of its own may begin. */
const JOINT =
  /;|: |, (?:while|whereas|followed|and|but|then)\b| (?:and|but) (?=on |yesterday|today)/g;
/** Between such a joint and a day that opens the clause. */
const OPENS =
  /^(?:; ?|, |: ?| )?(?:and |but |then |while )*(?:in (?:\p{L}+ )?(?:answer|reply|response|return),? )?(?:on |in |late |early |the |by |only |already |dated |of )*$/u;

/** A joint behind which another clause has its own day, wherever in it that stands. */
const PARTS = /^(?:;|, (?:while|whereas)\b)/;

/** Between a joint and whoever does something else, or of whom something else comes, behind it. */
const ADDS =
  /^, (?:and|but) (?:the |\p{L}+'s |(?:one|that|another|others) (?:from|of) (?:the )?)?$/u;

/** Of each day in a sentence, which places its clause holds: from the joint before it to the next that parts it from another day. */
function reachOf(
  lower: string,
  days: readonly FoundDate[],
  mentions: readonly number[],
): ((place: number) => boolean)[] {
  const joints = [...lower.matchAll(JOINT)].map(({ index }) => index);
  return days.map((day) => {
    const isParting = (joint: number) =>
      PARTS.test(lower.slice(joint, joint + 10)) ||
      mentions.some((place) => place > joint && ADDS.test(lower.slice(joint, place))) ||
      days.some((other) => other.at > joint && OPENS.test(lower.slice(joint, other.at)));
    const from = joints.findLast((joint) => joint < day.at && isParting(joint)) ?? 0;
    const to = joints.find((joint) => joint > day.at && isParting(joint)) ?? lower.length;
    return (place) => place > from && place <= to;
  });
}
