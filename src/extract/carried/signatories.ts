import type { Document, DocumentMention } from '../document.js';
import { mentionsInSentence } from '../mentions-in-order.js';
import { isSubordinate } from '../offices/subordinates.js';
import { Pattern } from '../patterns/pattern.js';

/**
 * "The telegram, signed by Cardinal A, says that the Pope prays": A, who acts for others, puts his name to what one of his own state
 * writes. Not "a letter signed by Minister A" where nobody else of his state is told in the sentence or beside it.
 */
export function signsForAnother(document: Document, sender: number, sentence: number): boolean {
  if (document.profiles[sender]!.kind !== 'person') return false;
  const mentions = mentionsInSentence(document, sentence);
  if (mentions.some((mention) => mention.profile === sender && isServant(document, mention)))
    return true;
  return superiorOf(document, sender, sentence) !== null;
}

/** Whose telegram it is that a subordinate has signed: who is told of his state beside him, or in the sentence before or behind. */
export function superiorOf(document: Document, sender: number, sentence: number): number | null {
  const { profiles } = document;
  const own = profiles[sender]!;
  const mentions = mentionsInSentence(document, sentence);
  const isSigner = mentions.some(
    (mention) =>
      mention.profile === sender &&
      (wordsBySigner(document, mention, STANDS_IN) ||
        (isSubordinate(own.title) &&
          (wordsBySigner(document, mention, SIGNED) || lendsName(document, mention)))),
  );
  if (!isSigner) return null;
  const isSuperior = ({ profile }: DocumentMention) => {
    const other = profiles[profile]!;
    return (
      profile !== sender &&
      (other.kind === 'person' || other.kind === 'office') &&
      other.country !== null &&
      other.country === own.country &&
      !isSubordinate(other.kind === 'office' ? other.name : other.title)
    );
  };
  const signer = mentions.findIndex(({ profile }) => profile === sender);
  const superior =
    mentions.slice(0, signer).findLast(isSuperior) ??
    mentions.slice(signer).find(isSuperior) ??
    mentionsInSentence(document, sentence - 1).findLast(isSuperior) ??
    mentionsInSentence(document, sentence + 1).find(isSuperior);
  return superior?.profile ?? null;
}

/** "A statement signed on Tuesday by his Special Adviser on Media, Chief A": his servant, whatever A is called. */
const isServant = (document: Document, mention: DocumentMention) => {
  const { text, sentences } = document;
  const { start } = sentences[mention.sentence]!;
  const signed = SIGNED_BY_HIS.exec(text.slice(start, mention.end));
  if (!signed) return false;
  const by = start + signed.index + signed[0].length;
  return mentionsInSentence(document, mention.sentence).every(
    (other) => other.end <= by || other.start >= mention.start,
  );
};

const SIGNED_BY_HIS = new Pattern(
  /\b(?:signed|(?:issued|released|circulated)(?=[^.;:]{0,100}\b(?:advis[eo]r|aide|assistant|spokes|press|media|information)))(?: for (?:him|her)| on (?:his|her) behalf| (?:on|last) \w+(?: \w+)?| today| yesterday)* by (?:his|her) (?=[^.;:]{0,100}$)/i,
);

/** "President A, in a statement signed by his adviser, Chief B, congratulated": A, for whom B signs; null where nobody is told. */
export function servedBy(document: Document, sender: number, sentence: number): number | null {
  const mentions = mentionsInSentence(document, sentence);
  const signer = mentions.findIndex(
    (mention) => mention.profile === sender && isServant(document, mention),
  );
  const before = mentions[signer - 1];
  return before && document.profiles[before.profile]!.kind === 'person' ? before.profile : null;
}

/** Whether one of `words` stands before "by A", "by the A": "signed by A", "signed for him by A", "sent on his behalf by A". */
const wordsBySigner = (
  { tokens, sentences }: Document,
  { first, sentence }: DocumentMention,
  words: RegExp,
) => {
  const before = tokens.slice(Math.max(sentences[sentence]!.first, first - LONGEST), first);
  const by = before.findLastIndex(({ lower }) => lower === 'by');
  return by >= 0 && before.length - by < 3 && before.some(({ lower }) => words.test(lower));
};

/** "Over the signature of A", "A put his name to". */
const lendsName = ({ tokens, sentences }: Document, { first, last, sentence }: DocumentMention) => {
  const before = tokens.slice(Math.max(sentences[sentence]!.first, first - LONGEST), first);
  const of = before.findLastIndex(({ lower }) => lower === 'of');
  if (of > 0 && before.length - of < 3 && SIGNATURE.test(before[of - 1]!.lower)) return true;
  const after = tokens.slice(last, last + LONGEST).map(({ lower }) => lower);
  return PUTS_NAME.test(after.join(' '));
};

const SIGNATURE = /^signatures?$/;
const PUTS_NAME = /^(?:has |had |have )?(?:put|set|puts) (?:his|her) (?:name|signature|hand) /;

const SIGNED = /^signed$/;
const STANDS_IN = /^behalf$/;

/** Words from "signed" to a name: "signed on his behalf by the". */
const LONGEST = 6;
