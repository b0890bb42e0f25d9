import { overlaps, type Candidate } from '../candidate.js';
import type { Document } from '../document.js';
import type { ToldInSentence } from '../told-in-sentence.js';
import { isSubordinate } from '../offices/subordinates.js';
import { isWish } from '../wishes.js';
import { isOwnState, isPoliticalBody, isTaker, weightTo } from './hub-parties.js';
import { openBefore, type KnownMessages } from './known-messages.js';
import { isTalk } from './candidate-talks.js';
import { schemeAt } from './scheme-at.js';
import type { Scheme } from './schemes.js';
import { Pattern } from '../patterns/pattern.js';

/** "The message congratulates B": the one just told. */
const TAKES_UP =
  /^\W*(?:(?:in )?(?:the|this|his|her) (?:\w+ )?(?:messages?|letters?|telegrams?|cables?|notes?|missives?)\b|it\b)/;

/** A side that a sentence leaves out is the hub. */
export function directedBy(
  document: Document,
  candidate: Candidate,
  told: readonly ToldInSentence[],
  known: KnownMessages,
  schemes: readonly Scheme[],
): Candidate {
  const { from, to, hint, mutual, sentence, kind } = candidate;
  if (mutual) return candidate;
  if (from && to && kind === null && isTalk(candidate))
    return talked(document, candidate, told, known, schemes);
  if (from && to && isTalk(candidate) && wishesThere(known, candidate))
    return { ...candidate, from: to, to: from, couple: false, coupleFrom: false };
  if (hint && told[sentence]!.announcesMany()) return candidate;
  if ((hint || !from) && to) {
    const scheme = schemeAt(document, schemes, known, sentence, false);
    const isOther = known
      .inSentence(sentence)
      .some((other) => !other.hint && other.from && overlaps(other.to ?? [], to));
    if (isOther) return candidate;
    if (scheme && to.every((one) => isTaker(document, one, scheme.hub)))
      return {
        ...candidate,
        hint: false,
        from: [...scheme.hub],
        coupleFrom: scheme.hub.length > 1,
        kind: isWish(kind) || kind === 'invitation' ? kind : scheme.kind,
      };
    const open = openBefore(
      document,
      known,
      sentence,
      TAKES_UP.test(told[sentence]!.lower) ? to : null,
    );
    return open && to.every((one) => isTaker(document, one, open.from))
      ? {
          ...candidate,
          hint: false,
          from: open.from,
          coupleFrom: open.coupleFrom,
          kind: isWish(kind) || kind === 'invitation' ? kind : open.kind,
          occasion: candidate.occasion ?? open.occasion,
        }
      : candidate;
  }
  const brought = broughtFor(document, candidate, known, schemes);
  if (brought) return brought;
  if (!from || to || !isWish(kind)) return candidate;
  const scheme = schemeAt(document, schemes, known, sentence, true, from);
  if (!scheme || scheme.announced < 0) return candidate;
  const { hub } = scheme;
  const isFree = (one: number) =>
    isTaker(document, one, hub) &&
    [...known.addresseesOf(one)].every((other) => isStateOf(document, other, hub));
  return from.every(isFree)
    ? {
        ...candidate,
        weight: weightTo(document, hub, candidate.weight),
        to: [...hub],
        couple: hub.length > 1,
        ...(kind === null && isPoliticalBody(document, hub) && { kind: scheme.kind }),
      }
    : candidate;
}

/**
 * "The minister handed B the letter", "B got it from the minister": in the story of one who invites many his officers bring what he writes.
 */
function broughtFor(
  document: Document,
  candidate: Candidate,
  known: KnownMessages,
  schemes: readonly Scheme[],
): Candidate | null {
  const { from, to, hint, carrier, handed, sentence } = candidate;
  if (hint || carrier !== null || from?.length !== 1 || !to) return null;
  const scheme = schemeAt(document, schemes, known, sentence, false);
  if (!scheme || (scheme.kind !== 'invitation' && !handed)) return null;
  const { hub } = scheme;
  const { profiles } = document;
  const bearer = profiles[from[0]!]!;
  if (hub.includes(from[0]!) || !to.every((one) => isTaker(document, one, hub))) return null;
  const isOfHub = bearer.country !== null && bearer.country === profiles[hub[0]!]!.country;
  const isEnvoy =
    isSubordinate(bearer.title) && to.some((one) => profiles[one]!.country === bearer.country);
  if (!isEnvoy && !(isOfHub && (handed || !isWish(candidate.kind) || candidate.kind === null)))
    return null;
  return {
    ...candidate,
    from: [...hub],
    coupleFrom: hub.length > 1,
    carrier: from[0]!,
    kind: candidate.kind ?? scheme.kind,
  };
}

/** "A had a call with B, who wished the people of Kand well": what is wished there comes from B. */
const wishesThere = (known: KnownMessages, { from, to, sentence }: Candidate): boolean =>
  known
    .inSentence(sentence)
    .some(
      (other) =>
        !other.hint &&
        !other.mutual &&
        WISHING.has(other.rule) &&
        String(other.from) === String(to) &&
        !other.from?.some((one) => from!.includes(one)),
    );
const WISHING: ReadonlySet<string> = new Set(['wish', 'congratulate', 'condole']);

/** A call to the head of a state that then speaks to his nation. */
const isStateOf = (document: Document, one: number, hub: readonly number[]) =>
  isOwnState(document, one, hub[0]!);

/** So many sentences before a talk tell what it was about. */
const SENTENCES_BEFORE = 2;
const EXCHANGES = new Pattern(
  /\bexchang(?:e|es|ed|ing)\b.{0,80}\b(?:greetings|congratulations|felicitations|wishes|condolences)\b/,
);

/**
 * "A exchanged greetings with a number of leaders. He spoke with B and C": both greet; "B spoke with A" where all send condolences to B: A
 * does.
 */
function talked(
  document: Document,
  candidate: Candidate,
  told: readonly ToldInSentence[],
  known: KnownMessages,
  schemes: readonly Scheme[],
): Candidate {
  const { from, to, sentence } = candidate;
  const before = told.slice(Math.max(0, sentence - SENTENCES_BEFORE), sentence);
  const exchange = before.findLast(({ lower }) => EXCHANGES.test(lower));
  if (exchange) return { ...candidate, mutual: true, kind: exchange.kind() };
  const scheme = schemeAt(document, schemes, known, sentence, true);
  const isCalled =
    scheme?.isTold &&
    /^(?:condolence|sympathy)$/.test(scheme.kind ?? '') &&
    String(from) === String(scheme.hub) &&
    to?.every((one) => isTaker(document, one, scheme.hub));
  return isCalled
    ? { ...candidate, from: to, to: from, kind: scheme.kind, coupleFrom: false, couple: false }
    : candidate;
}
