import type { HubEdge, HubKeys, MessageNode } from '../graph-model.js';
import { CHANNELS, type PartialDate, type Status } from '../model.js';
import type { Group } from './grouping.js';
import { sidesFit, type MessageClaim } from './messages.js';
import { occasionKey } from './occasions.js';
import { partiesFit, type ReportClaim, type ReportParty } from './reports.js';
import { summaryOf } from './summary.js';

/** A message as its reports tell it together, with its edges. `to` is the id of the party or country at the other end. */
export interface WholeMessage {
  node: MessageNode;
  /** In the order in which they were compared. */
  reportIds: string[];
  SENT_BY: (HubEdge & { to: string })[];
  SENT_TO: (HubEdge & { to: string; bothKey: string | null })[];
  FROM_COUNTRY: (HubKeys & { to: string })[];
  TO_COUNTRY: (HubKeys & { to: string })[];
  CARRIED_BY: { title: string | null; order: number; to: string }[];
}

/** Where reports contradict each other, what happened outweighs what did not, and that outweighs what was only announced. */
const OUTWEIGHS: readonly Status[] = ['sent', 'denied', 'withheld', 'planned'];

/** Each field from the first report that has it. */
export function wholeMessage(group: Group<MessageClaim>): WholeMessage {
  const reports = group.claims.flatMap((claim) => claim.reports);
  const id = group.claims[0]!.id;
  const mutual = reports.some(({ node }) => node.mutual);
  const lead = reports.find(({ node }) => node.mutual === mutual)!;
  const isTurned = (report: ReportClaim) =>
    !sidesFit(report.senders, lead.senders) || !sidesFit(report.recipients, lead.recipients);
  const first = united(reports.map((each) => (isTurned(each) ? each.recipients : each.senders)));
  const second = united(reports.map((each) => (isTurned(each) ? each.senders : each.recipients)));
  const sentOn = sentOnOf(reports);
  const sortOn = sentOn.sentOn ?? '';
  const occasion = occasionOf(reports);
  const fields = {
    kind: reports.find(({ node }) => node.kind !== 'message')?.node.kind ?? 'message',
    channels: CHANNELS.filter((channel) => reports.some(({ node }) => node.channel === channel)),
    status: OUTWEIGHS.find((status) => reports.some(({ node }) => node.status === status))!,
    mutual,
    ...sentOn,
    ...occasion,
  };
  const isSent = fields.status === 'sent';
  const keysOf = (partyId: string): HubKeys => ({
    key: `${partyId} ${sortOn} ${id}`,
    kindKey: `${partyId} ${fields.kind} ${sortOn} ${id}`,
    unsentKey: isSent ? null : `${partyId} ${sortOn} ${id}`,
  });
  const hub = (sides: (readonly [UnitedParty[], 1 | 2 | null])[]): WholeMessage['SENT_BY'] =>
    eachOnce(
      sides.flatMap(([parties, side]) => parties.map((party) => ({ ...party, side }))),
      ({ id: partyId }) => partyId,
    ).map(({ id: to, title, side }, order) => ({
      ...{ to, title, capacity: 'stated', order, side, ...keysOf(to) },
    }));
  const countries = (parties: UnitedParty[]) =>
    eachOnce(
      parties.flatMap(({ country }) => (country === null ? [] : [country])),
      (code) => code,
    ).map((to) => ({ ...keysOf(to), to }));
  const both: (readonly [UnitedParty[], 1 | 2])[] = [
    [first, 1],
    [second, 2],
  ];
  const writers = hub(mutual ? both : [[first, null]]);
  return {
    node: {
      id,
      ...fields,
      sortOn,
      summary: summaryOf({ ...fields, first, second }),
      reportCount: reports.length,
      occasionKey: occasionKey({ ...fields, first, second }),
    },
    reportIds: reports.map(({ node }) => node.id),
    SENT_BY: writers,
    SENT_TO: hub(mutual ? both : [[second, null]]).map((edge) => ({
      ...edge,
      bothKey: isSent && writers.some(({ to }) => to === edge.to) ? edge.key : null,
    })),
    FROM_COUNTRY: countries(mutual ? [...first, ...second] : first),
    TO_COUNTRY: countries(mutual ? [...first, ...second] : second),
    CARRIED_BY: united(reports.map(({ carriers }) => carriers)).map(({ id: to, title }, order) => ({
      ...{ to, title, order },
    })),
  };
}

/** A party of a message with the first title that a report gives it. */
export interface UnitedParty extends ReportParty {
  title: string | null;
}

/** The parties of one side from all reports; who is only told more vaguely than another is that other. */
function united(sides: ReportParty[][]): UnitedParty[] {
  const parties: UnitedParty[] = [];
  for (const party of sides.flat()) {
    const known = parties.find((each) => partiesFit(each, party));
    if (!known) parties.push({ ...party, title: party.claim.title });
    else if (known.id === party.id) known.title ??= party.claim.title;
  }
  return parties;
}

function sentOnOf(reports: ReportClaim[]): Pick<MessageNode, 'sentOn' | 'sentOnBasis'> {
  const told = reports.find(({ node }) => node.sentOn != null)?.node;
  if (told) return { sentOn: told.sentOn, sentOnBasis: told.sentOnBasis };
  const published: PartialDate | null =
    reports.find(({ articleDate }) => articleDate !== null)?.articleDate ?? null;
  return { sentOn: published, sentOnBasis: published === null ? null : 'published' };
}

type OccasionFields = Pick<
  MessageNode,
  'occasionKind' | 'occasionOrdinal' | 'occasionDetail' | 'occasionClaimId'
>;

function occasionOf(reports: ReportClaim[]): OccasionFields {
  const told = reports.filter(({ occasion }) => occasion.kind !== 'unspecified');
  return {
    occasionKind: told[0]?.occasion.kind ?? 'unspecified',
    occasionOrdinal:
      told.find(({ occasion }) => occasion.ordinal !== null)?.occasion.ordinal ?? null,
    occasionDetail: told.find(({ occasion }) => occasion.detail !== null)?.occasion.detail ?? null,
    occasionClaimId: told[0]?.node.occasionClaimId ?? null,
  };
}

function eachOnce<Value>(values: Value[], keyOf: (value: Value) => string): Value[] {
  return [...new Map(values.toReversed().map((value) => [keyOf(value), value])).values()].reverse();
}
