import type { CodedSentence } from './coded.js';
import type { DocumentMention, Profile, Token } from './document.js';
import { verbOf, type VerbClass } from './lexemes.js';

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

const isOfficial = ({ kind }: Profile) => kind === 'person' || kind === 'office';

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
