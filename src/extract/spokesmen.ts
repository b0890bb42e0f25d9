import type { Chunk } from './chunks/chunk-reader.js';
import type { Document, DocumentMention, Sentence } from './document.js';
import { isMouthpiece } from './offices/subordinates.js';
import { isQuoted, type Scene } from './scene.js';

const OPENS = /^["“«„]$/;
const CLOSES = /^["”»]$/;
/** Whoever speaks of himself, or to somebody. */
const PERSONS = /^(?:i|my|me|mine|i'm|i've|you|your|yours)$/;
/** Offices that speak for whoever heads them, before "said". */
const OFFICES =
  /^(?:presidency|palace|ministry|office|directorate|kremlin|house|court|cabinet|secretariat)$/;
const SPOKESMAN = /^spokes(?:man|woman|person)$/;
const SAYS =
  /^(?:said|says|announced|announces|confirmed|confirms|added|adds|disclosed|told|tells|reported)$/;

/**
 * '"He also had a call from A," the President's spokesman said': what a spokesman or an office says of others is told as by the article,
 * whose marks then count for nothing. `mentions` are those of the sentence.
 */
export function isToldBySpokesman(
  document: Pick<Document, 'tokens' | 'sentences' | 'profiles'>,
  { first, last }: Sentence,
  mentions: readonly DocumentMention[],
): boolean {
  const { tokens, profiles } = document;
  let opens = first;
  while (opens < last && !(tokens[opens]!.kind === 'mark' && OPENS.test(tokens[opens]!.text)))
    opens += 1;
  if (opens === last) return false;
  let isInside = false;
  let speaks = false;
  for (let at = first; at < last; at += 1) {
    const { kind, lower, text } = tokens[at]!;
    if (kind === 'mark' && !isInside && OPENS.test(text)) isInside = true;
    else if (kind === 'mark' && isInside && CLOSES.test(text)) isInside = false;
    else if (isInside && PERSONS.test(lower)) return false;
    else if (!isInside)
      speaks ||=
        SPOKESMAN.test(lower) || (OFFICES.test(lower) && SAYS.test(tokens[at + 1]?.lower ?? ''));
  }
  return (
    speaks ||
    mentions.some(
      (mention) => isMouthpiece(profiles[mention.profile]!.title) && !isQuoted(document, mention),
    )
  );
}

/** Of whom a spokesman tells who is quoted at a place: the last one told who is of his state. */
export function spokenOf(
  scene: Scene,
  { first, sentence }: Chunk,
  fits: (profile: number) => boolean,
): number | null {
  const { chunksOf, mentions, personOf, places, profiles } = scene;
  const speaker = chunksOf.get(sentence)!.find((chunk) => {
    const person = personOf.get(chunk);
    return person && isMouthpiece(profiles[places.get(person)!]!.title) && !isQuoted(scene, chunk);
  });
  const state = speaker && profiles[places.get(personOf.get(speaker)!)!]!.country;
  if (!state) return null;
  // "A wrote to him": whoever acts in the words is another.
  const actors = new Set(
    mentions
      .filter((mention) => mention.sentence === sentence && mention.first < first)
      .map(({ profile }) => profile),
  );
  const found = mentions.findLast(
    ({ profile }) => profiles[profile]!.country === state && !actors.has(profile) && fits(profile),
  );
  return found?.profile ?? null;
}

/** "According to her spokesman, A, she told him": whether somebody is told in the sentence as whom it is known from, so that it is about others. */
export const isSource = (
  { mentions, tokens }: Pick<Scene, 'mentions' | 'tokens'>,
  profile: number,
  sentence: number,
): boolean =>
  mentions.some(
    (mention) =>
      mention.profile === profile &&
      mention.sentence === sentence &&
      tokens[mention.first - 1]?.lower === 'to' &&
      tokens[mention.first - 2]?.lower === 'according',
  );
