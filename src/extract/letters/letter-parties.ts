import { addresseeBehind } from './addressee-behind.js';
import type { Candidate } from '../candidate.js';
import type { Document, DocumentMention } from '../document.js';
import {
  becoming,
  celebrated,
  greeted,
  greetedByOffice,
  headOf,
  peopleWishedIn,
  wishedIn,
} from './letter-addressees.js';
import { distinct, isParty, partiesIn } from './letter-mentions.js';
import type { Letter } from '../letters.js';
import { headsLetter } from '../header/letter-lines.js';
import { isSubordinate } from '../offices/subordinates.js';

/** Who stands on each side of a printed letter, as places in `document.profiles`. */
export interface LetterParties {
  from: number[];
  to: number[];
  /** Two in one head are written to as one. */
  couple: boolean;
  /** Who signs for the sender. */
  carrier: number | null;
}

/**
 * The sender is whoever the signature or a line "From ..." names, or the one whom a letter in the third person is about ("The Holy Father
 * has learned ..."), whose signatory then only signs. The addressee is named by the lines above the text or by the salutation. What the
 * letter leaves out is told by `announced`, the message of which it is the text, by the headline, or by the heads of the letters printed
 * with it, which name but those in `shared`; where it is one of those that the two `exchanged` wrote to each other, by the other one.
 */
export function partiesOf(
  document: Document,
  letter: Letter,
  announced: Pick<Candidate, 'from' | 'to' | 'carrier' | 'coupleFrom'> | null,
  shared: readonly number[],
  exchanged: readonly number[] | null,
): LetterParties | null {
  const signers = signersOf(document, letter);
  const subject = subjectOf(document, letter, signers);
  const named = headOf(document, letter, true);
  const head = headOf(document, letter, false);
  const above = announcer(document, letter);
  const signsFor =
    announced?.from &&
    signers.length === 1 &&
    !announced.from.includes(signers[0]!) &&
    (announced.carrier === signers[0] ||
      (isSubordinate(document.profiles[signers[0]!]!.title) &&
        !isSubordinate(document.profiles[announced.from[0]!]!.title)))
      ? announced.from
      : null;
  const signed = signers.length ? signers : named.members;
  // One of a couple may sign for both.
  const own =
    signed.length === 1 && announced?.coupleFrom && announced.from?.includes(signed[0]!)
      ? announced.from
      : signed;
  const from =
    (subject === null ? null : [subject]) ??
    signsFor ??
    (own.length ? own : null) ??
    (above.heads ? above.from : null) ??
    announced?.from ??
    above.from ??
    titled(document, 'from');
  if (!from) return null;
  const others = (members: readonly number[] | null | undefined) => {
    const left = members?.filter((member) => !from.includes(member)) ?? [];
    return left.length ? left : null;
  };
  const told =
    others(head.members) ??
    others(greeted(document, letter)) ??
    others(announced?.to) ??
    others(letter.salutation !== null && exchanged?.includes(from[0]!) ? exchanged : null) ??
    others(above.to) ??
    others(titled(document, 'to')) ??
    others(addresseeBehind(document, letter)) ??
    others(becoming(document, letter)) ??
    others(wishedIn(document, letter)) ??
    others(celebrated(document)) ??
    others(shared) ??
    greetedByOffice(document, letter, from) ??
    others(peopleWishedIn(document, letter));
  if (!told) return null;
  const to =
    [above.to, titled(document, 'to')].find((one) => isHolder(document, one, told)) ?? told;
  const signer = signers.find((member) => !from.includes(member)) ?? null;
  return {
    from,
    to,
    couple: head.couple && to.length === 2,
    carrier: signer ?? (from === announced?.from ? announced.carrier : null),
  };
}

/** The sender alone, where the letter, what announces it, or the headline tells him. */
export function writerOf(document: Document, letter: Letter): number | null {
  const signers = signersOf(document, letter);
  return (
    subjectOf(document, letter, signers) ??
    signers[0] ??
    headOf(document, letter, true).members[0] ??
    announcer(document, letter).from?.[0] ??
    titled(document, 'by')?.[0] ??
    titled(document, 'from')?.[0] ??
    null
  );
}

/**
 * "Prime Minister Li Ro addressed these words to President Sa:", "Letter from Li Ro to President Sa": whom the line right above a letter tells to write, and to whom. Who
 * stands behind no preposition writes, and who stands behind "to" is written to.
 */
function announcer(
  document: Document,
  { texts, head, salutation }: Letter,
): { from: number[] | null; to: number[] | null; heads: boolean } {
  const { text, blocks, tokens, sentences } = document;
  const top = Math.min(texts[0]!, salutation ?? Infinity, ...head) - 1;
  const above = blocks[top];
  const line = above && above.type !== 'headline' ? text.slice(above.start, above.end).trim() : '';
  const heads = headsLetter(line);
  const announces = line.endsWith(':') || heads;
  const parties = announces ? partiesIn(document, top) : [];
  const last = parties.filter(({ sentence }) => sentence === parties.at(-1)!.sentence);
  const before = ({ first, sentence }: DocumentMention) => {
    const at = /^(?:the|his|her|new)$/.test(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1;
    return at < sentences[sentence]!.first ? '' : (tokens[at]?.lower ?? '');
  };
  const to = last.find((party) => before(party) === 'to');
  const writer = last.find(
    (party) =>
      party !== to && (!NO_SUBJECT.test(before(party)) || /^(?:by|from)$/.test(before(party))),
  );
  return {
    from: writer ? [writer.profile] : null,
    to: to && to.profile !== writer?.profile ? [to.profile] : null,
    heads,
  };
}

/** Whether a person holds the office that is else told alone. */
function isHolder(
  { profiles }: Document,
  people: readonly number[] | null,
  told: readonly number[],
): people is number[] {
  const [holder, office] = [profiles[people?.[0] ?? -1], profiles[told[0]!]!];
  return (
    people?.length === 1 &&
    told.length === 1 &&
    holder?.kind === 'person' &&
    office.kind === 'office' &&
    (holder.country === null || holder.country === office.country) &&
    (holder.title ?? '').toLowerCase().includes(office.name.toLowerCase())
  );
}

/** All who sign: the names of the first line with one, and those with which later lines begin. */
function signersOf(document: Document, { signature }: Letter): number[] {
  const found: DocumentMention[] = [];
  for (const block of signature) {
    const names = partiesIn(document, block).filter(({ form }) => form === 'name');
    const opens = names[0]?.start === document.blocks[block]!.start;
    if (names.length && (!found.length || opens)) found.push(...names);
  }
  return distinct(found);
}

/** "Our Lady" is nobody's own voice. */
const OWN_VOICE =
  /\b(?:I|my|we|My|We|MY|WE)\b|\b(?:our|Our|OUR)\b(?! (?:[Ll]ady|LADY|[Ll]ord|LORD|[Ff]ather|FATHER))/;
const NO_SUBJECT = /^(?:of|by|to|for|with|in|at|from|on|and|upon|towards|'s)$/;
const IS_NO_VERB = /^(?:of|and|in|at|to|for|by|on|or)$/;

/** Of whom a letter in the third person tells that he writes. */
function subjectOf(document: Document, { texts }: Letter, signers: number[]): number | null {
  const { text, blocks, tokens, sentences } = document;
  if (texts.some((at) => OWN_VOICE.test(text.slice(blocks[at]!.start, blocks[at]!.end))))
    return null;
  const own = new Set(texts);
  const opening = sentences.findIndex(({ block }) => block === texts[0]);
  for (const mention of document.mentions) {
    const { sentence, form, first, profile, rule } = mention;
    if (!own.has(sentences[sentence]!.block) || !isParty(document, mention)) continue;
    // Further down a style alone stands for the writer: "His Majesty has asked".
    if (sentence !== opening && rule !== 'style') continue;
    if (NO_SUBJECT.test(tokens[first - 1]?.lower ?? '') && form !== 'pronoun')
      if (first !== sentences[sentence]!.first) continue;
    const next = tokens[mention.last];
    if (signers.includes(profile)) return null;
    if (next && next.lower !== "'s" && !IS_NO_VERB.test(next.lower)) return profile;
  }
  return null;
}

const MESSAGE =
  /^(?:message|messages|letter|telegram|statement|greetings?|congratulations|felicitations|condolences|remarks|wishes|words|note|communiqu[eé]|address)$/;

/** The party of the headline after "to", "by" or "from"; "message of" is from its writer. */
function titled(document: Document, preposition: string): number[] | null {
  const { tokens } = document;
  const mention = document.mentions.find((candidate) => {
    if (
      document.blocks[document.sentences[candidate.sentence]!.block]!.type !== 'headline' ||
      !isParty(document, candidate)
    )
      return false;
    const at =
      tokens[candidate.first - 1]?.lower === 'the' ? candidate.first - 2 : candidate.first - 1;
    const before = tokens[at]?.lower ?? '';
    return before === 'of' && MESSAGE.test(tokens[at - 1]?.lower ?? '')
      ? preposition === 'from'
      : before === preposition;
  });
  return mention ? [mention.profile] : null;
}
