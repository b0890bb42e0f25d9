import type { Kind } from '../../model.js';
import type { Candidate } from '../candidate.js';
import { possessorOf } from '../clauses.js';
import { complementsOf } from '../clauses/complements.js';
import type { CodedSentence } from '../coded.js';
import type { Document } from '../document.js';
import { mayBeCentre } from './centre-signs.js';
import { isPoliticalBody, isSomebody, isTaker } from './hub-parties.js';
import { isWish } from '../wishes.js';
import { nearestOccasion, type FoundOccasion } from '../occasions.js';
import { announcesMailing, carriedRound, namesSomeSenders, thankedByMany } from './round-up.js';
import type { Section } from './sections.js';
import type { ToldInSentence } from '../told-in-sentence.js';

/** A sentence that says that many write to one, or one to many. */
export interface Announcement {
  sentence: number;
  toHub: boolean;
  /** Bearers bring what is written. */
  isCarried: boolean;
  /** It names some of those who write, where it tells to whom. */
  namesSome: boolean;
  act: Kind | null;
  occasion: FoundOccasion | null;
}

/** Those of a section, in text order. */
export function announcementsIn(
  document: Document,
  told: readonly ToldInSentence[],
  candidates: readonly Candidate[],
  { first, last }: Section,
): Announcement[] {
  const { sentences, blocks } = document;
  const found: Announcement[] = [];
  const mailed = new Set(candidates.filter(isMailing).map(({ sentence }) => sentence));
  const several = new Set(
    candidates.filter((one) => tellsSeveral(document, one)).map(({ sentence }) => sentence),
  );
  for (let sentence = first; sentence < last; sentence += 1) {
    const { type } = blocks[sentences[sentence]!.block]!;
    if (type !== 'headline' && type !== 'body') continue;
    const { lower, kind, occasions, announcesMany } = told[sentence]!;
    const toHub = announcesMany() && !several.has(sentence);
    if (!toHub && !mailed.has(sentence) && !announcesMailing(lower)) continue;
    const act = toHub && thankedByMany(lower) ? 'thanks' : kind();
    found.push({
      sentence,
      toHub,
      isCarried: !toHub && carriedRound(lower),
      namesSome: namesSomeSenders(lower),
      act,
      occasion: nearestOccasion(occasions(), lower.length, act),
    });
  }
  return found;
}

/** "B received telegrams from A and C": to whom an announcement that names its senders tells that they write. */
export function ownHubOf(
  document: Document,
  candidates: readonly Candidate[],
  { sentence, toHub, namesSome }: Announcement,
): number[] | null {
  if (!toHub) return null;
  const some = namesSome
    ? candidates.find((one) => one.sentence === sentence && one.from && one.to && !one.hint)?.to
    : null;
  if (some?.length === 1 && isSomebody(document, some)) return some;
  const here = candidates.filter(
    ({ sentence: place, from, to, hint, mutual, kind }) =>
      place === sentence &&
      (from?.length ?? 0) > 1 &&
      to &&
      !hint &&
      !mutual &&
      isWish(kind) &&
      isSomebody(document, to),
  );
  const [first] = here;
  if (first) return here.every(({ to }) => String(to) === String(first.to)) ? first.to : null;
  const meant = candidates.filter(
    ({ sentence: place, from, to, hint, kind, namelessTo }) =>
      place === sentence && !from && hint && to && !namelessTo && isWish(kind),
  );
  const [hinted] = meant;
  return hinted?.to &&
    (isSomebody(document, hinted.to) || isPoliticalBody(document, hinted.to)) &&
    (hinted.to.length === 1 || hinted.couple) &&
    meant.every(({ to }) => String(to) === String(hinted.to))
    ? hinted.to
    : null;
}

/** "Messages were dispatched to A, B and C", by nobody whom the sentence names. */
const isMailing = ({ rule, hint, couple, to }: Candidate) =>
  rule === 'sent-by' && hint && !couple && to !== null && to.length > 1;

/** "The kings of A and B were the first to be greeted by telegram": of several states, none is the one to whom all write. */
function tellsSeveral({ profiles }: Document, { from, to, couple, mutual }: Candidate): boolean {
  if (from || couple || mutual || !to) return false;
  const states = new Set(to.map((one) => profiles[one]!.country));
  states.delete(null);
  return states.size > 1;
}

/** The only person or office that the sentence of an announcement names, where nobody tells that he writes. */
export function onlyNamedIn(
  document: Document,
  { groups }: CodedSentence,
  candidates: readonly Candidate[],
): readonly number[] | null {
  const named = new Set(groups.flatMap(({ members }) => members));
  const [only] = [...named].filter((one) => isSomebody(document, [one]));
  if (only === undefined || named.size > 1 || !mayBeCentre(document.profiles[only]!)) return null;
  return candidates.some(({ from, hint }) => !hint && from?.includes(only)) ? null : [only];
}

/**
 * Who is told to write to many: the first party of the sentence, or where it names none but those written to, the only one of whom the
 * section tells that he writes, and not to whom.
 */
export function mailerOf(
  document: Document,
  coded: readonly CodedSentence[],
  told: readonly ToldInSentence[],
  candidates: readonly Candidate[],
  { first, last }: Section,
  sentence: number,
): readonly number[] | null {
  const firstIn = (at: number) => coded[at]!.groups.find(({ official }) => official)?.members;
  const mailing = candidates.find((one) => one.sentence === sentence && isMailing(one));
  if (!mailing) {
    const mailer = ownerIn(coded[sentence]!) ?? firstIn(sentence);
    return mailer?.length === 1 && isSomebody(document, mailer) ? mailer : null;
  }
  const writers = candidates.flatMap(({ from, to, hint, mutual }) =>
    from && !to && !hint && !mutual ? [from] : [],
  );
  for (let at = first; at < last; at += 1)
    if (IN_EACH.test(told[at]!.lower)) writers.push(firstIn(at) ?? []);
  const [writer] = writers;
  return writer &&
    writers.every((one) => String(one) === String(writer)) &&
    isSomebody(document, writer) &&
    mailing.to!.every((one) => isTaker(document, one, writer))
    ? writer
    : null;
}

/** "Three ministers left with letters from A", "envoys carry A's invitations": whose they are. */
function ownerIn({ symbols }: CodedSentence): readonly number[] | null {
  for (let at = 0; at < symbols.length; at += 1) {
    if (!SEVERAL.test(symbols[at]!.lower)) continue;
    const { prepositions } = complementsOf(symbols, at, true);
    const owner = possessorOf(symbols, at).group ?? prepositions['from'] ?? prepositions['of'];
    if (owner?.official) return owner.members;
  }
  return null;
}

const SEVERAL = /^(?:invitations|letters|envelopes|messages|cards)$/;

/** Words that stand for each of the messages just told. */
const IN_EACH =
  /\bin (?:each|both|all|every one)(?: of (?:them|these|the (?:letters|messages|telegrams|cables)))?[,.;:]/;
