import { isWish } from './wishes.js';
import { officeClass } from './offices/office-classes.js';
import { mentionsInSentence } from './mentions-in-order.js';
import { toldState, type Document, type Profile } from './document.js';
import type { Candidate } from './candidate.js';
import { centreOf } from './hubs/centre.js';
import { isSomebody } from './hubs/hub-parties.js';
import { isMouthpiece } from './offices/subordinates.js';

/** Whom an article's messages go to, unless a sentence says otherwise. */
export interface MainAddressee {
  profile: number;
  /** Most of what the article tells goes to this one. */
  sure: boolean;
}

/** People and offices before states, the early and the often told first; a name weighs more than a pronoun. */
export function mainAddresseeOf(
  document: Document,
  candidates: readonly Candidate[],
): MainAddressee | null {
  const counts = new Map<number, number>();
  const seen = new Set<string>();
  for (const { from, to, sentence, hint, namelessTo, kind } of candidates)
    for (const member of (from && (kind === 'thanks' || kind === 'reply') ? from : to) ?? []) {
      if (seen.has(`${sentence} ${member}`)) continue;
      seen.add(`${sentence} ${member}`);
      const { kind, role, title } = document.profiles[member]!;
      if (role === 'deceased' || isMouthpiece(title)) continue;
      const base = kind === 'person' ? 2 : kind === 'office' ? 1.5 : 0.5;
      const early = sentence < document.sentences.length / 4 ? 2 : 1;
      const weight = base * early * (hint ? 1.5 : 1) * (namelessTo ? 0.5 : 1);
      counts.set(member, (counts.get(member) ?? 0) + weight);
    }
  let profile: number | null = null;
  let total = 0;
  for (const [member, count] of counts) {
    total += count;
    if (profile === null || count > counts.get(profile)!) profile = member;
  }
  const hub =
    profile === null
      ? (hubOf(document, candidates) ?? centreMeant(document, candidates))
      : isLateAside(document, seen, profile)
        ? hubOf(document, candidates)
        : writerToMany(candidates, profile);
  if (hub !== null) return { profile: hub, sure: false };
  if (profile === null) return null;
  const writers = writersTo(document, candidates, profile).size;
  return { profile, sure: writers > 1 && counts.get(profile)! * 2 > total };
}

/** Told as addressee in one sentence alone, in the second half: what came before went to somebody else. */
function isLateAside(
  { sentences }: Document,
  told: ReadonlySet<string>,
  addressee: number,
): boolean {
  const places = [...told].flatMap((key) => {
    const [sentence, member] = key.split(' ').map(Number) as [number, number];
    return member === addressee ? [sentence] : [];
  });
  return places.length === 1 && sentences.length > SHORT && places[0]! * 2 > sentences.length;
}

/** Sentences of an article in which everything is near. */
const SHORT = 8;

/** So many addressees make somebody the centre of an article. */
const MANY = 3;

/** Whoever writes to many, where nobody but he writes to the addressee most told: others that are told to write do so to him. */
function writerToMany(candidates: readonly Candidate[], addressee: number): number | null {
  const written = new Map<number, Set<number>>();
  for (const { from, to, hint, mutual } of candidates) {
    if (hint || mutual || from?.length !== 1 || !to) continue;
    const known = written.get(from[0]!) ?? new Set<number>();
    for (const one of to) known.add(one);
    written.set(from[0]!, known);
  }
  for (const [writer, addressees] of written) {
    if (addressees.size < MANY || !addressees.has(addressee)) continue;
    const others = candidates.some(
      ({ from, to, hint }) =>
        !hint && from && !from.includes(writer) && to?.some((one) => addressees.has(one)),
    );
    if (!others) return writer;
  }
  return null;
}

/** What speaks for somebody as the one whom an article is about, and what against. */
const HUB = { headline: 3, first: 3, mention: 1, mostMentions: 5, sender: -6, ahead: 2, least: 5 };

/**
 * Whom an article is about that names no addressee: in the headline, first in the story, often told, and no sender; null where nobody is
 * clearly ahead.
 */
function hubOf(document: Document, candidates: readonly Candidate[]): number | null {
  const { profiles, mentions, sentences, blocks } = document;
  const scores = new Map<number, number>();
  const add = (profile: number, score: number) =>
    scores.set(profile, (scores.get(profile) ?? 0) + score);
  const told = new Map<number, number>();
  const inHeadline = new Set<number>();
  let first: number | null = null;
  for (const { profile, sentence } of mentions) {
    const { kind, role, title } = profiles[profile]!;
    if ((kind !== 'person' && kind !== 'office') || role === 'deceased' || isMouthpiece(title))
      continue;
    const { type } = blocks[sentences[sentence]!.block]!;
    if (type === 'headline') inHeadline.add(profile);
    else if (type === 'body') first ??= profile;
    told.set(profile, (told.get(profile) ?? 0) + 1);
  }
  for (const [profile, times] of told)
    add(profile, Math.min(times, HUB.mostMentions) * HUB.mention);
  for (const profile of inHeadline) add(profile, HUB.headline);
  if (first !== null) add(first, HUB.first);
  for (const one of new Set(candidates.flatMap(({ from, hint }) => (hint ? [] : (from ?? [])))))
    add(one, HUB.sender);
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < HUB.least || best[1] - (second?.[1] ?? 0) < HUB.ahead) return null;
  return best[0];
}

/** How likely the centre of an article must be to which all seem to write. */
const LEAST_SHARE = 0.35;
/** So many who write to nobody told make all seem to write to one. */
const SEVERAL = 2;

/** To whom several write in an article of which no sentence tells to whom; null where nobody who writes to no one is clearly ahead. */
function centreMeant(document: Document, candidates: readonly Candidate[]): number | null {
  const writers = new Set(candidates.flatMap(({ from, hint }) => (hint ? [] : (from ?? []))));
  if (writers.size < SEVERAL) return null;
  const section = { first: 0, last: document.sentences.length };
  const story = { ...section, candidates, announced: [], toHub: true, hero: null };
  const centre = centreOf(document, story, (one) => isSomebody(document, [one]));
  return centre && centre.share >= LEAST_SHARE && !writers.has(centre.profile)
    ? centre.profile
    : null;
}

/**
 * "They, too, have congratulated the President": where a pronoun or an office seems to stand for someone who writes to the main
 * addressee, or for a countryman of the sender, the main addressee is meant.
 */
export function addresseeMeant(
  document: Document,
  candidate: Candidate,
  main: MainAddressee | null,
  writers: ReadonlySet<number>,
): number[] | null {
  const { to, from, namelessTo, mutual } = candidate;
  if (!to || !namelessTo || mutual || !main?.sure) return to;
  if (to.length !== 1 || to[0] === main.profile) return to;
  const meant = document.profiles[main.profile]!;
  if (from?.includes(main.profile) || /^(?:country|organisation)$/.test(meant.kind)) return to;
  const told = document.profiles[to[0]!]!;
  if (!from && writers.has(to[0]!)) return to;
  if (isNamedIn(document, candidate.sentence, to[0]!)) return to;
  if (from && isPeerIn(document, candidate, to[0]!)) return to;
  if (isCompatriotByOffice(document, candidate.sentence, to[0]!, meant)) return to;
  const isWriter = writers.has(to[0]!);
  if (!isWriter && isOfAnotherGender(document, candidate.sentence, to[0]!, meant)) return to;
  if (told.kind === 'person' && isWriter) return [main.profile];
  const home = from && document.profiles[from[0]!]!.country;
  return home && told.country === home && meant.country !== home ? [main.profile] : to;
}

/** "A wrote to B, thanking her": a pronoun beside the name stands for no other. */
const isNamedIn = (document: Document, sentence: number, profile: number): boolean =>
  mentionsInSentence(document, sentence).some(
    (mention) => mention.profile === profile && mention.form === 'name',
  );

/** "Towards the head of the Kandian government", where all write to Kandia's president: the other office of his state is meant. */
function isCompatriotByOffice(
  document: Document,
  sentence: number,
  profile: number,
  meant: Profile,
): boolean {
  const told = document.profiles[profile]!;
  const [held, other] = [officeClass(told), officeClass(meant)];
  if (toldState(told) === null || toldState(told) !== toldState(meant)) return false;
  if (held === null || other === null || held === other) return false;
  return mentionsInSentence(document, sentence).some(
    (mention) => mention.profile === profile && mention.form === 'office',
  );
}

/** "Wrote to him": no woman is meant. */
const isOfAnotherGender = (
  document: Document,
  sentence: number,
  profile: number,
  { gender }: Profile,
): boolean =>
  gender !== null &&
  mentionsInSentence(document, sentence).some(
    (mention) =>
      mention.profile === profile &&
      GENDERS.get(document.tokens[mention.first]!.lower) === OTHER[gender],
  );

const GENDERS = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['she', 'female'],
  ['her', 'female'],
]);
const OTHER = { male: 'female', female: 'male' } as const;

/** "A wrote to her Kandian colleague": told with his state, and of one office with her, he is no other. */
function isPeerIn(document: Document, { from, sentence }: Candidate, profile: number): boolean {
  const { profiles, tokens } = document;
  const office = officeClass(profiles[profile]!);
  return (
    office !== null &&
    office === officeClass(profiles[from![0]!]!) &&
    mentionsInSentence(document, sentence).some(
      ({ profile: one, form, first, last }) =>
        one === profile &&
        form === 'office' &&
        /^(?:his|her|their)$/.test(tokens[first]!.lower) &&
        PEER.test(tokens[last - 1]!.lower),
    )
  );
}
const PEER = /^(?:counterpart|colleague|homologue|peer|neighbou?r|friend|cousin|brother|sister)$/;

/**
 * All who are told to write to the main addressee, or to someone told elsewhere; nobody of the addressee's own state who is written to by
 * name himself, though he, too, may speak to the nation.
 */
export function writersTo(
  document: Document,
  candidates: readonly Candidate[],
  main: number,
): ReadonlySet<number> {
  const writers = new Set<number>();
  const { country } = document.profiles[main]!;
  for (const { from, to, hint, mutual } of candidates)
    if (!hint && !mutual && from && (to === null || to.includes(main)))
      for (const one of from) writers.add(one);
  if (country && writers.size)
    for (const { from, to, sentence, hint, kind } of candidates)
      if (!hint && from && isWish(kind))
        for (const one of to ?? []) {
          const own = document.profiles[one]!;
          if (
            writers.has(one) &&
            own.country === country &&
            !own.isSurmised &&
            isNamedIn(document, sentence, one)
          )
            writers.delete(one);
        }
  return writers;
}
