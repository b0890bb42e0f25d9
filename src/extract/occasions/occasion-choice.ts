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
import { hinted } from './occasion-fields.js';
import { OCCASION_WEIGHTS } from './occasion-weights.generated.js';

/** What an article tells of its occasions, for one act. */
export interface ToldForAct {
  all: readonly ToldOccasion[];
  /** The occasion of the article as a whole. */
  whole: FoundOccasion | null;
  /** The first sentence of the story. */
  lead: number;
  /** How much of the field of each kind stands around the act; asked for only where the act tells no occasion. */
  fields: () => ReadonlyMap<OccasionKind, number>;
}

/** One that an act may be for, with a way to hear its signs. */
export interface Choice {
  occasion: FoundOccasion;
  tellAll: (tell: TellSign) => void;
}

const NO_FIELDS: ReadonlyMap<OccasionKind, number> = new Map();

/** The likeliest by the weight of all signs; null where there is none to choose. */
export function likeliest(choices: readonly Choice[]): FoundOccasion | null {
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

/** The kinds of occasions that suit an act, with what stands for each. */
export function choicesFor(act: ActToldFor, { all, whole, lead, fields }: ToldForAct): Choice[] {
  const groups = kindsSuiting(all, act);
  const isSettled = act.own?.meant && isFirm(act.own);
  const around = isSettled ? NO_FIELDS : fields();
  const standing = { whole, lead, first: firstOf(groups), fields: around };
  const isTold = [...groups.values()].some((group) =>
    group.some((one) => isFirm(one) && (one.place === 'headline' || one.sentence === lead)),
  );
  const unnamed = isTold ? [] : [...around.keys()].filter((kind) => !groups.has(kind));
  return [
    ...[...groups].map(([kind, group]) => ({
      occasion: standingFor(group, act.own?.kind === kind ? act.own : null),
      tellAll: (tell: TellSign) => tellSigns(group, kind, act, standing, tell),
    })),
    ...unnamed.map((kind) => ({
      occasion: hinted(kind),
      tellAll: (tell: TellSign) => tellSigns([], kind, act, standing, tell),
    })),
  ];
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
