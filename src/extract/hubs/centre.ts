import type { Document } from '../document.js';
import { eachCentre, type CentreStory } from './centre-signs.js';
import { CENTRE_WEIGHTS } from './centre-weights.generated.js';

/** A party that may be the centre of a story, and how likely it is, from 0 to 1. */
export interface Centre {
  profile: number;
  share: number;
}

/** The likeliest centre of a story among the parties that `isMeant` lets through; null where there is none. */
export function centreOf(
  document: Document,
  story: CentreStory,
  isMeant: (profile: number) => boolean,
): Centre | null {
  let best: number | null = null;
  let most = -Infinity;
  const weights: number[] = [];
  eachCentre(document, story, (profile, tellAll) => {
    if (!isMeant(profile)) return;
    let weight = 0;
    tellAll((sign, amount = 1) => {
      weight += (CENTRE_WEIGHTS[sign] ?? 0) * amount;
    });
    weights.push(weight);
    if (weight > most) [best, most] = [profile, weight];
  });
  if (best === null) return null;
  const all = weights.reduce((total, weight) => total + Math.exp(weight - most), 0);
  return { profile: best, share: 1 / all };
}

/** How likely each party is the centre of a story, by its place in `document.profiles`; all of them together make 1. */
export function centreShares(document: Document, story: CentreStory): number[] {
  const weights = new Map<number, number>();
  eachCentre(document, story, (profile, tellAll) => {
    let weight = 0;
    tellAll((sign, amount = 1) => {
      weight += (CENTRE_WEIGHTS[sign] ?? 0) * amount;
    });
    weights.set(profile, Math.exp(weight));
  });
  const all = [...weights.values()].reduce((total, weight) => total + weight, 0);
  return document.profiles.map((_, at) => (all ? (weights.get(at) ?? 0) / all : 0));
}
