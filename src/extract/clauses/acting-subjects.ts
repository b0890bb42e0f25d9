import type { Chunk } from '../chunks/chunk-reader.js';
import type { DocumentMention } from '../document.js';
import { HAVE, SUBORDINATORS, verbOf } from '../lexemes.js';
import { acts, isBeforeVerb, type Scene } from '../scene.js';
import { isPlural } from './voices.js';

/**
 * Who acts where an object pronoun stands: whoever a "who" before it stands for, or the subject of its own clause ("..., and B in turn
 * invited him"); else whom the sentence is about.
 */
export function actorAt(
  { tokens, sentences, mentions, topic }: Scene,
  chunk: Chunk,
): number | null {
  let next = mentions.length - 1;
  for (let at = chunk.first - 1; at > sentences[chunk.sentence]!.first; at -= 1) {
    while (next >= 0 && mentions[next]!.first > at) next -= 1;
    const { lower } = tokens[at]!;
    // "A praised B for what she had done, and invited her": the subject of the sentence goes on.
    if (lower === 'and' && tokens[at - 1]!.lower === ',' && verbOf(tokens[at + 1]!.lower)?.finite)
      return topic;
    if (lower === 'who') {
      if (isPlural(tokens[at - 1]!.lower)) return null;
      return mentions[next]?.profile ?? topic;
    }
    const own = mentions[next + 1];
    const isNext = own?.first === at + 1 && own.last < chunk.first;
    // "A call in which B, from the car, asked him", "what B thinks of him".
    if (isNext && RELATIVES.has(lower) && tokens[own.last]!.lower !== "'s") return own.profile;
    if (isNext && (acts(tokens, own) || (lower === ',' && opensLate(at)))) return own.profile;
    // "A said B had called him".
    if (isNext && verbOf(lower)?.verb === 'say' && isSubject(own)) return own.profile;
    // "A wrote that B, in a letter to C, had asked him".
    if (isNext && lower === 'that' && tokens[own.last]!.lower === ',') return own.profile;
    if (
      CLAUSE_LINKS.test(lower) &&
      own?.first === at + 1 &&
      own.last < chunk.first &&
      (mentions[next]?.last ?? 0) < at - 1 &&
      (lower !== 'and' || /^[,;]$/.test(tokens[at - 1]!.lower))
    )
      return own.profile;
  }
  return topic;

  /** Before a verb, be it of no message: "proposed", "was". */
  function isSubject(own: DocumentMention): boolean {
    const behind = tokens[own.last]?.lower ?? '';
    return isBeforeVerb(tokens, own) || HAVE.has(behind) || DID.test(behind);
  }

  /** "When A was elected, B was the first to write to him": the comma that ends the clause before the main one. */
  function opensLate(comma: number): boolean {
    let opening = comma - 1;
    while (opening > sentences[chunk.sentence]!.first && tokens[opening - 1]!.lower !== ',')
      opening -= 1;
    return SUBORDINATORS.has(tokens[opening]!.lower);
  }
}

/** Words that open a clause whose subject comes next. */
const RELATIVES: ReadonlySet<string> = new Set(['which', 'what', 'where', 'how', 'when']);

/** Words that open another clause of a sentence. */
const CLAUSE_LINKS = /^(?:and|while|whereas|but|;)$/;

/** A past tense, or an auxiliary. */
const DID = /^(?:[a-z]{2,}ed|was|is|would|will|did)$/;
