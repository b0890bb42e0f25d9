import type { Token, TokenRange } from './document.js';
import type { Terms } from './terms.js';

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
  let place = lower(at + 2) === 'the' ? at + 3 : at + 2;
  const term = terms.at.get(place);
  const owner = term?.entry.type === 'country' && term.entry.form !== 'metonym' ? term : null;
  if (owner?.entry.type === 'country')
    place = lower(owner.last) === "'s" ? owner.last + 1 : owner.last;
  const chamber = CHAMBER.test(lower(place)) ? place + 1 : place;
  const organ = PARLIAMENTS.test(lower(chamber))
    ? { role: 'speaker', roleClass: 'parliament' }
    : HEADS.get(lower(place));
  if (!organ || (OF_PARLIAMENT.test(lower(at)) && organ.roleClass !== 'parliament')) return null;
  const last = (PARLIAMENTS.test(lower(chamber)) ? chamber : place) + 1;
  if (lower(last) === "'s") return null;
  if (owner?.entry.type === 'country')
    return {
      ...organ,
      last,
      country: { code: owner.entry.code, range: { first: owner.first, last: owner.last } },
    };
  const isShared = lower(last) === 'of' && /s$/.test(lower(at));
  return isShared ? { ...organ, last, country: null } : null;
}
