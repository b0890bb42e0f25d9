import type { Candidate } from '../candidate.js';
import type { Document, Profile } from '../document.js';
import { isMouthpiece, isSubordinate } from '../offices/subordinates.js';
import { homeOf } from '../states/home.js';
import { onceADocument } from '../once-a-document.js';
import { isWish } from '../wishes.js';
import { isTalk } from './candidate-talks.js';
import type { Section } from './sections.js';

/** What is looked at to find the centre of a section: to whom all write, or with `toHub` false, who writes to all. */
export interface CentreStory extends Section {
  candidates: readonly Candidate[];
  /** Sentences that announce that many write to one whom they do not name. */
  announced: readonly number[];
  toHub: boolean;
  /** Whose victory or appointment the article is about. */
  hero: number | null;
}

/** All that speaks for one party being the centre, by the name of each sign. */
export type TellSign = (sign: string, amount?: number) => void;

const HEADS =
  /^(?!.*(?:\bvice|deputy|former|wife|widow)).*(?:president|king|queen|emir|amir|sultan|emperor|prime minister|premier|chancellor|head of (?:state|government)|pope)/i;

/** The state that an article speaks from. */
export const homeStateOf = onceADocument(
  ({ text, header, blocks }: Document) => homeOf(text, header, blocks).state,
);

/** Whether a party may be the centre of a story: alive, and nobody's mouthpiece. */
export const mayBeCentre = ({ role, title }: Profile): boolean =>
  role !== 'deceased' && !isMouthpiece(title);

/** Goes through the parties that a section tells of, with a way to hear the signs of each. */
export function eachCentre(
  document: Document,
  story: CentreStory,
  take: (profile: number, tellAll: (tell: TellSign) => void) => void,
): void {
  const told = toldOf(document, story);
  const written = writtenOf(document, story, told);
  const lead = { most: 0, mostIn: 0 };
  for (const { times } of told.values()) lead.most = Math.max(lead.most, times);
  for (const places of written.in.values()) lead.mostIn = Math.max(lead.mostIn, places.size);
  const home = homeStateOf(document);
  const direction = story.toHub ? 'to' : 'from';
  for (const [one, mentions] of told)
    take(one, (tell) => {
      const say: TellSign = (sign, amount) => tell(`${direction}: ${sign}`, amount);
      tellMentions(mentions, lead.most, story.last - story.first, say);
      tellProfile(document.profiles[one]!, home, say);
      tellWritten(document, one, written, lead.mostIn, story, say);
      if (story.hero === one) say('hero');
      if (written.namedStates.size === 1) {
        const { country } = document.profiles[one]!;
        if (country && written.namedStates.has(country)) say('of the only state named at the head');
      }
    });
}

interface Told {
  times: number;
  pronouns: number;
  inHeadline: boolean;
  firstInHeadline: boolean;
  lastInHeadline: boolean;
  isAnnounced: boolean;
  inLead: boolean;
  isFirst: boolean;
  isLate: boolean;
  firstAt: number;
  lastAt: number;
}

function toldOf(
  { profiles, mentions, sentences, blocks }: Document,
  { first, last, announced }: CentreStory,
): Map<number, Told> {
  const told = new Map<number, Told>();
  let opened = false;
  let lead = -1;
  let headlined: number | null = null;
  for (const { profile, sentence, form } of mentions) {
    if (sentence < first || sentence >= last || !mayBeCentre(profiles[profile]!)) continue;
    const { type } = blocks[sentences[sentence]!.block]!;
    let own = told.get(profile);
    if (!own) {
      own = {
        times: 0,
        pronouns: 0,
        inHeadline: false,
        firstInHeadline: false,
        lastInHeadline: false,
        isAnnounced: false,
        inLead: false,
        isFirst: false,
        isLate: (sentence - first) * 2 > last - first,
        firstAt: sentence,
        lastAt: sentence,
      };
      told.set(profile, own);
    }
    own.times += 1;
    own.lastAt = sentence;
    if (form === 'pronoun') own.pronouns += 1;
    if (announced.includes(sentence)) own.isAnnounced = true;
    if (type === 'headline') {
      own.inHeadline = true;
      if (headlined === null) own.firstInHeadline = true;
      headlined = profile;
    } else if (type === 'body') {
      if (lead < 0) lead = sentence;
      if (sentence === lead) own.inLead = true;
      const { kind } = profiles[profile]!;
      if (!opened && (kind === 'person' || kind === 'office')) {
        opened = true;
        own.isFirst = true;
      }
    }
  }
  if (headlined !== null) told.get(headlined)!.lastInHeadline = true;
  return told;
}

interface Written {
  /** In which sentences somebody is written to (with `toHub` false, writes). */
  in: ReadonlyMap<number, ReadonlySet<number>>;
  /** The same where a name tells it. */
  named: ReadonlyMap<number, ReadonlySet<number>>;
  /** The other side of those. */
  others: ReadonlyMap<number, ReadonlySet<number>>;
  /** Where somebody stands on the other side, -1 where both sides are told. */
  out: ReadonlyMap<number, ReadonlySet<number>>;
  /** Who is one of several that are written to, or that write. */
  listed: ReadonlySet<number>;
  /** Who is one of several on the other side. */
  listedAcross: ReadonlySet<number>;
  /** Who thanks. */
  thanking: ReadonlySet<number>;
  /** States that the messages go to. */
  states: ReadonlySet<string>;
  /** States named by the headline and the announcements. */
  namedStates: ReadonlySet<string>;
}

function writtenOf(
  { profiles, mentions, sentences, blocks }: Document,
  { candidates, toHub, announced, first, last }: CentreStory,
  told: ReadonlyMap<number, Told>,
): Written {
  const written = {
    in: new Map<number, Set<number>>(),
    named: new Map<number, Set<number>>(),
    others: new Map<number, Set<number>>(),
    out: new Map<number, Set<number>>(),
    listed: new Set<number>(),
    listedAcross: new Set<number>(),
    thanking: new Set<number>(),
    states: new Set<string>(),
    namedStates: new Set<string>(),
  };
  const put = (map: Map<number, Set<number>>, one: number, place: number) => {
    const known = map.get(one);
    if (known) known.add(place);
    else map.set(one, new Set([place]));
  };
  for (const { profile, sentence } of mentions) {
    const { kind, country } = profiles[profile]!;
    if (kind !== 'country' || !country || sentence < first || sentence >= last) continue;
    const isHead =
      announced.includes(sentence) || blocks[sentences[sentence]!.block]!.type === 'headline';
    if (isHead) written.namedStates.add(country);
  }
  for (const candidate of candidates) {
    const { hint, mutual, kind, sentence, namelessTo, namelessFrom } = candidate;
    if (kind === 'thanks' && !hint)
      for (const one of candidate.from ?? []) written.thanking.add(one);
    if (mutual || (toHub && !isWish(kind))) continue;
    const sides = [hint ? null : candidate.from, candidate.to];
    const [from, to] = toHub ? sides : [sides[1], sides[0]];
    const [joined, joinedAcross] = toHub
      ? [candidate.couple, candidate.coupleFrom]
      : [candidate.coupleFrom, candidate.couple];
    if (to && to.length > 1 && !joined) for (const one of to) written.listed.add(one);
    if (from && from.length > 1 && !joinedAcross)
      for (const one of from) written.listedAcross.add(one);
    for (const one of to ?? []) {
      const { kind: party, country } = profiles[one]!;
      if (party === 'country' && country) written.states.add(country);
      if (!told.has(one)) continue;
      put(written.in, one, sentence);
      if (!(toHub ? namelessTo : namelessFrom)) put(written.named, one, sentence);
      for (const other of from ?? []) put(written.others, one, other);
    }
    if (toHub && isTalk(candidate)) continue;
    for (const one of from ?? []) if (told.has(one)) put(written.out, one, to ? -1 : sentence);
  }
  return written;
}

const several = (count: number) => Math.log2(1 + count);

function tellMentions(told: Told, most: number, length: number, say: TellSign): void {
  say('times told', several(told.times));
  if (told.times === most) say('most often told');
  if (told.pronouns) say('told by pronouns', several(told.pronouns));
  if (told.inHeadline) say('in the headline');
  if (told.firstInHeadline) say('first in the headline');
  if (told.lastInHeadline) say('last in the headline');
  if (told.isAnnounced) say('announced');
  if (told.inLead) say('in the lead');
  if (told.isFirst) say('first');
  if (told.isLate) say('told late');
  say('spread', (told.lastAt - told.firstAt) / length);
}

function tellProfile({ kind, name, title, country }: Profile, home: string | null, say: TellSign) {
  say(kind);
  const office = kind === 'office' ? name : title;
  if (kind === 'person' && !office) say('without office');
  if (office && HEADS.test(office)) say(country && country === home ? 'heads home' : 'heads');
  if (office && isSubordinate(office)) say('subordinate');
  if (country && country === home) say('of home');
  else if (home) say('abroad');
}

function tellWritten(
  { profiles }: Document,
  one: number,
  { in: into, named, others, out, states, thanking, listed, listedAcross }: Written,
  mostIn: number,
  story: CentreStory,
  say: TellSign,
): void {
  const places = into.get(one) ?? new Set();
  const { country } = profiles[one]!;
  if (places.size) {
    say('written to');
    say('times written to', several(places.size));
    if (places.size === mostIn) say('most often written to');
    if (named.has(one)) say('times written to by name', several(named.get(one)!.size));
    say('others', several(others.get(one)?.size ?? 0));
  }
  if (thanking.has(one)) say('thanks');
  if (listed.has(one)) say('one of several written to');
  if (listedAcross.has(one)) say('one of several who write');
  const length = story.last - story.first;
  const opening = Math.min(...places) - story.first;
  if (places.size) {
    if (opening < length / 4) say('written to early');
    if (opening * 2 > length && length > 7) say('written to late');
    if (story.announced.some((at) => places.has(at))) say('written to as announced');
  }
  const away = [...(out.get(one) ?? [])].filter((place) => !places.has(place));
  if (away.length) {
    say('writes');
    if (away.includes(-1)) say('writes to others');
    if (country && states.has(country)) say('writes, of a state written to');
  }
  if (country && states.has(country) && profiles[one]!.kind !== 'country')
    say('of a state written to');
}
