import type { Candidate } from '../candidate.js';
import type { CodedSentence } from '../coded.js';
import type { Document } from '../document.js';
import { isTaker } from './hub-parties.js';
import { OFFICES } from '../offices/unnamed-offices.js';
import type { KnownMessages } from './known-messages.js';
import { verbOf } from '../lexemes.js';
import { lowerAt, type Symbols } from '../clauses/voices.js';

/** No sentence of the genre tells of more. */
const MOST_IN_SENTENCE = 30;

/** "From A, the President of Kand, B, and C": a party of the list that a message names, where the list is broken by what is no party. */
export function conjunctsOf(
  document: Document,
  coded: readonly CodedSentence[],
  known: KnownMessages,
): Candidate[] {
  const found: Candidate[] = [];
  for (const candidate of known.all) {
    const { from, to, hint, mutual, respectively, paired, sentence } = candidate;
    if (hint || mutual || respectively || paired || !from) continue;
    if (known.inSentence(sentence).length > MOST_IN_SENTENCE) continue;
    const { symbols } = coded[sentence]!;
    const senders = [...from];
    symbols.forEach(({ group }, at) => {
      if (!group?.official || !endsList(symbols, at)) return;
      const before = joinedTo(symbols, at) ?? actorBefore(symbols, at);
      const isNew = group.members.every(
        (one) =>
          !known
            .inSentence(sentence)
            .some((other) => other.from?.includes(one) || other.to?.includes(one)),
      );
      if (!before || !isNew) return;
      if (
        before.every((one) => senders.includes(one)) &&
        group.members.every((one) => isTaker(document, one, to))
      ) {
        senders.push(...group.members);
        found.push({ ...candidate, rule: 'hub-conjunct', from: group.members, coupleFrom: false });
      } else if (
        to &&
        from.length === 1 &&
        !isByOrFrom(symbols, at) &&
        before.every((one) => to.includes(one)) &&
        group.members.every((one) => isTaker(document, one, from))
      )
        found.push({ ...candidate, rule: 'hub-conjunct', to: group.members, couple: false });
    });
  }
  return found;
}

/** "To A, by B": who is on the other side. */
const isByOrFrom = (symbols: Symbols, at: number): boolean =>
  /^(?:by|from)$/.test(lowerAt(symbols, lowerAt(symbols, at - 1) === 'the' ? at - 2 : at - 1));

/** The members of the party that a comma or "and" joins this one to. */
function joinedTo(symbols: Symbols, at: number): readonly number[] | null {
  let place = beforeAside(symbols, at) - 1;
  const least = place - 4;
  let joins = false;
  for (; place > least; place -= 1) {
    const lower = lowerAt(symbols, place);
    joins ||= /^(?:,|and|;)$/.test(lower);
    if (!LINKS.test(lower) && !OFFICES.test(lower)) break;
  }
  return joins ? (symbols[place]?.group?.members ?? null) : null;
}

/** "A, B and, towards evening, C": where the words begin that a list sets off before its last. */
function beforeAside(symbols: Symbols, at: number): number {
  // "The premier and, this month, acting finance minister of Kandia": an office more of the same one.
  if (symbols[at]!.group?.nameless || !DASH_OR_COMMA.test(lowerAt(symbols, at - 1))) return at;
  for (let place = at - 2; place > at - LONGEST_ASIDE; place -= 1) {
    const { lower, group } = symbols[place] ?? { lower: '', group: null };
    if (group || verbOf(lower)?.finite) return at;
    if (DASH_OR_COMMA.test(lower)) return lowerAt(symbols, place - 1) === 'and' ? place : at;
  }
  return at;
}

const DASH_OR_COMMA = /^(?:,|-|–|—)$/;
/** Marks and words of an aside before the last of a list. */
const LONGEST_ASIDE = 9;

/** "A followed with a telegram, and B on Tuesday.": whoever acts in the clause before, where it tells of nobody else. */
function actorBefore(symbols: Symbols, at: number): readonly number[] | null {
  const isLast = /^\.?$/.test(lowerAt(symbols, at + 1));
  if (!isLast || lowerAt(symbols, at - 1) !== 'and' || lowerAt(symbols, at - 2) !== ',')
    return null;
  const others = symbols.slice(0, at).filter(({ group }) => group?.official);
  return others.length === 1 ? others[0]!.group!.members : null;
}

const LINKS =
  /^(?:,|and|;|the|from|by|to|as|well|also|finally|lastly|later|eventually|even|then|mr|mrs|ms|mr\.|ms\.|mrs\.)$/;

const endsList = (symbols: Symbols, at: number) =>
  at + 1 >= symbols.length ||
  (/^(?:[,.;)]|and|as|on)$/.test(lowerAt(symbols, at + 1)) &&
    !TELLS.test(lowerAt(symbols, at + 2)));

/** "A rang B, his press chief, C, told the paper": C begins a clause. */
const TELLS = /^(?:told|said|says|added|announced|reported|confirmed|informed|explained|noted)$/;
