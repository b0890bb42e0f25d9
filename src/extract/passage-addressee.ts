import type { Chunk } from './chunks/chunk-reader.js';
import type { DocumentMention, Token } from './document.js';
import { nounOf, verbOf, type VerbClass } from './lexemes.js';
import { mentionsInSentence } from './mentions-in-order.js';
import type { Scene } from './scene.js';

/** Sentences over which a passage goes on. */
const BACK = 3;

/**
 * "For B, silence from Kand. But A congratulated him", "B received two telegrams. A rang him": to whom a paragraph says that its messages
 * go, if it says so before it tells of the next one; null where it does not.
 */
export function passageAddressee(scene: Scene, { sentence }: Chunk): number | null {
  const { sentences, blocks } = scene;
  const { block } = sentences[sentence]!;
  if (blocks[block]!.type !== 'body') return null;
  for (let at = sentence - 1; at >= sentence - BACK && sentences[at]?.block === block; at -= 1) {
    const [first] = mentionsInSentence(scene, at);
    if (!first || first.form === 'country' || first.form === 'organisation') continue;
    if (isFrontedAddressee(scene, first) || receives(scene, first)) return first.profile;
  }
  return null;
}

/** "For B, whom nobody knew, ...": the sentence opens with whom all that follows is for. */
function isFrontedAddressee({ tokens, sentences }: Scene, { first, sentence }: DocumentMention) {
  const opening = sentences[sentence]!.first;
  return /^(?:for|to)$/.test(tokens[opening]!.lower) && first - opening <= 2 && first > opening;
}

const GETS: ReadonlySet<VerbClass> = new Set<VerbClass>(['receive', 'hear', 'take']);
/** Words between whoever receives and the verb. */
const TO_VERB = 5;
const BETWEEN =
  /^(?:has|had|have|also|already|since|then|too|both|himself|herself|meanwhile|now|,)$/;

/** Words of "two long telegrams of condolence", or of "from his colleague two telegrams". */
const TO_ITEM = 8;
const isItem = ({ lower }: Token): boolean =>
  /^(?:message|act|call|invitation)$/.test(nounOf(lower) ?? '') ||
  /^(?:mail|post|word)$/.test(lower);

/** Words of "who has an earthquake on his hands". */
const LONGEST_ASIDE = 14;

/** "B received", "B, who is ill, has heard from". */
function receives({ tokens }: Scene, { last }: DocumentMention): boolean {
  const isAside = /^(?:who|whose|whom|the)$/.test(tokens[last + 1]?.lower ?? '');
  const close = tokens
    .slice(last + 1, last + LONGEST_ASIDE)
    .findIndex(({ lower }) => lower === ',');
  const start = tokens[last]?.lower === ',' && isAside && close > 0 ? last + close + 2 : last;
  let at = start;
  while (at < start + TO_VERB && BETWEEN.test(tokens[at]?.lower ?? '')) at += 1;
  const verb = verbOf(tokens[at]?.lower ?? '');
  if (verb === undefined || verb.gerund || !GETS.has(verb.verb)) return false;
  return verb.verb === 'hear' || tokens.slice(at + 1, at + TO_ITEM).some(isItem);
}
