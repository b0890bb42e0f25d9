import type { PartyClaimNode } from '../graph-model.js';
import { groupClaims, type Group } from './grouping.js';
import {
  isFull,
  loneNameFits,
  loneNamesFit,
  nameKeys,
  namesFit,
  parseName,
  type Name,
} from './names.js';
import { compareKeys, sortedBy } from './order.js';

/** A claim about a person, with its name taken apart. */
export interface PersonClaim extends PartyClaimNode {
  parsed: Name;
}

export function personClaim(claim: PartyClaimNode): PersonClaim {
  return { ...claim, parsed: parseName(claim.name) };
}

/** Sorts claims as they are grouped: full names first, then those with a country, then the longer ones, which say more. */
export function comparePeople(one: PersonClaim, other: PersonClaim): number {
  return compareKeys(groupingOrder(one), groupingOrder(other));
}

function groupingOrder({ name, title, country, parsed, id }: PersonClaim): (string | number)[] {
  const isLone = isFull(parsed) ? 0 : 1;
  return [isLone, vaguenessOf(parsed, country), name, country ?? '', title ?? '', id];
}

function vaguenessOf({ words, numeral }: Name, country: string | null): number {
  const told = Math.min(words.length + (numeral === null ? 0 : 1), 99);
  return (country === null ? 100 : 0) + (99 - told);
}

/**
 * The claim of a group that gives the person its name and id: the plainest full name, written in full letters, so that what
 * one outlet adds (a middle name, a title) renames nobody.
 */
export function plainestClaim(claims: readonly PersonClaim[]): PersonClaim {
  return sortedBy(claims, ({ name, title, country, parsed, id }) => [
    isFull(parsed) ? 0 : 1,
    parsed.numeral === null ? 1 : 0,
    parsed.words.length,
    parsed.initials.length,
    -parsed.styles.length,
    loudWords(name),
    -[...name].filter((letter) => letter > '\u007f').length,
    name,
    country ?? '~',
    title ?? '',
    id,
  ])[0]!;
}

const loudWords = (name: string) => name.match(/\p{Lu}{3,}/gu)?.length ?? 0;

/** Groups claims with full names. Claims that share no `pair` key never meet, so that a block is what those keys hold together. */
export function groupFullNames(claims: readonly PersonClaim[]): Group<PersonClaim>[] {
  return groupClaims(claims.toSorted(comparePeople), {
    vagueness: ({ parsed, country }) => vaguenessOf(parsed, country),
    obstacle: whyNotThePerson,
    distance: () => 0,
    likeliest: bestAttested,
  });
}

/** So many times the claims of any other make a person the likeliest bearer of a name: one slip over a country splits nobody. */
const FAR_MORE = 3;

/** The person of whom the very name is claimed, with far more claims than any other whom it fits. */
function bestAttested(
  claim: PersonClaim,
  groups: readonly Group<PersonClaim>[],
): Group<PersonClaim> | undefined {
  const [best, next] = groups.toSorted((one, other) => other.claims.length - one.claims.length);
  if (!best || !next || best.claims.length < FAR_MORE * next.claims.length) return undefined;
  const name = claim.parsed.words.join(' ');
  return best.claims.some(({ parsed }) => parsed.words.join(' ') === name) ? best : undefined;
}

/** What speaks against a full name being that of a group's person; null where nothing does. */
export function whyNotThePerson(claim: PersonClaim, { claims }: Group<PersonClaim>): string | null {
  return firstObstacle(claim, claims, (member) =>
    namesFit(claim.parsed, member.parsed) ? null : namesDiffer(claim, member),
  );
}

/**
 * Places each lone name ("Lukashenko", "Pope Francis") with the one full name of its country that it may stand for, or of any
 * country where it tells none; where there is not exactly one, with its like. `full` are all groups that have one of the
 * names at an end, whole. Answers the groups of both kinds.
 */
export function placeLoneNames(
  lone: readonly PersonClaim[],
  full: readonly Group<PersonClaim>[],
): Group<PersonClaim>[] {
  const placed = full.map(({ claims, decisions }) => ({
    claims: [...claims],
    decisions: [...decisions],
  }));
  const rest: PersonClaim[] = [];
  for (const claim of lone.toSorted(comparePeople)) {
    const fitting = full.flatMap((group, index) => (standsFor(claim, group) ? [index] : []));
    const group = fitting.length === 1 ? placed[fitting[0]!] : undefined;
    if (!group) rest.push(claim);
    else {
      group.claims.push(claim);
      group.decisions.push({
        claim,
        verdict: 'joined',
        reason: 'of all full names with this word at an end, it can only mean this one',
      });
    }
  }
  const like = groupClaims(rest, {
    vagueness: ({ country }) => (country === null ? 1 : 0),
    obstacle: (claim, group) =>
      firstObstacle(claim, group.claims, (member) =>
        loneNamesFit(
          claim.parsed,
          member.parsed,
          claim.country === member.country && claim.country !== null,
        )
          ? null
          : namesDiffer(claim, member),
      ),
    distance: () => 0,
  });
  return [...placed, ...like];
}

/** All of it at once, for claims of any number of blocks. */
export function groupPeople(claims: readonly PersonClaim[]): Group<PersonClaim>[] {
  const full = claims.filter(({ parsed }) => isFull(parsed));
  const lone = claims.filter(({ parsed }) => !isFull(parsed));
  return placeLoneNames(lone, blocksOf(full).flatMap(groupFullNames));
}

/** Parts claims with full names so that those of different blocks share no `pair` key. */
function blocksOf(claims: readonly PersonClaim[]): PersonClaim[][] {
  const blocks = new Map<string, { keys: string[]; claims: PersonClaim[] }>();
  for (const claim of claims) {
    const own = nameKeys(claim.parsed).filter((key) => key.startsWith('pair '));
    const met = [...new Set(own.flatMap((key) => blocks.get(key) ?? []))];
    const joined = {
      keys: [...own, ...met.flatMap(({ keys }) => keys)],
      claims: [...met.flatMap(({ claims: others }) => others), claim],
    };
    for (const key of joined.keys) blocks.set(key, joined);
  }
  return [...new Set(blocks.values())].map(({ claims: block }) => block);
}

/** What a lone name adds is nothing, so that where it stands never changes who else stands there. */
function standsFor(lone: PersonClaim, { claims }: Group<PersonClaim>): boolean {
  const country = claims.find((claim) => claim.country !== null)?.country ?? null;
  if (lone.country !== null && lone.country !== country) return false;
  const isKnownAlike = lone.country !== null;
  return claims.every(({ parsed }) => loneNameFits(lone.parsed, parsed, isKnownAlike));
}

function firstObstacle(
  claim: PersonClaim,
  members: readonly PersonClaim[],
  nameObstacle: (member: PersonClaim) => string | null,
): string | null {
  for (const member of members) {
    const obstacle = nameObstacle(member);
    if (obstacle) return obstacle;
    if (claim.country !== null && member.country !== null && claim.country !== member.country)
      return `the countries ${claim.country} and ${member.country} differ`;
  }
  return null;
}

const namesDiffer = (claim: PersonClaim, member: PersonClaim) =>
  `the names "${claim.name}" and "${member.name}" differ`;
