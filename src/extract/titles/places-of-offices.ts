import { givenNameGender } from '../../lexicon/given-names.js';
import type { Token } from '../document.js';
import type { Term, Terms } from '../terms.js';

const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';

function stateAt(tokens: readonly Token[], terms: Terms, at: number, form: 'name' | 'metonym') {
  const term = terms.at.get(lowerAt(tokens, at) === 'the' ? at + 1 : at);
  return term?.entry.type === 'country' && term.entry.form === form ? term : null;
}

/** "From Kandia" and "in Kandia", but not "in Kandia City", where one may meet anybody. */
export const isAbroad = (tokens: readonly Token[], terms: Terms, at: number): boolean =>
  lowerAt(tokens, at - 1) === 'from' || stateAt(tokens, terms, at, 'name') !== null;

/** "Her colleagues in Haiti and Suriname", "his colleague in Apia, A", "to her colleagues in Apia", by whose first word it is told. */
export const isPeerAbroad = (
  tokens: readonly Token[],
  terms: Terms,
  first: number,
  at: number,
): boolean =>
  /^(?:colleague|homologue)s?$/.test(lowerAt(tokens, at)) &&
  /^(?:in|from|of|at)$/.test(lowerAt(tokens, at + 1)) &&
  (stateAt(tokens, terms, at + 2, 'name') !== null ||
    isSeat(tokens, terms, at + 2) ||
    isSeatOfWrittenTo(tokens, terms, first, at + 2));

/** "In Apia and Suva": two capitals that stand for their states. */
export const areSeats = (one: Term | undefined, other: Term): boolean =>
  [one, other].every((term) => term?.entry.type === 'country' && term.entry.form === 'metonym');

/** What stands before whoever is written to, or writes, or is told beside one who does. */
const WRITTEN_TO =
  /^(?:to|from|and|phoned|telephoned|called|rang|congratulated|greeted|thanked|cabled|condoled|wished)$/;

/** "To his counterpart in Kandia City", by whose first word it is told from where two of them meet. */
export const isSeatOfWrittenTo = (
  tokens: readonly Token[],
  terms: Terms,
  first: number,
  at: number,
): boolean =>
  (WRITTEN_TO.test(lowerAt(tokens, first - 1)) || isOverTheLine(tokens, first - 1)) &&
  stateAt(tokens, terms, at, 'metonym') !== null;

/** Words between a telephone and the "with" that it belongs to. */
const LINE = 4;

/** "Spoke by telephone with his counterpart in Kandia City": two who are not in one place. */
export function isOverTheLine(tokens: readonly Token[], at: number): boolean {
  if (lowerAt(tokens, at) !== 'with') return false;
  for (let place = at - 1; place >= at - LINE; place -= 1)
    if (/^(?:telephone|phone|call|line|conversation|touch|contact)$/.test(lowerAt(tokens, place)))
      return true;
  return false;
}

/** "The head of state in Apia, A": the capital stands for the state. */
export function isSeat(tokens: readonly Token[], terms: Terms, at: number): boolean {
  const seat = stateAt(tokens, terms, at, 'metonym');
  return (
    seat !== null && lowerAt(tokens, seat.last) === ',' && tokens[seat.last + 1]?.kind === 'name'
  );
}

/** "The press adviser in Apia, who ...": where whoever speaks for others does so. */
export const isWhereSpoken = (tokens: readonly Token[], terms: Terms, at: number): boolean => {
  const seat = stateAt(tokens, terms, at, 'metonym');
  return seat !== null && lowerAt(tokens, seat.last) === ',';
};

/** Offices of which every state has one or few. */
const OF_STATE =
  /^(?:head_of_state|head_of_government|monarch|deputy|royal|parliament|minister|leader)$/;

/**
 * "The Chairman of the Ruling Council in the Republic of Kandia, Gen. Li Ro": the state in which an organ is, where its holder's style or
 * given name stands right behind; null elsewhere.
 */
export function seatOfOrgan(
  tokens: readonly Token[],
  terms: Terms,
  at: number,
  roleClass: string,
): { code: string; last: number } | null {
  if (lowerAt(tokens, at) !== 'in' || !OF_STATE.test(roleClass)) return null;
  const state = stateAt(tokens, terms, at + 1, 'name');
  if (state?.entry.type !== 'country') return null;
  const behind = lowerAt(tokens, state.last) === ',' ? state.last + 1 : state.last;
  const isStyled = /^(?:honorific|role)$/.test(terms.at.get(behind)?.entry.type ?? '');
  const isNamed = isStyled || isGivenName(tokens[behind]);
  return isNamed ? { code: state.entry.code, last: state.last } : null;
}

const isGivenName = (token: Token | undefined): boolean =>
  token?.kind === 'name' &&
  givenNameGender(token.lower.normalize('NFD').replace(/\p{M}/gu, '')) !== null;
