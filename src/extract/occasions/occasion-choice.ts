import type { OccasionKind } from '../../model.js';
import type { FoundOccasion } from '../occasions.js';
import {
  isFirm,
  kindsSuiting,
  tellSigns,
  type ActToldFor,
  type TellSign,
  type ToldOccasion,
} from './occasion-signs.js';
import { OCCASION_WEIGHTS } from './occasion-weights.generated.js';

/** The occasion of an act, of all that its article tells, by the weight of all signs; null where none suits it. */
export function occasionFor(
  all: readonly ToldOccasion[],
  act: ActToldFor,
  whole: FoundOccasion | null,
  lead: number,
): FoundOccasion | null {
  const choices: { occasion: FoundOccasion; tellAll: (tell: TellSign) => void }[] = [];
  eachKind(all, act, whole, lead, (occasion, tellAll) => choices.push({ occasion, tellAll }));
  if (choices.length < 2) return choices[0]?.occasion ?? null;
  let best: FoundOccasion | null = null;
  let most = -Infinity;
  for (const { occasion, tellAll } of choices) {
    let weight = 0;
    tellAll((sign, amount = 1) => {
      weight += (OCCASION_WEIGHTS[sign] ?? 0) * amount;
    });
    if (weight > most) [best, most] = [occasion, weight];
  }
  return best;
}

/** Goes through the kinds of occasions that suit an act, with what stands for each and a way to hear its signs. */
export function eachKind(
  all: readonly ToldOccasion[],
  act: ActToldFor,
  whole: FoundOccasion | null,
  lead: number,
  take: (occasion: FoundOccasion, tellAll: (tell: TellSign) => void) => void,
): void {
  const groups = kindsSuiting(all, act);
  const standing = { whole, lead, first: firstOf(groups) };
  for (const [kind, group] of groups) {
    const occasion = standingFor(group, act.own?.kind === kind ? act.own : null);
    take(occasion, (tell) => tellSigns(group, kind, act, standing, tell));
  }
}

/** The kind that is told firmly before all others. */
function firstOf(groups: ReadonlyMap<OccasionKind, readonly ToldOccasion[]>): OccasionKind | null {
  let [first, least]: [OccasionKind | null, number] = [null, Infinity];
  for (const [kind, group] of groups) {
    const sentence = group.find(isFirm)?.sentence ?? Infinity;
    if (sentence < least) [first, least] = [kind, sentence];
  }
  return first;
}

/** What is told beside the act and not only hinted at, else with a number, else firmly, else by name, else first. */
const standingFor = (group: readonly ToldOccasion[], own: FoundOccasion | null): FoundOccasion =>
  (own?.isHint ? null : own) ??
  group.find((occasion) => isFirm(occasion) && occasion.ordinal !== null) ??
  group.find(isFirm) ??
  own ??
  group.find(({ isHint }) => !isHint) ??
  group[0]!;
