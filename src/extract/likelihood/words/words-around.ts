import type { Document } from '../../document.js';
import { EDGE, type ToldWord, type ToldWords } from './told-words.js';

/** Words before and behind a mention that are looked at. */
const BEFORE = 6;
const BEHIND = 9;

/**
 * By profile: what stands around its mentions, each once, as a place and its words: "right behind: congratulated". A word that is not known
 * is left out.
 */
export function wordsAround(
  { profiles, mentions }: Document,
  { bySentence }: ToldWords,
  isKnown: (word: string) => boolean,
): Set<string>[] {
  const around = profiles.map(({ kind }) => new Set([`a ${kind}`]));
  for (const words of bySentence) {
    const known = words.map(({ word }) => isKnown(word));
    words.forEach(({ mention }, at) => {
      if (mention === null) return;
      const { profile, form } = mentions[mention]!;
      const own = around[profile]!;
      own.add(`by ${form}`);
      if (at === 0) own.add('opens a sentence');
      tellSide(own, words, known, at, -1);
      tellSide(own, words, known, at, 1);
    });
    // Once for each party of the sentence and not for each mention: a text may be one sentence of names.
    const inside = new Set(
      words.flatMap(({ word, mention }, at) =>
        known[at] && mention === null ? [`in: ${word}`] : [],
      ),
    );
    for (const profile of new Set(
      words.flatMap(({ mention }) => (mention === null ? [] : [mentions[mention]!.profile])),
    ))
      for (const each of inside) around[profile]!.add(each);
  }
  return around;
}

function tellSide(
  own: Set<string>,
  words: readonly ToldWord[],
  known: readonly boolean[],
  at: number,
  step: 1 | -1,
): void {
  const side = step === 1 ? 'behind' : 'before';
  const wordAt = (place: number) => words[place]?.word ?? EDGE;
  const isKnownAt = (place: number) => known[place] ?? true;
  const pair = (place: number) =>
    step === 1 ? `${wordAt(place)} ${wordAt(place + 1)}` : `${wordAt(place - 1)} ${wordAt(place)}`;
  const isPairKnown = (place: number) => isKnownAt(place) && isKnownAt(place + step);
  const next = at + step;
  if (isKnownAt(next)) own.add(`right ${side}: ${wordAt(next)}`);
  if (isPairKnown(next)) own.add(`right ${side}: ${pair(next)}`);
  let isNear = true;
  for (let count = 0; count < (step === 1 ? BEHIND : BEFORE); count += 1) {
    const place = next + step * count;
    const here = words[place];
    if (!here) break;
    if (known[place]) own.add(`${side}: ${here.word}`);
    isNear &&= here.mention === null;
    if (!isNear) continue;
    if (known[place]) own.add(`near ${side}: ${here.word}`);
    if (step === 1 && isPairKnown(place)) own.add(`near ${side}: ${pair(place)}`);
  }
}
