import { isCalling } from '../titles/title-words.js';
import type { Token } from '../document.js';
import type { Title } from '../titles.js';
import type { Chunk } from './chunk-reader.js';

/** What stands between a name and the office that its bearer is told to have, or to be given. */
const BETWEEN = new Set(
  ', who both has have first second round run-off landslide third time had been is was are were be being became become becomes becoming on upon over for after following his her their the a its new newly recently just also now still then later re-election reelection election elected re-elected chosen picked voted appointed appointment reappointment re-appointment reappointed re-appointed nomination nominated named naming designated designation inauguration inaugurated installation installed investiture swearing-in sworn swearing in taking took takes up over office assumption assuming assumed oath to as by of parliament congress voters yesterday today last week month year monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december first second third fourth fifth sixth seventh eighth ninth tenth'.split(
    ' ',
  ),
);
/** "On 8 May", "by the 23rd Congress". */
const COUNTED = /^\d{1,2}(?:st|nd|rd|th)?$/;
/** At least one of these is among them; the last ones only before an office of a state or body, or "the". */
const TELLS = /^(?:as|became|become|becomes|becoming|elected|chosen|appointed|named|re-elected)$/;
const SAYS = /^(?:is|was)$/;
/** What stands before a place, and before no name of a person. */
const PLACE_BEFORE = /^(?:the|in|at|near|along|from|outside|around|via)$/;
const MOST_BETWEEN = 10;

/**
 * "Li Ro on her election as President of Kandia", "Ba, who became Sesh's premier last week": the office is told of a name that has none
 * before it; "A and B on their election as President and Vice President" of each in turn. Gives the name's chunk the title.
 */
export function withToldOffices(tokens: readonly Token[], chunks: Chunk[]): Chunk[] {
  chunks.forEach((office, at) => {
    const owner = chunks[at - 1];
    const nearest = owner && isOwnerHere(tokens, owner) ? at - 2 : at - 1;
    const told = chunks[nearest];
    const named = told && isCongratulated(tokens, told) ? chunks[nearest - 1] : told;
    const [title] = office.titles;
    if (office.form !== 'office' || !title || title.plural || title.possessor) return;
    if (
      named?.form !== 'name' ||
      !named.titles.every((one) => isCalling(one) || isSeat(one)) ||
      title.roleClass === 'counterpart'
    )
      return;
    if (!named.honorific && PLACE_BEFORE.test(tokens[named.first - 1]?.lower ?? '')) return;
    const behind = told === named ? named.last : told!.last;
    if (office.first - behind > MOST_BETWEEN || behind - named.last > MOST_BEFORE_HIM) return;
    const between = tokens.slice(behind, office.first).map(({ lower }) => lower);
    const isTold =
      between.some((word) => TELLS.test(word)) ||
      ((title.definite || title.body) && between.some((word) => SAYS.test(word)));
    const isOfBoth = between.includes('their');
    if (!isTold || !between.every((word) => BETWEEN.has(word) || COUNTED.test(word))) return;
    if (!isOfBoth) {
      named.titles.push(title);
      return;
    }
    const [first, second] = [chunks[at - 2], chunks[at + 1]];
    if (first?.form !== 'name' || second?.form !== 'office') return;
    if (!first.titles.every(isCalling)) return;
    if (!isAnd(tokens, first, named) || !isAnd(tokens, office, second)) return;
    first.titles.push(title);
    named.titles.push(second.titles[0]!);
  });
  return chunks;
}

/** A seat in parliament that is told without its state, beside which somebody may be given an office. */
const isSeat = ({ roleClass, countries }: Title): boolean =>
  roleClass === 'member' && countries.length === 0;

/** "On her appointment as": a possessive, which looks like a pronoun for whom something is done to. */
const isOwnerHere = (tokens: readonly Token[], { form, first }: Chunk): boolean =>
  form === 'pronoun' &&
  tokens[first]!.lower === 'her' &&
  /^(?:on|upon|for|after|following|over|at)$/.test(tokens[first - 1]?.lower ?? '');

/** Words from a name to "to congratulate him". */
const MOST_BEFORE_HIM = 8;

/** "Wrote to Li Ro to congratulate her on her appointment as": a pronoun for whoever was named last. */
const isCongratulated = (tokens: readonly Token[], { form, first }: Chunk): boolean =>
  form === 'pronoun' &&
  /^(?:him|her)$/.test(tokens[first]!.lower) &&
  /^(?:congratulat|felicitat|compliment)/.test(tokens[first - 1]?.lower ?? '');

const isAnd = (tokens: readonly Token[], { last }: Chunk, { first }: Chunk): boolean =>
  first === last + 1 && tokens[last]!.lower === 'and';
