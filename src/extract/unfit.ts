import type { OccasionKind } from '../model.js';
import { kindOf } from './acts.js';
import type { Document, Profile } from './document.js';
import type { Fallback, Reading } from './readings.js';
import { isMouthpiece } from './offices/subordinates.js';

/** What sends a message to its own. */
export const DOMESTIC = 'inside one country';

/** Why a reading is no diplomatic message; null where it may be one. */
export function unfit(
  document: Document,
  { from, to, candidate, occasion }: Reading,
  { home }: Pick<Fallback, 'home'>,
): string | null {
  const sender = document.profiles[from[0]!]!;
  for (const place of to) {
    const addressee = document.profiles[place]!;
    if (
      addressee.role === 'deceased' &&
      !/^(?:birthday|new_year|religious_feast)$/.test(occasion?.kind ?? '')
    )
      return 'the addressee is dead';
    if (concedes(document, candidate.sentence, occasion?.kind ?? null, sender, addressee))
      return DOMESTIC;
    if (isDomestic(sender, addressee, home, FEATS.has(occasion?.kind ?? 'other'))) return DOMESTIC;
    if (candidate.channel === 'phone' && addressee.kind === 'country' && candidate.weight < 8)
      return 'a state is not telephoned';
    if (addressee.kind === 'country' && candidate.to && candidate.weight < 4)
      return 'a state as addressee is told too weakly';
    if (addressee.kind === 'organisation' && candidate.to && candidate.weight < 4)
      return 'a body as addressee is told too weakly';
    if (addressee.kind === 'organisation' && /embassy|consulate/i.test(addressee.name))
      return 'an embassy is no addressee';
    if (isBody(addressee) && isBody(sender)) return 'between two bodies';
  }
  if (!candidate.channel && isFaceToFace(document, candidate.sentence)) return 'told face to face';
  if (!candidate.kind && isOfCredence(document, candidate.sentence)) return 'letters of credence';
  if (!candidate.channel && to.every((place) => isMouthpiece(document.profiles[place]!.title)))
    return 'told to an envoy';
  if (!candidate.channel && isInBook(document, candidate.sentence)) return 'in a condolence book';
  if (!candidate.channel && candidate.carrier === null && isOfMeeting(document, candidate.sentence))
    return 'told at a meeting';
  if (
    candidate.channel === 'phone' &&
    !candidate.kind &&
    isOfBusiness(document, candidate.sentence)
  )
    return 'a call about something else';
  if (candidate.kind === 'reply' && !candidate.to && document.profiles[to[0]!]!.kind === 'country')
    return 'a state is not answered';
  if (isMouthpiece(sender.title) && !speaksForState(sender, candidate, document.profiles[to[0]!]!))
    return 'carried or told by the sender of another';
  if (
    (sender.kind === 'organisation' && candidate.weight < 4) ||
    (sender.kind === 'country' && candidate.weight < (candidate.to ? 4 : 2))
  )
    return 'a state or body as sender is told too weakly';
  return null;
}

/** "The ministry's spokesman offered condolences to the Kandian government": he speaks for his own. */
const speaksForState = (
  { title }: Profile,
  { from, to, weight }: Reading['candidate'],
  addressee: Profile,
) =>
  /spokes/i.test(title ?? '') &&
  from !== null &&
  to !== null &&
  weight > 4 &&
  addressee.kind === 'country';

/** "The outgoing premier concedes, and has phoned his rival": who loses an election congratulates at home. */
function concedes(
  { text, sentences }: Document,
  sentence: number,
  occasion: OccasionKind | null,
  sender: Profile,
  addressee: Profile,
): boolean {
  if (occasion !== 'election' && occasion !== 're-election') return false;
  const [from, to] = [toldState(sender), toldState(addressee)];
  if (from && to && from !== to) return false;
  const { start, end } = sentences[sentence]!;
  return /\bconced(?:e|es|ed|ing)\b|\bconcession\b/i.test(text.slice(start, end));
}

/** No organ of a state, which is one of its offices. */
const isBody = ({ kind, country }: Profile) => kind === 'organisation' && country === null;

/** Citizens are congratulated on these by their own. */
const FEATS = new Set<OccasionKind>(['sport', 'award', 'science']);

/** Officers of a part of a state, or of no state. */
const LOCAL = /\bgov(?:ernor\b|\.)(?![- ]general)|\bmayor\b|\bcoach\b|\bopposition\b|\bcaptain\b/i;

const isReigning = ({ title, name, kind }: Profile) =>
  /^(?:king|queen|emperor|empress|sovereign)\b/i.test((kind === 'office' ? name : title) ?? '');

const toldState = ({ country, isSurmised }: Profile) => (isSurmised ? null : country);

/**
 * The same state on both sides, but for the Holy See, whose bishops and nuncios stand for the people among whom they live; or an addressee of no told state and office who is written to from the article's own state. */
function isDomestic(
  sender: Profile,
  addressee: Profile,
  home: string | null,
  isFeat: boolean,
): boolean {
  const local = LOCAL.test(sender.title ?? '');
  const [from, to] = [toldState(sender), toldState(addressee)];
  if (from && to)
    return (
      from === to && !(from === 'VAT' && /nuncio|bishop|cardinal/i.test(addressee.title ?? ''))
    );
  if (local && !to && addressee.country !== null && addressee.country === sender.country)
    return true;
  if (isFeat && !from && !to) return true;
  const isOfHome = (party: Profile) => home !== null && party.country === home;
  if (isOfHome(sender) && isOfHome(addressee)) return true;
  if (addressee.kind === 'country') return local && !from;
  if (/governor[- ]general/i.test(addressee.title ?? '') && !to)
    return !from && !isReigning(sender);
  if (addressee.kind !== 'person' || to || addressee.title) return false;
  return local || /governor[- ]general/i.test(sender.title ?? '') || (isFeat && isOfHome(sender));
}

const MEETS =
  /\b(?:held (?:small-group |bilateral )?talks|small-group talks|(?<!\bwhen [^.;]{0,80})(?:met|meets|meet|meeting) (?:with|in|at|here)|(?:met|meets) (?:[\w'-]+ ){0,3}?(?:president|prime minister|king|queen|minister|chancellor|premier|counterpart|emir|sultan|ambassador)\b|received (?:in|at)|paid a (?:courtesy|state|working|official) (?:call|visit)|courtesy call|calls? on (?!(?:mon|tues|wednes|thurs|fri|satur|sun)day)|sat down with|visiting (?:[\w'-]+ ){0,2}?(?:counterpart|minister|president|prime minister|premier|delegation)|(?:met|meets) an? (?:[\w'-]+ ){0,3}?delegation|welcom(?:ed|es) (?:him|her|his guest))\b/;
const CARRIED =
  /\b(?:messages?|letters?|telegrams?|cables?|phone|telephoned?|rang|tweet(?:ed)?|twitter|facebook|posted|statement|wrote|written|sent|note|called|condolences)\b/;

/** An article that opens with a meeting, and nothing that travels in the sentence or just before: it is said face to face. */
function isOfMeeting(document: Document, sentence: number): boolean {
  if (!opensWithMeeting(document)) return false;
  const { text, sentences } = document;
  const from = sentences[Math.max(0, sentence - 2)]!.start;
  return !CARRIED.test(text.slice(from, sentences[sentence]!.end).toLowerCase());
}

/** Answers kept for each article, whatever the number of its readings. */
const openings = new WeakMap<Document, boolean>();

function opensWithMeeting(document: Document): boolean {
  const known = openings.get(document);
  if (known !== undefined) return known;
  const { text, blocks } = document;
  const opening = blocks
    .filter(({ type }) => type === 'headline' || type === 'body')
    .slice(0, 3)
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')
    .toLowerCase();
  const isMeeting = MEETS.test(opening);
  openings.set(document, isMeeting);
  return isMeeting;
}

/** An ambassador presents letters that are no message. */
function isOfCredence({ text, sentences, header }: Document, sentence: number): boolean {
  const { start, end } = sentences[sentence]!;
  return /\b(?:credence|credentials|recall of)\b/i.test(
    `${header.title ?? ''} ${text.slice(sentences[sentence - 1]?.start ?? start, end)}`,
  );
}

function isInBook({ text, sentences }: Document, sentence: number): boolean {
  const { start, end } = sentences[sentence]!;
  return /\b(?:books? of condolences?|condolence books?)\b/i.test(text.slice(start, end));
}

const BUSINESS =
  /\b(?:discuss\w*|exchang\w+ (?:views|opinions)|talked about|reviewed|touched (?:on|upon)|focus(?:ed|ing) on|dealt with|raised|took up|taken up|briefed|negotiat\w+)\b/;

/** "A spoke with B. They exchanged views on cables": neither this sentence nor the next tells an act. */
function isOfBusiness({ text, sentences }: Document, sentence: number): boolean {
  const { start, end } = sentences[sentence]!;
  const told = text.slice(start, sentences[sentence + 1]?.end ?? end).toLowerCase();
  return BUSINESS.test(told) && kindOf(told) === null;
}

const FACE_TO_FACE =
  /\b(?:in front of|face to face|shook hands|embraced|told them, and|at the (?:entrance|airport)|at a (?:public )?ceremony|across the (?:table|desk)|when the two met|photographers? (?:were|was)|over (?:lunch|dinner|breakfast|coffee|tea)|across the table|photographers|applause|bade (?:[\w'-]+ ){1,4}?welcome)\b/;

function isFaceToFace({ text, sentences }: Document, sentence: number): boolean {
  const { start, end } = sentences[sentence]!;
  return FACE_TO_FACE.test(text.slice(start, end).toLowerCase());
}
