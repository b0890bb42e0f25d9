import type { Document, Profile, Token } from './document.js';
import { Pattern } from './patterns/pattern.js';

const MALE =
  /\b(?:king|emperor|sultan|emir|amir|grand duke|prince|duke|sovereign|tsar|shah|pangeran)\b/i;
const FEMALE =
  /\b(?:queen|empress|sultanah?|grand duchess|princess|duchess|permaisuri|sheikha|masiofo|first lady|raja (?:isteri|permaisuri))\b/i;
const SPOUSE = /^(?:his |her |the )?(?:wife|husband|first lady|first gentleman|spouse|consort)\b/i;
/** One office that two hold together. */
const JOINT = /\bcaptains? regents?\b|\bco-(?:president|prince|premier|chair)/i;
const REIGNING =
  /^(?:king|queen|emperor|empress|grand duke|grand duchess|prince|princess|sultan|emir)$/i;

/** Whether two told side by side write and are written to as one: spouses, a crowned pair, holders of one joint office. */
export function isCouple([a, b]: readonly Profile[]): boolean {
  if (!a || !b) return false;
  const [first, second] = [titleOf(a), titleOf(b)];
  if (SPOUSE.test(second)) return true;
  if (a.country !== b.country && a.country !== null && b.country !== null) return false;
  if (JOINT.test(first) || JOINT.test(second)) return true;
  if (a.kind === 'office' && b.kind === 'office')
    return REIGNING.test(first) && REIGNING.test(second);
  if (a.gender !== null && a.gender === b.gender) return false;
  return (
    (MALE.test(first) && FEMALE.test(second)) ||
    (FEMALE.test(first) && MALE.test(second)) ||
    shareName(a, b) ||
    isRajaBeside(a, b)
  );
}

/**
 * "General Secretary A and State President B exchanged letters with C": the heads of a ruling party and of its state, who answer one man;
 * `next` goes on.
 */
export function leadOneState(
  { profiles }: Document,
  members: readonly number[] | null,
  next: string,
): boolean {
  if (members?.length !== 2 || EACH_HIS_OWN.test(next)) return false;
  const [one, other] = members.map((place) => profiles[place]!) as [Profile, Profile];
  return (
    one.country === other.country &&
    PARTY_HEAD.test(one.title ?? '') &&
    /\bpresident\b/i.test(other.title ?? '')
  );
}

/** "In their messages, the two leaders stressed": each has written one. */
const EACH_HIS_OWN = new Pattern(
  /\bin their (?:(?:respective|separate|own) )?(?:messages|letters|telegrams|cables|notes)\b/,
);
const PARTY_HEAD = /\b(?:general|first) secretary\b/i;

/** "The Captains Regent": an office that two hold together. */
export const isJointOffice = ({ kind, name }: Profile): boolean =>
  kind === 'office' && JOINT.test(name);

const CROWNED_PAIRS = new Map([
  ['king', 'queen'],
  ['emperor', 'empress'],
  ['grand duke', 'grand duchess'],
]);

/** A king before the queen; a queen before a prince may be his mother. */
function isCrownedPair(one: Profile, other: Profile): boolean {
  const consort = CROWNED_PAIRS.get(CROWN.exec(titleOf(one))?.[0].toLowerCase() ?? '');
  return consort !== undefined && titleOf(other).toLowerCase().startsWith(consort);
}

const CROWN = /^(?:king|emperor|grand duke)\b/i;

/** Parties in their order, with each crowned couple of one told state as one: "A, and the King and Queen of Kandia". */
function withCouples(profiles: readonly Profile[], members: readonly number[]): number[][] {
  const sides: number[][] = [];
  for (let at = 0; at < members.length; at += 1) {
    const [one, other] = [profiles[members[at]!]!, profiles[members[at + 1] ?? -1]];
    const areOne = other !== undefined && one.country === other.country && one.country !== null;
    if (areOne && isCrownedPair(one, other)) {
      sides.push([members[at]!, members[at + 1]!]);
      at += 1;
    } else sides.push([members[at]!]);
  }
  return sides;
}

/** Whoever writes or is written to as one: all of a couple, and the couples of a longer list. */
export const sidesIn =
  ({ profiles }: Document) =>
  (members: number[], couple: boolean): number[][] =>
    couple ? [members] : withCouples(profiles, members);

/** "Sultan Odo and Raja Ilda": beside a sovereign man whoever has that style in her name is his consort. */
const isRajaBeside = (a: Profile, b: Profile): boolean =>
  MALE.test(titleOf(a)) && b.gender !== 'male' && /^raja\b/i.test(b.name);

const titleOf = ({ kind, name, title }: Profile) => (kind === 'office' ? name : (title ?? name));

/** "Odo and Anna Brandt": of one family name, and she has no office. */
function shareName(a: Profile, b: Profile): boolean {
  if (a.kind !== 'person' || b.kind !== 'person' || b.title) return false;
  const [first, second] = [a.name.split(' '), b.name.split(' ')];
  return first.length > 1 && second.length === 2 && first.at(-1) === second.at(-1);
}

const MEANS_COUPLE =
  /^(?:the (?:(?:royal|imperial|presidential|princely|grand ducal|sovereign|new|married|reigning) )*(?:couple|pair)|their (?:(?:royal|imperial|serene) )?(?:majesties|highnesses|excellencies))$/;
const LONGEST = 4;

/** The place after "the royal couple", "Their Majesties"; `from` itself where no couple is meant. */
export function coupleEnd(tokens: readonly Token[], from: number, limit: number): number {
  const opener = tokens[from]!.lower;
  if (opener !== 'the' && opener !== 'their') return from;
  let words = opener;
  for (let at = from + 1; at < limit && at <= from + LONGEST; at += 1) {
    words += ` ${tokens[at]!.lower}`;
    if (MEANS_COUPLE.test(words)) return at + 1;
  }
  return from;
}
