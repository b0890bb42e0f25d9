import { wordsOf } from '../fold.js';
import type { Trace } from './extract.js';
import { candidatesOf, type Failure } from './frames.js';
import { pairKey } from './likelihood/evidence.js';
import { reasonsOf } from './likelihood/trees.js';

/** Why an article gives a message from one party to another, or why it gives none: one line for each reason, in text order. */
export function pairExplanation(trace: Trace, sender: string, addressee: string): string[] {
  const { document, decisions, candidates, extraction } = trace;
  const name = (place: number) => document.profiles[place]!.name;
  const [from, to] = [sender, addressee].map((wanted) => partiesCalled(trace, wanted)) as [
    number[],
    number[],
  ];
  const unknown = [...(from.length ? [] : [sender]), ...(to.length ? [] : [addressee])];
  if (unknown.length)
    return [
      ...unknown.map((wanted) => `No party of the article is called "${wanted}".`),
      `Its parties: ${document.profiles.map((one) => one.name).join('; ')}.`,
    ];
  const isOf = (side: readonly number[] | null, wanted: readonly number[]) =>
    side?.some((member) => wanted.includes(member)) ?? false;
  const lines = from.flatMap((one) => to.flatMap((other) => likelihoodLines(trace, one, other)));
  const weighed = lines.length;
  for (const { reading, outcome, report } of decisions) {
    const straight = isOf(reading.from, from) && isOf(reading.to, to);
    const crossed = isOf(reading.from, to) && isOf(reading.to, from);
    if (!straight && !(crossed && reading.candidate.mutual)) continue;
    const { rule, sentence } = reading.candidate;
    lines.push(
      `sentence ${sentence}, rule ${rule}, ${reading.kind}: ${outcome}${report === null ? '' : `, message ${report} (${extraction.reports[report]!.status})`}`,
    );
  }
  if (lines.length > weighed) return lines;
  for (const candidate of candidates)
    if (isOf(candidate.from, from) || isOf(candidate.to, to))
      lines.push(
        `sentence ${candidate.sentence}, rule ${candidate.rule} reads ${candidate.from?.map(name).join(' + ') ?? 'somebody'} -> ${candidate.to?.map(name).join(' + ') ?? 'somebody'}`,
      );
  const failures: Failure[] = [];
  candidatesOf(document, trace.coded, trace.told, failures);
  for (const { sentence, groups } of trace.coded) {
    const members = groups.flatMap((group) => group.members);
    if (!isOf(members, from) || !isOf(members, to)) continue;
    const here = failures.filter((failure) => failure.sentence === sentence);
    if (!here.length) lines.push(`sentence ${sentence} names both: no trigger of a rule`);
    for (const { rule, trigger, why } of here)
      lines.push(`sentence ${sentence} names both: "${trigger}" calls rule ${rule}: ${why}`);
  }
  return lines.length > weighed
    ? lines
    : [...lines, 'No sentence names both, and no rule reads either as a party.'];
}

/** Signs that are told of a pair. */
const MOST_REASONS = 6;

function likelihoodLines({ document, pairs }: Trace, from: number, to: number): string[] {
  const pair = pairs.get(pairKey(from, to));
  if (!pair) return [];
  const nameOf = (place: number) => document.profiles[place]!.name;
  const reasons = reasonsOf(pair.signs)
    .slice(0, MOST_REASONS)
    .map(({ name, adds }) => `${adds < 0 ? '' : '+'}${adds.toFixed(2)} ${name}`);
  return [
    `${nameOf(from)} -> ${nameOf(to)}: likelihood ${pair.likelihood.toFixed(2)} (${reasons.join('; ')})`,
  ];
}

/** Places of the profiles whose name or alias has every word that was asked for, whatever its case and accents. */
function partiesCalled({ document }: Trace, wanted: string): number[] {
  const words = wordsOf(wanted);
  if (!words.length) return [];
  return document.profiles.flatMap(({ name, aliases }, place) =>
    [name, ...aliases].some((alias) => {
      const folded = wordsOf(alias).join(' ');
      return words.every((word) => folded.includes(word));
    })
      ? [place]
      : [],
  );
}
