import type { Candidate } from '../candidate.js';
import type { CodedSentence } from '../coded.js';
import type { Document } from '../document.js';
import { officeClass } from '../offices/office-classes.js';
import type { ToldInSentence } from '../told-in-sentence.js';
import { isTaker } from './hub-parties.js';
import type { KnownMessages } from './known-messages.js';
import { schemeAt } from './scheme-at.js';
import type { Scheme } from './schemes.js';
import { Pattern } from '../patterns/pattern.js';

/** "His message", not "His Royal Highness". */
const OPENS_WITH_OWNER =
  /^(?:his|her) (?!(?:most )?(?:royal |serene |imperial )?(?:highness|majesty|excellency|eminence|holiness|beatitude|honou?r|grace)\b)/;

/** Sentences over which "both" may have been told. */
const SENTENCES_BEFORE = 8;
/** "To both", "to the two women": those who have just been written to. */
export const BOTH = new Pattern(
  /\bto (?:both|each of (?:them|the two)|the two)(?: of them| men| women| leaders)?(?=[.,;:]|$| on | in | by | for )/,
);

/** Who is meant by a pronoun, an office alone or a place left out, where the story of those to whom all write tells: the sides of a candidate as the article means them. */
export function meantBy(
  document: Document,
  candidate: Candidate,
  coded: readonly CodedSentence[],
  told: readonly ToldInSentence[],
  known: KnownMessages,
  schemes: readonly Scheme[],
): Candidate {
  const { from, to, hint, kind, mutual, namelessTo, sentence, rule } = candidate;
  if (hint || mutual || !from) return candidate;
  const { lower } = told[sentence]!;
  const outward = schemeAt(document, schemes, known, sentence, false);
  if (rule === 'same-again' && outward && !to) {
    const { hub } = outward;
    const isReceived = known
      .inSentence(sentence)
      .some((other) => other.to && other.rule === 'receive' && !other.mutual);
    if (isReceived && from.every((one) => isTaker(document, one, hub)))
      return { ...candidate, from: [...hub], to: from, coupleFrom: hub.length > 1, couple: false };
  }
  if (outward && to && OPENS_WITH_OWNER.test(lower)) {
    const { hub } = outward;
    const isMistaken =
      from.every((one) => !hub.includes(one) && known.isAddressee(one)) &&
      to.every((one) => isTaker(document, one, hub));
    if (isMistaken) return { ...candidate, from: [...hub], coupleFrom: hub.length > 1 };
  }
  if (!to && kind === 'reply' && outward?.isTold) {
    const { hub } = outward;
    if (from.every((one) => isTaker(document, one, hub))) return { ...candidate, to: [...hub] };
  }
  if (!to) {
    const both = BOTH.test(lower) ? addresseesBefore(known, sentence, from) : [];
    if (both.length === 2) return { ...candidate, to: both };
    const same = ALSO_SENT.test(lower) ? addresseeAgain(document, known, sentence, from) : null;
    if (same) return { ...candidate, to: same };
    const named = namedAddressee(document, coded[sentence]!, known, from);
    return named === null ? candidate : { ...candidate, to: [named] };
  }
  const isWriter = (one: number) =>
    known.isWriter(one) && [...known.writersTo(one)].every((writer) => from.includes(writer));
  if (!namelessTo || !to.every(isWriter)) return candidate;
  if (to.length === 2) {
    const both = addresseesBefore(known, sentence, from);
    return both.length === 2 ? { ...candidate, to: both, couple: false } : candidate;
  }
  const office = officeClass(document.profiles[to[0]!]!);
  const peers = schemes.filter(
    ({ toHub, hub, first, last }) =>
      toHub &&
      first <= sentence &&
      sentence < last &&
      hub.length === 1 &&
      // Whoever writes to the hub himself is meant by his own office where nobody else writes there.
      [...known.writersTo(hub[0]!)].some((one) => one !== to[0] && !from.includes(one)) &&
      officeClass(document.profiles[hub[0]!]!) === office &&
      from.every((one) => isTaker(document, one, hub)),
  );
  return peers.length === 1 && !peers[0]!.hub.includes(to[0]!)
    ? { ...candidate, to: [...peers[0]!.hub] }
    : candidate;
}

/** "Sent messages too", and not to whom. */
const ALSO_SENT = new Pattern(
  /\b(?:(?:sent|sends|dispatched) (?:[\w-]+ ){0,5}(?:messages?|letters?|telegrams?|cables?|condolences|congratulations|notes?) (?:too|as well|likewise)|also (?:sent|dispatched) (?:[\w-]+ ){0,4}(?:messages?|letters?|telegrams?|cables?|notes?)|(?:did|has done) (?:so|the same) too)(?=[.,;])/,
);
/** Sentences over which what was sent is sent again. */
const AGAIN_BEFORE = 2;

/** To whom alone the last sentence with a message tells one to be, by an office without a name. */
function addresseeAgain(
  { profiles }: Document,
  known: KnownMessages,
  sentence: number,
  from: readonly number[],
): number[] | null {
  for (let at = sentence - 1; at >= Math.max(0, sentence - AGAIN_BEFORE); at -= 1) {
    const told = known.inSentence(at).filter(({ to, hint }) => to && !hint);
    if (!told.length) continue;
    const [{ to, mutual }] = told as [Candidate];
    const isOne = to?.length === 1 && !mutual && told.every((one) => String(one.to) === String(to));
    return isOne && !from.includes(to[0]!) && profiles[to[0]!]!.kind === 'office' ? to : null;
  }
  return null;
}

/** Those whom the sentences before tell to be written to. */
function addresseesBefore(
  known: KnownMessages,
  sentence: number,
  from: readonly number[],
): number[] {
  const meant = new Set<number>();
  for (let at = Math.max(0, sentence - SENTENCES_BEFORE); at < sentence; at += 1)
    for (const { to, mutual } of known.inSentence(at))
      for (const one of mutual ? [] : (to ?? [])) if (!from.includes(one)) meant.add(one);
  return [...meant];
}

/** "'Well done, B,' A posted": the only one besides the writer whom a sentence names, where others write to him, too. */
function namedAddressee(
  { profiles }: Document,
  { groups }: CodedSentence,
  known: KnownMessages,
  from: readonly number[],
): number | null {
  const others = groups
    .filter(({ official, nameless }) => official && !nameless)
    .flatMap(({ members }) => members)
    .filter((one) => !from.includes(one));
  const [only] = others;
  if (only === undefined || others.some((one) => one !== only)) return null;
  const writers = [...known.writersTo(only)].filter((one) => !from.includes(one));
  return writers.length && profiles[only]!.kind === 'person' && !known.isWriter(only) ? only : null;
}
