import type { Profile, Sentence, Token } from '../document.js';
import type { Group } from '../groups.js';

/** "On behalf of A": where it ends, and whose. */
export interface Behalf {
  end: number;
  /** Null where nobody of the article is told in it. */
  principal: number | null;
  /** "On his behalf": of somebody told before. */
  isOfTold: boolean;
}

/** What goes on with "on behalf of the people and government of A". */
const GOES_ON =
  /^(?:of|and|the|in|that|his|her|their|its|own|people|peoples|government|governments|state|name|family|nation|behalf|himself|herself|for|friendly|all|whole|as|country|party|'s|personal|on|parliament|well|royal|wife|entire|members|swedes|subjects|compatriots)$/;

/** "On behalf of the Kandian people A writes": what ends it, so that whoever stands behind acts. */
const CLOSES =
  /^(?:people|peoples|government|governments|nation|parliament|members|subjects|compatriots)$/;

/** Words of "on his behalf", "in his name". */
const OPENING = 3;

/** "On behalf of A", "in A's name", "in his own name", from the token on; null where none begins. */
export function behalfAt(
  tokens: readonly Token[],
  at: number,
  sentence: Sentence,
  groups: readonly Group[],
  profiles: readonly Profile[],
): Behalf | null {
  const { lower } = tokens[at]!;
  if (lower !== 'on' && lower !== 'in') return null;
  const word = (offset: number) => (at + offset < sentence.last ? tokens[at + offset]!.lower : '');
  const named = groups.find(({ first }) => first === at + 1);
  if (
    lower === 'in' &&
    named &&
    /^'s? name$/.test(`${word(named.last - at)} ${word(named.last - at + 1)}`)
  )
    return { end: named.last + 2, principal: named.members[0]!, isOfTold: false };
  const opens =
    lower === 'on'
      ? word(1) === 'behalf' || word(2) === 'behalf' || word(3) === 'behalf'
      : /^(?:the|his|her|their|my)$/.test(word(1)) &&
        (word(2) === 'name' || (word(2) === 'own' && word(3) === 'name'));
  if (!opens) return null;
  let principal: number | null = null;
  let end = at + OPENING;
  while (end < sentence.last && !/^(?:i|we|he|she)$/.test(tokens[end]!.lower)) {
    const group = groups.find(({ first }) => first === end);
    if (group && end - at > OPENING && CLOSES.test(tokens[end - 1]!.lower)) break;
    if (group) {
      const [first] = group.members;
      if (end - at < 5 && /^(?:person|office)$/.test(profiles[first!]!.kind)) principal ??= first!;
      end = group.last;
      continue;
    }
    const token = tokens[end]!;
    const isName = token.kind === 'name' && !/^(?:to|on)$/.test(token.lower);
    if (!GOES_ON.test(token.lower) && !isName) break;
    end += 1;
  }
  while (end > at + OPENING && /^(?:on|for|in|and)$/.test(tokens[end - 1]!.lower)) end -= 1;
  if (word(end - at) === ',' && at > sentence.first && tokens[at - 1]!.lower === ',') end += 1;
  return { end, principal, isOfTold: /^(?:his|her)$/.test(word(1)) && word(2) !== 'own' };
}
