import type { CodedSentence } from './coded.js';
import type { DocumentMention, Profile, Sentence, Token } from './document.js';
import type { Group } from './groups.js';
import { BE, verbOf, type VerbClass } from './lexemes.js';

/** Of whom the sentences before one have told, as places in `document.profiles`: what "they", "both" and "the couple" may mean. */
export interface ToldBefore {
  /** The last who were told side by side. */
  pair: readonly number[];
  /** The last who are one. */
  couple: readonly number[];
  /** The two people or offices of two states of whom the sentence just before tells; empty where it tells of others. */
  two: readonly number[];
  /** All of the two sentences before. */
  lately: readonly number[];
  /** All of the sentence just before. */
  last: readonly number[];
}

export const NOTHING_TOLD: ToldBefore = { pair: [], couple: [], two: [], lately: [], last: [] };

const isOfficial = ({ kind, role }: Profile) =>
  (kind === 'person' || kind === 'office') && role !== 'deceased';

/** What has been told when a sentence ends. */
export function toldWith(
  before: ToldBefore,
  { groups }: CodedSentence,
  profiles: readonly Profile[],
): ToldBefore {
  const several = groups.findLast(
    ({ members }) =>
      members.length > 1 && members.every((member) => profiles[member]!.kind !== 'country'),
  );
  const last = [
    ...new Set(
      groups.flatMap(({ members }) => members.filter((member) => isOfficial(profiles[member]!))),
    ),
  ];
  const areTwo =
    !several && last.length === 2 && profiles[last[0]!]!.country !== profiles[last[1]!]!.country;
  return {
    pair: several?.members ?? before.pair,
    couple: groups.findLast((group) => group.couple)?.members ?? before.couple,
    two: areTwo ? last : [],
    lately: [...before.last, ...last],
    last,
  };
}

const DONE_TO_PEOPLE: ReadonlySet<VerbClass> = new Set<VerbClass>([
  'congratulate',
  'condole',
  'thank',
  'invite',
  'phone',
  'call',
  'contact',
  'tell',
  'assure',
  'wish',
  'reply',
]);

/** What may stand behind "both" where it means two people and not two of something. */
const AFTER_PAIR =
  /^(?:|[,.;:]|a|all|and|at|after|again|both|by|for|from|good|her|his|in|on|over|that|the|their|through|to|via|warmly|well|with|yesterday|today)$/;

/** "Thanked both", "answered them the same evening": whether "both" or "them" is to whom a verb of the genre does something. */
export function isDoneTo(
  tokens: readonly Token[],
  at: number,
  mentions: readonly Pick<DocumentMention, 'first'>[],
): boolean {
  if (!/^(?:both|them)$/.test(tokens[at]!.lower)) return false;
  const verb = verbOf(tokens[at - 1]?.lower ?? '');
  return (
    verb !== undefined &&
    DONE_TO_PEOPLE.has(verb.verb) &&
    AFTER_PAIR.test(tokens[at + 1]?.lower ?? '') &&
    !mentions.some(({ first }) => first === at + 1 || first === at + 2)
  );
}

/** To which two something is done by somebody else; empty where that is not sure. */
export function othersThan(
  doer: number | undefined,
  told: readonly number[],
  profiles: readonly Profile[],
): readonly number[] {
  const others = new Set(told.filter((one) => one !== doer && isOfficial(profiles[one]!)));
  return others.size === 2 ? [...others] : [];
}

/** What tells of two parties together. */
const PAIR_WORDS = new Set(['they', 'them', 'both', 'the']);

/**
 * The token after "the two", "both", "they", "them" where that means a pair told before, of which there are as many as counted; the place
 * itself elsewhere.
 */
export function pairEnd(
  tokens: readonly Token[],
  at: number,
  sentence: Sentence,
  groups: readonly Group[],
  count: () => number,
): number {
  const word = (offset: number) => (at + offset < sentence.last ? tokens[at + offset]!.lower : '');
  const mutual = at === sentence.first ? doToEachOther(tokens, at, sentence) : at;
  if (mutual > at) return count() === 2 ? mutual : at;
  if (!PAIR_WORDS.has(word(0)) || (word(0) === 'the' && word(1) !== 'two')) return at;
  // "They are A, B and C": those who are named.
  const isNamed =
    BE.has(word(1)) && groups.some(({ first }) => first === at + 2 || first === at + 3);
  if (word(0) === 'they' && isNamed) return at;
  // "In all of them he writes": in the messages.
  const of = /^(?:each|both|all)$/.test(tokens[at - 2]?.lower ?? '') ? at - 3 : at - 1;
  if (word(0) === 'them' && tokens[of]?.lower === 'in') return at;
  const told = count();
  if (told < 2 || (told > 2 && /^(?:both|the)$/.test(word(0)))) return at;
  const before = tokens[at - 1]?.lower ?? '';
  const opens = at === sentence.first || /^(?:which|where|that|,)$/.test(before);
  if (opens && word(0) === 'they') return at + 1;
  const each = before === 'of' && /^(?:each|both|all)$/.test(tokens[at - 2]?.lower ?? '');
  if (isDoneTo(tokens, at, groups)) return at + (word(0) === 'them' && word(1) === 'both' ? 2 : 1);
  if (!opens && !each && !/^(?:to|with|and)$/.test(before)) return at;
  // "To both her and A".
  const isListed = ({ first, last }: Group) =>
    (first === at + 1 || (first === at + 2 && word(1) === 'the')) && word(last - at) === 'and';
  if (word(0) === 'both' && groups.some(isListed)) return at;
  if (!opens && (word(0) === 'them' || word(0) === 'both')) return at + 1;
  if (word(0) !== 'the' || word(1) !== 'two') return at;
  for (let offset = 2; offset < 5; offset += 1)
    if (PAIR_NOUNS.test(word(offset))) {
      const end = at + offset + 1;
      // "The two prime ministers, A and B,": those who are named.
      return groups.some(({ first }) => first > at && first < end) ? at : end;
    }
  // "The two exchanged greetings".
  if (opens && /^(?:exchanged|swapped|traded)$/.test(word(2))) return at + 2;
  const isAlone = /^(?:|[,.;:]|on|in|for|to|and|over|after|by|with)$/.test(word(2));
  return opens || before === 'and' || !isAlone ? at : at + 2;
}

/**
 * "The heads of state warmly congratulated each other": the token after those who do to each other what the sentence tells; the place
 * itself elsewhere.
 */
function doToEachOther(tokens: readonly Token[], at: number, { last }: Sentence): number {
  if (!/^(?:the|both)$/.test(tokens[at]!.lower)) return at;
  const noun = at + 1;
  if (!PAIR_NOUNS.test(tokens[noun]?.lower ?? '')) return at;
  const isOffice =
    tokens[noun + 1]?.lower === 'of' &&
    /^(?:state|government)$/.test(tokens[noun + 2]?.lower ?? '');
  const end = isOffice ? noun + 3 : noun + 1;
  for (let place = end; place < Math.min(end + NEAR_EACH_OTHER, last - 1); place += 1) {
    const [one, other] = [tokens[place]!.lower, tokens[place + 1]!.lower];
    if (/^(?:each|one)$/.test(one) && /^(?:an)?other$/.test(other)) return end;
    if (tokens[place]!.kind !== 'word') return at;
  }
  return at;
}

/** Words from those who do something to each other to those words. */
const NEAR_EACH_OTHER = 6;

const COUNTED = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** The token after "the three leaders" or "the trio", where as many were told side by side; the place itself elsewhere. */
export function countedEnd(
  tokens: readonly Token[],
  at: number,
  { first, last }: Pick<Sentence, 'first' | 'last'>,
  told: readonly number[],
): number {
  if (told.length < 3 || at + 2 >= last || tokens[at]!.lower !== 'the') return at;
  const number = tokens[at + 1]!.lower;
  const opens = at === first || /^(?:from|by|to|with)$/.test(tokens[at - 1]!.lower);
  if (opens && COUNTING_NOUNS[number] === told.length) return at + 2;
  if (COUNTED.indexOf(number) !== told.length && Number(number) !== told.length) return at;
  if (!opens) return at;
  return PAIR_NOUNS.test(tokens[at + 2]!.lower) ? at + 3 : at;
}

const COUNTING_NOUNS: Readonly<Record<string, number>> = {
  trio: 3,
  threesome: 3,
  quartet: 4,
  quintet: 5,
};

const PAIR_NOUNS = /^(?:leaders|presidents|kings|sovereigns|men|women|ministers|premiers|heads)$/;
