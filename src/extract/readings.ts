import type { Kind } from '../model.js';
import type { ArticleOccasions } from './occasions/article-occasions.js';
import { addresseeMeant, mainAddresseeOf, writersTo } from './addressees.js';
import type { ActToldFor } from './occasions/occasion-signs.js';
import { namedOf } from './occasions/named-with.js';
import { honouredOf } from './occasions/whose-may-be.js';
import { sidesIn } from './couples.js';
import { toCounterparts } from './offices/counterparts.js';
import type { Document } from './document.js';
import { FAMILY } from './acts.js';
import { actFor, actMeant, isMereWarmth } from './acts-meant.js';
import { overlaps, type Candidate } from './candidate.js';
import { carriedFor } from './carried/carried-for.js';
import { pairsByOffice } from './offices/pairs-by-office.js';
import { likenedTo } from './likened.js';
import { isMouthpiece } from './offices/subordinates.js';
import { thanksHelpersAlone } from './thanked-besides.js';
import { toldNext } from './told-next.js';
import { suits } from './occasions/occasion-kinds.js';
import { thankerOf, writersThanked } from './writers-thanked.js';
import { kindFor, mayBeFor, occasionsIn, type FoundOccasion } from './occasions.js';

/** One sender and one addressee (or couple) of a candidate, with what it inherits filled in. */
export interface Reading {
  candidate: Candidate;
  from: number[];
  to: number[];
  kind: Kind;
  occasion: FoundOccasion | null;
  /** The occasion was told elsewhere in the article. */
  inherited: boolean;
  /** What the occasion was chosen by. */
  act: ActToldFor;
}

/** What an article says as a whole, for what a sentence leaves out. */
export interface Fallback {
  /** The state that the article speaks from. */
  home: string | null;
  kind: Kind | null;
  isKindInHeadline: boolean;
  tellsDeaths: boolean;
  /** In an article of thanks, what those wrote who are thanked. */
  thankedFor: Kind | null;
  occasions: ArticleOccasions;
}

/** Acts beside which helpers are thanked. */
const MAY_THANK_HELPERS = new Set<Kind>(['congratulation', 'greeting', 'condolence', 'sympathy']);

/** Acts that say nothing of what is told after them. */
const NEVER_CARRIED_ON = new Set<Kind>(['invitation', 'reply', 'thanks', 'message']);

/** Whether another act of a kind may be for the occasion of this one. */
const mayShare = ({ occasion, kind: known }: Reading, kind: Kind) =>
  occasion !== null &&
  !occasion.weak &&
  FAMILY[known] === FAMILY[kind] &&
  suits(kind, occasion.kind);

/** More than any article tells; the rest is left unread. */
const MOST_READINGS = 2000;

/**
 * Each candidate as one reading a sender and addressee, in text order; what a sentence leaves out comes from those before, then from the
 * whole.
 */
export function readingsOf(
  document: Document,
  found: readonly Candidate[],
  fallback: Fallback,
): Reading[] {
  const sides = sidesIn(document);
  const candidates = toCounterparts(document, found);
  const readings: Reading[] = [];
  const main = mainAddresseeOf(document, candidates);
  const mainTo = main && [main.profile];
  const writers = main ? writersTo(document, candidates, main.profile) : new Set<number>();
  /** To whom each sender was last told to write. */
  const counterparts = new Map<number, number[]>();
  let lastFrom: number[] | null = null;
  /** Who was last told to write to somebody, of whom "another letter was sent to C" is. */
  let lastPaired: number[] | null = null;
  /** Those who were told last to have written, or to somebody, wrote as one. */
  let isLastOne = false;
  let isLastPairOne = false;
  /** The act last told of what is written to the main addressee, and of what he writes, which says little of the other. */
  const lastKinds: [Kind | null, Kind | null] = [null, null];
  /** The main addressee answers whoever wrote last. */
  const othersOf = (from: readonly number[]) => (mainTo && overlaps(from, mainTo) ? null : mainTo);
  /** "In this message, the President says": an office alone that seems to be whoever was just written to. */
  const isMistaken = ({ from, to, namelessFrom, kind }: Candidate) =>
    namelessFrom &&
    from !== null &&
    to === null &&
    kind !== 'reply' &&
    kind !== 'thanks' &&
    readings.at(-1)?.kind !== 'thanks' &&
    !readings.some((reading) => overlaps(reading.from, from)) &&
    overlaps(readings.at(-1)?.to ?? [], from);
  /** In an article of thanks whoever has thanked one thanks the others, whatever is told of what they are thanked for. */
  const hasThanked = (from: readonly number[]) =>
    fallback.kind === 'thanks' &&
    readings.some((reading) => reading.kind === 'thanks' && overlaps(reading.from, from));
  /** The one of whom an article of thanks tells first: "Odo thanks the world for its sympathy". */
  const thanker = fallback.kind === 'thanks' ? thankerOf(document, candidates) : undefined;
  const thanks = (from: readonly number[]) =>
    (thanker !== undefined && from.includes(thanker.profile)) ||
    (fallback.kind === 'thanks' &&
      readings.some(
        ({ candidate, from: sender }) => candidate.kind === 'thanks' && overlaps(sender, from),
      ));
  const isThanked = writersThanked(document, candidates, thanker?.profile ?? null);
  const thankers = new Set(
    candidates.flatMap(({ kind, from }) => (kind === 'thanks' ? (from ?? []) : [])),
  );
  /** Of an article that gives thanks besides, whoever only writes gives none. */
  const isNoThanker = ({ mutual }: Candidate, from: readonly number[]) =>
    mutual || !from.some((one) => (thankers.size ? thankers.has(one) : one === thanker?.profile));
  const actThanked = fallback.thankedFor ?? kindFor(fallback.occasions.of(null)) ?? 'message';
  /** "No invitation had come, the minister replied": to whoever asked, where nobody has written to him. */
  const isAskedAtHome = ({ kind, from, rule, channel }: Candidate) =>
    kind === 'reply' && rule === 'reply' && channel === null && from !== null && !writerTo(from);
  /** In an article of invitations regards and thanks go with them; a letter of which no more is told is one. */
  const invites =
    fallback.kind === 'invitation' &&
    (fallback.isKindInHeadline ||
      !candidates.some(({ kind, hint }) => kind !== null && !hint && MAY_THANK_HELPERS.has(kind)));
  /** Whoever last wrote to somebody; an envoy has brought the words of another. */
  const writerTo = (from: readonly number[]) => {
    const toHim = readings.filter((reading) => overlaps(reading.to, from));
    const isWriter = ({ from: [one] }: Reading) => !isMouthpiece(document.profiles[one!]!.title);
    return (toHim.findLast(isWriter) ?? toHim.at(-1))?.from ?? null;
  };
  /** "The President invited his counterpart": of two who write to each other it is the other one. */
  const otherOf = (to: readonly number[]) =>
    readings.findLast((reading) => overlaps(reading.from, to))?.to ?? othersOf(to);
  for (const told of candidates) {
    if (told.hint || told.weight < 0 || isMistaken(told)) continue;
    const meant = addresseeMeant(document, told, main, writers);
    const sent = carriedFor(document, told, candidates);
    const candidate = meant === told.to && !sent ? told : { ...told, ...sent, to: meant };
    if (readings.length > MOST_READINGS) break;
    const isOwn = candidate.to?.every((one) => lastFrom?.includes(one));
    const from: number[] | null =
      candidate.from ??
      (candidate.rule === 'sent-again' ? lastPaired : null) ??
      (isOwn ? otherOf(candidate.to!) : lastFrom);
    const answers = candidate.kind === 'reply' || candidate.kind === 'thanks';
    const to =
      candidate.to ??
      (from &&
        ((answers ? writerTo(from) : null) ??
          counterparts.get(from[0]!) ??
          (answers ? null : toldNext(candidates, told, from)) ??
          // "So did A": to whom the one before wrote.
          (candidate.rule === 'same-again' ? readings.at(-1)?.to : null) ??
          (isAskedAtHome(candidate) ? null : othersOf(from)) ??
          thankedBy(candidates, from) ??
          // In a call whoever is called asks the caller to come, and the main addressee writes to whoever wrote to him.
          (candidate.kind === 'invitation' ||
          (candidate.from && candidate.weight > 1 && writers.size < 4)
            ? writerTo(from)
            : null)));
    const way = from && mainTo && overlaps(from, mainTo) ? 1 : 0;
    const lastKind = lastKinds[way] ?? lastKinds[1 - way]!;
    const isCarriedOn =
      candidate.kind &&
      candidate.status === 'sent' &&
      !NEVER_CARRIED_ON.has(candidate.kind) &&
      (lastKinds[way] === null ||
        candidate.weight > 3 ||
        FAMILY[candidate.kind] !== FAMILY[lastKinds[way]]);
    // "Letters of congratulation have reached B", from nobody who is told there.
    if (isCarriedOn && (from || candidate.to)) lastKinds[way] = candidate.kind;
    if (!from || !to) continue;
    if (candidate.from && (candidate.to || candidate.weight > 1)) {
      lastFrom = candidate.from;
      isLastOne = candidate.coupleFrom;
    }
    if (candidate.from && candidate.to) {
      lastPaired = candidate.from;
      isLastPairOne = candidate.coupleFrom;
      if (candidate.to.length === 1)
        for (const one of candidate.from) counterparts.set(one, candidate.to);
      if (candidate.mutual && candidate.from.length === 1)
        for (const one of candidate.to) counterparts.set(one, candidate.from);
    }
    // "A thanked B for her sympathy. B's words were a comfort, he wrote": the same message.
    const again = candidate.to
      ? null
      : readings.findLast((one) => overlaps(one.from, from) && overlaps(one.to, to));
    const like = likenedTo(document, candidate, readings);
    const isNotTold =
      like?.isKindUntold ||
      isMereWarmth(candidate.kind, fallback) ||
      (candidate.kind === 'thanks' &&
        MAY_THANK_HELPERS.has(fallback.kind ?? 'thanks') &&
        thanksHelpersAlone(document, candidate.sentence));
    const meantKind = actMeant(
      (isNotTold ? null : candidate.kind) ??
        again?.kind ??
        (hasThanked(from) || like?.isOfThanks ? 'thanks' : invites ? 'invitation' : lastKind) ??
        (fallback.kind === 'thanks' &&
        (isThanked(candidate, from, to) || isNoThanker(candidate, from))
          ? actThanked
          : fallback.kind) ??
        kindFor(fallback.occasions.of(null)) ??
        'message',
      fallback,
      thanks(from),
    );
    // "Rang his colleague to wish her well after an operation".
    const kind =
      meantKind === 'greeting' &&
      fallback.kind !== 'thanks' &&
      fallback.occasions.isOfIllness(candidate.sentence)
        ? 'sympathy'
        : meantKind;
    const own =
      !like && candidate.occasion && mayBeFor(kind, candidate.occasion) ? candidate.occasion : null;
    const sharing = readings.filter(
      (reading) => reading.act.sentence <= candidate.sentence && mayShare(reading, kind),
    );
    const act: ActToldFor = {
      kind,
      sentence: candidate.sentence,
      own,
      before: sharing.at(-1)?.occasion ?? null,
      beforeToSame: sharing.findLast((reading) => overlaps(reading.to, to))?.occasion ?? null,
      sender: namedOf(document, from),
      addressee: namedOf(document, to),
      honoured:
        kind === 'congratulation' || kind === 'greeting'
          ? honouredOf(to.map((place) => document.profiles[place]!))
          : null,
      mutual: candidate.mutual,
    };
    const addressed = to
      .map((place) => document.profiles[place]!)
      .find((one) => one.kind === 'organisation');
    const event = addressed && occasionsIn(addressed.name.toLowerCase())[0];
    // What a "written message" is for is told beside it or nowhere.
    const isUntold = candidate.kind === 'message' && !own;
    const likely = like?.before.occasion;
    const shared = likely && mayBeFor(kind, likely) ? likely : null;
    const due = event ?? shared ?? (isUntold ? null : fallback.occasions.for(act));
    const occasion = due && fallback.occasions.numbered(due, act.addressee);
    const add = (sender: number[], addressee: number[]) => {
      if (!overlaps(addressee, sender))
        readings.push({
          candidate,
          from: sender,
          to: addressee,
          kind: actFor(kind, candidate, occasion, fallback),
          occasion,
          inherited: due !== own,
          act,
        });
    };
    const isOneLetter =
      candidate.coupleFrom ||
      (!candidate.from &&
        ((from === lastPaired && isLastPairOne) || (from === lastFrom && isLastOne)));
    const pairs = candidate.mutual
      ? null
      : pairsByOffice(document, from, to, candidate.paired && from.length !== to.length);
    if (pairs) for (const [sender, addressee] of pairs) add([sender], [addressee]);
    else if (candidate.respectively && from.length === to.length)
      from.forEach((sender, at) => add([sender], [to[at]!]));
    else
      for (const sender of sides(from, isOneLetter))
        for (const addressee of sides(to, candidate.couple)) add(sender, addressee);
  }
  return readings;
}

/** "A offered his sympathy. B thanked him": who thanks or answers has been written to. */
const thankedBy = (candidates: readonly Candidate[], sender: readonly number[]) =>
  candidates.find(
    ({ kind, from, to }) =>
      (kind === 'thanks' || kind === 'reply') && from && to && overlaps(to, sender),
  )?.from ?? null;
