import type { AnnotatedMessage } from '../extract/annotation.js';
import type { GoldArticle, GoldMessage } from './gold.js';
import type { Tally } from './measures.js';
import { isSameOccasion } from './occasions.js';
import { areSameParties, type NamedPeople } from './parties.js';

/** A gold message with the found message that stands for it, if any. */
export interface Pair {
  wanted: GoldMessage;
  found: AnnotatedMessage | null;
}

const isSameKind = (wanted: GoldMessage, found: AnnotatedMessage) =>
  [wanted.kind, ...(wanted.kind_alt ?? [])].includes(found.kind);
const fitsOccasion = (wanted: GoldMessage, found: AnnotatedMessage) =>
  [wanted.occasion, ...(wanted.occasion_alt ?? [])].some((occasion) =>
    isSameOccasion(occasion, found.occasion),
  );
const isSameDirection = (wanted: GoldMessage, found: AnnotatedMessage) =>
  !!wanted.mutual === !!found.mutual;
const isStrictlyRight = (wanted: GoldMessage, found: AnnotatedMessage) =>
  isSameKind(wanted, found) && fitsOccasion(wanted, found) && isSameDirection(wanted, found);

function haveSameParties(wanted: GoldMessage, found: AnnotatedMessage, people: NamedPeople) {
  const fit = (from: string[], to: string[]) =>
    areSameParties(wanted.from, from, people) && areSameParties(wanted.to, to, people);
  const isEitherWay = wanted.mutual || found.mutual;
  return fit(found.from, found.to) || (isEitherWay && fit(found.to, found.from));
}

/** Gives each gold message the best of the found ones left that have its parties; optional messages choose last. */
export function pairMessages(
  gold: GoldArticle,
  found: readonly AnnotatedMessage[],
): { pairs: Pair[]; left: AnnotatedMessage[] } {
  const left = [...found];
  const inOrder = [
    ...gold.messages.filter(({ optional }) => !optional),
    ...gold.messages.filter(({ optional }) => optional),
  ];
  const pairs = inOrder.map((wanted): Pair => {
    const fitting = left.filter((candidate) => haveSameParties(wanted, candidate, gold.people));
    const best =
      fitting.find((candidate) => isStrictlyRight(wanted, candidate)) ??
      fitting.find((candidate) => fitsOccasion(wanted, candidate)) ??
      fitting[0];
    if (best) left.splice(left.indexOf(best), 1);
    return { wanted, found: best ?? null };
  });
  return { pairs, left };
}

/** Counts the messages of one article; a message that stands for an optional one is no false alarm. */
export function scoreMessages(
  tally: Tally,
  pairs: readonly Pair[],
  left: readonly AnnotatedMessage[],
): void {
  const required = pairs.filter(({ wanted }) => !wanted.optional);
  const counted = {
    gold: required.length,
    found: required.filter(({ found }) => found).length + left.length,
  };
  tally.add('message parties', { ...counted, hit: counted.found - left.length });
  let strict = 0;
  for (const { wanted, found } of required) {
    if (!found) {
      tally.errors.push(`message missed: ${told(wanted)}`);
      continue;
    }
    tally.judge('kind', isSameKind(wanted, found));
    tally.judge('occasion', fitsOccasion(wanted, found));
    tally.judge('mutual', isSameDirection(wanted, found));
    if (wanted.date) tally.judge('message date', wanted.date === found.date);
    if (wanted.channel) {
      const channels = [wanted.channel, ...(wanted.channel_alt ?? [])];
      tally.judge('channel', channels.includes(found.channel ?? ''));
    }
    if (wanted.date && wanted.date !== found.date)
      tally.errors.push(`message date: ${found.date}, not ${wanted.date}: ${told(wanted)}`);
    if (isStrictlyRight(wanted, found)) strict += 1;
    else tally.errors.push(`message differs: ${told(found)}, not ${told(wanted)}`);
  }
  tally.add('message strict', { ...counted, hit: strict });
  for (const message of left) tally.errors.push(`message invented: ${told(message)}`);
}

function told({ from, to, kind, occasion, mutual }: AnnotatedMessage): string {
  return `${from.join(' + ')} ${mutual ? '<->' : '->'} ${to.join(' + ')} (${kind}, ${occasion})`;
}
