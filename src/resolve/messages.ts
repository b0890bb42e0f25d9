import type { OccasionClaim } from '../model.js';
import { daysBetween, isPrecise } from './days.js';
import { wordsOf } from '../fold.js';
import { groupClaims, type Group } from './grouping.js';
import { OCCASIONS } from './occasion-table.js';
import { sortedBy } from './order.js';
import { isVague, partiesFit, reportBlock, type ReportClaim, type ReportParty } from './reports.js';

/** All reports with equal claims, in the order of their articles. They never part. */
export interface MessageClaim extends ReportClaim {
  id: string;
  reports: ReportClaim[];
}

const UNKNOWN = '~';

/** Parts reports into messages, each block by itself. */
export function groupMessages(reports: readonly ReportClaim[]): Group<MessageClaim>[] {
  const blocks = new Map<string, ReportClaim[]>();
  for (const report of reports) {
    const block = reportBlock(report);
    blocks.set(block, [...(blocks.get(block) ?? []), report]);
  }
  return [...blocks.values()].flatMap(groupBlock);
}

function groupBlock(reports: readonly ReportClaim[]): Group<MessageClaim>[] {
  const claims = sortedBy(messageClaims(reports), (claim) => [
    vaguenessOf(claim),
    claim.occasion.kind === 'unspecified' ? 1 : 0,
    claim.node.mutual ? 0 : 1,
    -(claim.senders.length + claim.recipients.length),
    claim.day ?? UNKNOWN,
    ...articleOrder(claim),
    claim.id,
  ]);
  return groupClaims<MessageClaim>(claims, {
    vagueness: vaguenessOf,
    obstacle: whyNotOfMessage,
    distance: (claim, group) =>
      Math.min(...group.claims.map((member) => daysBetween(claim.days, member.days))),
  });
}

/** What speaks against a claim being of the message of a group; null where nothing does. */
export function whyNotOfMessage(
  claim: MessageClaim,
  { claims }: Group<MessageClaim>,
): string | null {
  const isExchange = [claim, ...claims].some(({ node }) => node.mutual);
  for (const member of claims) {
    const obstacle = obstacleBetween(claim, member, isExchange);
    if (obstacle) return obstacle;
  }
  return null;
}

function messageClaims(reports: readonly ReportClaim[]): MessageClaim[] {
  const claims = new Map<string, MessageClaim>();
  for (const report of sortedBy(reports, articleOrder)) {
    const claim = claims.get(report.node.claimId);
    if (claim) claim.reports.push(report);
    else claims.set(report.node.claimId, { ...report, id: report.node.claimId, reports: [report] });
  }
  return [...claims.values()];
}

const articleOrder = ({ articleDate, node, order }: ReportClaim) => [
  articleDate ?? UNKNOWN,
  node.articleId,
  order,
];

function vaguenessOf({ senders, recipients, day }: ReportClaim): number {
  return (isPrecise(day) ? 0 : 2) + ([...senders, ...recipients].some(isVague) ? 1 : 0);
}

/** What speaks against two reports being of one message. In an exchange either side may be told as the sender. */
function obstacleBetween(one: ReportClaim, other: ReportClaim, isExchange: boolean): string | null {
  const { senders, recipients } = other;
  const isStraight = sidesFit(one.senders, senders) && sidesFit(one.recipients, recipients);
  const isTurned = sidesFit(one.senders, recipients) && sidesFit(one.recipients, senders);
  if (!isStraight && !(isExchange && isTurned)) return 'the parties differ';
  const against = occasionObstacle(one.occasion, other.occasion);
  if (against) return against;
  const days = daysBetween(one.days, other.days);
  const window = Math.min(windowOf(one), windowOf(other));
  return days > window ? `${days} days lie between, and ${window} may` : null;
}

const windowOf = ({ occasion }: ReportClaim) => OCCASIONS[occasion.kind].windowDays;

/** Whether each party of the shorter side is one of the longer. */
export function sidesFit(one: readonly ReportParty[], other: readonly ReportParty[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length === 0) return long.length === 0;
  return short.every((party) => long.some((candidate) => partiesFit(party, candidate)));
}

/** What speaks against two occasions being one; one that is not told fits all. */
export function occasionObstacle(one: OccasionClaim, other: OccasionClaim): string | null {
  if (one.kind === 'unspecified' || other.kind === 'unspecified') return null;
  if (OCCASIONS[one.kind].family !== OCCASIONS[other.kind].family)
    return `the occasions ${one.kind} and ${other.kind} differ`;
  if (one.ordinal !== null && other.ordinal !== null && one.ordinal !== other.ordinal)
    return `the ordinals ${one.ordinal} and ${other.ordinal} differ`;
  const isTold = one.kind === 'death' || one.kind === 'religious_feast';
  if (isTold && !detailsFit(one.detail, other.detail))
    return `"${one.detail}" and "${other.detail}" differ`;
  return null;
}

/** Whether one detail says the same as the other, or less ("Eid" and "Eid al-Adha"). */
export function detailsFit(one: string | null, other: string | null): boolean {
  const [left, right] = [wordsOf(one ?? ''), wordsOf(other ?? '')];
  return left.every((word) => right.includes(word)) || right.every((word) => left.includes(word));
}
