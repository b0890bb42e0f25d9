import { BARE, type Candidate } from '../candidate.js';
import type { CodedSentence } from '../coded.js';
import { countryIn } from '../countries.js';
import type { Document } from '../document.js';
import { nounOf, verbOf } from '../lexemes.js';
import { nearestOccasion } from '../occasions.js';
import { writerIn } from '../states-spoken-for.js';
import { statusAt } from '../status-at.js';
import type { ToldInSentence } from '../told-in-sentence.js';
import { lowerAt, type Symbols } from '../clauses/voices.js';

/** As much as rules have that read both sides. */
const WEIGHT = 4;
/** Words from a message to the place that it comes from. */
const FAR = 6;
/** Words of a place. */
const LONGEST_PLACE = 3;
const ARTICLE = /^(?:an?|the|another)$/;

/**
 * "B had found a card from Accra on his desk. President Li Ro of Ghana writes in it that ...": who speaks for the place from which somebody
 * has a message, in that message, has written it to him.
 */
export function withFromPlaces(
  document: Document,
  coded: readonly CodedSentence[],
  told: readonly ToldInSentence[],
  candidates: readonly Candidate[],
): Candidate[] {
  const added = coded.flatMap((sentence, at): Candidate[] => {
    const next = coded[at + 1];
    const message = next ? messageFrom(document, sentence) : null;
    if (!next || !message) return [];
    const writer = writerIn(next.symbols);
    if (!writer || writer.group.members.length !== 1) return [];
    if (!writer.isInIt && !isToldOf(next.symbols)) return [];
    const [from] = writer.group.members as [number];
    const to = holderOf(document, sentence);
    if (to === null || from === to) return [];
    if (document.profiles[from]!.country !== message.state) return [];
    if (document.profiles[to]!.country === message.state) return [];
    const isTold = candidates.some(
      (one) => one.sentence === next.sentence && !one.hint && one.to && one.from?.includes(from),
    );
    if (isTold || statusAt(document, sentence, message.at) !== 'sent') return [];
    const [here, behind] = [told[sentence.sentence]!, told[next.sentence]!];
    const kind = here.kind() ?? behind.kind();
    return [
      {
        ...BARE,
        rule: 'from-place',
        weight: WEIGHT,
        from: [from],
        to: [to],
        kind,
        channel: here.channel() ?? behind.channel(),
        occasion: nearestOccasion(here.occasions(), 0, kind),
        sentence: next.sentence,
      },
    ];
  });
  return added.length ? [...candidates, ...added] : [...candidates];
}

/** A message of which a sentence says from what state it comes, and where it is told; null where it names whose it is. */
function messageFrom(
  { text, tokens }: Document,
  { symbols }: CodedSentence,
): { at: number; state: string } | null {
  const at = symbols.findIndex(
    ({ lower }, place) =>
      nounOf(lower) === 'message' &&
      [1, 2, 3, 4].some((back) => ARTICLE.test(lowerAt(symbols, place - back))),
  );
  if (at < 0) return null;
  for (let place = at + 1; place < at + FAR; place += 1) {
    if (symbols[place]?.group) return null;
    if (lowerAt(symbols, place) !== 'from') continue;
    const first = symbols[place + 1];
    const end = tokens[(first?.token ?? 0) + LONGEST_PLACE - 1];
    if (!first || first.group?.official || !(first.isCapital || first.group)) return null;
    const state = countryIn(text.slice(tokens[first.token]!.start, end?.end ?? text.length));
    return state ? { at, state } : null;
  }
  return null;
}

/** "It reads", "writes": the words are those of a message. */
const isToldOf = (symbols: Symbols): boolean =>
  symbols.some(
    ({ lower, group }, at) =>
      !group &&
      (verbOf(lower)?.verb === 'write' ||
        (lower === 'it' && /^(?:reads|says|runs)$/.test(lowerAt(symbols, at + 1)))),
  );

/** The only one of whom a sentence tells. */
function holderOf({ profiles }: Document, { groups }: CodedSentence): number | null {
  const told = new Set(groups.flatMap(({ members, official }) => (official ? members : [])));
  const [only, ...others] = [...told].filter((one) => profiles[one]!.role !== 'deceased');
  return only === undefined || others.length ? null : only;
}
