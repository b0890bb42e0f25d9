import type { Token } from './document.js';

/** "The family of A", "the death of A": A is no party there. */
export function aboutOthers(tokens: readonly Token[], first: number): boolean {
  const word = (offset: number) => tokens[first - offset]?.lower ?? '';
  const of = word(1) === 'of' ? 2 : word(1) === 'late' && word(3) === 'of' ? 4 : 0;
  if (!of) return false;
  if (word(of) === 'office' && word(of + 1) === 'the' && LEADS_IN.test(word(of + 2))) return false;
  return /^(?:family|families|relatives|death|passing|demise|loss|memory|victims|wife|funeral|life|birth|son|daughter|mother|father|brother|widow|aide|office|election|visit|speech|invitation)$/.test(
    word(of),
  );
}

/** "Letters came in at the office of A": what arrives there is his. */
const LEADS_IN = /^(?:at|to|into|reached|reaches)$/;

/** "A's family", "the A family": A is no party there. */
export function ofFamily(tokens: readonly Token[], last: number): boolean {
  const at = /^['’]s?$/.test(tokens[last]?.lower ?? '') ? last + 1 : last;
  return /^(?:family|families|relatives)$/.test(tokens[at]?.lower ?? '');
}
