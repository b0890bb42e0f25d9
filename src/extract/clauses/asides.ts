import type { Token } from '../document.js';
import type { Group } from '../groups.js';
import { HAVE } from '../lexemes.js';
import { insertionEnd } from './insertions.js';

const TELLS = /^(?:said|says|wrote|writes|noted|added|reported|reports|told)$/;

const ACT_WORD =
  /congratulat|condol|sympath|^(?:sent|sends|wrote|writes|message|messages|telegram|telegrams|letter|letters|call|rang|telephoned|cable|cables|greet|greeted|greetings|wished|thanked|expressed|conveyed|extended|offered|exchanged|invited)$/;

/** Words over which an aside may go. */
const LONGEST_ASIDE = 32;
/** Words of ", in a letter from his sickbed,". */
const LONGEST_TIME = 10;

/** A clause that these open has a subject of its own. */
const OF_ANOTHER = /^(?:whose|whom)$/;

/** "Whose minister, A, had lost": commas that belong to how somebody is called, where he goes on to do what the clause tells. */
const isOfName = (tokens: readonly Token[], groups: readonly Group[], comma: number): boolean =>
  groups.some(
    ({ first, last, members }) =>
      members.length === 1 &&
      comma > first &&
      (comma < last ||
        (comma === last && tokens.slice(first, last).some(({ lower }) => lower === ','))),
  );

/**
 * The place after ", who ... ," without an act of its own, ", according to ... ,", ", A said ," and, behind a party, ", says A ,"; `at`, a
 * comma, where none opens.
 */
export function asideEnd(
  tokens: readonly Token[],
  groups: readonly Group[],
  at: number,
  limit: number,
  isBehindParty: boolean,
): number {
  const word = (place: number) => (place < limit ? tokens[place]!.lower : '');
  const commaAfter = (from: number, isOfAnother = false) => {
    for (let end = from; end < limit && end < at + LONGEST_ASIDE; end += 1)
      if (
        word(end) === ';' ||
        (word(end) === ',' && !(isOfAnother && isOfName(tokens, groups, end)))
      )
        return word(end) === ',' ? end : -1;
    return -1;
  };
  const inserted = insertionEnd(tokens, at, limit);
  if (inserted > at) return inserted;
  const opener = word(at + 1);
  // "So, on Friday, did A", "so too, a day later, did A".
  const so = at > 1 && word(at - 1) === 'too' ? at - 2 : at - 1;
  if (so >= 0 && /^(?:so|as)$/.test(word(so))) {
    const comma = commaAfter(at + 1);
    if (
      comma > 0 &&
      comma < at + LONGEST_TIME &&
      /^(?:did|do|does|has|have|had)$/.test(word(comma + 1))
    )
      return comma + 1;
  }
  // "A, with whom his wife associates herself, writes".
  const governor = /^(?:together|along)$/.test(opener) ? at + 2 : at + 1;
  const isFronted =
    /^(?:with|of|to|by|for|from|in|under|at|on)$/.test(word(governor)) &&
    /^(?:whom|which|whose)$/.test(word(governor + 1));
  // "The senders, who include A and B, wished": A and B do what the sentence tells.
  if (opener === 'who' && /^includ(?:e|es|ed)$/.test(word(at + 2))) return at;
  // "From Kand, whose minister, A, wrote to B": A is told with "whose".
  const owned = opener === 'whose' ? groups.find(({ first }) => first === at + 1) : null;
  if (owned) {
    const verb = word(owned.last) === ',' ? owned.last + 1 : owned.last;
    if (ACT_WORD.test(word(verb)) || (HAVE.has(word(verb)) && ACT_WORD.test(word(verb + 1))))
      return at;
  }
  if (isFronted || /^(?:who|whose|whom|which|where|according)$/.test(opener)) {
    const comma = commaAfter(
      at + 2,
      [opener, word(governor + 1)].some((told) => OF_ANOTHER.test(told)),
    );
    // "..., where A, the leader of B, wrote": the clause goes on.
    if (
      opener === 'where' &&
      groups.some(({ first, last }) => first < at + 5 && last >= comma && comma > 0)
    )
      return at;
    const told = tokens.slice(at + 2, comma < 0 ? Math.min(limit, at + LONGEST_ASIDE) : comma);
    return comma < 0 || comma > limit - 3 || told.some(({ lower }) => ACT_WORD.test(lower))
      ? at
      : comma + 1;
  }
  // "Sent a telegram, signed by Cardinal A, to B".
  if (opener === 'signed' && word(at + 2) === 'by') {
    const signer = groups.find(({ first }) => first > at + 2 && first < at + 5);
    const close = signer ? signer.last : at;
    return signer && word(close) === ',' && /^(?:to|for)$/.test(word(close + 1)) ? close + 1 : at;
  }
  const inverts = TELLS.test(opener);
  if (inverts && !isBehindParty) return at;
  const speaker = groups.find(({ first }) => first === at + (inverts ? 2 : 1));
  if (!speaker) return at;
  const behind = inverts ? speaker.last : TELLS.test(word(speaker.last)) ? speaker.last + 1 : -1;
  if (behind < 0 || word(behind) !== ',') return at;
  const relative = inverts && word(behind + 1) === 'who' ? commaAfter(behind + 2) : -1;
  return (relative < 0 ? behind : relative) + 1;
}
