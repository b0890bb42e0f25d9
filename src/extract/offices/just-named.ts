import type { Chunk } from '../chunks/chunk-reader.js';
import { toldState, type Profile } from '../document.js';
import { HAVE, verbOf, type VerbClass } from '../lexemes.js';
import { isSubject, type Scene } from '../scene.js';
import { isOutsideTheSee } from './holders.js';
import { isOfNobody } from '../states/away-from-office.js';
import { isFirstTold } from '../states/first-told.js';
import { isPast } from '../titles/title-words.js';
import type { Title } from '../titles.js';

/** Offices of which a state has one, and of which a bare one is the state's that the article speaks from. */
const HEADS = /^(?:head_of_state|head_of_government|monarch)$/;
/** Offices of people who stand by and are not who was just named. */
const BYSTANDERS = /^(?:calling|chair|counterpart|spouse|aide|spokesperson|member|other|royal)$/;

/**
 * "Li Ro's tour ended in Doha. The Finance Minister ...", "Sa rang. The Kandian president said": who was just named without an office is
 * whom a definite one calls; null where that may be another. Gives him the office and its state.
 */
export function justNamed(
  scene: Scene,
  chunk: Chunk,
  title: Title,
  country: string | null,
  gender: Profile['gender'],
): number | null {
  const { home, previousTopic, profiles, roles, topic } = scene;
  if (!title.definite || title.possessor || title.former || BYSTANDERS.test(title.roleClass))
    return null;
  if (isOfNobody(scene, chunk)) return null;
  // "Li Ro signed. The presidents of Kandia and Sesh come first": one of several, none of whom was named.
  if (chunk.rule === 'office-of-list') return null;
  // "A message came from Li Ro. Kandia's ambassador brought flowers": one of several, told for the first time.
  if (title.roleClass === 'envoy' && country && scene.tokens[title.first]!.lower !== 'the')
    return null;
  const isElect = /-elect|-designate/.test(title.role);
  const fits = (at: number) => {
    const profile = profiles[at]!;
    const state = toldState(profile);
    if (gender && (profile.gender ?? gender) !== gender) return false;
    if (isOutsideTheSee(title, profile)) return false;
    if (country) return state === null || state === country;
    return isElect || !HEADS.test(title.roleClass) || !home || (state ?? home) === home;
  };
  const acts = isSubject(scene, chunk);
  const named = namedBefore(scene, chunk, title).filter((at) => fits(at));
  const again = topic === null ? previousTopic : null;
  const opens = acts && chunk.first === scene.sentences[chunk.sentence]!.first;
  // "Premier A wrote to B. The foreign minister said": A's minister as soon as B.
  const isOther = opens && !country && again !== null && roles[again]!.length > 0;
  // "A rang B; the Kandian president said": as after a full stop, it is A who goes on.
  const goesOn =
    acts && country !== null && scene.tokens[chunk.first - 1]?.lower === ';' ? topic : null;
  const doer = opens ? again : goesOn;
  const found =
    named.length === 1 && !isOther
      ? named[0]!
      : doer !== null && named.includes(doer) && HEADS.test(title.roleClass)
        ? doer
        : null;
  if (found === null || (!acts && found === topic)) return null;
  roles[found]!.push({ role: title.role, roleClass: title.roleClass });
  const profile = profiles[found]!;
  if (country && (profile.country === null || profile.isSurmised)) {
    profile.country = country;
    profile.isSurmised = false;
  }
  return found;
}

/** Whoever is named without an office in the sentence, before the chunk, or in the one before it in the same block. */
function namedBefore(scene: Scene, chunk: Chunk, title: Title): number[] {
  const { mentions, profiles, roles, sentences, tokens } = scene;
  const acts = isSubject(scene, chunk) && tokens[chunk.last]?.lower !== "'s";
  const isHead = HEADS.test(title.roleClass);
  const isBearer = title.roleClass === 'envoy' && !acts;
  // "Kandia's president", "the Kandian president" may tell again of who was named.
  const isInFull = title.countries.some(
    ({ range }) =>
      range.first - 1 > title.first && /^(?:of|the)$/.test(tokens[range.first - 1]!.lower),
  );
  const isAnother = isInFull && isFirstTold(scene, chunk, title);
  const found = new Set<number>();
  const writers = new Set<number>();
  for (let place = mentions.length - 1; place >= 0; place -= 1) {
    const { profile, sentence, first, last } = mentions[place]!;
    if (sentence < chunk.sentence - 1) break;
    // "To A the President of Kandia sent his greetings": another, who sends them to A.
    if (last === chunk.first && /^(?:to|for|with)$/.test(tokens[first - 1]?.lower ?? '')) continue;
    if (sentences[sentence]!.block !== sentences[chunk.sentence]!.block) break;
    const { kind, role } = profiles[profile]!;
    if (kind !== 'person' || role === 'deceased') continue;
    // "A book from Li Ro; the good wishes of the President of Kandia": another.
    if (sentence === chunk.sentence && isAnother) continue;
    // "Li Ro left with his peers the President's letters": another, where he acts and the office does not.
    if (sentence === chunk.sentence && !acts && isHead && isSubject(scene, mentions[place]!))
      continue;
    // "A cable came from A. The Kandian envoy handed it over": whoever writes brings nothing himself.
    if (title.roleClass === 'envoy' && writes(scene, mentions[place]!)) writers.add(profile);
    if (isBearer && isWrittenTo(scene, mentions[place]!)) writers.add(profile);
    if (roles[profile]!.every((held) => isPast(held, title))) found.add(profile);
  }
  return [...found].filter((one) => !writers.has(one));
}

/** "From A", "A wrote", "A has telephoned". */
function writes({ tokens }: Scene, { first, last }: Pick<Chunk, 'first' | 'last'>): boolean {
  if (tokens[first - 1]?.lower === 'from') return true;
  const at = HAVE.has(tokens[last]?.lower ?? '') ? last + 1 : last;
  return WRITES.has(verbOf(tokens[at]?.lower ?? '')?.verb ?? 'say');
}

/** "A thanks her. It came with the Kandian envoy's bag", "A wrote to B": whoever is written to, and has it brought by another. */
const isWrittenTo = ({ tokens }: Scene, { first }: Pick<Chunk, 'first'>): boolean => {
  const verb = tokens[first - 1]?.lower === 'to' ? first - 2 : first - 1;
  const told = verbOf(tokens[verb]?.lower ?? '')?.verb ?? 'say';
  return WRITES.has(told) || told === 'thank';
};

const WRITES: ReadonlySet<VerbClass> = new Set<VerbClass>([
  'write',
  'cable',
  'phone',
  'congratulate',
  'condole',
]);

const COUNTS = new Map(
  ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map(
    (word, count) => [word, count],
  ),
);
COUNTS.set('both', 2).set('pair', 2).set('trio', 3).delete('');

/**
 * "Two heads of state wrote: A of Kandia and B of Sesh", "Three presidents wrote. They are ...", "A and B signed. The two presidents ...":
 * gives an office told of several to as many as are named beside it without one.
 */
export function shareOffice(scene: Scene, chunk: Chunk, title: Title): void {
  if (BYSTANDERS.test(title.roleClass)) return;
  const { profiles, roles } = scene;
  const states = new Set(title.countries.map(({ code }) => code));
  const count = countBefore(scene, chunk, title);
  if (!count && states.size < 2) return;
  const untitled = (sentence: number, isAfter: boolean) => [
    ...new Set(
      (scene.chunksOf.get(sentence) ?? []).flatMap((other) => {
        const person = other.form === 'name' ? scene.personOf.get(other) : undefined;
        if (!person || other.titles.length) return [];
        if (sentence === chunk.sentence && other.first > chunk.first !== isAfter) return [];
        const at = scene.places.get(person)!;
        const { country } = profiles[at]!;
        return roles[at]!.length || (states.size && !states.has(country ?? '')) ? [] : [at];
      }),
    ),
  ];
  const places = [
    untitled(chunk.sentence, true),
    untitled(chunk.sentence + 1, true),
    untitled(chunk.sentence - 1, false),
  ];
  const isAll = (list: number[]) => list.length === (count || states.size);
  const named = places.find(isAll);
  for (const at of named ?? []) {
    roles[at]!.push({ role: title.role, roleClass: title.roleClass });
    profiles[at]!.title ??= title.role;
  }
}

/** "The two presidents", "three fellow monarchs", "a pair of Asian heads of state": how many they are; 0 where nobody tells. */
function countBefore({ sentences, tokens }: Scene, chunk: Chunk, { first, last }: Title): number {
  const start = Math.max(sentences[chunk.sentence]!.first, first - 4);
  for (let at = last - 1; at >= start; at -= 1) {
    const { kind, lower } = tokens[at]!;
    if (kind === 'mark') return 0;
    const count = COUNTS.get(lower);
    if (count) return count;
  }
  return 0;
}
