import type { Token, TokenRange } from '../document.js';
import type { Terms } from '../terms.js';

/** What the head of an organ of a state is. */
const HEADS: ReadonlyMap<string, { role: string; roleClass: string }> = new Map(
  (
    [
      ['government', 'head of government', 'head_of_government'],
      ['cabinet', 'head of government', 'head_of_government'],
      ['executive', 'head of government', 'head_of_government'],
      ['state', 'head of state', 'head_of_state'],
      ['diplomacy', 'foreign minister', 'minister'],
      ['parliament', 'speaker', 'parliament'],
      ['legislature', 'speaker', 'parliament'],
      ['senate', 'speaker', 'parliament'],
    ] as const
  ).flatMap(([organ, role, roleClass]) =>
    [organ, `${organ}s`].map((word) => [word, { role, roleClass }] as const),
  ),
);
const HEAD = /^(?:head|chief|leader|president|speaker|chair|chairman|chairwoman|chairperson)s?$/;
/** Of these words the office says itself what it leads. */
const OF_PARLIAMENT = /^(?:president|speaker|chair)/;
const CHAMBER = /^(?:upper|lower|national|federal|legislative)$/;
const PARLIAMENTS = /^(?:parliament|legislature|senate|chamber|house|assembly|assemblie)s?$/;

/** An office told by the organ that its holder leads: "head of the Kandian government", "speakers of the parliaments of ...". */
export interface HeadOfOrgan {
  role: string;
  roleClass: string;
  /** The place after the organ, and after the "of" of its states where they follow. */
  last: number;
  country: { code: string; range: TokenRange } | null;
}

/** The office that begins at `at` with a word for a head and goes on with "of" and an organ of a state; null where none does. */
export function headOfOrgan(
  tokens: readonly Token[],
  terms: Terms,
  at: number,
): HeadOfOrgan | null {
  const lower = (place: number) => tokens[place]?.lower ?? '';
  if (!HEAD.test(lower(at)) || lower(at + 1) !== 'of') return null;
  const led = ledOrgan(tokens, terms, at + 2);
  if (!led || (OF_PARLIAMENT.test(lower(at)) && led.roleClass !== 'parliament')) return null;
  if (lower(led.last) === "'s") return null;
  if (led.country) return led;
  return lower(led.last) === 'of' && /s$/.test(lower(at)) ? led : null;
}

/** What somebody is who leads the organ of a state that begins at a place: "the Kandian government", "the Legislative Assembly". */
export function ledOrgan(tokens: readonly Token[], terms: Terms, at: number): HeadOfOrgan | null {
  const lower = (place: number) => tokens[place]?.lower ?? '';
  let place = lower(at) === 'the' ? at + 1 : at;
  const owner = terms.at.get(place);
  let country: HeadOfOrgan['country'] = null;
  if (owner?.entry.type === 'country' && owner.entry.form !== 'metonym') {
    country = { code: owner.entry.code, range: { first: owner.first, last: owner.last } };
    place = lower(owner.last) === "'s" ? owner.last + 1 : owner.last;
  }
  const chamber = CHAMBER.test(lower(place)) ? place + 1 : place;
  const isParliament = PARLIAMENTS.test(lower(chamber));
  const organ = isParliament
    ? { role: 'speaker', roleClass: 'parliament' }
    : HEADS.get(lower(place));
  return organ ? { ...organ, last: (isParliament ? chamber : place) + 1, country } : null;
}
