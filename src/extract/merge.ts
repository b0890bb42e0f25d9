import type { ReportedMessage } from '../model.js';
import { beaten, compatible, strongest } from './clusters.js';
import type { Document } from './document.js';
import { overlaps, type Candidate } from './candidate.js';
import { verdictOn, type Verdict, type WeighedPairs } from './likelihood/verdicts.js';
import type { Reading } from './readings.js';
import { linkReplies, reportOf } from './reports.js';
import { sendingDays } from './dates/sending-days.js';
import { DOMESTIC } from './domestic.js';
import { toldByName } from './told-by-name.js';
import { toNobody } from './to-nobody.js';
import type { Fitness } from './unfit.js';

/** What became of a reading, for `explain`. */
export interface Decision {
  reading: Reading;
  outcome: string;
  /** Place in the reports, or null where it was dropped. */
  report: number | null;
}

/** The readings that tell of one message each, in the order told, and what became of all others. */
export interface Clusters {
  kept: Reading[][];
  dropped: Decision[];
}

/** What the readings of an article come to. */
export interface Merged {
  reports: ReportedMessage[];
  decisions: Decision[];
}

/**
 * Brings the readings of an article together: one cluster for each sender, addressee, act and occasion, in the order told. Where
 * `pairs` are weighed, they say which of the sent ones stand, and what rules alone have against one counts no more.
 */
export function clustersOf(
  document: Document,
  readings: readonly Reading[],
  { surelyUnfit, unfit }: Fitness,
  pairs: WeighedPairs | null = null,
): Clusters {
  const dropped: Decision[] = [];
  const clusters: Reading[][] = [];
  const verdicts = readings.map((reading) => pairs && verdictOn(pairs, reading));
  const isToNobody = toNobody(document, readings);
  const problems = readings.map((reading, at) =>
    isToNobody(reading)
      ? 'to nobody who is told'
      : verdicts[at]?.isLikely
        ? surelyUnfit(reading)
        : problemOf(verdicts[at]!, () => unfit(reading)),
  );
  const domestic = new Map<Candidate, number>();
  readings.forEach(({ candidate }, at) => {
    if (problems[at] === DOMESTIC) domestic.set(candidate, (domestic.get(candidate) ?? 0) + 1);
  });
  for (const [at, reading] of readings.entries()) {
    const problem =
      problems[at] ??
      problemOf(verdicts[at]!, () =>
        isAmongCompatriots(document, reading, domestic) ? DOMESTIC : null,
      );
    if (problem) {
      dropped.push({ reading, outcome: problem, report: null });
      continue;
    }
    const cluster =
      clusters.find((other) => fits(other, reading)) ??
      clusters.find((other) => isRepeated(document, other, reading));
    if (cluster) cluster.push(reading);
    else clusters.push([reading]);
  }
  const kept = clusters.filter((cluster) => {
    const isLikely = pairs && verdictOn(pairs, strongest(cluster))?.isLikely;
    const ofPair = isLikely ? clusters.filter((other) => areOfOnePair(cluster, other)) : clusters;
    // What makes the two likely is the act that another tells of them.
    const rivals = tellsNoAct(cluster) && ofPair.some(tellsAct) ? clusters : ofPair;
    const loser = beaten(document, cluster, rivals) ?? toldByName(document, cluster, clusters);
    if (loser)
      for (const reading of cluster) dropped.push({ reading, outcome: loser, report: null });
    return !loser;
  });
  kept.sort((a, b) => firstSentence(a) - firstSentence(b));
  return { kept, dropped };
}

/** One report for each cluster that is kept. */
export function mergedOf(
  document: Document,
  { kept, dropped }: Clusters,
  pairs: WeighedPairs | null = null,
): Merged {
  const sentOn = sendingDays(document, kept);
  const reports = kept.map((cluster) =>
    reportOf(
      document,
      cluster,
      sentOn,
      (pairs && verdictOn(pairs, strongest(cluster))?.likelihood) ?? null,
    ),
  );
  const named = kept.flatMap((cluster, report) =>
    cluster.map((reading): Decision => ({
      reading,
      outcome: reading === strongest(cluster) ? 'names the message' : 'agrees',
      report,
    })),
  );
  linkReplies(document, kept, reports);
  return { reports, decisions: [...dropped, ...named] };
}

const UNLIKELY = 'unlikely by all signs';

/** What rules have against an unlikely reading is the better reason. */
function problemOf(verdict: Verdict | null, byRules: () => string | null): string | null {
  if (verdict?.isLikely) return null;
  return byRules() ?? (verdict && UNLIKELY);
}

const tellsNoAct = (cluster: readonly Reading[]): boolean =>
  cluster.every(({ candidate }) => candidate.kind === null);
const tellsAct = (cluster: readonly Reading[]): boolean => !tellsNoAct(cluster);

function areOfOnePair(cluster: readonly Reading[], other: readonly Reading[]): boolean {
  const [own, rival] = [strongest(cluster), strongest(other)];
  return (
    (overlaps(own.from, rival.from) && overlaps(own.to, rival.to)) ||
    (rival.candidate.mutual && overlaps(own.from, rival.to) && overlaps(own.to, rival.from))
  );
}

/** Someone of no told state in a list whose others are all of the addressee's own. */
function isAmongCompatriots(
  { profiles }: Document,
  { candidate, from }: Reading,
  domestic: ReadonlyMap<Candidate, number>,
): boolean {
  const others = domestic.get(candidate) ?? 0;
  return others > 1 && others === (candidate.from?.length ?? 0) - 1 && !profiles[from[0]!]!.country;
}

/** "A congratulates B on King's Day", above "A sent B a note on his birthday and King's Day": a headline tells no other message, whatever it says it is for. */
function isRepeated(
  { sentences, blocks }: Document,
  cluster: readonly Reading[],
  reading: Reading,
): boolean {
  const isHead = ({ candidate }: Reading) =>
    blocks[sentences[candidate.sentence]!.block]!.type === 'headline';
  return (
    cluster.every(isHead) &&
    !isHead(reading) &&
    reading.candidate.sentence <= LEDE &&
    fits(cluster, { ...reading, occasion: null })
  );
}

/** Sentences in which the story tells first what its headline tells. */
const LEDE = 3;

/** What belongs to an exchange is measured by the exchange; its two directions do not contradict each other. */
function fits(cluster: readonly Reading[], reading: Reading): boolean {
  const exchanges = cluster.filter(({ candidate }) => candidate.mutual);
  return (exchanges.length ? exchanges : cluster).every((member) => compatible(member, reading));
}

const firstSentence = (cluster: readonly Reading[]) =>
  Math.min(...cluster.map(({ candidate }) => candidate.sentence));
