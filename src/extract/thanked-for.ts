import type { Chunk } from './chunks/chunk-reader.js';
import { verbOf, type VerbClass } from './lexemes.js';
import type { Scene } from './scene.js';

/**
 * "A thanked B for the letter that he sent", "A congratulated B on the operation that she underwent": whoever is thanked or congratulated did
 * what it is for.
 */
export function thankedFor({ mentions, tokens }: Scene, { first, sentence }: Chunk): number | null {
  const latest = mentions.at(-1);
  if (latest?.sentence !== sentence || first - latest.last > LONGEST_GIFT) return null;
  const opening = openingFor(tokens, latest.first);
  const opens = tokens.slice(latest.last, first).some(({ lower }) => lower === opening);
  const isRelative = /^(?:that|which|what|with|whom|wishes|condolences|words|message|letter)$/;
  return opening && opens && isRelative.test(tokens[first - 1]!.lower) ? latest.profile : null;
}

/** The preposition behind whoever is thanked or congratulated; null where nobody is. */
function openingFor(tokens: Scene['tokens'], party: number): 'for' | 'on' | null {
  const verbs = [1, 2, 3, 4, 5].flatMap((back) => {
    const form = verbOf(tokens[party - back]?.lower ?? '');
    return form && (form.verb === 'thank' || form.finite) ? [form.verb] : [];
  });
  return verbs.includes('thank') ? 'for' : verbs.includes('congratulate') ? 'on' : null;
}

/** Words of "for the message of sympathy that". */
const LONGEST_GIFT = 12;

/** What may stand between a pronoun and its verb. */
const BETWEEN =
  /^(?:has|had|have|also|then|already|later|since|promptly|immediately|duly|himself|herself|all)$/;
const REPLIES: ReadonlySet<VerbClass> = new Set<VerbClass>(['reply']);
const THANKS: ReadonlySet<VerbClass> = new Set<VerbClass>(['thank']);

/**
 * "A wrote to her. She replied to both", "A wrote to B, and he wrote back": whoever was written to answers, where the writer is not known to
 * be meant; who goes on himself within a sentence needs no pronoun. Null elsewhere.
 */
export function answererBefore(
  scene: Scene,
  chunk: Chunk,
  gender: 'male' | 'female',
): number | null {
  const { profiles, tokens, topic, previousTopic } = scene;
  const isWithin = topic !== null && GOES_ON.test(tokens[chunk.first - 1]?.lower ?? '');
  const writer = isWithin ? topic : previousTopic;
  if ((topic !== null && !isWithin) || writer === null) return null;
  let verb = chunk.last;
  while (BETWEEN.test(tokens[verb]?.lower ?? '')) verb += 1;
  const answer = verbOf(tokens[verb]?.lower ?? '')?.verb ?? 'say';
  const isReply = REPLIES.has(answer) || (answer === 'write' && tokens[verb + 1]?.lower === 'back');
  if (!isReply && (isWithin || !THANKS.has(answer))) return null;
  const object = objectIn(scene, isWithin ? chunk.sentence : chunk.sentence - 1);
  if (object === null || object === writer) return null;
  const known = profiles[object]!.gender;
  if (isWithin) return (known ?? gender) === gender ? object : null;
  const mayBeWriter = (profiles[writer]!.gender ?? gender) === gender;
  const isWriterKnown = profiles[writer]!.gender === gender;
  if (!mayBeWriter) return object;
  return !isWriterKnown && (known === gender || isReply) ? object : null;
}

/** "A and B greeted C. D called her": whoever was the object of the sentence before, where it has but one. */
export const objectBefore = (scene: Scene, { sentence }: Chunk): number | null =>
  objectIn(scene, sentence - 1);

/** Whoever is the object of a sentence, as far as it has been told, where it has but one. */
function objectIn(scene: Scene, sentence: number): number | null {
  const { blocks, mentions, profiles, sentences, tokens } = scene;
  const told = sentences[sentence];
  if (!told || blocks[told.block]!.type !== 'body') return null;
  const objects = new Set<number>();
  for (let at = mentions.length - 1; at >= 0 && mentions[at]!.sentence >= sentence; at -= 1) {
    const mention = mentions[at]!;
    const before = tokens[mention.first - 1]?.lower ?? '';
    if (mention.sentence === sentence && profiles[mention.profile]!.kind === 'person')
      if (before === 'to' || before === 'with' || verbOf(before)) objects.add(mention.profile);
  }
  return objects.size === 1 ? [...objects][0]! : null;
}

/** What a clause of its own follows within a sentence. */
const GOES_ON = /^(?:and|but|;)$/;
