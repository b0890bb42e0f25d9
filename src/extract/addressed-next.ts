import { overlaps, type Candidate } from './candidate.js';
import type { CodedSentence } from './coded.js';
import type { Document } from './document.js';
import type { Group } from './groups.js';
import { authorBefore } from './clauses/speaking-messages.js';
import { nounOf } from './lexemes.js';
import { isMouthpiece, isSubordinate } from './offices/subordinates.js';
import type { ToldInSentence } from './told-in-sentence.js';
import { lowerAt, type Symbols } from './clauses/voices.js';

/** What told addressees add to a candidate that left them to the rest of the article. */
const MORE_TOLD = 3;

const SENT_TO = /^(?:addressed|directed|meant|intended|destined)$/;

/**
 * "A has sent a letter. It is addressed to B", "A presented a letter. B, to whom it is directed, thanked him": an addressee whom the sentence
 * behind a message points out is the one to whom it goes.
 */
export function withPointedOut(
  document: Document,
  coded: readonly CodedSentence[],
  told: readonly ToldInSentence[],
  candidates: readonly Candidate[],
): Candidate[] {
  const pointed = coded.map((sentence) => pointedOut(document, sentence));
  if (pointed.every((group) => group === null)) return [...candidates];
  const writers = coded.map((_, at) =>
    pointed[at] ? writerBehind(candidates, coded[at + 1], pointed[at]) : null,
  );
  return candidates.flatMap((candidate): Candidate | Candidate[] => {
    const { from, to, hint, sentence, mutual, weight, rule, kind } = candidate;
    const writer = writers[sentence + 1] ?? null;
    if (writer && rule === IN_MESSAGE && isEnvoyOf(document, from, writer.from!)) return [];
    const next = pointed[sentence + 1];
    // "A gave the bishop a letter. It is for B": the bishop only has it with him.
    if (next && !from && rule === 'carry' && !overlaps(to ?? [], next.members)) return [];
    const here = pointed[sentence];
    if (!from && here && String(to) === String(here.members)) {
      const previous = candidates.filter((one) => one.sentence === sentence - 1 && one.from);
      const inMessage = previous.find((one) => one.rule === IN_MESSAGE);
      const behind = writers[sentence];
      // "A flew to Kandia with a note. It was for B": he may only have carried it.
      if (inMessage && !inMessage.kind && !behind) return [];
      const author =
        behind?.from ??
        previous.find((one) => !one.hint)?.from ??
        authorBefore(coded[sentence - 1], told[sentence - 1]?.lower ?? '');
      // "The ambassador left it at the palace. It is addressed to B".
      const isEnvoy = author?.every((one) => isMouthpiece(document.profiles[one]!.title));
      if (!author || isEnvoy || overlaps(author, here.members)) return candidate;
      const isCarried = inMessage && isEnvoyOf(document, inMessage.from, author);
      return {
        ...candidate,
        from: author,
        carrier: isCarried ? inMessage.from![0]! : candidate.carrier,
        weight: weight + MORE_TOLD,
        kind: behind?.kind ?? told[sentence - 1]?.kind() ?? kind,
      };
    }
    if (!next || !from || hint || mutual || overlaps(from, next.members)) return candidate;
    if (rule === IN_MESSAGE && !kind) return candidate;
    // "A handed the bishop a letter. It is for B", "A sent the minister a letter. It is for his king".
    const isBearer =
      to?.length === 1 && (candidate.handed || isEnvoyOf(document, to, next.members));
    if (to && !isBearer && !isStateOf(document, to, next.members)) return candidate;
    return {
      ...candidate,
      carrier: isBearer ? to[0]! : candidate.carrier,
      to: next.members,
      couple: next.couple,
      namelessTo: next.nameless ?? false,
      weight: weight + MORE_TOLD,
    };
  });
}

/** "It is for B. In the letter A congratulates him": what is told behind of whoever writes it; null where nothing is. */
const writerBehind = (
  candidates: readonly Candidate[],
  behind: CodedSentence | undefined,
  { members }: Group,
): Candidate | null =>
  candidates.find(
    (one) =>
      one.sentence === behind?.sentence &&
      (one.rule === IN_MESSAGE || isInMessage(behind.symbols)) &&
      one.from !== null &&
      one.to === null &&
      !one.hint &&
      !overlaps(one.from, members),
  ) ?? null;

const IN_MESSAGE = 'in-message-to';

/** "In the note". */
const isInMessage = (symbols: Symbols): boolean =>
  symbols.some(
    ({ lower }, at) =>
      lower === 'in' &&
      /^(?:the|his|her)$/.test(lowerAt(symbols, at + 1)) &&
      nounOf(lowerAt(symbols, at + 2)) === 'message',
  );

/** "The minister flew out with a letter": whoever has it with him and is below the one who wrote it, or to whom it goes. */
const isEnvoyOf = (
  { profiles }: Document,
  from: readonly number[] | null,
  [writer]: readonly number[],
): boolean =>
  from?.length === 1 &&
  from[0] !== writer &&
  isSubordinate(profiles[from[0]!]!.title) &&
  profiles[from[0]!]!.country === profiles[writer!]!.country;

/** "A wishes Kandia well. It is addressed to Kandia's president": the state stands for him. */
const isStateOf = ({ profiles }: Document, states: readonly number[], people: readonly number[]) =>
  states.every((state) => {
    const { kind, country } = profiles[state]!;
    return kind === 'country' && people.some((one) => profiles[one]!.country === country);
  });

/** Whom a sentence says that "it", "the letter" or "all three" are addressed to. */
export function pointedOut({ tokens, sentences }: Document, coded: CodedSentence): Group | null {
  const { symbols, groups } = coded;
  const told = meantFor(symbols) ?? asAddressee(symbols) ?? honouredByIt(symbols);
  if (told) return told;
  // Coding leaves out what a comma encloses behind a name.
  const { first, last } = sentences[coded.sentence]!;
  const word = (at: number) => (at < last ? tokens[at]!.lower : '');
  const named = groups.find(
    ({ official, last: end }) =>
      official && word(end) === ',' && word(end + 1) === 'to' && word(end + 2) === 'whom',
  );
  if (!named || named.first > first + MOST_WORDS_BEFORE) return null;
  const clause = tokens
    .slice(named.last + 3, Math.min(last, named.last + 8))
    .map(({ lower }) => lower);
  const isOfMessage = clause.some((one) => one === 'it' || nounOf(one) === 'message');
  return isOfMessage && clause.some((one) => SENT_TO.test(one)) ? named : null;
}

/** Words of a title before a name with which a sentence opens. */
const MOST_WORDS_BEFORE = 3;

/** "It is for B", "the letter was meant for B". */
function meantFor(symbols: Symbols): Group | null {
  let at = opensWithMessage(symbols);
  if (at < 0) return null;
  const isSent = SENT_TO.test(lowerAt(symbols, at));
  if (isSent) at += 1;
  const isTo = lowerAt(symbols, at) === 'for' || (isSent && lowerAt(symbols, at) === 'to');
  return isTo ? partyAt(symbols, at + 1) : null;
}

const ADDRESSEE = /^(?:addressees?|recipients?|receivers?|destination)$/;
/** Words from "the man" to "it is addressed to is". */
const LONGEST_RELATIVE = 8;

/** "Its addressee is B", "the recipient, B, is in hospital", "its destination is B's desk", "the man it is addressed to is B". */
function asAddressee(symbols: Symbols): Group | null {
  if (!/^(?:its|the|their)$/.test(lowerAt(symbols, 0))) return null;
  if (ADDRESSEE.test(lowerAt(symbols, 1))) {
    const links = IS.test(lowerAt(symbols, 2)) || /^[,:]$/.test(lowerAt(symbols, 2));
    return links ? partyAt(symbols, 3) : null;
  }
  if (!/^(?:man|woman|person|one|leader)$/.test(lowerAt(symbols, 1))) return null;
  const is = symbols.findIndex(
    ({ lower }, at) => at > 3 && IS.test(lower) && symbols[at + 1]?.group?.official,
  );
  const clause = is > 0 && is < LONGEST_RELATIVE ? symbols.slice(2, is) : [];
  return clause.some(({ lower }) => lower === 'it' || nounOf(lower) === 'message') &&
    clause.some(({ lower }) => SENT_TO.test(lower))
    ? symbols[is + 1]!.group
    : null;
}

/** What befalls one person alone, who is written to for it. */
const OWN_DAY =
  /^(?:birthday|jubilee|election|re-election|reelection|appointment|inauguration|accession|enthronement|coronation|recovery|nomination)$/;

/** "The occasion is the 60th birthday of B", "it marks B's re-election". */
function honouredByIt(symbols: Symbols): Group | null {
  const isOccasion =
    /^(?:its|the)$/.test(lowerAt(symbols, 0)) &&
    /^(?:occasion|reason|cause)$/.test(lowerAt(symbols, 1)) &&
    IS.test(lowerAt(symbols, 2));
  const marks = isOccasion ? 2 : markedBy(symbols);
  if (marks < 0) return null;
  for (let at = marks + 1; at < symbols.length && at < marks + LONGEST_RELATIVE; at += 1) {
    const { group, lower } = symbols[at]!;
    if (group)
      return group.official &&
        lowerAt(symbols, at + 1) === "'s" &&
        symbols.slice(at + 2, at + 5).some((one) => OWN_DAY.test(one.lower))
        ? group
        : null;
    if (OWN_DAY.test(lower))
      return lowerAt(symbols, at + 1) === 'of' ? partyAt(symbols, at + 2) : null;
    if (nounOf(lower)) return null;
  }
  return null;
}

/** The place of "marks" in "the cable marks"; -1 where the sentence opens otherwise. */
function markedBy(symbols: Symbols): number {
  const subject = messageOpening(symbols);
  const isMarks = /^(?:marks|marked|honours|honoured|honors|honored|concerns|concerned)$/;
  return subject > 0 && isMarks.test(lowerAt(symbols, subject)) ? subject : -1;
}

/** The party told here, "the desk of B" for B. */
function partyAt(symbols: Symbols, at: number): Group | null {
  const place = lowerAt(symbols, at) === 'the' && lowerAt(symbols, at + 2) === 'of' ? at + 3 : at;
  return (
    symbols.slice(place, place + 3).find(({ group, lower }) => group?.official ?? STOPS.test(lower))
      ?.group ?? null
  );
}

const IS = /^(?:is|was|are|were)$/;
const STOPS = /^(?:[,;.:]|and|but|who|which|from|by)$/;

/** The place behind "it is", "the letter was", with which a sentence opens; -1 where none does. */
function opensWithMessage(symbols: Symbols): number {
  // Coding leaves out "both".
  const at = IS.test(lowerAt(symbols, 0)) ? 0 : messageOpening(symbols);
  return at >= 0 && IS.test(lowerAt(symbols, at)) ? at + 1 : -1;
}

/** The place behind "it", "the letter", "all three" with which a sentence opens; -1 where none does. */
function messageOpening(symbols: Symbols): number {
  const all = allOpening(symbols);
  if (all > 0) return all;
  let at = /^(?:the|this|that)$/.test(lowerAt(symbols, 0)) ? 1 : 0;
  const isMessage =
    nounOf(lowerAt(symbols, at)) === 'message' ||
    (at === 0 && /^(?:it|they)$/.test(lowerAt(symbols, 0)));
  at += 1;
  return isMessage ? at : -1;
}

/** The place behind "both", "all", "all of them", "all four messages"; -1 where a sentence does not open so. */
function allOpening(symbols: Symbols): number {
  if (!/^(?:both|all|each|these)$/.test(lowerAt(symbols, 0))) return -1;
  let at = 1;
  if (lowerAt(symbols, at) === 'of') at += 1;
  while (
    /^(?:the|them|these|those|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})$/.test(
      lowerAt(symbols, at),
    ) &&
    at < 4
  ) {
    if (IS.test(lowerAt(symbols, at))) break;
    at += 1;
  }
  return nounOf(lowerAt(symbols, at)) === 'message' ? at + 1 : at;
}
