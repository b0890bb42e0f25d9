import { BARE, type Candidate } from '../candidate.js';
import { isPossessor } from '../clauses.js';
import { lowerAt, type Symbols } from '../clauses/voices.js';
import type { CodedSentence } from '../coded.js';
import type { Document } from '../document.js';
import type { Group } from '../groups.js';
import { officeOf, type Office } from '../likelihood/offices.js';
import { isSubordinate } from '../offices/subordinates.js';
import { nearestOccasion } from '../occasions.js';
import { statusOf } from '../status.js';
import type { ToldInSentence } from '../told-in-sentence.js';
import { Pattern } from '../patterns/pattern.js';

/** As much as rules have that read both sides. */
const WEIGHT = 4;
/** Sentences of the story in which it is told who invites. */
const OPENING = 2;
/** More heads of state in one sentence are told of for something else. */
const MOST = 3;

/** Many are invited, whoever brings them word. */
const ROUND = new Pattern(
  /\binvit\w*\b[^.]*\b(?:neighbours|neighbors|leaders|colleagues|counterparts|kings|presidents|heads|region|summit|jubilee|envoys|capitals)\b|\b(?:envoys|ministers|neighbours|neighbors|leaders|colleagues|capitals|region)\b[^.]*\binvit/,
);
const MESSAGE = new Pattern(/\b(?:invitations?|letters?|message|envelope)\b/);
/** What becomes of an invitation on its way. */
const REACHES = new Pattern(
  /\b(?:handed|delivered|brought|carried|gave|given|left|presented|awaited|awaits|waiting|accepted|received|took|conveyed)\b/,
);
const NOT_YET = new Pattern(
  /\b(?:will|is to|are to|has yet|have yet|next week|not yet|declined|refused|turned down|inspected)\b/,
);
/** Who stands near a throne. */
const SERVES = /\b(?:crown prince|advis[eo]r|aide|minister of|deputy|envoy|vice)\b/i;
const HEADS: ReadonlySet<Office> = new Set<Office>([
  'head of state',
  'monarch',
  'head of government',
]);

/**
 * "A is inviting her neighbours. [...] In Tuur the same letter awaited King B", "to C the invitation was delivered by her minister": in a
 * story of one who sends envoys round, whatever invitation reaches the head of another state is hers.
 */
export function withRoundsOfEnvoys(
  document: Document,
  coded: readonly CodedSentence[],
  told: readonly ToldInSentence[],
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const { profiles, sentences, blocks, text } = document;
  const body = coded.filter(({ sentence }) => blocks[sentences[sentence]!.block]!.type === 'body');
  const opening = body.slice(0, OPENING).find(({ sentence }) => ROUND.test(told[sentence]!.lower));
  const host = opening && hostIn(document, opening);
  if (!opening || host === null || host === undefined) return candidates;
  const own = profiles[host]!.country;
  const added: Candidate[] = [];
  const replaced = new Set<Candidate>();
  for (const { sentence, groups, symbols } of body) {
    const { lower } = told[sentence]!;
    if (sentence <= opening.sentence || !MESSAGE.test(lower) || !REACHES.test(lower)) continue;
    if (isAnothers(document, symbols, own)) continue;
    const { start, end } = sentences[sentence]!;
    const words = text.slice(start, end);
    if (NOT_YET.test(lower) || statusOf(words, words.length, words.length) !== 'sent') continue;
    // "Brought by her minister", but "received by the King".
    const isBringer = ({ first }: Group) =>
      !/\b(?:accepted|received) by\b/.test(lower) && wordBefore(document, first) === 'by';
    const mentioned = groups.flatMap((group) => (isBringer(group) ? [] : group.members));
    const guests = [...new Set(mentioned)].filter((one) => {
      const { country, name, role, title } = profiles[one]!;
      const isHead = HEADS.has(officeOf(profiles[one]!)) && !SERVES.test(title ?? name);
      return isHead && country !== own && role !== 'deceased';
    });
    if (!guests.length || guests.length > MOST) continue;
    for (const one of candidates) {
      const [bearer, ...others] = one.sentence === sentence && !one.hint ? (one.from ?? []) : [];
      if (bearer === undefined || others.length || bearer === host) continue;
      // "Accepted on behalf of B by his deputy": B invites nobody either.
      const isGuest = guests.includes(bearer) && one.kind !== 'thanks' && !one.to?.includes(host);
      if (
        isGuest ||
        SERVES.test(profiles[bearer]!.title ?? '') ||
        isSubordinate(profiles[bearer]!.title)
      )
        replaced.add(one);
    }
    const isTold = (guest: number) =>
      candidates.some(
        ({ from, to, kind }) =>
          from?.includes(host) && to?.includes(guest) && (kind === 'invitation' || kind === null),
      );
    for (const guest of guests.filter((one) => !isTold(one)))
      added.push({
        ...BARE,
        rule: 'round-of-envoys',
        weight: WEIGHT,
        from: [host],
        to: [guest],
        kind: 'invitation',
        channel: told[sentence]!.channel(),
        occasion:
          nearestOccasion(told[sentence]!.occasions(), 0, 'invitation') ??
          nearestOccasion(told[opening.sentence]!.occasions(), 0, 'invitation'),
        date: told[sentence]!.dates()[0] ?? null,
        sentence,
      });
  }
  if (!added.length) return candidates;
  return [...candidates.filter((one) => !replaced.has(one)), ...added];
}

/** "Peru's invitation": whether what is brought is told to be of another state. */
const isAnothers = ({ profiles }: Document, symbols: Symbols, own: string | null): boolean =>
  symbols.some(({ group }, at) => {
    const owner = group?.members.length === 1 ? profiles[group.members[0]!]! : null;
    return (
      owner?.kind === 'country' &&
      owner.country !== own &&
      isPossessor(symbols, at) &&
      MESSAGE.test(lowerAt(symbols, at + 2))
    );
  });

/** The head of a state who is told first in the sentence that tells of the round. */
function hostIn({ profiles }: Document, { groups }: CodedSentence): number | null {
  const [first] = groups
    .flatMap(({ members }) => members)
    .filter((one) => {
      const { kind } = profiles[one]!;
      return kind === 'person' || kind === 'office';
    });
  return first !== undefined && HEADS.has(officeOf(profiles[first]!)) ? first : null;
}

/** The word before a party but for its article. */
function wordBefore({ tokens }: Document, first: number): string {
  const before = tokens[first - 1]?.lower ?? '';
  return before === 'the' ? (tokens[first - 2]?.lower ?? '') : before;
}
