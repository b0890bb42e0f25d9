import type { ReportNode } from '../graph-model.js';
import type { Kind, OccasionClaim, PartialDate, PartyClaim } from '../model.js';
import { daysOf, type DayRange } from './days.js';
import { fold } from '../fold.js';
import { contentId } from './ids.js';
import { isFull, loneNameFits, parseName, type Name } from './names.js';
import { OCCASIONS } from './occasion-table.js';
import { settledPartyId } from './parties.js';
import { placeKey } from './places.js';
import { officeFitsRoles, roleOfOffice, rolesOf } from './roles.js';

/** A party of a report and whom it means. */
export interface ReportParty {
  claim: PartyClaim;
  id: string;
  country: string | null;
  /** The offices that its title names, or the one that it is. */
  roles: string[];
  /** Of a person. */
  name: Name | null;
}

/** Id and country of the person whom a claim means. */
export type PersonOfClaim = (claim: PartyClaim) => { id: string; country: string | null };

/** A report before it is known where it is compared. */
export type UnplacedReport = Omit<ReportNode, 'blockKey'>;

/** What of a report is compared. */
export type ComparedReport = Omit<
  UnplacedReport,
  'rule' | 'confidence' | 'evidence' | 'evidenceStarts' | 'evidenceEnds' | 'replyToClaimId'
>;

/** A report as it is compared: with its parties resolved and the day that counts. */
export interface ReportClaim {
  node: ComparedReport;
  /** Place among the article's reports. */
  order: number;
  articleDate: PartialDate | null;
  senders: ReportParty[];
  recipients: ReportParty[];
  carriers: ReportParty[];
  /** Day of sending, else the article's. */
  day: PartialDate | null;
  days: DayRange;
  occasion: OccasionClaim;
}

const FAMILIES: Partial<Record<Kind, string>> = {
  congratulation: 'congratulation',
  greeting: 'congratulation',
  message: 'congratulation',
  condolence: 'condolence',
  sympathy: 'condolence',
};

/** Kinds that outlets tell one for the other stand together, every other by itself. */
export function kindFamily(kind: Kind): string {
  return FAMILIES[kind] ?? kind;
}

/** The claim id of a report: its parties, family of kinds, occasion and day as the article gives them. */
export function reportClaimId(
  report: Pick<ReportNode, 'kind' | 'mutual'> & { senders: PartyClaim[]; recipients: PartyClaim[] },
  occasion: OccasionClaim,
  day: PartialDate | null,
): string {
  const sides = [asGiven(report.senders), asGiven(report.recipients)];
  if (report.mutual) sides.sort();
  const { kind, ordinal, detail } = occasion;
  return contentId(
    'message',
    sides,
    report.mutual,
    kindFamily(report.kind),
    kind,
    ordinal,
    detail,
    day,
  );
}

/** The claim id of its occasion; null where that is unspecified. */
export function occasionClaimId(
  report: Pick<ReportNode, 'kind' | 'mutual'> & { senders: PartyClaim[]; recipients: PartyClaim[] },
  occasion: OccasionClaim,
  day: PartialDate | null,
): string | null {
  const { kind, ordinal, detail } = occasion;
  if (kind === 'unspecified') return null;
  const sides = [asGiven(report.senders), asGiven(report.recipients)];
  const whom =
    report.mutual || OCCASIONS[kind].concern === 'pair'
      ? sides.sort()
      : sides[concernsSender(report.kind) ? 0 : 1];
  return contentId('occasion', kind, ordinal, detail, whom, day);
}

/** Thanks, answers and invitations speak of an occasion of the one who sends them, all others of the one who receives them. */
export function concernsSender(kind: Kind): boolean {
  return kind === 'thanks' || kind === 'reply' || kind === 'invitation';
}

/** A side as text that does not depend on the order of its parties, their titles or accents. */
function asGiven(parties: readonly PartyClaim[]): string {
  return JSON.stringify(
    parties.map(({ kind, name, country }) => [kind, fold(name), country]).sort(),
  );
}

export function reportParty(claim: PartyClaim, personOfClaim: PersonOfClaim): ReportParty {
  const settled = settledPartyId(claim);
  const { id, country } =
    settled === null ? personOfClaim(claim) : { id: settled, country: claim.country };
  return {
    claim,
    id,
    country,
    roles: claim.kind === 'office' ? [roleOfOffice(claim.name)] : rolesOf(claim.title),
    name: claim.kind === 'person' ? parseName(claim.name) : null,
  };
}

/** Makes a stored report comparable. */
export function reportClaim(
  node: ComparedReport,
  order: number,
  articleDate: PartialDate | null,
  personOfClaim: PersonOfClaim,
): ReportClaim {
  const parties = (side: string[]) =>
    claimsOf(side).map((claim) => reportParty(claim, personOfClaim));
  const day = node.sentOn ?? articleDate;
  return {
    node,
    order,
    articleDate,
    senders: parties(node.senders),
    recipients: parties(node.recipients),
    carriers: parties(node.carriers),
    day,
    days: daysOf(day),
    occasion: {
      kind: node.occasionKind,
      ordinal: node.occasionOrdinal ?? null,
      detail: node.occasionDetail ?? null,
    },
  };
}

const claimsOf = (side: string[]) => side.map((text) => JSON.parse(text) as PartyClaim);

/** All whom a stored report names: senders, recipients, carriers. */
export function partiesOf({ senders, recipients, carriers }: ComparedReport): PartyClaim[] {
  return [senders, recipients, carriers].flatMap(claimsOf);
}

/** Where a report is compared with others. */
export function placeOfReport(report: ReportClaim): string {
  return placeKey({ block: reportBlock(report), day: report.day });
}

/** The block of a report: its two sides, in whichever order, and its family of kinds. Reports of two blocks are never of one message. */
export function reportBlock({ node, senders, recipients }: ReportClaim): string {
  const sides = [sideKey(senders), sideKey(recipients)].sort();
  return ['message', kindFamily(node.kind), ...sides].join('|');
}

/** A side of more is known by a hash, for no index takes keys of any length. */
const LONGEST_SIDE = 1000;

/** The states of a side, sorted; a party whose state nobody tells stands for itself. */
export function sideKey(parties: readonly ReportParty[]): string {
  const key = [...new Set(parties.map(({ country, id }) => country ?? id))].sort().join('+');
  return key.length > LONGEST_SIDE ? contentId('side', key) : key || '?';
}

/** Whether two parties may be one: the same, an office and its holder, or a lone name that may stand for the full one. */
export function partiesFit(one: ReportParty, other: ReportParty): boolean {
  if (one.id === other.id) return true;
  return standsFor(one, other) || standsFor(other, one);
}

/** Whether it is given by an office alone or by one word of a name, so that another report may name it better. */
export function isVague({ claim, name }: ReportParty): boolean {
  return claim.kind === 'office' || (name !== null && !isFull(name));
}

function standsFor(vague: ReportParty, full: ReportParty): boolean {
  if (!isVague(vague) || full.name === null || vague.country !== full.country) return false;
  if (vague.name === null) return officeFitsRoles(vague.roles[0] ?? '', full.roles);
  return isFull(full.name) && loneNameFits(vague.name, full.name, full.country !== null);
}
