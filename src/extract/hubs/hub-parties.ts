import { toldState, type Document } from '../document.js';
import { isMouthpiece } from '../offices/subordinates.js';
import { Pattern } from '../patterns/pattern.js';
import { isPolitical } from '../political-bodies.js';

/** Officers of a part of a state, of an army or of no state. */
const LOCAL = new Pattern(
  /\bgov(?:ernor\b|\.)(?![- ]general)|\bmayor\b|\bcoach\b|\bopposition\b|\bcaptain\b(?! regent)|\banalyst\b|\bprofessor\b|\bcommander\b|\bcandidate\b|\bcommissioner\b(?=.*police)/i,
);

/**
 * Whether a party may write to a hub or be written to by it: an officer of another state or of a body, alive, and no mouthpiece; the office
 * of whoever `isListed` may be left out.
 */
export function isTaker(
  { profiles }: Document,
  one: number,
  hub: readonly number[] | null,
  isListed = false,
): boolean {
  const profile = profiles[one]!;
  if (hub?.includes(one) || profile.role === 'deceased') return false;
  if (profile.kind === 'country' || profile.kind === 'organisation') {
    return !hub?.some((place) => profiles[place]!.country === profile.country && profile.country);
  }
  const { title } = profile;
  if (isMouthpiece(title) || LOCAL.test(title ?? '')) return false;
  const state = toldState(profile);
  if (state === null) return profile.kind === 'person' && (isListed || title !== null);
  return !hub?.some((place) => toldState(profiles[place]!) === state);
}

/** Officers of bodies of many states. */
const INTERNATIONAL =
  /secretary[- ]general|director[- ]general|\bpope\b|patriarch|(?:commission|council|parliament|union|bank|fund|organi[sz]ation|agency)\b.*(?:president|chair|chief|head)|(?:president|chair\w*|chief|head|high representative)\b.*(?:commission|council|parliament|union|bank|fund|organi[sz]ation|agency)/i;

/** Whether an office is of a body of many states. */
export const isOfManyStates = (title: string | null): boolean => INTERNATIONAL.test(title ?? '');

/** Whether a party is told to belong to a state or to hold an office of a body of many: "Kand's A" speaks for Kand in such an article. */
export function isOfficer({ profiles }: Document, one: number): boolean {
  const profile = profiles[one]!;
  if (profile.kind === 'country' || profile.kind === 'organisation') return false;
  return toldState(profile) !== null || isOfManyStates(profile.title);
}

const CROWNED = /^(?:king|queen|emperor|empress|emir|amir|sultan|grand duke|grand duchess)\b/i;

/** Whether the words of a party may be those of another state's officer: one who is told to be such, or wears a crown. */
export function maySpeakAbroad(document: Document, one: number): boolean {
  const { kind, country, title } = document.profiles[one]!;
  return (
    isOfficer(document, one) || (kind === 'person' && country === null && CROWNED.test(title ?? ''))
  );
}

/** "The Prime Minister presented his wishes": an office without a state is one at home, as is whoever is likeliest of the hub's state. */
export function isAtHome({ profiles }: Document, one: number, hub: readonly number[]): boolean {
  const { title, country } = profiles[one]!;
  return country === null
    ? title !== null && !isOfManyStates(title)
    : hub.some((place) => profiles[place]!.country === country);
}

/** Whether a sentence in lower case names one of the hub or its state. */
export function isAbout({ profiles }: Document, lower: string, hub: readonly number[]): boolean {
  return hub.some((place) => {
    const { name } = profiles[place]!;
    return name
      .toLowerCase()
      .split(/\s+/)
      .some((word) => word.length > 3 && lower.includes(word));
  });
}

/** One person, office or couple. */
export const isSomebody = ({ profiles }: Document, to: readonly number[]) =>
  to.length < 3 && to.every((one) => /^(?:person|office)$/.test(profiles[one]!.kind));

/** The state of somebody, told by its name. */
export const isOwnState = ({ profiles }: Document, state: number, one: number) =>
  profiles[state]!.kind === 'country' && profiles[one]!.country === profiles[state]!.country;

/** One party, church, congress or the like. */
export const isPoliticalBody = ({ profiles }: Document, to: readonly number[]) =>
  to.length === 1 && profiles[to[0]!]!.kind === 'organisation' && isPolitical(profiles[to[0]!]!);

/** What is written to a state or body counts only where it is told in plain words, as an article does of which one is the hub. */
export const weightTo = ({ profiles }: Document, hub: readonly number[], weight: number): number =>
  /^(?:country|organisation)$/.test(profiles[hub[0]!]!.kind)
    ? Math.max(weight, LEAST_TO_STATE)
    : weight;
const LEAST_TO_STATE = 4;
