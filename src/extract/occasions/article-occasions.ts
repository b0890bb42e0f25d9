import type { Kind, OccasionKind } from '../../model.js';
import { actAt } from '../acts.js';
import type { Document } from '../document.js';
import { isCounted } from './occasion-kinds.js';
import { mayBeFor, nearestOccasion, type FoundOccasion } from '../occasions.js';
import { isAskedToPlace } from './invited-where.js';
import { fieldsAround, fieldWordsIn, hinted } from './occasion-fields.js';
import { choicesFor, likeliest, type Choice } from './occasion-choice.js';
import { occasionsOf, type ActToldFor, type ToldOccasion } from './occasion-signs.js';
import type { ToldInSentence } from '../told-in-sentence.js';

/** What an article says of its occasions as a whole. */
export interface ArticleOccasions {
  /** The occasion that an act without one of its own is for; null where none suits. */
  of(kind: Kind | null): FoundOccasion | null;
  /** What an act may be for. */
  choices(act: ActToldFor): Choice[];
  /** What an act is for; null where the article tells nothing that suits it. */
  for(act: ActToldFor): FoundOccasion | null;
  /** The occasion with the number that the article gives its like elsewhere, where it gives but one, and a state's day by its name. */
  numbered(occasion: FoundOccasion): FoundOccasion;
}

/** An occasion that nothing leads to gives way to one told for an act up to so many sentences later. */
const UNMEANT = 2.5;
/** Later sentences seldom tell what the article is about. */
const MOST_SENTENCES = 60;

/**
 * The occasions of an article, by act: the first that a sentence with a word of the act is told for, from the headline on, then the
 * first that suits it at all. Each is worked out when it is first asked for.
 */
export function articleOccasions(
  document: Document,
  told: readonly ToldInSentence[],
): ArticleOccasions {
  let ordered: ToldInSentence[] | null = null;
  const known = new Map<Kind | null, FoundOccasion | null>();
  const read = () => (ordered ??= inOrder(document, told));
  const numbered = (occasion: FoundOccasion): FoundOccasion => {
    if (!isCounted(occasion.kind)) return occasion;
    if (occasion.ordinal !== null) return dayNamed(occasion, read());
    const all = read().flatMap(({ occasions }) =>
      occasions().filter(({ ordinal }) => ordinal !== null),
    );
    const like = all.filter(({ kind }) => kind === occasion.kind);
    // "Marrow turns 60" tells the number of whatever it is that recurs.
    const counted = like.length
      ? like
      : all.filter(({ kind, weak }) => /^(?:birthday|national_day)$/.test(kind) && weak);
    const ordinals = new Set(counted.map(({ ordinal }) => ordinal));
    // "She turned 69. A card came from B, who had himself turned 50": of ages the first one is hers.
    const [first] = counted;
    const isTold = ordinals.size === 1 || (first?.kind === 'birthday' && first.weak);
    return isTold ? { ...occasion, ordinal: first!.ordinal } : occasion;
  };
  const of = (kind: Kind | null): FoundOccasion | null => {
    if (!known.has(kind)) {
      const occasion = chosen(read(), kind);
      known.set(kind, occasion && numbered(occasion));
    }
    return known.get(kind)!;
  };
  let all: ToldOccasion[] | null = null;
  const lead = document.sentences.findIndex(({ block }) => document.blocks[block]!.type === 'body');
  let words: ReturnType<typeof fieldWordsIn> | null = null;
  const choices = (act: ActToldFor) =>
    choicesFor(act, {
      all: (all ??= occasionsOf(document, told)),
      whole: of(act.kind),
      lead,
      fields: () => fieldsAround((words ??= fieldWordsIn(storyOf(document, told))), act),
    });
  // Acts of one kind that nothing is told of are for one thing.
  const unnamed = new Map<Kind, FoundOccasion>();
  return {
    of,
    choices,
    for: (act) => {
      if (act.kind === 'invitation' && isAskedToPlace(told[act.sentence]?.lower ?? ''))
        return hinted('visit');
      const found = likeliest(choices(act));
      if (found?.isHint) unnamed.set(act.kind, found);
      if (found) return found;
      return act.kind === 'invitation' ? hinted('visit') : (unnamed.get(act.kind) ?? null);
    },
    numbered,
  };
}

/** "Marrow turned 45", in an article of wishes on its Independence Day: that day, by the name that the article gives it, where it gives but one. */
function dayNamed(occasion: FoundOccasion, told: readonly ToldInSentence[]): FoundOccasion {
  if (occasion.kind !== 'national_day' || !occasion.weak) return occasion;
  const names = new Set(
    told.flatMap(({ occasions }) =>
      occasions().flatMap(({ kind, ordinal }) => (STATE_DAYS.has(kind) && !ordinal ? kind : [])),
    ),
  );
  const [name] = names;
  return name && names.size === 1 ? { ...occasion, kind: name } : occasion;
}

const STATE_DAYS: ReadonlySet<OccasionKind> = new Set<OccasionKind>([
  'independence_day',
  'state_founding',
  'victory_day',
]);

function chosen(told: readonly ToldInSentence[], kind: Kind | null): FoundOccasion | null {
  let best: FoundOccasion | null = null;
  let least = Infinity;
  told.forEach(({ lower, occasions }, at) => {
    if (at >= least) return;
    const found = occasions();
    if (!found.length) return;
    const act = actAt(lower, kind);
    // "A and B exchanged letters. They mark fifty years of relations."
    const follows = act < 0 && at > 0 && actAt(told[at - 1]!.lower, kind) >= 0;
    const occasion = act < 0 && !follows ? null : nearestOccasion(found, Math.max(act, 0), kind);
    if (!occasion || occasion.weak || occasion.aside || (follows && !occasion.meant)) return;
    const cost = at + (occasion.meant ? 0 : UNMEANT);
    if (cost < least) [best, least] = [occasion, cost];
  });
  if (best) return best;
  const fitting = told.flatMap(({ occasions }) =>
    occasions().filter((occasion) => mayBeFor(kind, occasion)),
  );
  const rank = (occasion: FoundOccasion) =>
    (occasion.aside ? 4 : 0) +
    (occasion.weak && (occasion.isHint || kind !== 'invitation') ? 2 : 0) +
    (occasion.kind === 'visit' || occasion.kind === 'other' ? 1 : 0) +
    (occasion.kind === 'death' && occasion.weak ? 0.5 : 0);
  return fitting.reduce<FoundOccasion | null>(
    (first, occasion) => (first && rank(first) <= rank(occasion) ? first : occasion),
    null,
  );
}

/** The sentences of an article that may tell what its acts are for; the others stand empty. */
const storyOf = ({ blocks, sentences }: Document, told: readonly ToldInSentence[]) =>
  sentences
    .slice(0, MOST_SENTENCES)
    .map(({ block }, at) => (blocks[block]!.type === 'related' ? '' : told[at]!.lower));

/** Headline, then the story, then captions. */
function inOrder(
  { blocks, sentences }: Document,
  told: readonly ToldInSentence[],
): ToldInSentence[] {
  const place = { headline: 0, body: 1, letter: 1, caption: 2, related: 3 };
  const placed = sentences.map(({ block }, at) => ({
    told: told[at]!,
    place: place[blocks[block]!.type],
  }));
  return [0, 1, 2].flatMap((wanted) =>
    placed
      .filter((one) => one.place === wanted)
      .slice(0, MOST_SENTENCES)
      .map((one) => one.told),
  );
}
