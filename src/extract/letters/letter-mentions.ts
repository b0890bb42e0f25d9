import type { Document, DocumentMention } from '../document.js';

/** Whether somebody mentioned may write or be written to. */
export const isParty = (document: Document, { profile }: DocumentMention) =>
  ['person', 'office'].includes(document.profiles[profile]!.kind);

/** The parties of one block, in text order. */
export const partiesIn = (document: Document, block: number): DocumentMention[] =>
  document.mentions.filter(
    (mention) =>
      mention.form !== 'pronoun' &&
      document.sentences[mention.sentence]!.block === block &&
      isParty(document, mention),
  );

/** The profiles of mentions, each once. */
export const distinct = (mentions: readonly DocumentMention[]) => [
  ...new Set(mentions.map(({ profile }) => profile)),
];
