import type { PartyClaim, ReportedMessage } from '../../model.js';
import { partyOf, type Document } from '../document.js';
import { isSameClaim, isSender } from './link.js';
import type { Subject } from './subjects.js';

/** What was said last, which a pronoun or "the message" takes up. */
export interface Discourse {
  speaker: PartyClaim | null;
  message: number | null;
}

/** Who speaks: an office alone is the writer of a message who holds it; "in turn" hands over to the other side of the message. */
export function speakerOf(
  document: Document,
  reports: readonly ReportedMessage[],
  subject: Subject,
  discourse: Discourse,
  sentence: string,
): PartyClaim | null {
  const current = discourse.message === null ? undefined : reports[discourse.message];
  if (subject.type === 'mention') {
    const claim = partyOf(document.profiles[subject.mention.profile]!);
    const writes = reports.some((report) => isSender(report, claim));
    if (claim.kind === 'country' && discourse.speaker && !writes) return discourse.speaker;
    return holderOf(reports, claim, discourse.speaker);
  }
  const isTurn =
    /\b(?:in turn|for (?:his|her|their) part|in (?:his|her|their) (?:reply|answer))\b/i.test(
      sentence,
    );
  if (isTurn && current && subject.type !== 'message') {
    const last = discourse.speaker ?? current.senders[0];
    const isParty =
      last && [...current.senders, ...current.recipients].some((party) => isSameClaim(party, last));
    if (isParty) return otherSide(current, last)[0] ?? null;
  }
  if (subject.type === 'both') return current?.senders[0] ?? discourse.speaker;
  return discourse.speaker ?? current?.senders[0] ?? null;
}

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
