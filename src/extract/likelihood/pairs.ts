import type { Candidate } from '../candidate.js';
import { toldState, type Document, type Profile } from '../document.js';
import type { Clusters } from '../merge.js';
import type { ToldInSentence } from '../told-in-sentence.js';
import { evidenceOf, pairKey, sidesOfKey, type Evidence } from './evidence.js';
import { signsOf, viewOf } from './signs.js';
import { likelihoodOf } from './trees.js';
import type { WeighedPair } from './verdicts.js';

/** Parties of one sentence that are paired with one another. */
const MOST_IN_SENTENCE = 12;
/** Sentences in which nothing else may speak for or against a message. */
const FEW = 3;
/** More than any article tells. */
const MOST_PAIRS = 4000;

/** Every pair that an article may tell a message of, by `pairKey`, in an order that hangs on the text alone. */
export function weighPairs(
  document: Document,
  told: readonly ToldInSentence[],
  candidates: readonly Candidate[],
  byRules: Clusters,
): Map<number, WeighedPair> {
  const evidence = evidenceOf(document, told, candidates, byRules);
  const pairs = new Map<number, WeighedPair>();
  for (const key of possiblePairs(evidence)) {
    const [from, to] = sidesOfKey(key);
    const view = viewOf(evidence, from, to);
    const signs = signsOf(view);
    pairs.set(key, {
      from,
      to,
      signs,
      together: view.together,
      likelihood: likelihoodOf(signs),
      isHardToWeigh:
        document.sentences.length <= FEW ||
        [from, to].some((one) => isBody(document.profiles[one]!)),
      isUnseen: [from, to].some((one) => !evidence.appearances[one]!.size),
      isRead: view.straight !== undefined,
      isKept: view.straight?.isKept ?? false,
      sentence:
        view.together?.sentence ?? tellingSentence(evidence, from) ?? tellingSentence(evidence, to),
    });
  }
  return pairs;
}

/** Those that rules read, those of one sentence, and everyone with whoever most write to, seem to write to, and whoever writes to most. */
function possiblePairs(evidence: Evidence): Set<number> {
  const { document, readings, cues, appearances, sendersTo, addresseesOf, asCentre } = evidence;
  const pairs = new Set(readings.keys());
  const add = (from: number, to: number) => {
    if (pairs.size < MOST_PAIRS && from !== to && mayWrite(evidence, from, to))
      pairs.add(pairKey(from, to));
  };
  const inSentence = document.sentences.map(() => new Set<number>());
  for (const { sentence, profile } of document.mentions)
    if (cues[sentence] && inSentence[sentence]!.size < MOST_IN_SENTENCE)
      inSentence[sentence]!.add(profile);
  for (const here of inSentence) for (const from of here) for (const to of here) add(from, to);
  const [receiver, writer, centre] = [mostOf(sendersTo), mostOf(addresseesOf), mostOf(asCentre)];
  appearances.forEach((seen, one) => {
    if (!seen.size) return;
    if (receiver !== null) add(one, receiver);
    if (centre !== null) add(one, centre);
    if (writer !== null) add(writer, one);
  });
  return pairs;
}

const isBody = ({ kind }: Profile) => kind === 'country' || kind === 'organisation';

/** Nobody is refused on account of a state that is surmised. */
function mayWrite({ document: { profiles } }: Evidence, from: number, to: number): boolean {
  const [sender, addressee] = [profiles[from]!, profiles[to]!];
  if (sender.kind === 'country' && addressee.kind === 'country') return false;
  const state = toldState(sender);
  return state === null || state !== toldState(addressee);
}

/** The first place of the greatest count; null where all are nothing. */
function mostOf(counts: readonly number[]): number | null {
  let most: number | null = null;
  counts.forEach((count, at) => {
    if (count > (most === null ? 0 : counts[most]!)) most = at;
  });
  return most;
}

/** The first sentence that tells of a party with a word of the genre; null where none does. */
function tellingSentence({ appearances, cues }: Evidence, profile: number): number | null {
  for (const sentence of appearances[profile]!.keys()) if (cues[sentence]?.length) return sentence;
  return null;
}
