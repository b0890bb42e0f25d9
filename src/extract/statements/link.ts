import type { PartyClaim, ReportedMessage } from '../../model.js';
import { Pattern } from '../patterns/pattern.js';

/** Two claims about a party are one where kind, name and country are. */
export function isSameClaim(a: PartyClaim, b: PartyClaim): boolean {
  return a.kind === b.kind && a.name === b.name && (a.kind !== 'office' || a.country === b.country);
}

const holds = (parties: readonly PartyClaim[], party: PartyClaim | null) =>
  !!party && parties.some((candidate) => isSameClaim(candidate, party));

/** Whether `party` wrote the message; in an exchange both sides did. */
export function isSender(report: ReportedMessage, party: PartyClaim): boolean {
  return holds(report.senders, party) || (report.mutual && holds(report.recipients, party));
}

/** Whether `party` wrote the message or received it. */
export function isPart(report: ReportedMessage, party: PartyClaim): boolean {
  return holds(report.senders, party) || holds(report.recipients, party);
}

/**
 * The message in which `speaker` said something: one of his to the addressee where one is told, the one spoken of last, else the one
 * whose proof stands nearest before. A recipient who answers within a message speaks in it too. `told` is
 * the sentence as far as what was said ends. Null where he has part in none.
 */
export function messageOf(
  reports: readonly ReportedMessage[],
  speaker: PartyClaim,
  hints: { addressees: PartyClaim[]; last: number | null; at: number; told?: string },
): number | null {
  const own = reports.flatMap((report, at) => (isSender(report, speaker) ? [at] : []));
  const part = own.length
    ? own
    : reports.flatMap((report, at) => (holds(report.recipients, speaker) ? [at] : []));
  const acts = part.filter((at) => !isElsewhere(reports[at]!, hints) && !isRefused(reports[at]!));
  const isTold = acts.some((at) => reports[at]!.evidence.some(({ start }) => start <= hints.at));
  const isLast =
    hints.last !== null && part.includes(hints.last) && !isRefused(reports[hints.last]!);
  const pool = acts.length && (isTold || !isLast) ? acts : part;
  if (!pool.length) return null;
  for (const addressee of hints.addressees) {
    if (isSameClaim(addressee, speaker)) continue;
    const to = pool.filter(
      (at) => holds(reports[at]!.recipients, addressee) || holds(reports[at]!.senders, addressee),
    );
    if (to.length) return talkOf(reports, nearest(reports, to, hints.at), speaker);
  }
  if (hints.last !== null && pool.includes(hints.last)) return talkOf(reports, hints.last, speaker);
  return talkOf(reports, nearest(reports, pool, hints.at), speaker);
}

/** Acts with which somebody answers within a talk. */
const ANSWERS = new Set<ReportedMessage['kind']>(['thanks', 'reply', 'invitation']);

/** What is said in a talk belongs to the act for which it was held, rather than to the thanks or the invitation that the one called gave in it. */
function talkOf(reports: readonly ReportedMessage[], at: number, speaker: PartyClaim): number {
  const report = reports[at]!;
  if (!ANSWERS.has(report.kind) || (report.channel && !TALKS.has(report.channel))) return at;
  const talk = reports.findIndex(
    (other) =>
      !ANSWERS.has(other.kind) &&
      TALKS.has(other.channel ?? '') &&
      holds(other.recipients, speaker) &&
      report.recipients.some((party) => holds(other.senders, party)),
  );
  return talk < 0 ? at : talk;
}

const TALKS = new Set<string>(['phone', 'video', 'in_person']);

/** An invitation beside another act is in the words that tell it, behind the asking to come. */
const isElsewhere = (
  { kind, evidence }: ReportedMessage,
  { at, told }: { at: number; told?: string },
) =>
  kind === 'invitation' &&
  (!evidence.some(({ start, end }) => start <= at && at < end) ||
    (told !== undefined && !ASKS.test(told)));

const ASKS = new Pattern(
  /\b(?:invit|ask|bid|bade|request|welcom|host|visit|guest|come to|see (?:him|her|them) in)/i,
);

/** What was not sent holds no words. */
const isRefused = ({ status }: ReportedMessage) => status === 'denied';

function nearest(reports: readonly ReportedMessage[], pool: number[], at: number): number {
  const distance = (report: ReportedMessage) =>
    Math.min(
      ...report.evidence.map(({ start }) => (start <= at ? at - start : 100_000 + start - at)),
    );
  return pool.reduce((best, candidate) =>
    distance(reports[candidate]!) < distance(reports[best]!) ? candidate : best,
  );
}
