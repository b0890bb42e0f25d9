import { mentionsInSentence } from '../mentions-in-order.js';
import type { PartyClaim } from '../../model.js';
import { partyOf, type Document, type DocumentMention } from '../document.js';
import { isSubordinate } from '../offices/subordinates.js';

/** What is done with a message by whoever brings it; nobody is told to carry what he wrote himself. */
export const BORNE: ReadonlySet<string> = new Set([
  'carried',
  'brought',
  'borne',
  'taken',
  'flown',
]);

const CARRIES =
  /^(?:handed|hands|delivered|delivers|presented|conveyed|brought|carried|transmitted|passed|received|signed|entrusted|gave)$/;
const ENVOY = /ambassador|envoy|nuncio|charg|emissary|high commissioner|permanent representative/i;

/** Those who carry or sign a message in the sentences that tell of it: envoys beside a verb of handing over, and "signed by A". */
export function carriersOf(
  document: Document,
  sentences: readonly number[],
  parties: ReadonlySet<number>,
  told: readonly number[],
): PartyClaim[] {
  const found = new Set<number>(told);
  for (const at of withNext(document, sentences)) {
    const { first, last } = document.sentences[at]!;
    const words = document.tokens.slice(first, last);
    if (!words.some(({ lower }) => CARRIES.test(lower))) continue;
    for (const mention of mentionsInSentence(document, at)) {
      const profile = document.profiles[mention.profile]!;
      if (profile.kind !== 'person' || parties.has(mention.profile)) continue;
      const acts =
        isCarrier(document, mention) &&
        (isSubordinate(profile.title) || isSignatory(document, mention));
      if (acts || ENVOY.test(profile.title ?? '')) found.add(mention.profile);
    }
  }
  return [...found].map((place) => partyOf(document.profiles[place]!));
}

/** The sentences, and those that go on about the message just told: "The letter was handed over by A." */
function withNext({ text, sentences }: Document, places: readonly number[]): number[] {
  const next = places
    .map((at) => at + 1)
    .filter((at) => {
      const sentence = sentences[at];
      return (
        sentence &&
        !places.includes(at) &&
        /^(?:the|his|her|their|this) (?:\w+ )?(?:letter|message|telegram|note|invitation)s?\b|^it was /i.test(
          text.slice(sentence.start, sentence.start + 60),
        )
      );
    });
  return [...places, ...next];
}

const isSignatory = ({ tokens }: Document, { first }: DocumentMention) =>
  tokens[first - 1]?.lower === 'by' && tokens[first - 2]?.lower === 'signed';

/** "Handed over by A", "A, the ambassador, handed", "A conveyed". */
function isCarrier({ tokens, sentences }: Document, mention: DocumentMention): boolean {
  const { first, last } = sentences[mention.sentence]!;
  const lower = (at: number) => (at >= first && at < last ? tokens[at]!.lower : '');
  const before = /^(?:the|his|her)$/.test(lower(mention.first - 1))
    ? mention.first - 2
    : mention.first - 1;
  if (lower(before) === 'by')
    return CARRIES.test(lower(before - 1)) || CARRIES.test(lower(before - 2));
  for (let at = mention.last; at < mention.last + 4; at += 1) {
    if (CARRIES.test(lower(at))) return lower(at) !== 'received';
    if (!/^(?:has|have|had|on|today|also|\w+day|\w+ly)$/.test(lower(at))) return false;
  }
  return false;
}
