import type { Candidate } from '../candidate.js';
import type { CodedSentence } from '../coded.js';
import type { Document, Profile } from '../document.js';
import { isWish } from '../wishes.js';
import { centreOf } from './centre.js';
import { heroOf } from './hero.js';
import { isSomebody } from './hub-parties.js';
import { predecessorsIn } from './predecessors.js';
import type { Section } from './sections.js';

/** How likely a party must be the centre to be taken for it. */
const LEAST = 0.4;

/**
 * To whom all write, or with `toHub` false, who writes to all: the likeliest person or office, and whoever is written to together with it;
 * null where nobody is clearly ahead. `announced` are the sentences that say that many write.
 */
export function mainHub(
  document: Document,
  coded: readonly CodedSentence[],
  candidates: readonly Candidate[],
  section: Section,
  announced: readonly number[],
  toHub: boolean,
): number[] | null {
  const hero = heroOf(document, coded.slice(section.first, section.last));
  const across = listedAcross(candidates, toHub);
  const writers = openWriters(candidates);
  const left = predecessorsIn(document);
  const centre = centreOf(
    document,
    { ...section, candidates, announced, toHub, hero },
    (one) =>
      isSomebody(document, [one]) &&
      !across.has(one) &&
      !(toHub && (writers.has(one) || left.has(one))),
  );
  if (!centre) return null;
  const couple = coupleOf(candidates, toHub);
  if (couple?.includes(centre.profile) && !isToldAlone(document, couple, announced)) return couple;
  const pair = pairToldAs(document, coded, announced, centre.profile);
  if (pair) return centre.share < LEAST / pair.length ? null : pair;
  return centre.share < LEAST ? null : [centre.profile];
}

/**
 * "A rang from Marrow", "B sent a letter": those who are told to write, to nobody who is named, and to whom nobody does; they are not the
 * one to whom all write.
 */
function openWriters(candidates: readonly Candidate[]): ReadonlySet<number> {
  const isOpen = ({ rule, to, hint, mutual, kind }: Candidate) =>
    WRITES.test(rule) && !to && !hint && !mutual && (kind === null || isWish(kind));
  /** Where they write, by writer: "A sent his brother with a letter, which was handed over" hints at nobody else. */
  const writers = new Map<number, number>();
  for (const candidate of candidates)
    if (isOpen(candidate))
      for (const one of candidate.from ?? []) writers.set(one, candidate.sentence);
  for (const { from, to, hint, sentence } of candidates)
    if (to)
      for (const one of [...to, ...(from ?? [])])
        if (!hint || writers.get(one) !== sentence) writers.delete(one);
  return new Set(writers.keys());
}

const WRITES = /^(?:phone|call|cable|send|came-from)$/;

/**
 * "The Captains Regent, A and B, received many letters", "King A and Queen B heard from": two of one office or house whom an announcement
 * names side by side.
 */
function pairToldAs(
  { profiles }: Document,
  coded: readonly CodedSentence[],
  announced: readonly number[],
  centre: number,
): number[] | null {
  for (const sentence of announced)
    for (const { members, official } of coded[sentence]!.groups) {
      if (!official || members.length !== 2 || !members.includes(centre)) continue;
      const [one, other] = members.map((place) => profiles[place]!) as [Profile, Profile];
      const isOneState = one.country === other.country;
      const isOneOffice = one.title !== null && one.title === other.title;
      const isOneHouse = CONSORTS.test(one.title ?? '') && CONSORTS.test(other.title ?? '');
      if (isOneState && (isOneOffice || isOneHouse)) return members;
    }
  return null;
}
const CONSORTS =
  /^(?:king|queen|emperor|empress|(?:crown )?prince|(?:crown )?princess|grand duke|grand duchess)\b/i;

/** The first two who are written to as one, or with `toHub` false, who write as one. */
function coupleOf(candidates: readonly Candidate[], toHub: boolean): number[] | null {
  for (const { mutual, kind, to, from, hint, couple, coupleFrom } of candidates) {
    if (mutual || (toHub && !isWish(kind))) continue;
    const side = toHub ? to : hint ? null : from;
    if (side && (toHub ? couple : coupleFrom)) return side;
  }
  return null;
}

/** Whether what says that many write names one of a couple and not the other. */
function isToldAlone(
  { mentions }: Document,
  couple: readonly number[],
  announced: readonly number[],
): boolean {
  const told = new Set(
    mentions.flatMap(({ sentence, profile }) =>
      announced.includes(sentence) && couple.includes(profile) ? [profile] : [],
    ),
  );
  return told.size === 1;
}

/** "A, B and C have written", "telegrams went to A, B and C": whoever is left out there is none of them. */
function listedAcross(candidates: readonly Candidate[], toHub: boolean): ReadonlySet<number> {
  const listed = new Set<number>();
  for (const { mutual, hint, from, to, couple, coupleFrom } of candidates) {
    const [own, across, isCouple] = toHub
      ? [to, hint ? null : from, coupleFrom]
      : [from, to, couple];
    if (mutual || own || isCouple || !across || across.length < 2) continue;
    for (const one of across) listed.add(one);
  }
  return listed;
}
