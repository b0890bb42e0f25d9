import type { Chunk } from '../chunks/chunk-reader.js';
import { isSubject, type Scene } from '../scene.js';
import { isPersonal, stateOf } from './company-signs.js';
import type { Term } from '../terms.js';
import { inHeadline } from './posts.js';
import type { Standing } from './standing.js';

/** Says that a sign speaks for a state, how much of it there is, or against it where the fit says so. */
export type TellState = (state: string | null | undefined, sign: string, amount?: number) => void;

/** More sentences of one person are not looked at. */
const MOST_SENTENCES = 8;
/** A sentence with more tells nothing of one of them. */
const MOST_CHUNKS = 80;
/** Words farther off, before or after, tell nothing. */
const FARTHEST = 80;
/** So far off a state stands right beside a name. */
const NEAR = 7;

const BESIDE = { name: 'beside', demonym: 'beside, demonym', metonym: 'beside, city' } as const;
const BEFORE = { name: 'before', demonym: 'before, demonym', metonym: 'before, city' } as const;

/** What the places where someone is named tell of his state. */
export function tellPlaces(scene: Scene, standing: Standing, tell: TellState): void {
  const { person, rank } = standing;
  const { chunksOf, placeOf, tokens } = scene;
  const seen = new Set<number>();
  let isFirst = true;
  for (const chunk of person.chunks) {
    if (seen.has(chunk.sentence) || seen.size >= MOST_SENTENCES) continue;
    seen.add(chunk.sentence);
    if (chunksOf.get(chunk.sentence)!.length > MOST_CHUNKS) continue;
    const here = statesBeside(scene, chunk);
    const told = new Map<string, Term>();
    for (const term of here) {
      if (term.entry.type !== 'country') continue;
      const { code, form } = term.entry;
      if (!told.has(code)) tell(code, BESIDE[form]);
      told.set(code, term);
      if (form === 'metonym' && rank === 'voice') tell(code, "beside, a voice's city");
      if (form === 'metonym' && isSubject(scene, chunk) && term.first > chunk.last)
        tell(code, "beside, a subject's city");
      if (/^(?:in|of|from)$/.test(tokens[chunk.last]?.lower ?? '') && term.first - chunk.last < 3)
        tell(code, 'of the place');
    }
    if (told.size === 1) tell([...told.keys()][0], 'beside, alone');
    const close = nearest(here, chunk);
    tell(close?.entry.type === 'country' ? close.entry.code : null, 'near');
    if (isFirst && !inHeadline(scene, chunk)) {
      isFirst = false;
      tell(placeOf(chunk.sentence), 'under');
      for (const [code, share] of paragraphStates(scene, chunk)) tell(code, 'in paragraph', share);
      tellBefore(scene, chunk, 'first, ', tell);
    } else tellBefore(scene, chunk, 'again, ', tell);
  }
}

/** States named in the sentence of a name, and not as someone else's. */
function statesBeside(scene: Scene, chunk: Chunk): Term[] {
  const { chunksOf, personOf, sentences, termAt } = scene;
  const list = chunksOf.get(chunk.sentence)!;
  const first = Math.max(sentences[chunk.sentence]!.first, chunk.first - FARTHEST);
  const last = Math.min(sentences[chunk.sentence]!.last, chunk.last + FARTHEST);
  const own = personOf.get(chunk);
  const theirs = new Set(
    list.flatMap((other) =>
      isPersonal(other) && personOf.get(other) !== own ? (stateOf(scene, other) ?? []) : [],
    ),
  );
  const found: Term[] = [];
  for (let token = first; token < last; token += 1) {
    const term = termAt(token);
    if (term?.entry.type !== 'country' || theirs.has(term.entry.code)) continue;
    const holder = list.find((other) => other.first <= token && token < other.last);
    if (!holder || (holder.form !== 'name' && !holder.titles.length)) found.push(term);
  }
  return found;
}

function nearest(terms: readonly Term[], { first, last }: Chunk): Term | null {
  let [best, least]: [Term | null, number] = [null, NEAR + 1];
  for (const term of terms) {
    const off = term.first >= last ? term.first - last + 1 : first - term.last + 1;
    if (off < least) [best, least] = [term, off];
  }
  return best;
}

/** What the sentence before a name tells. */
function tellBefore(scene: Scene, chunk: Chunk, when: string, tell: TellState): void {
  const { sentences, termAt } = scene;
  const previous = sentences[chunk.sentence - 1];
  if (!previous || previous.block !== sentences[chunk.sentence]!.block) return;
  const told = new Set<string>();
  for (
    let token = Math.max(previous.first, previous.last - FARTHEST);
    token < previous.last;
    token += 1
  ) {
    const entry = termAt(token)?.entry;
    if (entry?.type !== 'country' || told.has(entry.code)) continue;
    told.add(entry.code);
    tell(entry.code, when + BEFORE[entry.form]);
    if (token < previous.first + 2) tell(entry.code, `${when}before, opens`);
  }
  if (told.size === 1) tell([...told][0], `${when}before, alone`);
}

/** The states of the paragraph up to a name, by their share. */
function paragraphStates({ sentences, termAt }: Scene, chunk: Chunk): Map<string, number> {
  const { block } = sentences[chunk.sentence]!;
  const times = new Map<string, number>();
  let all = 0;
  for (let at = chunk.sentence - 1; at >= 0 && at > chunk.sentence - 6; at -= 1) {
    if (sentences[at]!.block !== block) break;
    for (let token = sentences[at]!.first; token < sentences[at]!.last; token += 1) {
      const entry = termAt(token)?.entry;
      if (entry?.type !== 'country') continue;
      all += 1;
      times.set(entry.code, (times.get(entry.code) ?? 0) + 1);
    }
  }
  for (const [code, count] of times) times.set(code, count / all);
  return times;
}
