import { BARE, type Candidate } from '../candidate.js';
import { firstSubject } from '../clauses.js';
import type { CodedSentence } from '../coded.js';
import { toldState, type Document } from '../document.js';
import { nounOf, verbOf, type VerbClass } from '../lexemes.js';
import { nearestOccasion } from '../occasions.js';
import { COUNTERPARTS } from '../offices/counterparts.js';
import { Pattern } from '../patterns/pattern.js';
import { statusAt } from '../status-at.js';
import { storyKind, type ToldInSentence } from '../told-in-sentence.js';
import { lowerAt, type Symbols } from '../clauses/voices.js';
import { isWish } from '../wishes.js';
import { senderParts } from './taking-part.js';

/** As much as rules have that read both sides. */
const WEIGHT = 4;
/** Sentences in which peers may be told one after the other. */
const MOST_PEERS = 6;
/** Words from "from" to "his two colleagues", "the speakers of". */
const NEAR = 5;
const HEARS: ReadonlySet<VerbClass> = new Set<VerbClass>([
  'hear',
  'receive',
  'phone',
  'call',
  'congratulate',
  'condole',
  'cable',
  'contact',
]);
const NOT = new Pattern(/\b(?:not|no|nothing|never|nobody|without|neither|yet to)\b/);
/** Positions in which somebody writes or speaks. */
const WRITES: ReadonlySet<string> = new Set(['speaker', 'own', 'label']);

/**
 * "Minister B has heard from his counterparts in Kandia and Tuur. Li Ro wrote that ... Sa, in Marrow, called it a calamity": those who are
 * told in the paragraph behind peers without names, each as one of them, have written to B.
 */
export function withPeersHeard(
  document: Document,
  coded: readonly CodedSentence[],
  told: readonly ToldInSentence[],
  candidates: readonly Candidate[],
): Candidate[] {
  const added: Candidate[] = [];
  const given = new Map<Candidate, number>();
  coded.forEach((sentence, at) => {
    const hearer = hearerIn(document, sentence, told[sentence.sentence]!);
    if (hearer === null) return;
    const { kind, channel } = told[sentence.sentence]!;
    const { block } = document.sentences[sentence.sentence]!;
    for (let next = at + 1; next <= at + MOST_PEERS && next < coded.length; next += 1) {
      const behind = coded[next]!;
      if (document.sentences[behind.sentence]!.block !== block) break;
      const part = senderParts(behind, () => false, null, [hearer]).find(
        ({ at: place, position }) =>
          WRITES.has(position) && isPeer(document, behind.symbols[place]!.group!.members, hearer),
      );
      if (!part) break;
      const from = behind.symbols[part.at]!.group!.members;
      const own = candidates.filter(
        (one) => one.sentence === behind.sentence && one.from && !one.hint,
      );
      if (own.some(({ to }) => to !== null)) continue;
      if (statusAt(document, behind, part.trigger) !== 'sent') continue;
      const open = own.filter((one) => String(one.from) === String(from));
      for (const one of open) given.set(one, hearer);
      if (open.length) continue;
      const here = told[behind.sentence]!;
      const act = here.kind() ?? kind() ?? storyKind(told);
      if (act === null || !isWish(act)) continue;
      added.push({
        ...BARE,
        rule: 'peer-heard',
        weight: WEIGHT,
        from: [...from],
        to: [hearer],
        kind: here.kind() ?? kind(),
        channel: here.channel() ?? channel(),
        occasion: nearestOccasion(here.occasions(), 0, act),
        sentence: behind.sentence,
      });
    }
  });
  if (!added.length && !given.size) return [...candidates];
  return [
    ...candidates.map((one) => {
      const hearer = given.get(one);
      return hearer === undefined
        ? one
        : { ...one, to: [hearer], weight: Math.max(one.weight, WEIGHT) };
    }),
    ...added,
  ];
}

/** Who hears from peers whom the sentence does not name; null where nobody does. */
function hearerIn(
  { profiles }: Document,
  sentence: CodedSentence,
  { lower }: ToldInSentence,
): number | null {
  const { symbols } = sentence;
  const peers = symbols.findIndex((_, at) => arePeers(symbols, at));
  if (peers < 0 || NOT.test(lower)) return null;
  if (!symbols.slice(0, peers).some((one) => !one.group && tellsOfWords(one.lower))) return null;
  const subject = firstSubject(sentence);
  const [hearer, ...others] = subject?.members ?? [];
  if (hearer === undefined || others.length || !subject!.official) return null;
  return profiles[hearer]!.role === 'deceased' ? null : hearer;
}

const tellsOfWords = (word: string) =>
  nounOf(word) !== undefined || HEARS.has(verbOf(word)?.verb ?? 'say');

/** "From his counterparts", "by two of her colleagues", where no name follows. */
function arePeers(symbols: Symbols, at: number): boolean {
  const { group, lower } = symbols[at]!;
  const isTold = group
    ? group.members.length > 1 && group.nameless && group.official
    : COUNTERPARTS.has(lower);
  if (!isTold || (group === null && symbols[at + 1]?.group?.nameless === false)) return false;
  for (let place = at - 1; place >= 0 && place > at - NEAR; place -= 1) {
    const word = lowerAt(symbols, place);
    if (word === 'from' || word === 'by') return true;
    if (symbols[place]!.group || /^[,;:]$/.test(word)) return false;
  }
  return false;
}

/** People of another state than the one who hears. */
const isPeer = ({ profiles }: Document, members: readonly number[], hearer: number): boolean =>
  members.every((one) => {
    const { kind, role } = profiles[one]!;
    const [own, other] = [toldState(profiles[one]!), toldState(profiles[hearer]!)];
    return one !== hearer && kind === 'person' && role !== 'deceased' && (!own || own !== other);
  });
