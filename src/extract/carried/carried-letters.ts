import type { Chunk } from '../chunks/chunk-reader.js';
import type { Sentence } from '../document.js';
import { verbOf, type VerbClass } from '../lexemes.js';
import { mentionsInSentence } from '../mentions-in-order.js';
import type { Scene } from '../scene.js';

/** What a letter does and whoever brings it does not. */
const DONE_BY_LETTER: ReadonlySet<VerbClass> = new Set<VerbClass>([
  'congratulate',
  'condole',
  'invite',
  'wish',
]);
const BRINGS =
  /^(?:with|bearing|bore|bears|brought|brings|bringing|carried|carries|carrying|handed|hands|delivered|delivers|presented|presents)$/;
/** What a letter does by itself. */
const TRAVELS =
  /^(?:travels|travelled|traveled|went|goes|came|comes|lay|lies|arrived|arrives|is|was)$/;
/** Words of "letter to our Foreign Minister, Li Ro,". */
const LONGEST_SIDE = 12;
const MESSAGE = /^(?:letter|message|note|card|telegram|cable|invitation)$/;

/**
 * "The ambassador came with a letter from A. He congratulates B": whoever wrote the letter brought in the sentence before, where the
 * pronoun is the subject of what letters do, or whoever an item "From A to B" names first; else null.
 */
export function authorOfCarried(scene: Scene, chunk: Chunk): number | null {
  const { previousTopic, profiles, sentences, tokens, topic } = scene;
  const before = sentences[chunk.sentence - 1];
  if (topic !== null || chunk.first !== sentences[chunk.sentence]!.first) return null;
  if (before?.block !== sentences[chunk.sentence]!.block) return null;
  const only = READS.test(tokens[chunk.last]?.lower ?? '')
    ? null
    : onlyAuthor(scene, before, chunk.sentence - 1);
  if (only !== null) return only;
  if (!DONE_BY_LETTER.has(verbOf(tokens[chunk.last]?.lower ?? '')?.verb ?? 'say')) return null;
  const told = mentionsInSentence(scene, chunk.sentence - 1);
  const author =
    told.find(({ first }) => isItemFrom(scene, before, first - 1)) ??
    told.findLast(
      ({ first, profile }) =>
        profile !== previousTopic &&
        tokens[first - 1]?.lower === 'from' &&
        isBrought(scene, before.first, first - 1),
    );
  return author && profiles[author.profile]!.kind === 'person' ? author.profile : null;
}

/** What is done by whoever gets a letter. */
const READS =
  /^(?:read|reads|opened|opens|thanked|thanks|replied|replies|answered|answers|showed|shows|received|receives|got|kept|keeps|accepted|accepts|has|had)$/;

/** Words of "a short handwritten message of sympathy". */
const LONGEST_OPENING = 7;

/** "A message from A was addressed to the royal couple. He had thought of the dead": the one person told in a sentence that opens with what he wrote. */
function onlyAuthor(scene: Scene, before: Sentence, sentence: number): number | null {
  const { profiles, tokens } = scene;
  const people = mentionsInSentence(scene, sentence).filter(({ profile }) =>
    /^(?:person|office)$/.test(profiles[profile]!.kind),
  );
  const [author, ...others] = people;
  if (!author || profiles[author.profile]!.kind !== 'person') return null;
  if (!/^(?:from|by)$/.test(tokens[author.first - 1]?.lower ?? '')) return null;
  const opening = tokens.slice(before.first, author.first - 1);
  const isOpening =
    opening.length <= LONGEST_OPENING && opening.some(({ lower }) => MESSAGE.test(lower));
  // A couple may be meant by no "he" or "she" alone.
  const areCouple = others.length > 1 && others.every(({ first }) => first === others[0]!.first);
  return isOpening && (!others.length || areCouple) ? author.profile : null;
}

/** "– From A to B." above "He congratulates him": the item of a list that tells both sides. */
function isItemFrom({ tokens }: Scene, item: Sentence, from: number): boolean {
  const opens = /^\p{L}/u.test(tokens[item.first]!.text) ? item.first : item.first + 1;
  return (
    from === opens &&
    tokens[from]!.lower === 'from' &&
    tokens.slice(from, item.last).some(({ lower }) => lower === 'to')
  );
}

/** "Came with a message from", "handed B a letter from", "there travels a letter to B from": the words before "from". */
function isBrought({ tokens }: Scene, start: number, from: number): boolean {
  const words = tokens.slice(start, from);
  const sent = words.findLastIndex(({ lower }) => MESSAGE.test(lower));
  const isTold = sent >= 0 && words[sent + 1]?.lower === 'to' && from - start - sent < LONGEST_SIDE;
  if (isTold && words.slice(0, sent).some(({ lower }) => TRAVELS.test(lower))) return true;
  if (!MESSAGE.test(tokens[from - 1]!.lower)) return false;
  return tokens.slice(start, from).some(({ lower }) => BRINGS.test(lower));
}
