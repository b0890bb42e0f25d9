import type { Channel } from '../model.js';
import { channelOf } from './acts.js';
import type { Document } from './document.js';

const WAY = String.raw`(?:by|in|on|over|through|via|with) (?:an? |the |his |her )?[a-z]+(?: [a-z]+){0,3}?`;
const ONE = String.raw`(?:the (?:former|first|one|[a-z]+ (?:president|premier|prime minister|minister|king|queen|leader|one))|one)`;
const OTHER = String.raw`(?:the (?:latter|second|other|[a-z]+ (?:president|premier|prime minister|minister|king|queen|leader|one))|the other)`;
const APART = new RegExp(String.raw`\b${ONE} (${WAY})(?:,| and|, and|;|, while) ${OTHER} (${WAY})`);

/** "A and B congratulated him, the former by letter, the latter on the phone": the way of each of two senders. */
export function wayApart(
  { text, sentences, mentions, profiles }: Document,
  sentence: number,
  senders: readonly number[],
  addressees: readonly number[],
): Channel | null {
  if (senders.length !== 1) return null;
  const { start, end } = sentences[sentence]!;
  const ways = APART.exec(text.slice(start, end).toLowerCase());
  if (!ways) return null;
  const before = mentions.filter(
    (mention) =>
      mention.sentence === sentence &&
      mention.start < start + ways.index &&
      !addressees.includes(mention.profile) &&
      profiles[mention.profile]!.kind !== 'country',
  );
  const named = [...new Set(before.map(({ profile }) => profile))];
  const at = named.indexOf(senders[0]!);
  return at === 0 || at === 1 ? channelOf(ways[at + 1]!) : null;
}
