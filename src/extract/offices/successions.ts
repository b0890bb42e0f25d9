import type { Chunk } from '../chunks/chunk-reader.js';
import type { Token } from '../document.js';
import { LEADING, type Scene } from '../scene.js';

/** Words without which no succession is told between two names. */
const TOLD = new Set(
  'successor succeeded succeeds succeeding replaced replaces replacing over handed hands'.split(
    ' ',
  ),
);
/** "A, who succeeded B", "A took over from B", "A, successor to B". */
const NEWER_FIRST =
  /^(?:,? ?(?:who )?(?:(?!(?:will|would|may|might|could|should|not|never|if|to)\b)[a-z]+ ){0,3}?(?:succeeded|succeeds|succeeding|replaced|replaces|replacing|(?:took|takes|taken|taking) over from)|,? ?(?:the |his |her )?successor (?:to|of))$/;
/** "B's successor, A", "B handed over to A", "B was succeeded by A". */
const OLDER_FIRST =
  /^(?:'s (?:[a-z]+ )?successor ?,?|(?:,? ?who )?(?:has |had )?(?:handed|hands) (?:over )?(?:power |office |the (?:[a-z]+ ){1,3})?to|,? ?(?:who )?(?:was|has been|is) (?:succeeded|replaced) by)$/;
/** "The successor of B, A". */
const OF_OLDER = /\bsuccessor (?:to|of)$/;
/** Words between two people of whom one has come after the other. */
const FAR = 9;

/**
 * Whoever has come after another holds his office: "President B's successor, A", "A, who succeeded President B". Takes it from the one and
 * gives it to the other, with its state.
 */
export function passOffices({ chunks, personOf, places, profiles, roles, tokens }: Scene): void {
  let before: Chunk | null = null;
  for (const chunk of chunks) {
    const person = personOf.get(chunk);
    if (!person) continue;
    if (before?.sentence === chunk.sentence && chunk.first - before.last <= FAR) {
      const [one, other] = [places.get(personOf.get(before)!)!, places.get(person)!];
      const order = orderOf(tokens, before, chunk);
      if (one !== other && order === 'newer first') pass(other, one);
      if (one !== other && order === 'older first') pass(one, other);
    }
    before = chunk;
  }

  function pass(from: number, to: number): void {
    const isHeld = ({ roleClass, role, former }: (typeof roles)[number][number]) =>
      LEADING.has(roleClass) && !former && !/-elect/.test(role);
    const held = roles[from]!.filter(isHeld);
    if (!held.length || roles[to]!.some(({ role }) => /-elect|-designate/.test(role))) return;
    roles[from] = roles[from]!.filter((role) => !isHeld(role));
    if (!roles[to]!.some(isHeld)) roles[to]!.push(...held);
    profiles[to]!.country ??= profiles[from]!.country;
  }
}

/** In which order two people are named of whom one has come after the other; null where the words around tell of no succession. */
function orderOf(
  tokens: readonly Token[],
  before: Chunk,
  { first, last }: Chunk,
): 'newer first' | 'older first' | null {
  // "B's successor, A" may be one chunk with the name.
  const end = tokens[first]?.lower === 'successor' ? first + 1 : first;
  const between = tokens.slice(before.last, end).map(({ lower }) => lower);
  const words = between.join(' ');
  if (between.some((word) => TOLD.has(word))) {
    if (NEWER_FIRST.test(words)) return 'newer first';
    if (OLDER_FIRST.test(words)) return 'older first';
  }
  const ahead = tokens
    .slice(Math.max(0, before.first - 3), before.first)
    .map(({ lower }) => lower)
    .join(' ');
  return words === ',' &&
    OF_OLDER.test(ahead) &&
    /^[,.;]?$|^(?:took|has|is|was)$/.test(tokens[last]?.lower ?? '')
    ? 'older first'
    : null;
}
