import type { Kind } from '../../model.js';
import type { Candidate } from '../candidate.js';
import type { CodedSentence } from '../coded.js';
import type { Document } from '../document.js';
import {
  announcementsIn,
  mailerOf,
  onlyNamedIn,
  ownHubOf,
  type Announcement,
} from './announcements.js';
import { isSomebody, isTaker } from './hub-parties.js';
import { isWish } from '../wishes.js';
import { mainHub } from './main-hub.js';
import type { FoundOccasion } from '../occasions.js';
import { sectionsOf, type Section } from './sections.js';
import { stateHub } from './state-hub.js';
import type { ToldInSentence } from '../told-in-sentence.js';
import { Pattern } from '../patterns/pattern.js';
import { hubByOffice } from './told-by-office.js';
import { hubByDesk } from './where-it-lands.js';

/** One person or couple with whom a section's messages have to do: all write to the hub, or it writes to all. */
export interface Scheme extends Section {
  hub: readonly number[];
  /** Others write to the hub. */
  toHub: boolean;
  /** What is written, and on which occasion, as announced. */
  kind: Kind | null;
  occasion: FoundOccasion | null;
  /** The sentence that announces it; -1 where none does. */
  announced: number;
  /** Told by what is said of its messages; else surmised from all who are told of. */
  isTold: boolean;
  /** Bearers bring what the hub writes. */
  isCarried: boolean;
}

/** What speaks for a scheme, each other party that writes or is written to once; `least` is enough. */
const VOTES = { party: 2, many: 5, announced: 5, open: 1, states: 3, least: 5 };
const MANY = new Pattern(
  /\b(?:messages|letters(?! of (?:credence|recall))|telegrams|cables|notes|tributes|calls|(?:receiving|getting|flooded with|inundated with) (?:\w+ )?(?:congratulations|condolences|greetings|wishes)|hea(?:rd|rs|ring) from [^.;:]{1,60}(?: and|,) \w+)\b/,
);

/** Headline and first sentences, which say which way all goes. */
const OPENING = 3;

/** More centres has no story. */
const MOST_SCHEMES = 8;

/** The schemes of an article, section by section, the one told first before the others. */
export function schemesOf(
  document: Document,
  coded: readonly CodedSentence[],
  told: readonly ToldInSentence[],
  candidates: readonly Candidate[],
): Scheme[] {
  return sectionsOf(document).flatMap((section) => {
    const inSection = candidates.filter(
      ({ sentence, status }) =>
        status === 'sent' && sentence >= section.first && sentence < section.last,
    );
    return schemesIn(document, coded, told, inSection, section);
  });
}

function schemesIn(
  document: Document,
  coded: readonly CodedSentence[],
  told: readonly ToldInSentence[],
  candidates: readonly Candidate[],
  section: Section,
): Scheme[] {
  const polls = new Map<string, Poll>();
  const pollOf = (hub: readonly number[], toHub: boolean, since: number): Poll => {
    const key = `${toHub} ${String(hub)}`;
    const known = polls.get(key);
    if (known) {
      known.since = Math.min(known.since, since);
      return known;
    }
    const poll: Poll = { hub, toHub, others: new Set(), extra: 0, kind: null, since, isTold: true };
    polls.set(key, poll);
    return poll;
  };
  const writers = new Set(
    candidates.flatMap(({ from, to, hint, mutual, kind }) =>
      from && to && !hint && !mutual && isWish(kind) ? from : [],
    ),
  );
  for (const { from, to, hint, mutual, kind, couple, sentence } of candidates) {
    if (mutual) continue;
    const wished = isWish(kind);
    for (const hub of to && wished ? (couple ? [to] : to.map((one) => [one])) : []) {
      if (!isSomebody(document, hub)) continue;
      const poll = pollOf(hub, true, sentence);
      poll.kind ??= kind;
      for (const one of hint ? [] : (from ?? [])) poll.others.add(one);
      if (!from && to?.length === 1 && MANY.test(told[sentence]!.lower) && !writers.has(hub[0]!))
        poll.extra = Math.max(poll.extra, VOTES.many);
    }
    if (hint || from?.length !== 1 || !to || !isSomebody(document, from)) continue;
    const poll = pollOf(from, false, sentence);
    poll.kind ??= kind;
    for (const one of to) poll.others.add(one);
  }
  const announcements = announcementsIn(document, told, candidates, section);
  const ownHubs = new Map(
    announcements.map((one) => [
      one,
      ownHubOf(document, candidates, one) ??
        (one.toHub
          ? (hubByDesk(document, coded[one.sentence]!) ??
            hubByOffice(document, coded[one.sentence]!))
          : null),
    ]),
  );
  let main: number[] | null | undefined;
  const mainOf = () =>
    (main ??= mainHub(
      document,
      coded,
      candidates,
      section,
      announcements.filter((one) => one.toHub && !ownHubs.get(one)).map((one) => one.sentence),
      true,
    ));
  /** "Condolences to Kand": no officer of another state is meant. */
  const ofState = (hub: readonly number[] | null, at: number) => {
    const states = candidates.flatMap(({ sentence, to }) =>
      sentence === at && to?.every((one) => document.profiles[one]!.kind === 'country') ? to : [],
    );
    const isOther = (one: number) => {
      const { country, isSurmised } = document.profiles[one]!;
      return (
        country &&
        !isSurmised &&
        states.every((state) => document.profiles[state]!.country !== country)
      );
    };
    return states.length && hub?.some(isOther) ? null : hub;
  };
  /** Where others have announcements of their own, the only one whom an announcement names is meant. */
  const meantAt = ({ sentence }: Announcement) =>
    announcements.some((one) => ownHubs.get(one))
      ? onlyNamedIn(document, coded[sentence]!, candidates)
      : null;
  /** An opening announcement that tells its hub tells that of the others. */
  const onlyHub = onlyOf(
    announcements
      .filter(({ sentence }) => sentence < section.first + OPENING)
      .map((one) => ownHubs.get(one) ?? null),
  );
  for (const announcement of announcements) {
    const { sentence, toHub } = announcement;
    const hub = toHub
      ? (ownHubs.get(announcement) ??
        meantAt(announcement) ??
        onlyHub ??
        ofState(mainOf(), sentence))
      : mailerOf(document, coded, told, candidates, section, sentence);
    if (!hub) continue;
    const poll = pollOf(hub, toHub, sentence);
    poll.extra += VOTES.announced;
  }
  const votesFor = (poll: Poll) => poll.others.size * VOTES.party + poll.extra;
  const isEnough = (poll: Poll) => votesFor(poll) >= VOTES.least;
  const state = [...polls.values()].some((poll) => poll.toHub && isEnough(poll))
    ? null
    : stateHub(document, candidates, announcements);
  if (state !== null) pollOf([state], true, section.first).extra += VOTES.least;
  if (![...polls.values()].some(isEnough)) {
    const opening = announcements.find(({ sentence }) => sentence < section.first + OPENING);
    const [centre] = [true, false]
      .filter((toHub) => !opening || toHub === opening.toHub)
      .flatMap((toHub) => {
        const hub = mainHub(document, coded, candidates, section, [], toHub);
        if (!hub || !isSomebody(document, hub)) return [];
        const votes = votesOfAll(document, candidates, section, hub, toHub);
        const own = polls.get(`${toHub} ${String(hub)}`)?.others.size ?? 0;
        return votes ? [{ hub, toHub, votes, all: votes + own * VOTES.party }] : [];
      })
      .sort((a, b) => b.all - a.all);
    if (centre) {
      const poll = pollOf(centre.hub, centre.toHub, section.first);
      poll.extra += centre.votes;
      poll.isTold = false;
    }
  }
  return [...polls.values()]
    .filter(isEnough)
    .sort((a, b) => a.since - b.since)
    .slice(0, MOST_SCHEMES)
    .map(({ hub, toHub, kind, isTold }): Scheme => {
      const own = announcements.filter((one) => one.toHub === toHub);
      const act = own.map(({ act }) => act).find((one) => one !== null) ?? null;
      return {
        ...section,
        hub,
        toHub,
        kind: act ?? kind,
        occasion: own.map(({ occasion }) => occasion).find((one) => one !== null) ?? null,
        announced: own[0]?.sentence ?? -1,
        isTold,
        isCarried: own.some(({ isCarried }) => isCarried),
      };
    });
}

/** The hub that all announcements agree on which tell one; null where they tell none or several. */
function onlyOf(hubs: readonly (readonly number[] | null)[]): readonly number[] | null {
  const told = new Map(hubs.flatMap((hub) => (hub ? [[String(hub), hub] as const] : [])));
  return told.size === 1 ? [...told.values()][0]! : null;
}

/** What an article says that announces nothing: officers of many states are told, and some of them write to somebody, or are written to by somebody. */
function votesOfAll(
  document: Document,
  candidates: readonly Candidate[],
  section: Section,
  hub: readonly number[],
  toHub: boolean,
): number {
  const states = new Set(
    document.mentions.flatMap(({ profile, sentence }) => {
      const { type } = document.blocks[document.sentences[sentence]!.block]!;
      if (sentence < section.first || sentence >= section.last || type === 'related') return [];
      return isTaker(document, profile, hub) &&
        /^(?:person|office)$/.test(document.profiles[profile]!.kind)
        ? [document.profiles[profile]!.country ?? profile]
        : [];
    }),
  );
  if (states.size < MANY_STATES) return 0;
  const open = new Set(
    candidates.flatMap(({ from, to, hint, mutual }) => {
      if (mutual || (from && to && !hint)) return [];
      return (toHub ? (hint ? [] : from) : hint || !from ? to : []) ?? [];
    }),
  );
  for (const one of hub) open.delete(one);
  return VOTES.states + open.size * VOTES.open;
}
const MANY_STATES = 3;

interface Poll {
  hub: readonly number[];
  toHub: boolean;
  others: Set<number>;
  extra: number;
  kind: Kind | null;
  isTold: boolean;
  /** The first sentence that speaks for it. */
  since: number;
}
