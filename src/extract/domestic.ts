import type { OccasionKind } from '../model.js';
import { longestEntry } from '../lexicon/gazetteer.js';
import { entriesIn } from './countries.js';
import { titleOf, toldState, type Document, type Profile } from './document.js';
import { officeOf, type Office } from './likelihood/offices.js';
import { officeClass } from './offices/office-classes.js';
import { mentionsInSentence } from './mentions-in-order.js';
import { onceADocument } from './once-a-document.js';
import { areOfParts } from './parts-of-states.js';
import { competes, tellsOfContest } from './scenes.js';
import { Pattern } from './patterns/pattern.js';

/** What sends a message to its own. */
export const DOMESTIC = 'inside one country';

/** "The outgoing premier concedes, and has phoned his rival": who loses an election congratulates at home. */
export function concedes(
  document: Document,
  sentence: number,
  occasion: OccasionKind | null,
  sender: Profile,
  addressee: Profile,
): boolean {
  if (occasion !== 'election' && occasion !== 're-election') return false;
  const [from, to] = [toldState(sender), toldState(addressee)];
  if (from && to && from !== to) return false;
  const { text, sentences, profiles } = document;
  const { start, end } = sentences[sentence]!;
  const told = CONCEDES.exec(text.slice(start, end));
  if (!told) return false;
  // "A congratulates B and commends C for the speed with which he conceded".
  const nearest = mentionsInSentence(document, sentence).findLast(
    (mention) => mention.form !== 'pronoun' && mention.end <= start + told.index,
  );
  const loser = nearest ? profiles[nearest.profile]! : sender;
  return loser === sender || loser === addressee || loser.kind !== 'person';
}

const CONCEDES = /\bconced(?:e|es|ed|ing)\b|\bconcession\b/i;

/** Citizens are congratulated on these by their own. */
export const FEATS = new Set<OccasionKind>(['sport', 'award', 'science']);

/** Officers of a part of a state, or of no state. */
const LOCAL = new Pattern(
  new RegExp(
    String.raw`\bgov(?:ernor\b|\.)(?![- ]general)|\bmayor\b|\bcoach\b|\bopposition\b|\bcaptain\b(?! regent)|\bchief minister\b|\bfirst minister\b|\bminister-president\b|\bprovincial\b|\bxunta\b|\bgeneralitat\b|\blehendakari\b|\blandeshauptmann\b`,
    'iu',
  ),
);

/** Whether a party is an officer of a part of a state, or of none. */
export const isLocal = ({ title }: Profile): boolean => LOCAL.test(title ?? '');

/** "Her predecessor, A, congratulated her": he has no state of his own in the story but hers. */
export const isPredecessor = (sender: Profile, { country }: Profile): boolean =>
  /\bpredecessor\b/i.test(titleOf(sender) ?? '') &&
  (sender.country === null || sender.country === country);

const isReigning = ({ title, name, kind }: Profile) =>
  /^(?:king|queen|emperor|empress|sovereign)\b/i.test((kind === 'office' ? name : title) ?? '');

const isViceroy = ({ title }: Profile) => /governor[- ]general/i.test(title ?? '');

/** "The King greeted his Governor-General": one realm, and two lands. */
export const isAcrossRealm = (sender: Profile, addressee: Profile): boolean =>
  isReigning(sender) && isViceroy(addressee);

/**
 * Somebody written to in plain words whose own state is only surmised, and who may well be of another: no athlete, no minister of whoever
 * writes.
 */
const isOnlySurmised = (sender: Profile, addressee: Profile): boolean =>
  addressee.isSurmised && (!addressee.title || !sender.title || arePeers(sender, addressee));

/** Both hold what only one holds in a state. */
function arePeers(sender: Profile, addressee: Profile): boolean {
  const held = officeClass(addressee);
  if (held === null || held !== officeClass(sender)) return false;
  const [office, other] = [officeOf(addressee), officeOf(sender)];
  return (
    held !== 'state' || (office === other && (office === 'monarch' || office === 'head of state'))
  );
}

/**
 * The same state on both sides, but for a realm of several lands and the Holy See, whose bishops and nuncios stand for the people among
 * whom they live; or an addressee of no told state and office who is written to from the article's own state. `feat`: the citizen's feat
 * that it is about; `isPlain` where a rule reads both sides in one clause.
 */
export function isDomestic(
  sender: Profile,
  addressee: Profile,
  home: string | null,
  feat: OccasionKind | null,
  isPlain = false,
): boolean {
  const isFeat = feat !== null;
  if (sender.country === 'VAT' && CLERIC.test(titleOf(addressee) ?? '')) return false;
  const local = isLocal(sender);
  const [from, to] = [toldState(sender), toldState(addressee)];
  if (isAcrossRealm(sender, addressee)) return false;
  if (isPlain && areApartByOffice(sender, addressee)) return false;
  if (from && to) return from === to;
  if (local && !to && addressee.country !== null && addressee.country === sender.country)
    return true;
  // Athletes are congratulated by their own, and those who lead them from abroad.
  if (isFeat && !from && !to)
    return !(isPlain && ABROAD.has(officeOf(addressee))) && !areSurmisedApart(sender, addressee);
  const isOfHome = (party: Profile) => home !== null && party.country === home;
  if (isOfHome(sender) && isOfHome(addressee))
    return isFeat || local || !isPlain || !isOnlySurmised(sender, addressee);
  if (addressee.kind === 'country') return local && !from;
  if (isViceroy(addressee) && !to) return !from;
  if (addressee.kind !== 'person' || to || addressee.title) return false;
  if (local || isViceroy(sender)) return true;
  // Where athletes are told of stands seldom at home.
  return isFeat && isOfHome(sender) && (feat === 'sport' || !areSurmisedApart(sender, addressee));
}

/**
 * Both hold an office of which a state has one, and the words of one tell of no state: whatever else speaks for theirs, it is not the same.
 */
const areApartByOffice = (sender: Profile, addressee: Profile): boolean =>
  sender.country !== null &&
  addressee.country !== null &&
  arePeers(sender, addressee) &&
  !isPassing(sender) &&
  !isPassing(addressee) &&
  [sender, addressee].some((party) => !entriesIn(titleOf(party) ?? '').length);

/** Somebody who leaves an office, or has yet to take it. */
const isPassing = (party: Profile): boolean => PASSING.test(titleOf(party) ?? '');

const PASSING = new Pattern(
  /\b(?:former|ex|outgoing|late|elect|designate|acting|interim|incoming|next|vice|deputy|candidate|predecessor|successor|father|mother)\b/i,
);

const CLERIC = new Pattern(
  /nuncio|bishop|cardinal|patriarch|metropolitan|primate|catholicos|custodian of the holy/i,
);

/** Both have a state, told or surmised, and not the same. */
const areSurmisedApart = ({ country }: Profile, { country: other }: Profile) =>
  country !== null && other !== null && country !== other;

/** The same, where of a person the likeliest state will do. */
function areLikelyApart(one: Profile, other: Profile): boolean {
  const [own, others] = [one, other].map(({ kind, country, guess }) =>
    kind === 'person' ? (country ?? guess) : country,
  );
  return !!own && !!others && own !== others;
}

/** Offices whose holders are written to from abroad, though the article does not say of which state they are. */
const ABROAD = new Set<Office>([
  'head of state',
  'monarch',
  'head of government',
  'parliament',
  'organisation',
  'envoy',
]);

/**
 * An addressee of no told state and no high office in an article that gives no other state than the sender's: an athlete, a family, a
 * governor.
 */
export function isOfOwnPeople(
  document: Document,
  from: number,
  to: number,
  home: string | null,
): boolean {
  const [sender, addressee] = [document.profiles[from]!, document.profiles[to]!];
  // The governor of a part of a state writes to one of his own, whatever he is or was.
  const isLocal = GOVERNOR.test(sender.title ?? '') && addressee.kind === 'person';
  const areApart = areSurmisedApart(sender, addressee);
  if (isLocal && !toldState(sender) && !toldState(addressee) && !areApart) return true;
  if (isOfPart(sender, addressee, home) && statesOfStory(document).size < 2) return true;
  if (isOfOwnPart(sender, addressee, home)) return true;
  if (
    isOfOwnPart(sender, { ...addressee, country: toldState(addressee) }, home) &&
    home !== null &&
    !namesStateBeside(document, home, to)
  )
    return true;
  if (areOfParts(sender, addressee)) return true;
  if (competes(sender) && !sender.country) return true;
  if (!sender.country || addressee.country || sender.country === 'VAT') return false;
  if (competes(addressee)) return true;
  if (
    !LOCAL.test(addressee.title ?? '') &&
    !tellsOfContest(document) &&
    areLikelyApart(sender, addressee)
  )
    return false;
  if (ABROAD.has(officeOf(addressee)) || headsBody(document, to)) return false;
  // A body that is told of where the sender is not at home is no body of his.
  const isFamily = FAMILY.test(addressee.name);
  if (addressee.kind === 'organisation' && !isFamily && home && sender.country !== home)
    return false;
  if (!tellsOfAnotherState(document, sender.country, to)) return true;
  if (sender.country !== home) return false;
  if (addressee.kind === 'person') return tellsOfContest(document);
  return isFamily && !namesStateBeside(document, home, to);
}

/** "The WHO chief, A", "FIFA boss A": somebody called by the body that he heads. */
const headsBody = ({ mentions, tokens }: Document, party: number): boolean =>
  mentions.some(({ profile, first, last, form }) => {
    if (profile !== party || form !== 'name') return false;
    const around = tokens.slice(Math.max(0, first - BESIDE), last);
    return around.some(
      ({ lower }, at) =>
        /^(?:chief|head|boss|director-general)$/.test(lower) &&
        /^[A-Z]{2,}$/.test(around[at - 1]?.text ?? ''),
    );
  });

/** "The President condoled with the Governor": with an officer of a part of a state, where neither is told to be of another. */
const isOfPart = (sender: Profile, addressee: Profile, home: string | null): boolean =>
  GOVERNOR.test(addressee.title ?? '') &&
  (!isReigning(sender) || sender.country === home) &&
  sender.country !== 'VAT' &&
  toldState(sender) === toldState(addressee);

/** The same in a story of several states, where the officer seems to be of the sender's, or of none and the sender at home. */
const isOfOwnPart = (sender: Profile, addressee: Profile, home: string | null): boolean =>
  GOVERNOR.test(addressee.title ?? '') &&
  sender.country !== null &&
  sender.country !== 'VAT' &&
  (addressee.country === sender.country || (addressee.country === null && sender.country === home));

const GOVERNOR = new Pattern(
  /\bgov(?:ernor\b|\.)(?![- ]general)|\bmayor\b|\bpresident of (?:the )?[\p{L}-]+ (?:region|province|oblast|canton)\b|\bpresident of the (?:xunta|generalitat|junta|(?:regional|provincial) (?:council|government|executive)|autonomous (?:region|community))\b|\bprefect\b|\b(?:regional|district|county|municipal) (?:president|administrator|chief|commissioner|head)\b/iu,
);
const FAMILY = /\b(?:family|families|relatives|parents)\b/i;

/** Whether a state other than `own` is told in the headline or beside a person, or named, if only by its capital, beside the addressee. */
function tellsOfAnotherState(document: Document, own: string, addressee: number): boolean {
  return (
    [...statesOfStory(document)].some((state) => state !== own) ||
    namesStateBeside(document, own, addressee)
  );
}

/** The states that are told in the headline or beside a person, an office or a body. */
const statesOfStory = onceADocument(({ mentions, profiles, sentences, blocks }) => {
  const peopled = new Set(
    mentions
      .filter(({ profile }) => profiles[profile]!.kind !== 'country')
      .map(({ sentence }) => sentence),
  );
  const states = new Set<string>();
  for (const { profile, sentence } of mentions) {
    const { country } = profiles[profile]!;
    const { type } = blocks[sentences[sentence]!.block]!;
    if (country && (peopled.has(sentence) || type === 'headline')) states.add(country);
  }
  return states;
});

/** Whether a sentence that tells of a party tells of another state than `own`, or names its capital right beside it. */
function namesStateBeside(document: Document, own: string, party: number): boolean {
  const { tokens, mentions, profiles, sentences } = document;
  return mentions.some(({ profile, sentence, first, last }) => {
    if (profile !== party) return false;
    const isOther = mentionsInSentence(document, sentence).some((other) => {
      const { country } = profiles[other.profile]!;
      return country !== null && country !== own;
    });
    const start = Math.max(sentences[sentence]!.first, first - BESIDE);
    const around = tokens.slice(start, last + BESIDE);
    const words = around.map(({ lower }) => lower);
    return (
      isOther ||
      around.some(({ kind }, at) => {
        if (kind !== 'name') return false;
        const entry = longestEntry(words, at, (place) => around[place]!.text)?.entry;
        return entry?.type === 'country' && entry.form === 'metonym' && entry.code !== own;
      })
    );
  });
}

/** Words between a party and the capital where it is at home. */
const BESIDE = 3;
