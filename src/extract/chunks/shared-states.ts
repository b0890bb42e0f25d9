import type { Token } from '../document.js';
import type { Chunk } from './chunk-reader.js';
import { areConsorts } from './consorts.js';

/** Offices of which a state has one or few: the list of a state's own. */
const OF_STATE =
  /^(?:head_of_state|head_of_government|monarch|deputy|royal|parliament|minister|viceroy)$/;
const HEADS = /^(?:head_of_state|monarch|leader|pope)$/;
const LINK = /^(?:,|and|&|together|with|as|well)$/;
/** "The King of Kandia and the President exchanged telegrams": one of each side. */
const BOTH_WAYS =
  /^(?:exchange|exchanged|exchanging|spoke|speak|talked|talk|met|meet|discussed|discuss|agreed|agree|held|hold|congratulate)$/;
const VERBS_NEAR = 3;

/**
 * "The King and Queen of Kandia", "the President and the Prime Minister of Sesh", "the Amir of Tuur, the Crown Prince and the Prime
 * Minister": the state told with one office of a list is that of the others too. Gives it to their titles.
 */
export function withSharedStates(tokens: readonly Token[], chunks: Chunk[]): Chunk[] {
  chunks.forEach((office, at) => {
    if (office.form === 'office') shareFromBefore(tokens, chunks, at);
    const next = chunks[at + 1];
    const [title] = office.titles;
    const [other] = next?.titles ?? [];
    if (next && title && other && isCrownedPair(tokens, office, next)) {
      office.country ??= next.country;
      return;
    }
    if (next && title && other && isListedPair(tokens, office, next)) office.country = next.country;
    if (office.form !== 'office' || next?.form !== 'office' || !title || !other) return;
    if (tokens[office.last]!.lower !== 'and' || next.first !== office.last + 1) return;
    if (title.possessor || title.plural || title.body || title.countries.length) return;
    const [state] = other.countries;
    if (other.countries.length !== 1 || !state || state.range.first < next.first + 2) return;
    if (title.role === other.role) return;
    office.titles[0] = { ...title, countries: [state] };
  });
  return chunks;
}

/** "The Amir of Tuur, the Crown Prince and the Prime Minister": each office behind the first is of the same state. */
function shareFromBefore(tokens: readonly Token[], chunks: readonly Chunk[], at: number): void {
  const [office, before] = [chunks[at]!, chunks[at - 1]];
  const [title] = office.titles;
  const [held] = before?.titles ?? [];
  if (before?.form !== 'office' || !title || !held) return;
  if (title.countries.length || title.plural || title.possessor || title.body) return;
  if (!title.definite || held.plural || held.body || held.countries.length !== 1) return;
  if (!OF_STATE.test(title.roleClass) || !OF_STATE.test(held.roleClass)) return;
  if (title.role === held.role || (HEADS.test(title.roleClass) && HEADS.test(held.roleClass)))
    return;
  const links = tokens.slice(before.last, office.first);
  if (!links.length || links.length > 3 || !links.every(({ lower }) => LINK.test(lower))) return;
  if (tokens[before.first - 1]?.lower === 'between') return;
  const after = tokens.slice(office.last, office.last + VERBS_NEAR);
  if (after.some(({ lower }) => BOTH_WAYS.test(lower))) return;
  office.titles[0] = { ...title, countries: held.countries };
}

/** "...; President Ode and Prime Minister Sa of Kandia; ...": a member of a list has the state of the one beside him. */
function isListedPair(tokens: readonly Token[], one: Chunk, other: Chunk): boolean {
  const [title, held] = [one.titles[0]!, other.titles[0]!];
  const isParted =
    /^(?:;|:)$/.test(tokens[one.first - 1]?.lower ?? '') ||
    tokens[other.last]?.lower === ';' ||
    (tokens[one.first - 1]?.lower === 'and' && tokens[one.first - 2]?.lower === ';');
  return (
    isParted &&
    one.form === 'name' &&
    other.form === 'name' &&
    one.country === null &&
    other.country !== null &&
    one.titles.every(({ countries }) => !countries.length) &&
    other.first === one.last + 1 &&
    tokens[one.last]!.lower === 'and' &&
    OF_STATE.test(title.roleClass) &&
    OF_STATE.test(held.roleClass) &&
    title.role !== held.role &&
    !(HEADS.test(title.roleClass) && HEADS.test(held.roleClass))
  );
}

/** "King Ode and Queen Sa of Kandia": the state told behind the second is that of both. */
const isCrownedPair = (tokens: readonly Token[], one: Chunk, other: Chunk): boolean =>
  one.form === 'name' &&
  other.form === 'name' &&
  other.country !== null &&
  other.first === one.last + 1 &&
  tokens[one.last]!.lower === 'and' &&
  areConsorts(one.titles[0]!, other.titles[0]!) &&
  one.titles.every(({ countries }) => !countries.length);
