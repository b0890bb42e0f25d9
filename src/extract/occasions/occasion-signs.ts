import type { Kind, OccasionKind } from '../../model.js';
import type { Document } from '../document.js';
import { mayBeFor, type FoundOccasion } from '../occasions.js';
import { isSeldomFor } from './occasion-kinds.js';
import type { ToldInSentence } from '../told-in-sentence.js';
import { mayBefall, type Honoured } from './whose-may-be.js';
import { namedBySentence, whoseAmong, type NamedThere } from './named-with.js';

/** An occasion that an article tells, with where it stands. */
export interface ToldOccasion extends FoundOccasion {
  sentence: number;
  /** Of the headline, the story, or a caption. */
  place: Place;
  /** The act that its sentence tells. */
  act: Kind | null;
  /** Whom its sentence names. */
  named: NamedThere;
}

type Place = 'headline' | 'story' | 'caption';
const PLACES = {
  headline: 'headline',
  body: 'story',
  letter: 'story',
  caption: 'caption',
  related: null,
} as const;

/** An act for which an occasion is sought: what it is, where it is told, and the occasion told beside it. */
export interface ActToldFor {
  kind: Kind;
  sentence: number;
  own: FoundOccasion | null;
  /** That of the last act of its like before. */
  before: FoundOccasion | null;
  /** That of the last act of its like before to the same addressee. */
  beforeToSame: FoundOccasion | null;
  sender: NamedThere;
  addressee: NamedThere;
  honoured: Honoured;
  mutual: boolean;
}

/** What the article tells foremost. */
export interface Standing {
  /** The occasion of the article as a whole. */
  whole: FoundOccasion | null;
  /** The first sentence of the story. */
  lead: number;
  /** The kind that is told firmly before all others. */
  first: OccasionKind | null;
  /** How much of the field of each kind stands around the act. */
  fields: ReadonlyMap<OccasionKind, number>;
}

/** All that speaks for one kind of occasion being that of an act, by the name of each sign. */
export type TellSign = (sign: string, amount?: number) => void;

/** More sentences of an article are not read for occasions. */
const MOST_SENTENCES = 120;

/** Every occasion of the first sentences of an article, in text order, teasers left out. */
export function occasionsOf(document: Document, told: readonly ToldInSentence[]): ToldOccasion[] {
  const { blocks, sentences } = document;
  const namedIn = namedBySentence(document);
  return sentences.slice(0, MOST_SENTENCES).flatMap(({ block }, sentence) => {
    const place = PLACES[blocks[block]!.type];
    const found = place ? told[sentence]!.occasions() : [];
    if (!place || !found.length) return [];
    const act = told[sentence]!.kind();
    const named = namedIn(sentence);
    return found.map((occasion): ToldOccasion => ({ ...occasion, sentence, place, act, named }));
  });
}

/** The occasions that suit an act, by kind; only the one told beside it where that is firmly told for it. */
export function kindsSuiting(
  all: readonly ToldOccasion[],
  { kind, own, honoured, mutual }: ActToldFor,
): Map<OccasionKind, ToldOccasion[]> {
  const groups = new Map<OccasionKind, ToldOccasion[]>();
  if (own) groups.set(own.kind, []);
  if (own?.meant && isFirm(own)) return groups;
  for (const occasion of all) {
    if (!mayBeFor(kind, occasion)) continue;
    const group = groups.get(occasion.kind);
    if (group) group.push(occasion);
    else groups.set(occasion.kind, [occasion]);
  }
  if (isOfCalamity(groups, own)) groups.delete('death');
  for (const [one, group] of groups)
    if (isSeldomFor(kind, one) && own?.kind !== one && !group.some(isHeldOut)) groups.delete(one);
  if ([...groups.values()].some((group) => group.some(isFirm)))
    for (const [one, group] of groups)
      if (group.length && one !== 'visit' && group.every(({ isHint }) => isHint))
        groups.delete(one);
  const fitting = [...groups.keys()].filter(
    (one) => mayBefall(one, honoured, mutual) || (own?.kind === one && isFirm(own)),
  );
  if (fitting.length)
    for (const one of [...groups.keys()]) if (!fitting.includes(one)) groups.delete(one);
  return groups;
}

/** Somebody is asked to it, or the headline is about it. */
const isHeldOut = ({ askedTo, kind, place }: ToldOccasion) =>
  askedTo || (kind === 'visit' && place === 'headline');

const CALAMITIES: readonly OccasionKind[] = ['disaster', 'accident', 'attack'];

/** Deaths of people without a name, and words that only hint at one, are those of the calamity that is told beside them. */
function isOfCalamity(
  groups: ReadonlyMap<OccasionKind, readonly ToldOccasion[]>,
  own: FoundOccasion | null,
): boolean {
  const deaths = groups.get('death');
  if (
    !deaths?.every(({ ofMany, isHint }) => ofMany || isHint) ||
    (own?.kind === 'death' && !own.ofMany && !own.isHint)
  )
    return false;
  return (
    CALAMITIES.some((kind) => groups.get(kind)?.some(isFirm)) ||
    (groups.get('epidemic')?.some(({ isHint, aside }) => !isHint && !aside) ?? false)
  );
}

/** Firmly told: neither by words that often mean something else, nor as one to come or long past. */
export const isFirm = ({ weak, aside }: FoundOccasion) => !weak && !aside;

/** Tells every sign for a group of occasions of one kind. */
export function tellSigns(
  group: readonly ToldOccasion[],
  kind: OccasionKind,
  act: ActToldFor,
  { whole, lead, first, fields }: Standing,
  tell: TellSign,
): void {
  const { own, before, beforeToSame, sentence } = act;
  const invites = act.kind === 'invitation' ? 'invited: ' : '';
  const where = (name: string, occasion: FoundOccasion) => {
    tell(invites + name);
    if (occasion.weak) tell(`${invites + name}, weak`);
    if (occasion.aside) tell(`${name}, aside`);
    if (occasion.meant) tell(`${name}, meant`);
    if (occasion.isHint) tell(`${name}, hint`);
  };
  const isOwn = own?.kind === kind;
  tell(`${act.kind} for ${kind}`);
  if (isOwn) where('beside the act', own);
  if (isOwn && isFirm(own)) tell(`${invites}beside the act, firm`);
  if (before?.kind === kind) tell('of the act before');
  if (beforeToSame?.kind === kind) tell('of the act before to the same');
  if (whole?.kind === kind) where('of the article', whole);
  const some = (name: string, of: readonly ToldOccasion[]) => {
    if (!of.length) return;
    tell(invites + name);
    if (of.some(isFirm)) tell(`${invites + name}, firm`);
    if (of.some(({ meant }) => meant)) tell(`${name}, meant`);
  };
  const off = (from: number, to: number) =>
    group.filter(
      (one) =>
        one.place === 'story' && one.sentence >= sentence + from && one.sentence <= sentence + to,
    );
  if (!isOwn) some('in the sentence', off(0, 0));
  some('just before', off(-1, -1));
  some('shortly before', off(-3, -2));
  some('just after', off(1, 1));
  some('shortly after', off(2, 3));
  some(
    'in the headline',
    group.filter(({ place }) => place === 'headline'),
  );
  some(
    'in the lead',
    group.filter((one) => one.sentence === lead),
  );
  const firm = group.filter(isFirm);
  tell('times told', Math.log2(1 + group.length));
  tell('times firmly told', Math.log2(1 + firm.length));
  if (group.length && group.every(({ aside }) => aside)) tell('never but aside');
  if (group.length && group.every(({ isHint }) => isHint)) tell('never but hinted at');
  if (firm.some((one) => one.meant && one.act === act.kind)) tell('meant, with the act');
  if (first === kind) tell(`${invites}first`);
  const field = fields.get(kind);
  if (field) tell('words of its field', Math.min(2, field));
  if (!group.length && !isOwn) tell('only words of its field');
  const whose = whoseAmong(group, act);
  if (whose) tell(invites + whose);
}
