import type { Kind, OccasionKind } from '../../model.js';
import { actAt } from '../acts.js';
import type { Document } from '../document.js';
import { dayKept } from './days-kept.js';
import type { NamedThere } from './named-with.js';
import { isCounted, isGrief } from './occasion-kinds.js';
import { mayBeFor, nearestOccasion, type FoundOccasion } from '../occasions.js';
import { giftThanked } from './gifts-thanked.js';
import { isAskedToPlace } from './invited-where.js';
import { fieldsAround, fieldWordsIn, hinted } from './occasion-fields.js';
import { choicesFor, likeliest, type Choice } from './occasion-choice.js';
import { isFirm, occasionsOf, type ActToldFor, type ToldOccasion } from './occasion-signs.js';
import { tellsNumber } from './ordinals.js';
import { tellsToll, type ToldInSentence } from '../told-in-sentence.js';

/** What an article says of its occasions as a whole. */
export interface ArticleOccasions {
  /** The occasion that an act without one of its own is for; null where none suits. */
  of(kind: Kind | null): FoundOccasion | null;
  /** What an act may be for. */
  choices(act: ActToldFor): Choice[];
  /** What an act is for; null where the article tells nothing that suits it. */
  for(act: ActToldFor): FoundOccasion | null;
  /**
   * The occasion with the number that the article gives its like elsewhere, where it gives but one, and the day of a state, which may be
   * the addressee's, by its name and age.
   */
  numbered(occasion: FoundOccasion, addressee?: NamedThere): FoundOccasion;
  /** Whether a sentence tells an illness as what is written for, and nothing to celebrate. */
  isOfIllness(sentence: number): boolean;
}

/** Acts that go with the day of a state, where nothing else is told of. */
const ON_DAYS = new Set<Kind>(['congratulation', 'greeting']);
/** Occasions that may be the day that a state keeps. */
const OF_STATES = new Set<OccasionKind>(['national_day', 'independence_day', 'state_founding']);

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
  const numbered = (occasion: FoundOccasion, addressee?: NamedThere): FoundOccasion => {
    if (!isCounted(occasion.kind)) return occasion;
    const all = read().flatMap(({ occasions }) =>
      occasions().filter(({ ordinal }) => ordinal !== null),
    );
    const like = all.filter(({ kind }) => kind === occasion.kind);
    const kept = OF_STATES.has(occasion.kind) ? keptBy(addressee) : null;
    // "On the 61st and 67th anniversaries of their independence": to each its own.
    const isListed = like.some(({ ordinal }) => ordinal === kept?.ordinal);
    if (kept?.ordinal && (occasion.ordinal === null || isListed))
      return { ...occasion, ordinal: kept.ordinal };
    if (occasion.ordinal !== null) return dayNamed(occasion, read());
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
  const numbers = new Map<number, boolean>();
  const tells = (value: number): boolean => {
    if (!numbers.has(value))
      numbers.set(value, tellsNumber(told.map(({ lower }) => lower).join(' '), value));
    return numbers.get(value)!;
  };
  /** The day that the one state of some parties keeps about the date of the article, with its age where the article tells that. */
  const keptBy = (parties: NamedThere | undefined): FoundOccasion | null => {
    const date = document.header.publishedOn?.date;
    const [state] = parties?.states ?? [];
    const kept = date && state && parties?.states.size === 1 ? dayKept(state, date) : null;
    if (!kept) return null;
    const isTold = kept.age !== null && tells(kept.age);
    return { ...hinted(kept.kind), ordinal: isTold ? kept.age : null };
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
  /**
   * "Thanked him for ten years of friendship", and in a story of joy for whatever is no message: nothing else that the article tells is
   * meant.
   */
  const isForOwnSake = ({ own, sentence }: ActToldFor): boolean => {
    if (own && isFirm(own)) return false;
    const gift = giftThanked(told[sentence]?.lower ?? '');
    return gift === 'years' || (gift === 'thing' && !of('sympathy'));
  };
  /** "Congratulated him on joining the bloc": what a sentence says that somebody is congratulated on. */
  const isObject = ({ kind, own, sentence }: ActToldFor): boolean =>
    kind === 'congratulation' &&
    own !== null &&
    !own.isHint &&
    CONGRATULATED_ON.test((told[sentence]?.lower ?? '').slice(Math.max(0, own.at - FAR), own.at));
  /** Of many who died together, where the article names nobody's death and no calamity by its name. */
  const isOfNobody = ({ own }: ActToldFor): boolean =>
    own?.kind !== 'death' &&
    (all ?? []).every(({ kind, ofMany, isHint }) => kind !== 'death' || ofMany || isHint) &&
    told.some(({ lower }) => tellsToll(lower));
  const plague = () => all?.find(({ kind, isHint }) => kind === 'epidemic' && !isHint);
  // Acts of one kind that nothing is told of are for one thing.
  const unnamed = new Map<Kind, FoundOccasion>();
  return {
    of,
    choices,
    for: (act) => {
      if (act.kind === 'invitation' && isAskedToPlace(told[act.sentence]?.lower ?? ''))
        return hinted('visit');
      if (act.kind === 'thanks' && isForOwnSake(act)) return hinted('other');
      const found = isObject(act) ? act.own : likeliest(choices(act));
      if (mayBeOfMany(act.kind, found) && isOfNobody(act)) return plague() ?? hinted('disaster');
      const kept = ON_DAYS.has(act.kind) && mayBeAnother(found) ? keptBy(act.addressee) : null;
      if (kept) return kept;
      if (found?.isHint) unnamed.set(act.kind, found);
      if (found) return found;
      return act.kind === 'invitation' ? hinted('visit') : (unnamed.get(act.kind) ?? null);
    },
    numbered,
    isOfIllness: (sentence) => {
      const here = told[sentence]?.occasions().filter(({ isHint }) => !isHint) ?? [];
      return (
        here.some(({ kind, meant, overcome }) => kind === 'illness' && meant && !overcome) &&
        here.every(({ kind }) => isGrief(kind) || kind === 'visit' || kind === 'summit')
      );
    },
  };
}

/** "Congratulated the premier on the ": right before what it is for. */
const CONGRATULATED_ON =
  /\b(?:congratulat|felicitat)\w*(?: [^\s,;:.]+){0,7}? (?:on|upon|for)(?: (?:the|his|her|its|their|your|a|an|successful(?:ly)?|safe|recent|historic|great|new|having))* $/;
const FAR = 110;

/** Grief for which nothing is told but deaths, or doctors. */
const mayBeOfMany = (kind: Kind, found: FoundOccasion | null) =>
  (kind === 'condolence' || kind === 'sympathy') &&
  (!found || found.kind === 'death' || (found.kind === 'illness' && found.isHint));

/** Nothing is told, or only what often stands for something else. */
const mayBeAnother = (found: FoundOccasion | null) => !found || (!isFirm(found) && !found.meant);

/**
 * "Marrow turned 45", in an article of wishes on its Independence Day: that day, by the name that the article gives it, where it gives but
 * one.
 */
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
