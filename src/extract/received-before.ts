import { overlaps, type Candidate } from './candidate.js';
import { isOfUntoldAct } from './acts.js';
import type { Document } from './document.js';
import type { ToldInSentence } from './told-in-sentence.js';

/** Rules that read who has got a message, where they find no sender. */
const RECEIVES = new Set(['receive', 'receive-call', 'hear-from']);

/** What a told addressee adds to a candidate that left him to the rest of the article. */
const MORE_TOLD = 3;

/** Sentences over which whoever wrote to the head of a state speaks of the state itself. */
const GOES_ON = 2;

/**
 * "B has received a letter. It was from A", "from Marrow B heard on Friday. King A wrote that he mourned with Kandia": the candidates that
 * leave open to whom they go, or name his state alone, with whoever the sentence right before tells to have got something from somebody not
 * named yet.
 */
export function withReceivers(
  document: Document,
  told: readonly ToldInSentence[],
  candidates: readonly Candidate[],
): Candidate[] {
  const receipts = new Map<number, Candidate>();
  for (const one of candidates)
    if (isReceipt(document, one) && !isNamed(candidates, one)) receipts.set(one.sentence, one);
  if (!receipts.size) return [...candidates];
  const { sentences } = document;
  const writers = new Map<number, { sentence: number; receipt: Candidate }>();
  return candidates.map((candidate) => {
    const { from, to, hint, mutual, kind, sentence } = candidate;
    const [writer] = from ?? [];
    if (hint || mutual || kind === 'reply' || from?.length !== 1) return candidate;
    const before = receipts.get(sentence - 1);
    const isOpen = before !== undefined && (to === null || isStateOf(document, to, before));
    const receipt = isOpen ? before : undefined;
    if (receipt && !overlaps(from, receipt.to!)) {
      if (sentences[sentence]!.block !== sentences[sentence - 1]!.block) return candidate;
      writers.set(writer!, { sentence, receipt });
      const isUntold = isOfUntoldAct(told[sentence - 1]!.lower);
      return {
        ...addressedTo(candidate, receipt, candidate.weight + MORE_TOLD),
        kind: kind ?? receipt.kind ?? (isUntold ? 'message' : null),
        channel: candidate.channel ?? receipt.channel,
      };
    }
    const known = writers.get(writer!);
    const isOn = known && sentence > known.sentence && sentence <= known.sentence + GOES_ON;
    return isOn && to !== null && isStateOf(document, to, known.receipt)
      ? addressedTo(candidate, known.receipt, candidate.weight)
      : candidate;
  });
}

/** The state whose officer has got something. */
function isStateOf({ profiles }: Document, to: readonly number[], receipt: Candidate): boolean {
  const [state, ...others] = to.map((one) => profiles[one]!);
  return (
    state?.kind === 'country' &&
    !others.length &&
    profiles[receipt.to![0]!]!.country === state.country
  );
}

const addressedTo = (candidate: Candidate, receipt: Candidate, weight: number): Candidate => ({
  ...candidate,
  to: receipt.to,
  couple: receipt.couple,
  namelessTo: receipt.namelessTo,
  weight,
});

/** "Received a letter", "heard from Marrow": somebody has got something, and no sender is named. */
function isReceipt(
  { tokens, sentences }: Document,
  { rule, from, to, sentence, status }: Candidate,
): boolean {
  if (from !== null || to?.length !== 1 || !RECEIVES.has(rule) || status !== 'sent') return false;
  if (rule !== 'hear-from') return true;
  const { first, last } = sentences[sentence]!;
  const words = tokens.slice(first, last);
  // "From Marrow B heard that the harbour was closed": news, and no message.
  const isNews = words.some(
    ({ lower }, at) =>
      lower === 'heard' && /^(?:that|of|about|how|the)$/.test(words[at + 1]?.lower ?? ''),
  );
  return (
    !isNews && words.some(({ lower }, at) => lower === 'from' && words[at + 1]?.kind === 'name')
  );
}

/** The same sentence tells of somebody who writes. */
const isNamed = (candidates: readonly Candidate[], { sentence }: Candidate): boolean =>
  candidates.some((one) => one.sentence === sentence && one.from !== null);
