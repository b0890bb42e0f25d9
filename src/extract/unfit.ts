import type { Channel } from '../model.js';
import { channelOf, kindOf } from './acts.js';
import { isOfCredence, isOfOwnCredence } from './credentials.js';
import type { Document, Profile } from './document.js';
import type { Fallback, Reading } from './readings.js';
import { isMouthpiece } from './offices/subordinates.js';
import { isToAudience } from './audiences.js';
import {
  concedes,
  DOMESTIC,
  FEATS,
  isDomestic,
  isLocal,
  isOfOwnPeople,
  isPredecessor,
} from './domestic.js';
import { isPolitical } from './political-bodies.js';
import { isCalledForeign } from './called-foreign.js';
import { isCalledFirm, isFirm, isPrivatelyWritten, isTeam } from './firms-and-teams.js';
import { isHabit, isStillToCome } from './habits.js';
import { isFaceToFace, isOfMeeting, isOfMeetingAlone, isPassedOn } from './in-person.js';
import { isGriefInPublic } from './grief-in-public.js';
import { isLikened } from './likened.js';
import { isLongPast } from './long-past.js';
import { mentionsInSentence } from './mentions-in-order.js';
import { areOfOneNation, isLoser } from './losers.js';
import { onceEach } from './once-a-document.js';
import { areOfOneState } from './one-state.js';
import { bearsAnothers } from './carried/bearers.js';
import { onlyReadsAloud, readsAloud } from './carried/readers-aloud.js';
import { signsForAnother } from './carried/signatories.js';
import { Pattern } from './patterns/pattern.js';

/** Why a reading is no diplomatic message; null where it may be one. */
export interface Fitness {
  /** Whatever else speaks for it. */
  surelyUnfit: (reading: Reading) => string | null;
  /** The same, or why no rule takes it for one. */
  unfit: (reading: Reading) => string | null;
}

/** Works out of each reading of a document once what speaks against it, however often its readings are gone through. */
export function fitnessOf(document: Document, fallback: Pick<Fallback, 'home'>): Fitness {
  const surely = onceEach((reading: Reading) => surelyUnfit(document, reading, fallback));
  return {
    surelyUnfit: surely,
    unfit: onceEach((reading) => surely(reading) ?? unfitByRules(document, reading, fallback)),
  };
}

function surelyUnfit(
  document: Document,
  reading: Reading,
  { home }: Pick<Fallback, 'home'>,
): string | null {
  const { from, to, candidate } = reading;
  const isAsked = candidate.kind === 'invitation' && candidate.sentence > 0;
  const isSeen = (sentence: number) => isFaceToFace(document, sentence);
  if (
    !candidate.channel &&
    (isSeen(candidate.sentence) || (isAsked && isSeen(candidate.sentence - 1)))
  )
    return 'told face to face';
  if (
    candidate.channel === 'in_person' &&
    candidate.carrier === null &&
    isSpoken(document, candidate)
  )
    return 'told face to face';
  if (
    !candidate.channel &&
    candidate.carrier === null &&
    candidate.kind !== 'invitation' &&
    isOfMeetingAlone(document, candidate.sentence)
  )
    return 'told at a meeting';
  if (!candidate.channel && isOfCredence(document, candidate.sentence, false))
    return 'letters of credence';
  if ((!reading.occasion || reading.inherited) && isPassedOn(document, candidate))
    return 'compliments passed on';
  if (
    !candidate.kind &&
    candidate.carrier === null &&
    isOfOwnCredence(document, candidate.sentence)
  )
    return 'letters of credence';
  if (isToAudience(document, candidate)) return 'told to an audience';
  if (isGriefInPublic(document, reading)) return 'to all who hear it';
  const sender = document.profiles[from[0]!]!;
  const isOnlyMeant = candidate.to === null || candidate.namelessTo;
  const first = document.profiles[to[0]!]!;
  if (
    isOnlyMeant &&
    isLocal(sender) &&
    !isLikened(document, candidate.sentence) &&
    !isCalledForeign(document, to[0]!, candidate)
  )
    return DOMESTIC;
  if (isPredecessor(sender, first)) return DOMESTIC;
  if (from.every((place) => isLoser(document, place, candidate.sentence, first))) return DOMESTIC;
  const isPlain = candidate.to !== null && candidate.weight > 2;
  if (!isPlain && from.every((place) => document.profiles[place]!.role === 'deceased'))
    return 'the sender is dead';
  if (isLongPast(document, candidate.sentence)) return 'told of a year long past';
  if (isHabit(document, candidate.sentence)) return 'told as a habit';
  if (candidate.rule.startsWith('hub-') && isStillToCome(document, candidate.sentence))
    return 'still to come';
  if (readsAloud(document, from[0]!, candidate.sentence)) return 'read out for another';
  if (!candidate.to && to.every((place) => onlyReadsAloud(document, place, candidate.sentence)))
    return 'to whoever reads it out';
  if (signsForAnother(document, from[0]!, candidate.sentence)) return 'signed for another';
  if (bearsAnothers(document, from, candidate)) return 'brought for another';
  if (isOfBookAlone(document, candidate.sentence)) return 'in a condolence book';
  if (
    candidate.channel === 'phone' &&
    !candidate.kind &&
    isOfBusiness(document, candidate.sentence)
  )
    return 'a call about something else';
  for (const place of to) {
    const addressee = document.profiles[place]!;
    if (areOfOneNation(sender, addressee) || areOfOneState(document, from[0]!, place, candidate))
      return DOMESTIC;
    if (!candidate.kind && sender.kind === 'country' && addressee.kind === 'country')
      return 'no act is told between two states';
    if (isTeam(addressee)) return 'to a team';
    if (isToldLate(document, place, candidate.sentence)) return 'the addressee is dead';
    const isOfFirm = isFirm(sender) || isCalledFirm(document, from[0]!, candidate.sentence);
    if (isOfFirm && addressee.kind !== 'organisation') return 'from a firm or club';
    if (isPrivatelyWritten(sender, addressee)) return 'between private people';
  }
  return to.some((place) => isOfOwnPeople(document, from[0]!, place, home)) ? DOMESTIC : null;
}

/** "Thanked the late head of state": whoever a sentence tells by an office alone as no more. */
function isToldLate(document: Document, place: number, sentence: number): boolean {
  const { tokens } = document;
  const own = mentionsInSentence(document, sentence).filter(({ profile }) => profile === place);
  return (
    own.length > 0 &&
    own.every(
      ({ first, last, form }) =>
        form === 'office' &&
        tokens.slice(Math.max(0, first - 1), last).some(({ lower }) => lower === 'late'),
    )
  );
}

const WRITTEN = new Pattern(
  /\b(?:letters?|telegrams?|cables?|messages?|notes?|cards?|invitations?|phone[ds]?|telephoned|rang)\b/i,
);

const HIMSELF = new Pattern(
  /\b(?:br(?:ought|ings)|answer(?:ed|s)|present(?:ed|s))\b[^.;,]{0,40}\bin person\b/i,
);

/** "Brought his greetings in person": nothing that is written goes with him. */
function isSpoken(
  { text, sentences }: Document,
  { sentence }: Pick<Reading['candidate'], 'sentence'>,
): boolean {
  const { start, end } = sentences[sentence]!;
  const told = text.slice(start, end);
  return HIMSELF.test(told) && !WRITTEN.test(told);
}

function unfitByRules(
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
    const feat = occasion && FEATS.has(occasion.kind) ? occasion.kind : null;
    const isPlain = candidate.from !== null && candidate.to !== null && candidate.weight > 3;
    if (isDomestic(sender, addressee, home, feat, isPlain)) return DOMESTIC;
    if (candidate.channel === 'phone' && addressee.kind === 'country' && candidate.weight < 8)
      return 'a state is not telephoned';
    if (addressee.kind === 'country' && candidate.to && candidate.weight < 4)
      return 'a state as addressee is told too weakly';
    if (addressee.kind === 'organisation' && candidate.to && candidate.weight < 4)
      return 'a body as addressee is told too weakly';
    if (addressee.kind === 'organisation' && /embassy|consulate/i.test(addressee.name))
      return 'an embassy is no addressee';
    if (isBody(addressee) && isBody(sender) && !arePolitical(document, addressee, candidate))
      return 'between two bodies';
  }
  if (!candidate.kind && isOfCredence(document, candidate.sentence, true))
    return 'letters of credence';
  if (!candidate.channel && to.every((place) => isMouthpiece(document.profiles[place]!.title)))
    return 'told to an envoy';
  if (!candidate.channel && isInBook(document, candidate.sentence)) return 'in a condolence book';
  if (!candidate.channel && candidate.carrier === null && isOfMeeting(document, candidate))
    return 'told at a meeting';
  if (candidate.kind === 'reply' && !candidate.to && isInCall(document, candidate.sentence))
    return 'said in a call';
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

/** No organ of a state, which is one of its offices. */
const isBody = ({ kind, country }: Profile) => kind === 'organisation' && country === null;

/** "The Tuur Labour Party has sent its greetings to the Sesh People's Movement": in plain words. */
const arePolitical = (
  { profiles }: Document,
  addressee: Profile,
  { from, to, weight }: Reading['candidate'],
) =>
  isPolitical(addressee) &&
  from !== null &&
  to !== null &&
  weight > 3 &&
  // "The ANC and the Workers' Party of Kand": told as one more of them.
  from.some((one) => isPolitical(profiles[one]!));

const IN_BOOK = new Pattern(/\b(?:books? of condolences?|condolence books?)\b/i);

function isInBook({ text, sentences }: Document, sentence: number): boolean {
  const { start, end } = sentences[sentence]!;
  return IN_BOOK.test(text.slice(start, end));
}

const BOOK = new Pattern(
  /\b(?:book of condolences?|condolences? book|(?:signed|(?:signature|name|lines?|words|entry) in) the (?:visitors['’] |open )?book)\b/i,
);
const TRAVELS = new Pattern(
  /\b(?:letters?|telegrams?|cables?|messages?|phone[ds]?|telephoned|called|rang|(?:took|takes|received|got|had) (?:\w+ )?calls?)\b/i,
);

/** "He wrote a line in the condolence book": nothing else is told to go to anybody. */
function isOfBookAlone({ text, sentences }: Document, sentence: number): boolean {
  const { start, end } = sentences[sentence]!;
  const told = text.slice(start, end);
  return BOOK.test(told) && !TRAVELS.test(told);
}

/** "A rang B. He replied that": an answer by word of mouth, in the call that the sentence before tells. */
function isInCall({ text, sentences }: Document, sentence: number): boolean {
  const told = (at: number) => {
    const place = sentences[at];
    return place ? channelOf(text.slice(place.start, place.end).toLowerCase()) : null;
  };
  const isOfCall = (channel: Channel | null) => channel === 'phone' || channel === 'video';
  const own = told(sentence);
  if (own !== null) return false;
  const before = told(sentence - 1);
  return isOfCall(before) || (before === null && isOfCall(told(sentence - 2)));
}

const BUSINESS = new Pattern(
  /\b(?:discuss\w*|exchang\w+ (?:views|opinions)|talked about|reviewed|touched (?:on|upon)|focus(?:ed|ing) on|dealt with|raised|took up|taken up|briefed|negotiat\w+)\b/,
);

/** "A spoke with B. They exchanged views on cables": neither this sentence nor the next tells an act. */
function isOfBusiness({ text, sentences }: Document, sentence: number): boolean {
  const { start, end } = sentences[sentence]!;
  const told = text.slice(start, sentences[sentence + 1]?.end ?? end).toLowerCase();
  return BUSINESS.test(told) && kindOf(told) === null;
}
