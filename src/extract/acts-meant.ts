import type { Kind, OccasionKind } from '../model.js';
import { FAMILY } from './acts.js';
import type { Candidate } from './candidate.js';
import { FEATS } from './domestic.js';
import type { ArticleOccasions } from './occasions/article-occasions.js';
import { kindByOccasion, type FoundOccasion } from './occasions.js';

/** The act of an article as a whole, and what it tells of occasions. */
interface Whole {
  kind: Kind | null;
  occasions: ArticleOccasions;
  /** Somebody has died in what it tells. */
  tellsDeaths: boolean;
}

/**
 * Sympathy among condolences is one of them; wishes where someone is ill or a calamity struck and nothing is celebrated are
 * sympathy. Of whoever `thanks` in an article of thanks, words of grief are those that he thanks for.
 */
export function actMeant(kind: Kind, fallback: Whole, thanks: boolean): Kind {
  if (thanks && FAMILY[kind] === 'condolence') return 'thanks';
  if (
    kind === 'sympathy' &&
    fallback.kind === 'condolence' &&
    fallback.tellsDeaths &&
    fallback.occasions.of(kind)?.kind !== 'illness'
  )
    return 'condolence';
  const joy = kind === 'greeting' ? fallback.occasions.of(kind) : null;
  if (kind === 'greeting' && (!joy || joy.aside || (joy.weak && !isKept(joy)))) {
    const grief = fallback.occasions.of('sympathy');
    if (grief?.kind === 'illness' || (grief && isSudden(grief) && !grief.weak && !grief.aside))
      return thanks ? 'thanks' : 'sympathy';
  }
  return kind;
}

/** "On International Women's Day": a day for wishes, though its name is no other. */
const isKept = ({ kind, meant, isHint }: FoundOccasion) => kind === 'other' && meant && !isHint;

/** Of a drought, which goes on for years, feasts are wished well too. */
const isSudden = ({ kind, detail }: FoundOccasion) => CALAMITIES.has(kind) && detail !== 'drought';

const CALAMITIES = new Set<OccasionKind>(['disaster', 'accident', 'attack', 'epidemic']);

/** What an act comes to that is told for an occasion. */
export function actFor(
  kind: Kind,
  candidate: Candidate,
  occasion: FoundOccasion | null,
  { kind: main, tellsDeaths }: Pick<Whole, 'kind' | 'tellsDeaths'>,
): Kind {
  if (kind === 'greeting' && isForFeat(candidate, occasion)) return 'congratulation';
  if (kind === 'sympathy' && occasion?.kind === 'death') return 'condolence';
  if (isGriefUntold(kind, candidate) && occasion && STRIKES.has(occasion.kind)) {
    const own = tellsDeaths ? 'condolence' : 'sympathy';
    // What the article calls the messages of others counts for this one too.
    return main === kind && !(tellsDeaths && occasion.kind === 'accident') ? kind : own;
  }
  if (kind === 'message' && candidate.kind === null && occasion)
    return occasion.kind === 'disaster' && !tellsDeaths
      ? 'sympathy'
      : (kindByOccasion(occasion) ?? kind);
  return kind;
}

/** "He called her after the storm": grief, of which the words do not say for whom. */
const isGriefUntold = (kind: Kind, { kind: told, guessed }: Candidate) =>
  FAMILY[kind] === 'condolence' && (told === null || guessed === true);

/** Where these strike and nobody dies, those who live are comforted. */
const STRIKES = new Set<OccasionKind>(['disaster', 'accident']);

/** "Good wishes" for a prize, where a sentence tells no act of its own: they congratulate. */
const isForFeat = ({ kind, rule }: Candidate, occasion: FoundOccasion | null) =>
  (kind === null || rule === 'hub-member') && FEATS.has(occasion?.kind ?? 'other');

/** Solidarity among friends, where nothing sad is told and the article is about something else. */
export const isMereWarmth = (kind: Kind | null, { kind: main, occasions }: Whole): boolean =>
  kind === 'sympathy' &&
  main !== null &&
  FAMILY[main] === 'congratulation' &&
  occasions.of('sympathy') === null;
