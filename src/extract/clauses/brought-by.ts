import type { Sentence, Token } from '../document.js';
import type { Group } from '../groups.js';
import { nounOf } from '../lexemes.js';

const CARRIES =
  /^(?:brought|brings|carried|carries|bore|bears|conveyed|conveys|delivered|delivers|presented|presents|transmitted)$/;

/** Words over which the clause about the bearer goes. */
const LONGEST_CLAUSE = 14;

/**
 * "The message which C brought, from A, is warm", "the letter that she handed over, by A, says": the noun alone and the place of "from",
 * since the clause between says nothing of whose it is; null where no such clause follows.
 */
export function broughtHere(
  tokens: readonly Token[],
  at: number,
  { last }: Pick<Sentence, 'last'>,
  groups: readonly Group[],
): { words: readonly string[]; end: number } | null {
  const end = broughtEnd(tokens, at, last, groups);
  return end > at ? { words: [tokens[at]!.lower], end } : null;
}

function broughtEnd(
  tokens: readonly Token[],
  at: number,
  last: number,
  groups: readonly Group[],
): number {
  if (nounOf(tokens[at]!.lower) !== 'message') return at;
  const word = (place: number) => (place < last ? tokens[place]!.lower : '');
  let place = /^(?:which|that)$/.test(word(at + 1)) ? at + 2 : at + 1;
  const bearer = groups.find(({ first }) => first === place || first === place + 1);
  if (bearer) place = bearer.last;
  else if (/^(?:he|she|they)$/.test(word(place))) place += 1;
  else return at;
  if (word(place) === ',') place += 1;
  if (/^(?:has|had)$/.test(word(place))) place += 1;
  const isHanded =
    /^(?:handed|hands|passed)$/.test(word(place)) && /^(?:over|on)$/.test(word(place + 1));
  if (!isHanded && !CARRIES.test(word(place))) return at;
  for (let comma = place + 1; comma < last && comma < place + LONGEST_CLAUSE; comma += 1) {
    if (groups.some(({ first }) => first === comma)) return at;
    if (word(comma) === ',') return /^(?:from|by)$/.test(word(comma + 1)) ? comma + 1 : at;
  }
  return at;
}
