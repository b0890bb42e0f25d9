import type { Candidate } from '../candidate.js';
import { codeOf, type CodedSentence } from '../coded.js';
import type { Document } from '../document.js';
import type { Section } from './sections.js';
import { isMouthpiece } from '../offices/subordinates.js';
import { isWish } from '../wishes.js';

/** What speaks for somebody as the one to whom all write, where the article announces that all do, and what against. */
const MAIN = {
  headline: 3,
  announced: 3,
  hero: 4,
  first: 2,
  heads: 2,
  state: 3,
  told: 2,
  mention: 1,
  mostMentions: 4,
  addressed: 3,
  mostAddressed: 3,
  writes: -6,
  ahead: 1.5,
  least: 5,
};

const TALKS: ReadonlySet<string> = new Set(['speak', 'call-with', 'in-message-to']);

/** Whether a candidate tells of a talk on the telephone, in which either may be the one who calls. */
export const isTalk = ({ rule, channel }: Candidate): boolean =>
  channel === 'phone' && TALKS.has(rule);

const HEADS =
  /^(?!.*(?:\bvice|deputy|former|wife|widow)).*(?:president|king|queen|emir|amir|sultan|emperor|prime minister|premier|chancellor|head of (?:state|government)|pope)/i;

/**
 * To whom all write: in the headline or the announcement, first in the story, often told, written to, and no writer; null where nobody is
 * clearly ahead. With `toHub` false, who writes to all: he writes, and is not written to.
 */
export function mainHub(
  document: Document,
  coded: readonly CodedSentence[],
  candidates: readonly Candidate[],
  section: Section,
  announced: readonly number[],
  toHub: boolean,
): number[] | null {
  const { profiles, mentions, sentences, blocks } = document;
  const scores = new Map<number, number>();
  const add = (one: number, score: number) => scores.set(one, (scores.get(one) ?? 0) + score);
  const times = new Map<number, number>();
  const marked = new Set<string>();
  const mark = (one: number, reason: keyof typeof MAIN) => {
    if (marked.has(`${one} ${reason}`)) return;
    marked.add(`${one} ${reason}`);
    add(one, MAIN[reason]);
  };
  let first = true;
  /** States that the headline or the announcement names. */
  const told = new Set<string>();
  for (const { profile, sentence } of mentions) {
    if (sentence < section.first || sentence >= section.last) continue;
    const { kind, role, title, country } = profiles[profile]!;
    const isOpening =
      announced.includes(sentence) || blocks[sentences[sentence]!.block]!.type === 'headline';
    if (kind === 'country' && country && isOpening) told.add(country);
    if ((kind !== 'person' && kind !== 'office') || role === 'deceased' || isMouthpiece(title))
      continue;
    const { type } = blocks[sentences[sentence]!.block]!;
    if (type === 'headline') mark(profile, 'headline');
    if (HEADS.test(kind === 'office' ? profiles[profile]!.name : (title ?? '')))
      mark(profile, 'heads');
    if (announced.includes(sentence)) mark(profile, 'announced');
    if (type === 'body' && first) {
      mark(profile, 'first');
      first = false;
    }
    times.set(profile, (times.get(profile) ?? 0) + 1);
  }
  for (const [one, count] of times) add(one, Math.min(count, MAIN.mostMentions) * MAIN.mention);
  const addressed = new Map<number, Set<number>>();
  const writers = new Map<number, Set<number>>();
  /** States that the messages go to. */
  const states = new Set<string | null>();
  let couple: number[] | null = null;
  for (const candidate of candidates) {
    const { hint, mutual, kind, sentence } = candidate;
    if (mutual || (toHub && !isWish(kind))) continue;
    const sides = [hint ? null : candidate.from, candidate.to];
    const [from, to] = toHub ? sides : [sides[1], sides[0]];
    if (to && (toHub ? candidate.couple : candidate.coupleFrom)) couple ??= to;
    for (const one of to ?? [])
      if (profiles[one]!.kind === 'country') states.add(profiles[one]!.country);
    for (const one of to ?? [])
      if (times.has(one)) addressed.set(one, (addressed.get(one) ?? new Set()).add(sentence));
    for (const one of from ?? [])
      if (times.has(one) && !(toHub && isTalk(candidate)))
        writers.set(one, (writers.get(one) ?? new Set()).add(to ? -1 : sentence));
  }
  for (const [one, places] of writers)
    if (
      !states.has(profiles[one]!.country) &&
      [...places].some((sentence) => !addressed.get(one)?.has(sentence))
    )
      mark(one, 'writes');
  for (const [one, sentencesTo] of addressed)
    add(one, Math.min(sentencesTo.size, MAIN.mostAddressed) * MAIN.addressed);
  for (const one of times.keys())
    if (marked.has(`${one} heads`)) {
      const { country } = profiles[one]!;
      if (states.has(country)) mark(one, 'state');
      if (told.size === 1 && country && told.has(country)) mark(one, 'told');
    }
  const hero = toHub ? heroOf(document, coded.slice(section.first, section.last)) : null;
  if (hero !== null) mark(hero, 'hero');
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < MAIN.least) return null;
  if (couple?.includes(best[0])) return couple;
  return best[1] - (second?.[1] ?? 0) < MAIN.ahead ? null : [best[0]];
}

/** "B's victory", "B, who won", "appointed B": whom an article on an election or appointment is about. */
const HERO =
  /§(\d+) (?:'s? (?:[\p{L}-]+ ){0,3}(?:victory|win|triumph|election|re-election|inauguration|appointment|swearing-in)|(?:, (?:[\p{L}\d]+ ){1,3}, )?(?:, )?(?:who )?(?:(?:has |had )?(?:won|wins)|(?:, )?(?:re-)?elected(?= [,.;§]| as| on| with)|takes office|took office|(?:has been|was|is|had been|is being|to be) (?:re-elected|elected|sworn|appointed|inaugurated|named))) (?!§)|(?:appointed|elected|named|re-elected|election of(?: [\p{L} ]{1,30}as)?|victory of|re-election of|appointment of|inauguration of) (?:the )?§(\d+) /u;
const FIRST_SENTENCES = 8;

function heroOf({ profiles }: Document, coded: readonly CodedSentence[]): number | null {
  for (const sentence of coded.slice(0, FIRST_SENTENCES)) {
    const found = HERO.exec(codeOf(sentence));
    const group = sentence.groups[Number(found?.[1] ?? found?.[2] ?? -1)];
    const [member] = group?.members ?? [];
    if (group?.members.length === 1 && profiles[member!]!.kind === 'person') return member!;
  }
  return null;
}
