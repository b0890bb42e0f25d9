import type { Kind } from '../../model.js';
import { channelOf } from '../acts.js';
import { BARE, type Candidate } from '../candidate.js';
import { lowerAt, type Symbols } from '../clauses/voices.js';
import type { CodedSentence } from '../coded.js';
import type { Group } from '../groups.js';
import { nounOf } from '../lexemes.js';
import { nearestOccasion, occasionsIn } from '../occasions.js';
import type { ToldInSentence } from '../told-in-sentence.js';

/** Words between a writer and "to": ", in a telegram", "(letter)". */
const LONGEST_MEANS = 8;
/** Words from the beginning of an item to whoever writes: a bullet, a number, the state above him. */
const LONGEST_HEADING = 8;

/** "The following messages were received: – From A, of Kandia, to B", "– KANDIA: A to B, letter": an item that tells both sides. */
export function wholeItem(
  { symbols, sentence }: CodedSentence,
  { kind, lower, told }: { kind: Kind | null; lower: string; told: readonly ToldInSentence[] },
): Candidate | null {
  const sides = sidesAfterFrom(symbols) ?? sidesInRow(symbols);
  if (!sides) return null;
  const { from, to } = sides;
  if (!to.official || from.members.some((one) => to.members.includes(one))) return null;
  const own = told[sentence]!;
  const act = own.kind() ?? kind;
  return {
    ...BARE,
    rule: 'list-item',
    weight: 6,
    from: from.members,
    to: to.members,
    couple: to.couple,
    coupleFrom: from.couple,
    kind: act,
    channel: own.channel() ?? (/message/.test(lower) ? 'message' : channelOf(lower)),
    occasion:
      nearestOccasion(occasionsIn(own.lower), 0, act) ??
      nearestOccasion(occasionsIn(lower), 0, act),
    sentence,
  };
}

interface ItemSides {
  from: Group;
  to: Group;
}

/** "From A, of Kandia, to B". */
function sidesAfterFrom(symbols: Symbols): ItemSides | null {
  const first = /^\p{L}/u.test(lowerAt(symbols, 0)) ? 0 : 1;
  if (lowerAt(symbols, first) !== 'from') return null;
  const [from, to] = ['from', 'to'].map((preposition) => {
    const at = symbols.findIndex((symbol, place) => place >= first && symbol.lower === preposition);
    return at < 0 ? null : partyBehind(symbols, at);
  });
  return from && to ? { from, to } : null;
}

/** "A to B", "KANDIA: A, in a telegram to B", "2. Kandia - A to B": no verb, and nobody else, between the two. */
function sidesInRow(symbols: Symbols): ItemSides | null {
  const first = symbols.findIndex(({ group }) => group?.official);
  if (first < 0 || first > LONGEST_HEADING || !isHeading(symbols.slice(0, first))) return null;
  const means = symbols.slice(first + 1, first + 1 + LONGEST_MEANS);
  const to = means.findIndex(({ lower, group }) => lower === 'to' || group !== null);
  if (to < 0 || means[to]!.group || !isMeans(means.slice(0, to))) return null;
  const addressee = partyBehind(symbols, first + 1 + to);
  return addressee && { from: symbols[first]!.group!, to: addressee };
}

/** Bullet, number and the state or body above its officer, with a mark behind it. */
const isHeading = (symbols: Symbols): boolean =>
  symbols.every(
    ({ lower, group, isCapital }) =>
      group !== null || isCapital || /^(?:the|of|and|[^\p{L}]*)$/u.test(lower),
  );

/** Nothing, or how it travels: ", in a telegram", ", by letter,". */
const isMeans = (symbols: Symbols): boolean =>
  symbols.every(
    ({ lower }) =>
      /^(?:[,(–—-]|an?|the|in|by|through|short|long|of|and|his|her)$/.test(lower) ||
      nounOf(lower) !== undefined,
  );

function partyBehind(symbols: Symbols, preposition: number): Group | null {
  const at = lowerAt(symbols, preposition + 1) === 'the' ? preposition + 2 : preposition + 1;
  return symbols[at]?.group ?? null;
}
