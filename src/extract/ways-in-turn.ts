import type { Channel } from '../model.js';
import { channelOf } from './acts.js';
import type { Document, DocumentMention } from './document.js';

/** What joins what one person did to what the next did. */
const JOINTS =
  /;(?: and)?|,? (?:and|while|but|whereas|followed by|as did)\b|,(?! (?:whose|who|which|also)\b)/g;
/** "and by a letter from", "a telegram of the Speaker,": what stands before whom it came from. */
const CAME_FROM =
  /\b(?:an?|the|his|her|another|in) (?:[\w-]+ )?(?:telegram|letter|cable|message|note|call|post|card|tweet|video) (?:of|from|by|signed by) (?!(?:condolence|congratulation|sympathy|greeting|thanks|support|solidarity|good)\w*)(?:(?!\b(?:which|that|who|to)\b)[^;:])*$/;

/**
 * "A and B condoled in letters, C on X, and there came a telegram from D": of a sentence that tells of several people and of more than
 * one way, that of a sender, told between him and whoever did likewise next. Null where a sentence tells but one way, or none for him.
 */
export function wayInTurn(
  document: Document,
  sentence: number,
  senders: readonly number[],
  addressees: readonly number[],
): Channel | null {
  if (senders.length !== 1) return null;
  const { text, sentences, mentions, profiles, blocks } = document;
  const { start, end, block } = sentences[sentence]!;
  if (blocks[block]!.type === 'headline') return null;
  const lower = text.slice(start, end).toLowerCase();
  if (!channelOf(lower)) return null;
  const named = mentions.filter(
    (mention) =>
      mention.sentence === sentence &&
      mention.form !== 'pronoun' &&
      !addressees.includes(mention.profile) &&
      (senders.includes(mention.profile) || profiles[mention.profile]!.kind !== 'country'),
  );
  if (named.length < 2) return null;
  const ways = waysOf(lower, start, named);
  if (new Set(ways.filter((way) => way !== null)).size < 2) return null;
  return ways.find((way, at) => way !== null && senders.includes(named[at]!.profile)) ?? null;
}

/** The way told of each of those named in a sentence; those joined without words of their own share that of the next. */
function waysOf(
  lower: string,
  start: number,
  named: readonly DocumentMention[],
): (Channel | null)[] {
  const gaps = named.map(({ end }, at) => {
    const next = named[at + 1];
    return next
      ? parted(lower.slice(end - start, next.start - start))
      : { behind: lower.slice(end - start), ahead: '' };
  });
  const opening = parted(lower.slice(0, named[0]!.start - start)).ahead;
  const ways: (Channel | null)[] = [];
  for (let at = named.length - 1; at >= 0; at -= 1) {
    const ahead = at > 0 ? gaps[at - 1]!.ahead : opening;
    const { behind } = gaps[at]!;
    const isJoined = behind?.trim() === '' && at + 1 < named.length;
    ways[at] =
      (CAME_FROM.test(ahead) ? wayIn(ahead) : null) ??
      (isJoined ? ways[at + 1]! : wayIn(behind ?? ''));
  }
  return ways;
}

function wayIn(piece: string): Channel | null {
  const way = channelOf(piece);
  return way === 'in_person' ? null : way;
}

/**
 * What stands between two people: what is told of the first, and what belongs to the second. Where nothing joins them the second is no
 * other sender but one to whom the first did something, of which nothing is known here.
 */
function parted(between: string): { behind: string | null; ahead: string } {
  const source = CAME_FROM.exec(between);
  if (source) return { behind: between.slice(0, source.index), ahead: source[0] };
  const joint = [...between.matchAll(JOINTS)].at(-1);
  return joint
    ? { behind: between.slice(0, joint.index), ahead: between.slice(joint.index) }
    : { behind: null, ahead: '' };
}
