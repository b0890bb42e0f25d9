import type { Chunk } from '../chunks/chunk-reader.js';
import type { Scene } from '../scene.js';

/** Those who hold the same offices in another state. */
const PEERS = new Set('counterparts numbers colleagues peers homologues'.split(' '));
const POSTS = new Set('office offices post posts position positions'.split(' '));
const SAME = /^(?:same|corresponding|equivalent|like|respective)$/;
/** "In the names of A and B", "signed by A". */
const LEAVES = new Set('left leave leaves departed'.split(' '));
/** How far a state stands from the word that it goes with. */
const NEAR = 4;

/**
 * "On the Kandian side the letters were signed by A, B and C", "Messages left Kandia City in the names of A and B", "Their opposite numbers
 * in Kandia are A, B and C": all whom a sentence lists for a state are of it, but those of whom another is told.
 */
export function sidedStates(scene: Scene): void {
  const { chunksOf, personOf, places, profiles } = scene;
  for (const [sentence, list] of chunksOf) {
    if (!list.some(({ form }) => form === 'name')) continue;
    const side = sideOf(scene, sentence);
    if (!side) continue;
    for (const chunk of listAfter(list, side.end, scene)) {
      const person = personOf.get(chunk);
      if (person) profiles[places.get(person)!]!.country ??= side.state;
    }
  }
}

/** The state for which a sentence lists people, and where the words that say so end. */
function sideOf(scene: Scene, sentence: number): { state: string; end: number } | null {
  const { home, sentences, termAt, tokens } = scene;
  const { first, last } = sentences[sentence]!;
  const stateNear = (from: number, to: number) => {
    for (let at = Math.max(first, from); at < Math.min(last, to); at += 1) {
      const entry = termAt(at)?.entry;
      if (entry?.type === 'country') return entry.code;
    }
    return null;
  };
  for (let at = first; at < last; at += 1) {
    const word = tokens[at]!.lower;
    if (
      word === 'side' &&
      at < first + NEAR + 1 &&
      /^(?:on|from|for)$/.test(tokens[first]!.lower)
    ) {
      const state =
        stateNear(first, at) ?? (tokens[at + 1]?.lower === 'of' ? stateNear(at, at + NEAR) : null);
      if (state) return { state, end: at + 1 };
    }
    if (LEAVES.has(word)) {
      const entry = termAt(at + 1)?.entry;
      if (entry?.type === 'country') return { state: entry.code, end: at + 2 };
    }
    if (PEERS.has(word) || (POSTS.has(word) && SAME.test(tokens[at - 1]?.lower ?? ''))) {
      if (home && tokens[at + 1]?.lower === 'here') return { state: home, end: at + 2 };
      const isPlaced = /^(?:in|of|from)$/.test(tokens[at + 1]?.lower ?? '');
      const placed = isPlaced ? stateNear(at + 2, at + 2 + NEAR) : null;
      const state = placed ?? abroadBefore(scene, sentence, at);
      if (state) return { state, end: at + 1 };
    }
  }
  return null;
}

/** The only state but the article's own that is named before a place, in its sentence or the two before. */
function abroadBefore({ home, sentences, termAt }: Scene, sentence: number, end: number) {
  if (!home) return null;
  const states = new Set<string>();
  for (let at = sentences[Math.max(0, sentence - 2)]!.first; at < end; at += 1) {
    const entry = termAt(at)?.entry;
    if (entry?.type === 'country' && entry.code !== home) states.add(entry.code);
  }
  return states.size === 1 ? [...states][0]! : null;
}

/** The people listed behind a place in a sentence: three or more, or any behind a colon. */
function listAfter(list: readonly Chunk[], end: number, { tokens }: Scene): Chunk[] {
  const named = list.filter(({ form, first }) => form === 'name' && first >= end);
  const [head] = named;
  const isOpened = head !== undefined && tokens[head.first - 1]?.text === ':';
  return isOpened || named.length > 2 ? named : [];
}
