import type { Kind } from '../../model.js';
import { channelOf } from '../acts.js';
import { BARE, type Candidate } from '../candidate.js';
import type { CodedSentence } from '../coded.js';
import { nearestOccasion, occasionsIn } from '../occasions.js';
import type { ToldInSentence } from '../told-in-sentence.js';

/** "The following messages were received: – From A, of Kandia, to B": an item that tells both sides. */
export function wholeItem(
  { symbols, sentence }: CodedSentence,
  { kind, lower, told }: { kind: Kind | null; lower: string; told: readonly ToldInSentence[] },
): Candidate | null {
  const first = /^\p{L}/u.test(symbols[0]?.lower ?? '') ? 0 : 1;
  if (symbols[first]?.lower !== 'from') return null;
  const [from, to] = ['from', 'to'].map((preposition) => {
    const at = symbols.findIndex((symbol, place) => place >= first && symbol.lower === preposition);
    return at < 0
      ? null
      : (symbols[symbols[at + 1]?.lower === 'the' ? at + 2 : at + 1]?.group ?? null);
  });
  if (!from || !to?.official || from.members.some((one) => to.members.includes(one))) return null;
  const own = told[sentence]!;
  const act = own.kind() ?? kind;
  return {
    ...BARE,
    rule: 'list-item',
    weight: 6,
    from: from.members,
    to: to.members,
    couple: to.couple,
    coupleFrom: from.couple,
    kind: act,
    channel: own.channel() ?? (/message/.test(lower) ? 'message' : channelOf(lower)),
    occasion:
      nearestOccasion(occasionsIn(own.lower), 0, act) ??
      nearestOccasion(occasionsIn(lower), 0, act),
    sentence,
  };
}
