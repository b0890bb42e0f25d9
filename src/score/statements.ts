import type { AnnotatedMessage, Annotation } from '../extract/annotation.js';
import type { GoldArticle } from './gold.js';
import type { Tally } from './measures.js';
import type { Pair } from './messages.js';
import { isSameParty } from './parties.js';

type Statement = Annotation['statements'][number];

/** Length of what two pieces share, as a share of what they cover together. */
function shareOf(one: Statement, other: Statement): number {
  const [oneEnd, otherEnd] = [one.start + one.text.length, other.start + other.text.length];
  const shared = Math.min(oneEnd, otherEnd) - Math.max(one.start, other.start);
  return Math.max(0, shared) / (Math.max(oneEnd, otherEnd) - Math.min(one.start, other.start));
}

/**
 * Counts the statements of one article that were said in a message, each found one standing for the gold statement with which
 * it shares at least half; one said elsewhere may be found or not.
 */
export function scoreStatements(
  tally: Tally,
  gold: GoldArticle,
  found: { statements: readonly Statement[]; messages: readonly AnnotatedMessage[] },
  pairs: readonly Pair[],
): void {
  if (!gold.statements) return;
  const left = [...found.statements];
  const take = (wanted: Statement): Statement | null => {
    let best: { candidate: Statement; share: number } | null = null;
    for (const candidate of left) {
      const share = shareOf(wanted, candidate);
      if (share >= 0.5 && share > (best?.share ?? 0)) best = { candidate, share };
    }
    if (best) left.splice(left.indexOf(best.candidate), 1);
    return best?.candidate ?? null;
  };
  const inMessages = gold.statements.filter(({ message }) => message !== null);
  let hit = 0;
  for (const wanted of inMessages) {
    const got = take(wanted);
    if (!got) {
      tally.errors.push(`statement missed: ${wanted.speaker}: ${wanted.text}`);
      continue;
    }
    hit += 1;
    const isSpeaker = !!got.speaker && isSameParty(wanted.speaker, got.speaker, gold.people);
    tally.judge('statement speaker', isSpeaker);
    if (!isSpeaker)
      tally.errors.push(`speaker: ${got.speaker}, not ${wanted.speaker}: ${wanted.text}`);
    const message = pairs.find((pair) => pair.wanted === gold.messages[wanted.message!])?.found;
    if (message)
      tally.judge(
        'statement message',
        got.message !== null && found.messages[got.message] === message,
      );
  }
  for (const wanted of gold.statements) if (wanted.message === null) take(wanted);
  const extra = left.filter(({ message }) => message !== null);
  tally.add('statements', { hit, gold: inMessages.length, found: hit + extra.length });
  for (const { speaker, text } of extra)
    tally.errors.push(`statement invented: ${speaker}: ${text}`);
}
