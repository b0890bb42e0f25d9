import type { Kind, ReportedMessage, Span } from '../model.js';
import { partyOf, type Document } from './document.js';
import type { FoundDate } from './dates.js';
import type { Candidate } from './frames.js';
import { occasionsIn, suits, type FoundOccasion } from './occasions.js';

/** One sender and one addressee (or couple) of a candidate, with what it inherits filled in. */
export interface Reading {
  candidate: Candidate;
  from: number[];
  to: number[];
  kind: Kind;
  occasion: FoundOccasion | null;
  /** Told in the sentence, else before it. */
  date: FoundDate | null;
  /** The occasion was told elsewhere in the article. */
  inherited: boolean;
}

/** What became of a reading, for `explain`. */
export interface Decision {
  reading: Reading;
  outcome: string;
  /** Place in the reports, or null where it was dropped. */
  report: number | null;
}

const FAMILY: Readonly<Record<Kind, string>> = {
  congratulation: 'congratulation',
  greeting: 'congratulation',
  message: 'congratulation',
  condolence: 'condolence',
  sympathy: 'condolence',
  thanks: 'thanks',
  invitation: 'invitation',
  reply: 'reply',
};

/** Brings the candidates of an article together: one report for each sender, addressee, act and occasion, in the order told. */
export function mergeCandidates(
  document: Document,
  candidates: readonly Candidate[],
  fallback: { kind: Kind | null; occasion: (kind: Kind | null) => FoundOccasion | null },
): { reports: ReportedMessage[]; decisions: Decision[] } {
  const decisions: Decision[] = [];
  const clusters: Reading[][] = [];
  for (const reading of readingsOf(document, candidates, fallback)) {
    const problem = unfit(document, reading);
    if (problem) {
      decisions.push({ reading, outcome: problem, report: null });
      continue;
    }
    const cluster = clusters.find((other) => other.every((member) => compatible(member, reading)));
    if (cluster) cluster.push(reading);
    else clusters.push([reading]);
  }
  const kept = clusters.filter((cluster) => {
    const loser = beaten(document, cluster, clusters);
    if (loser)
      for (const reading of cluster) decisions.push({ reading, outcome: loser, report: null });
    return !loser;
  });
  kept.sort((a, b) => firstSentence(a) - firstSentence(b));
  const reports = kept.map((cluster) => reportOf(document, cluster));
  kept.forEach((cluster, report) => {
    for (const reading of cluster)
      decisions.push({
        reading,
        outcome: reading === strongest(cluster) ? 'names the message' : 'agrees',
        report,
      });
  });
  linkReplies(kept, reports);
  return { reports, decisions };
}

const sides = (members: number[], couple: boolean) =>
  couple ? [members] : members.map((member) => [member]);

function readingsOf(
  document: Document,
  candidates: readonly Candidate[],
  fallback: { kind: Kind | null; occasion: (kind: Kind | null) => FoundOccasion | null },
): Reading[] {
  const readings: Reading[] = [];
  const mainTo = mainAddressee(document, candidates);
  /** To whom each sender was last told to write. */
  const counterparts = new Map<number, number[]>();
  let lastFrom: number[] | null = null;
  let lastKind: Kind | null = null;
  let lastDate: FoundDate | null = null;
  for (const candidate of candidates) {
    if (candidate.hint) continue;
    const from = candidate.from ?? lastFrom;
    const to = candidate.to ?? (from && counterparts.get(from[0]!)) ?? mainTo;
    if (!from || !to) continue;
    if (candidate.from && candidate.to) {
      lastFrom = candidate.from;
      if (candidate.to.length === 1)
        for (const one of candidate.from) counterparts.set(one, candidate.to);
      if (candidate.mutual && candidate.from.length === 1)
        for (const one of candidate.to) counterparts.set(one, candidate.from);
    }
    const kind = candidate.kind ?? lastKind ?? fallback.kind ?? 'message';
    if (candidate.kind) lastKind = candidate.kind;
    const whole = fallback.occasion(kind);
    const invites = kind === 'invitation';
    const own =
      candidate.occasion?.weak && whole && !whole.weak && !invites ? null : candidate.occasion;
    const previous = readings.findLast(
      (reading) =>
        reading.occasion &&
        !reading.occasion.weak &&
        FAMILY[reading.kind] === FAMILY[kind] &&
        suits(kind, reading.occasion.kind),
    );
    const addressed = to
      .map((place) => document.profiles[place]!)
      .find((one) => one.kind === 'organisation');
    const event = addressed && occasionsIn(addressed.name.toLowerCase())[0];
    const occasion = event ?? own ?? (invites ? whole : (previous?.occasion ?? whole));
    const date: FoundDate | null = candidate.date ?? lastDate;
    if (candidate.date) lastDate = candidate.date;
    const add = (sender: number[], addressee: number[]) => {
      if (!overlaps(addressee, sender))
        readings.push({
          candidate,
          from: sender,
          to: addressee,
          kind,
          occasion,
          inherited: !own,
          date,
        });
    };
    if (candidate.respectively && from.length === to.length)
      from.forEach((sender, at) => add([sender], [to[at]!]));
    else
      for (const sender of sides(from, candidate.coupleFrom))
        for (const addressee of sides(to, candidate.couple)) add(sender, addressee);
  }
  return readings;
}

/** Whom an article's messages go to, unless a sentence says otherwise: people and offices, the early and the often told first. */
function mainAddressee(document: Document, candidates: readonly Candidate[]): number[] | null {
  const counts = new Map<number, number>();
  const seen = new Set<string>();
  for (const { to, sentence, hint } of candidates)
    for (const member of to ?? []) {
      if (seen.has(`${sentence} ${member}`)) continue;
      seen.add(`${sentence} ${member}`);
      const { kind } = document.profiles[member]!;
      const base = kind === 'person' ? 2 : kind === 'office' ? 1.5 : 0.5;
      const early = sentence < document.sentences.length / 4 ? 2 : 1;
      counts.set(member, (counts.get(member) ?? 0) + base * early * (hint ? 1.5 : 1));
    }
  let best: number | null = null;
  for (const [member, count] of counts)
    if (best === null || count > counts.get(best)!) best = member;
  return best === null ? null : [best];
}

/** Why a reading is no diplomatic message; null where it may be one. */
function unfit(document: Document, { from, to, candidate, occasion }: Reading): string | null {
  const sender = document.profiles[from[0]!]!;
  for (const place of to) {
    const addressee = document.profiles[place]!;
    if (
      addressee.role === 'deceased' &&
      !/^(?:birthday|new_year|religious_feast)$/.test(occasion?.kind ?? '')
    )
      return 'the addressee is dead';
    if (sender.country && sender.country === addressee.country) return 'inside one country';
    if (candidate.channel === 'phone' && addressee.kind === 'country' && candidate.weight < 8)
      return 'a state is not telephoned';
    if (addressee.kind === 'organisation' && sender.kind === 'organisation')
      return 'between two bodies';
  }
  if (/ambassador|envoy|nuncio|spokes|charg|consul\b|press secretary/i.test(sender.title ?? ''))
    return 'carried or told by the sender of another';
  if (sender.kind === 'organisation' && candidate.weight < 5)
    return 'a body as sender is told too weakly';
  const ranked = (place: number) => {
    const { kind, title, country } = document.profiles[place]!;
    return kind !== 'person' || title !== null || country !== null;
  };
  if (!from.some(ranked) && !to.some(ranked) && candidate.weight < 4)
    return 'neither side holds an office';
  return null;
}

const overlaps = (a: readonly number[], b: readonly number[]) =>
  a.some((member) => b.includes(member));

function compatible(a: Reading, b: Reading): boolean {
  const straight = overlaps(a.from, b.from) && overlaps(a.to, b.to);
  const crossed =
    (a.candidate.mutual || b.candidate.mutual) && overlaps(a.to, b.from) && overlaps(b.to, a.from);
  if (!straight && !crossed) return false;
  if (FAMILY[a.kind] !== FAMILY[b.kind]) return false;
  if (a.candidate.status !== b.candidate.status) return false;
  if (!a.occasion || !b.occasion || a.inherited || b.inherited) return true;
  const near = Math.abs(a.candidate.sentence - b.candidate.sentence) < 4;
  if (near && a.candidate.mutual !== b.candidate.mutual) return true;
  return a.occasion.kind === b.occasion.kind || suitsBoth(a.occasion, b.occasion);
}

const NEAR_KINDS = [
  ['election', 're-election', 'inauguration', 'appointment', 'accession', 'coronation'],
  ['national_day', 'independence_day', 'state_founding'],
  ['death', 'disaster', 'accident', 'attack', 'illness', 'epidemic'],
  ['new_year', 'lunar_new_year'],
];
function suitsBoth(a: FoundOccasion, b: FoundOccasion): boolean {
  return (
    NEAR_KINDS.some((kinds) => kinds.includes(a.kind) && kinds.includes(b.kind)) ||
    a.kind === 'visit' ||
    b.kind === 'visit' ||
    a.kind === 'summit' ||
    b.kind === 'summit'
  );
}

const firstSentence = (cluster: readonly Reading[]) =>
  Math.min(...cluster.map(({ candidate }) => candidate.sentence));

function strongest(cluster: readonly Reading[]): Reading {
  return cluster.reduce((best, reading) =>
    reading.candidate.weight > best.candidate.weight ? reading : best,
  );
}

/** A state beside its own officer, or beside one whose state is not told. */
function standsFor(
  document: Document,
  state: readonly number[],
  officer: readonly number[],
): boolean {
  const [a, b] = [document.profiles[state[0]!]!, document.profiles[officer[0]!]!];
  return (
    a.kind === 'country' && b.kind !== 'country' && (b.country === null || b.country === a.country)
  );
}

/** Why another cluster speaks against this one; null where none does. */
function beaten(
  document: Document,
  cluster: readonly Reading[],
  clusters: readonly Reading[][],
): string | null {
  const own = strongest(cluster);
  for (const other of clusters) {
    if (other === cluster) continue;
    const rival = strongest(other);
    const reversed = overlaps(rival.to, own.from) && overlaps(own.to, rival.from);
    const sentence = own.candidate.sentence === rival.candidate.sentence;
    if (
      reversed &&
      FAMILY[own.kind] === FAMILY[rival.kind] &&
      sentence &&
      rival.candidate.weight > own.candidate.weight
    )
      return `${rival.candidate.rule} reads the same sentence the other way round`;
    if (
      standsFor(document, own.from, rival.from) &&
      overlaps(rival.to, own.to) &&
      FAMILY[own.kind] === FAMILY[rival.kind]
    )
      return 'its officer is the sender';
    const straight = overlaps(rival.from, own.from) && overlaps(rival.to, own.to);
    if (
      straight &&
      (own.kind === 'thanks' || own.kind === 'message') &&
      FAMILY[rival.kind] !== FAMILY[own.kind] &&
      rival.kind !== 'invitation'
    )
      return 'told inside another message';
    if (straight && own.kind === 'reply' && rival.kind !== 'invitation')
      return 'told inside another message';
  }
  return null;
}

function reportOf(document: Document, cluster: readonly Reading[]): ReportedMessage {
  const lead = strongest(cluster);
  const mutual = cluster.some(({ candidate }) => candidate.mutual);
  const first = cluster.find(({ candidate }) => candidate.mutual) ?? lead;
  const to = cluster.reduce(
    (widest, reading) =>
      overlaps(reading.from, first.from) && reading.to.length > widest.length ? reading.to : widest,
    first.to,
  );
  const told = cluster.filter(({ occasion, inherited }) => occasion && !inherited);
  const occasion = (
    told.find((reading) => reading === lead) ??
    told.find(({ occasion: found }) => found!.ordinal !== null) ??
    told[0] ??
    lead
  ).occasion;
  const numbered = told.find(
    ({ occasion: found }) => found!.kind === occasion?.kind && found!.ordinal !== null,
  )?.occasion;
  const date =
    lead.candidate.date ??
    cluster.find(({ candidate }) => candidate.date)?.candidate.date ??
    lead.date;
  const sentences = [...new Set(cluster.map(({ candidate }) => candidate.sentence))].sort(
    (a, b) => a - b,
  );
  const act =
    [lead, ...cluster].map(({ kind: found }) => found).find((found) => found !== 'message') ??
    'message';
  return {
    senders: first.from.map((place) => partyOf(document.profiles[place]!)),
    recipients: to.map((place) => partyOf(document.profiles[place]!)),
    mutual,
    kind: act === 'greeting' && occasion && ACHIEVED.has(occasion.kind) ? 'congratulation' : act,
    channel:
      lead.candidate.channel ??
      cluster.find(({ candidate }) => candidate.channel)?.candidate.channel ??
      null,
    status: lead.candidate.status,
    sentOn: date && { date: date.date, basis: date.basis },
    occasion: occasion
      ? {
          kind: occasion.kind,
          ordinal: numbered?.ordinal ?? occasion.ordinal,
          detail: occasion.detail,
        }
      : { kind: 'unspecified', ordinal: null, detail: null },
    carriers: [],
    replyTo: null,
    rule: lead.candidate.rule,
    confidence: Math.min(
      0.99,
      Math.round((0.5 + lead.candidate.weight * 0.05 + (cluster.length - 1) * 0.03) * 100) / 100,
    ),
    evidence: sentences.map((at): Span => ({
      start: document.sentences[at]!.start,
      end: document.sentences[at]!.end,
    })),
  };
}

/** Good wishes on these are congratulations. */
const ACHIEVED = new Set([
  'election',
  're-election',
  'inauguration',
  'appointment',
  'accession',
  'coronation',
  'anniversary_of_diplomatic_relations',
  'independence_day',
  'sport',
  'science',
]);

/** A reply answers the message that went the other way. */
function linkReplies(clusters: readonly Reading[][], reports: ReportedMessage[]): void {
  clusters.forEach((cluster, at) => {
    const lead = strongest(cluster);
    if (!cluster.some(({ candidate }) => candidate.kind === 'reply')) return;
    const answered = clusters.findIndex(
      (other, place) =>
        place !== at &&
        overlaps(lead.to, strongest(other).from) &&
        overlaps(strongest(other).to, lead.from),
    );
    if (answered >= 0) reports[at]!.replyTo = answered;
  });
}
