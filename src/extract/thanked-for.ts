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

/** "A wrote to her. She replied to both": whoever was written to in the sentence before answers, where the writer is not known to be meant; null elsewhere. */
export function answererBefore(
  scene: Scene,
  chunk: Chunk,
  gender: 'male' | 'female',
): number | null {
  const { profiles, tokens, topic, previousTopic } = scene;
  let verb = chunk.last;
  while (BETWEEN.test(tokens[verb]?.lower ?? '')) verb += 1;
  const answer = verbOf(tokens[verb]?.lower ?? '')?.verb ?? 'say';
  if (topic !== null || previousTopic === null) return null;
  if (!REPLIES.has(answer) && !THANKS.has(answer)) return null;
  const object = objectBefore(scene, chunk);
  if (object === null || object === previousTopic) return null;
  const isKnown = profiles[object]!.gender === gender;
  const mayBeWriter = (profiles[previousTopic]!.gender ?? gender) === gender;
  const isWriterKnown = profiles[previousTopic]!.gender === gender;
  if (!mayBeWriter) return object;
  return !isWriterKnown && (isKnown || REPLIES.has(answer)) ? object : null;
}

/** "A and B greeted C. D called her": whoever was the object of the sentence before, where it has but one. */
export function objectBefore(scene: Scene, { sentence }: Chunk): number | null {
  const { blocks, mentions, profiles, sentences, tokens } = scene;
  const previous = sentences[sentence - 1];
  if (!previous || blocks[previous.block]!.type !== 'body') return null;
  const objects = new Set<number>();
  for (let at = mentions.length - 1; at >= 0 && mentions[at]!.sentence >= sentence - 1; at -= 1) {
    const mention = mentions[at]!;
    const before = tokens[mention.first - 1]?.lower ?? '';
    if (mention.sentence === sentence - 1 && profiles[mention.profile]!.kind === 'person')
      if (before === 'to' || before === 'with' || verbOf(before)) objects.add(mention.profile);
  }
  return objects.size === 1 ? [...objects][0]! : null;
}
