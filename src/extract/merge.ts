import type { ReportedMessage } from '../model.js';
import { beaten, compatible, strongest } from './clusters.js';
import type { Document } from './document.js';
import type { Candidate } from './candidate.js';
import { readingsOf, type Fallback, type Reading } from './readings.js';
import { linkReplies, reportOf } from './reports.js';
import { sendingDays } from './sending-days.js';
import { DOMESTIC, unfit } from './unfit.js';

/** What became of a reading, for `explain`. */
export interface Decision {
  reading: Reading;
  outcome: string;
  /** Place in the reports, or null where it was dropped. */
  report: number | null;
}

/** Brings the candidates of an article together: one report for each sender, addressee, act and occasion, in the order told. */
export function mergeCandidates(
  document: Document,
  candidates: readonly Candidate[],
  fallback: Fallback,
): { reports: ReportedMessage[]; decisions: Decision[] } {
  const decisions: Decision[] = [];
  const clusters: Reading[][] = [];
  const readings = readingsOf(document, candidates, fallback);
  const problems = readings.map((reading) => unfit(document, reading, fallback));
  const domestic = new Map<Candidate, number>();
  readings.forEach(({ candidate }, at) => {
    if (problems[at] === DOMESTIC) domestic.set(candidate, (domestic.get(candidate) ?? 0) + 1);
  });
  for (const [at, reading] of readings.entries()) {
    const problem =
      problems[at] ?? (isAmongCompatriots(document, reading, domestic) ? DOMESTIC : null);
    if (problem) {
      decisions.push({ reading, outcome: problem, report: null });
      continue;
    }
    const cluster = clusters.find((other) => fits(other, reading));
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
  const sentOn = sendingDays(document, kept);
  const reports = kept.map((cluster) => reportOf(document, cluster, sentOn));
  kept.forEach((cluster, report) => {
    for (const reading of cluster)
      decisions.push({
        reading,
        outcome: reading === strongest(cluster) ? 'names the message' : 'agrees',
        report,
      });
  });
  linkReplies(document, kept, reports);
  return { reports, decisions };
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

/** What belongs to an exchange is measured by the exchange; its two directions do not contradict each other. */
function fits(cluster: readonly Reading[], reading: Reading): boolean {
  const exchanges = cluster.filter(({ candidate }) => candidate.mutual);
  return (exchanges.length ? exchanges : cluster).every((member) => compatible(member, reading));
}

const firstSentence = (cluster: readonly Reading[]) =>
  Math.min(...cluster.map(({ candidate }) => candidate.sentence));
