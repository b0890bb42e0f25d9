import { HANDS_OVER } from '../turns.js';
import type { PartyClaim, ReportedMessage } from '../../model.js';
import { partyOf, type Document, type DocumentMention, type Profile } from '../document.js';
import { ANSWERS, answererIn } from './answerers.js';
import { isPart, isSameClaim, isSender } from './link.js';
import type { Subject } from './subjects.js';
import { Pattern } from '../patterns/pattern.js';

/** What was said last, which a pronoun or "the message" takes up. */
export interface Discourse {
  speaker: PartyClaim | null;
  message: number | null;
  /** Whether whoever spoke last was told to write rather than to say. */
  isWriter: boolean;
  /** Whether somebody was told of since, without a word of his. */
  isFollowed: boolean;
}

/** Where something is said. */
export interface Setting {
  document: Document;
  reports: readonly ReportedMessage[];
  discourse: Discourse;
  /** The words and the place of the sentence. */
  sentence: { text: string; start: number; end: number };
  /** Whom the sentence tells as addressed: "told X", "in his message to X". */
  addressed: readonly DocumentMention[];
}

/** Somebody who may be meant, with the weight of what speaks for and against it. */
interface Candidate {
  party: PartyClaim;
  weight: number;
}

/** '"A," came the reply': of the side that was written to. */
const CAME_BACK = new Pattern(
  /["”»] ?(?:came|comes|was|ran|read|reads|went) (?:back )?(?:the|his|her|an?|their) (?:\w+ )?(?:reply|answer|response|retort)\b/,
);
const TURN = new Pattern(
  new RegExp(`\\b(?:${HANDS_OVER}|in (?:his|her|their) (?:reply|answer))\\b`, 'i'),
);

/**
 * Who speaks, as the likeliest of the parties of the messages, of whoever spoke last and of whom the subject names: nobody speaks to
 * himself, a message speaks for its sender, and "in turn" hands over to the other side.
 */
export function speakerOf(setting: Setting, subject: Subject): PartyClaim | null {
  const { reports, discourse } = setting;
  const told = subject.type === 'mention' ? namedBy(setting, subject.mention) : null;
  const named = told && isOfGender(setting.document, told, subject) ? told : null;
  if (named && !(isOffice(subject) && isAddressed(setting, named))) return named;
  const current = discourse.message === null ? undefined : reports[discourse.message];
  const isTurn =
    CAME_BACK.test(setting.sentence.text) ||
    (subject.type !== 'message' && TURN.test(setting.sentence.text));
  const answerer =
    subject.type === 'message'
      ? answererIn(reports, discourse.speaker, setting.sentence.text)
      : null;
  if (answerer) return answerer;
  if (!named && current && isTurn) {
    const last = discourse.speaker ?? current.senders[0];
    if (last && isPart(current, last)) return otherSide(current, last)[0] ?? null;
  }
  if (subject.type === 'both') return callerOf(reports, current) ?? discourse.speaker;
  if (subject.type === 'national')
    return ofState(setting.document, reports, discourse.speaker, subject.country);
  const candidates = candidatesOf(setting);
  for (const candidate of candidates) candidate.weight = weigh(setting, subject, candidate.party);
  const best = candidates.reduce<Candidate | null>(
    (most, candidate) => (most && most.weight >= candidate.weight ? most : candidate),
    null,
  );
  return best?.party ?? named;
}

/** Who speaks for both sides: whoever wrote or called first, of whom an answer or thanks within the talk are not. */
function callerOf(
  reports: readonly ReportedMessage[],
  current: ReportedMessage | undefined,
): PartyClaim | null {
  if (!current) return null;
  const [sender] = current.senders;
  const [recipient] = current.recipients;
  if (!sender || !recipient || !ANSWERS.has(current.kind)) return sender ?? null;
  const opened = reports.some(
    (report) =>
      !ANSWERS.has(report.kind) &&
      report.channel === current.channel &&
      isSender(report, recipient) &&
      report.recipients.some((party) => isSameClaim(party, sender)),
  );
  return opened ? recipient : sender;
}

/** "The Brazilian": whoever of that state spoke last or has part in a message, if his side has but one; else the only one of that state who is told of. */
export function ofState(
  { profiles }: Document,
  reports: readonly ReportedMessage[],
  last: PartyClaim | null,
  country: string,
): PartyClaim | null {
  if (last?.country === country) return last;
  const isOf = (party: PartyClaim) => party.kind === 'person' && party.country === country;
  const parts = reports
    .flatMap(({ senders, recipients }) => [...senders, ...recipients])
    .filter(isOf);
  const people = parts.length ? parts : profiles.map((profile) => partyOf(profile)).filter(isOf);
  return people.length && people.every((one) => isSameClaim(one, people[0]!)) ? people[0]! : null;
}

const isOffice = (subject: Subject) =>
  subject.type === 'mention' && subject.mention.form !== 'name';

/** Whoever spoke last, before the parties of messages in text order. */
function candidatesOf({ reports, discourse }: Setting): Candidate[] {
  const found: Candidate[] = [];
  const add = (party: PartyClaim) => {
    if (!found.some((one) => isSameClaim(one.party, party))) found.push({ party, weight: 0 });
  };
  if (discourse.speaker) add(discourse.speaker);
  for (const { senders, recipients } of reports) {
    senders.forEach(add);
    recipients.forEach(add);
  }
  return found;
}

function weigh(setting: Setting, subject: Subject, party: PartyClaim): number {
  const { document, reports, discourse, sentence } = setting;
  const sent = reports.filter((report) => isSender(report, party));
  const proves = sent.some((report) => isProvenIn(report, sentence));
  const isLast = !!discourse.speaker && isSameClaim(discourse.speaker, party);
  let weight = 0;
  if (subject.type === 'message') {
    weight += proves ? 1 : 0;
    const told = lastTold(setting);
    const isToldHere =
      told >= 0 && !('isOwn' in subject && subject.isOwn) && isProvenBefore(setting, told);
    weight +=
      sent.length && sent.includes(reports[told]!)
        ? isToldHere
          ? 7
          : discourse.isFollowed && !subject.isOwn && isProvenIn(reports[told]!, sentence)
            ? 6
            : 2
        : 0;
    if (isLast) weight += sent.length || subject.isOwn ? 5 : discourse.isWriter ? 4 : 1;
  } else {
    weight += isLast ? (subject.type === 'writer' ? 1 : 4) : 0;
    weight += proves ? 1 : 0;
    weight += sent.length ? 1 : 0;
    if (!isOfGender(document, party, subject)) weight -= 8;
    if (
      'pronoun' in subject &&
      subject.pronoun &&
      isSameClaim(partyOf(document.profiles[subject.pronoun.profile]!), party)
    )
      weight += 3;
    const profile = profileOf(document, party);
    const isMeant =
      isLast && 'gender' in subject && !!subject.gender && profile?.gender === subject.gender;
    if (!sent.length && profile?.role && !(isLast && discourse.isWriter)) weight -= isMeant ? 1 : 3;
  }
  if (isAddressed(setting, party) && !(isLast && isOwnToOffice(setting, subject))) weight -= 6;
  else if (sent.some(({ recipients }) => recipients.some((one) => isAddressed(setting, one))))
    weight += subject.type === 'writer' ? 3 : 1;
  return weight;
}

const isProvenIn = ({ evidence }: ReportedMessage, { start, end }: Setting['sentence']) =>
  evidence.some((proof) => proof.start < end && start < proof.end);

/** "A wrote to B; the letter mourns C": whether a message is told in an earlier part of the same sentence. */
const isProvenBefore = ({ reports, sentence }: Setting, place: number): boolean =>
  sentence.text.includes(';') &&
  reports[place]!.evidence.some(
    ({ start }) => start >= sentence.start && start < sentence.start + sentence.text.indexOf(';'),
  );

/** Place of the message whose proof stands nearest before the end of the sentence; -1 where none does. */
function lastTold({ reports, sentence }: Setting): number {
  let best = -1;
  let latest = -1;
  reports.forEach(({ evidence }, place) => {
    for (const { start } of evidence)
      if (start < sentence.end && start > latest) [best, latest] = [place, start];
  });
  return best;
}

const isAddressed = ({ document, addressed }: Setting, party: PartyClaim) =>
  addressed.some(({ profile }) => isSameClaim(partyOf(document.profiles[profile]!), party));

/** "His letter assures the King": whose letter it is is surer than which king is told. */
const isOwnToOffice = ({ addressed }: Setting, subject: Subject): boolean =>
  subject.type === 'message' && !!subject.isOwn && addressed.every(({ form }) => form === 'office');

function isOfGender(document: Document, party: PartyClaim, subject: Subject): boolean {
  if (!('gender' in subject) || !subject.gender) return true;
  if (party.kind === 'organisation' || party.kind === 'country') return false;
  return (profileOf(document, party)?.gender ?? subject.gender) === subject.gender;
}

function profileOf({ profiles }: Document, party: PartyClaim): Profile | undefined {
  return profiles.find((profile) => isSameClaim(partyOf(profile), party));
}

/** Whom a mention names: an office alone is the writer of a message who holds it, a state whoever speaks for it. */
function namedBy(
  { document, reports, discourse, sentence }: Setting,
  mention: DocumentMention,
): PartyClaim | null {
  const claim = partyOf(document.profiles[mention.profile]!);
  const writesHere = reports.some(
    (report) => isSender(report, claim) && isProvenIn(report, sentence),
  );
  const writer = writesHere ? null : sameStyle(document, reports, discourse, mention, claim);
  if (writer) return writer;
  const writes = reports.some((report) => isSender(report, claim));
  if (claim.kind === 'country' && !writes)
    return spokesmanOf(reports, claim, discourse.speaker) ?? discourse.speaker ?? claim;
  return holderOf(reports, claim, discourse.speaker);
}

/** Who speaks for a state in the messages: whoever spoke last, if he is of it, else the first of its senders, else of those written to. */
function spokesmanOf(
  reports: readonly ReportedMessage[],
  { country }: PartyClaim,
  last: PartyClaim | null,
): PartyClaim | null {
  if (last?.country === country) return last;
  const sides = [
    ...reports.flatMap(({ senders }) => senders),
    ...reports.flatMap(({ recipients }) => recipients),
  ];
  return sides.find((party) => party.country === country) ?? null;
}

/** "The King wrote" after one king was told to write to another: whoever was speaking, where the style fits him as well as the one written to. */
function sameStyle(
  document: Document,
  reports: readonly ReportedMessage[],
  { speaker, message }: Discourse,
  { form, start, end }: DocumentMention,
  claim: PartyClaim,
): PartyClaim | null {
  const report = message === null ? undefined : reports[message];
  if (form === 'name' || !speaker || !report || isSameClaim(speaker, claim)) return null;
  if (!isSender(report, speaker) || !report.recipients.some((one) => isSameClaim(one, claim)))
    return null;
  const style = document.text.slice(start, end).toLowerCase().replace(/^the /, '');
  // "His Iranian colleague", "Peru's President" are told apart from whoever speaks.
  if (/^(?:his|her|their) |['’]s /.test(style)) return null;
  const own = ` ${speaker.title ?? style} ${speaker.name} `.toLowerCase();
  const isHead = style === 'head of state' && HEAD_OF_STATE.test(own);
  return isHead || own.includes(` ${style} `) ? speaker : null;
}

/** Who may be called the head of state. */
const HEAD_OF_STATE =
  /(?<!\bvice[- ])\b(?:president|king|queen|emperor|emir|sultan|grand duke)(?! of the (?:senate|council|court|assembly|parliament))\b/;

/** The parties of a message whom `party` faces in it. */
export function otherSide(report: ReportedMessage, party: PartyClaim): PartyClaim[] {
  return report.senders.some((sender) => isSameClaim(sender, party))
    ? report.recipients
    : report.senders;
}

/** The person of a message whose title names the office, or who was spoken of last; the office itself where neither fits. */
function holderOf(
  reports: readonly ReportedMessage[],
  claim: PartyClaim,
  last: PartyClaim | null,
): PartyClaim {
  if (claim.kind !== 'office' || reports.some((report) => isSender(report, claim))) return claim;
  const people = reports
    .flatMap(({ senders, recipients }) => [...senders, ...recipients])
    .filter(
      ({ kind, country }) => kind === 'person' && country === claim.country && country !== null,
    );
  const role = claim.name.toLowerCase();
  const holder = people.find(({ title }) => title?.toLowerCase().includes(role));
  const isOnly = new Set(people.map(({ name }) => name)).size === 1;
  const isLast =
    last?.kind === 'person' && (last.country === null || last.country === claim.country);
  return holder ?? (isOnly ? people[0] : undefined) ?? (isLast ? last : claim);
}
